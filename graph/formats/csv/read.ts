/** Reads tables of nodes and edges, whole or in pieces. */
import { Report } from '../document/report.ts';
import type { Place } from '../document/report.ts';
import type { Piece, ReadOptions, ReadResult } from '../format.ts';
import { NetworkBuilder } from '../network/builder.ts';
import { DIRECTED } from '../network/elements.ts';
import { positioned } from '../network/entity.ts';
import { columnsOf, MOST_COLUMNS } from './columns.ts';
import type { Columns } from './columns.ts';
import { delimiterInWords, delimiterOf, newlineOf } from './delimiter.ts';
import { armed } from './formula.ts';
import { RowCutter } from './rows.ts';
import type { Row, TableFault } from './rows.ts';

/** How much of a table is looked at to find out its delimiter. */
const HEAD = 65_536;
/** How much is cut into rows at a time. */
const SLICE = 262_144;
/** How many entities and claims make a piece. */
const PIECE = 20_000;

/** Reads a whole table. */
export function readTable(text: string, options: ReadOptions): ReadResult {
  const reader = new TableReader(options, false);
  for (let at = 0; at < text.length; at += SLICE) reader.push(text.slice(at, at + SLICE));
  reader.end();
  return { ...reader.builder.result(), understood: reader.understood };
}

/** Reads a table as it comes. */
export async function* readPieces(chunks: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<Piece> {
  const reader = new TableReader(options, true);
  for await (const chunk of chunks) {
    reader.push(chunk);
    if (reader.isStopped) break;
    if (reader.builder.size >= PIECE) yield reader.piece();
  }
  reader.end();
  yield reader.piece();
}

class TableReader {
  readonly report: Report;
  readonly builder: NetworkBuilder;
  readonly understood: string[] = [];
  isStopped = false;
  readonly #delimiter: string | undefined;
  #cutter: RowCutter | undefined;
  #head = '';
  #columns: Columns | undefined;
  #rows = 0;
  #told = { problems: 0, leftOut: 0, understood: 0 };

  constructor(options: ReadOptions, isPiecewise: boolean) {
    // the place of a row is its line
    this.report = new Report(options.file, { at: (line) => ({ line, column: 1 }) });
    this.builder = new NetworkBuilder(this.report, options, { isTable: true, forgetsPlaces: isPiecewise });
    this.#delimiter = options.delimiter;
  }

  push(text: string): void {
    if (this.isStopped) return;
    if (this.#cutter !== undefined) {
      this.#take(this.#cutter.push(text));
      return;
    }
    this.#head += text;
    if (this.#head.length >= HEAD) this.#begin();
  }

  end(): void {
    if (this.#cutter === undefined) this.#begin();
    if (!this.isStopped && this.#cutter !== undefined) this.#take(this.#cutter.end());
    if (!this.isStopped && this.#rows === 0)
      this.#stop({
        code: 'no-rows',
        message: 'The table has no rows.',
        hint: 'The first row names the columns.',
        line: 1,
      });
  }

  /** What was read since the last piece. */
  piece(): Piece {
    const { report, understood } = this;
    const told = { problems: report.problems.length, leftOut: report.leftOut.length, understood: understood.length };
    const before = this.#told;
    this.#told = told;
    return {
      fragment: this.builder.take(),
      problems: report.problems.slice(before.problems),
      leftOut: report.leftOut.slice(before.leftOut),
      isRepairable: !report.hasErrors || report.isRepairable,
      understood: understood.slice(before.understood),
    };
  }

  #begin(): void {
    const head = this.#head.slice(0, HEAD);
    const delimiter = this.#delimiter ?? delimiterOf(head);
    const [first = ''] = head.split(/[\r\n]/, 1);
    if (first.split(delimiter, MOST_COLUMNS * 4).length > MOST_COLUMNS * 2) {
      this.#stop({ code: 'too-many', message: `The table has more than ${MOST_COLUMNS} columns.`, line: 1 });
      return;
    }
    this.understood.push(delimiterInWords(delimiter));
    this.#cutter = new RowCutter(delimiter, newlineOf(head));
    const rows = this.#cutter.push(this.#head);
    this.#head = '';
    this.#take(rows);
  }

  #take(rows: readonly Row[] | TableFault): void {
    if ('code' in rows) this.#stop(rows);
    else for (const row of rows) if (!this.isStopped) this.#row(row);
  }

  #stop({ line, code, message, hint }: TableFault): void {
    this.isStopped = true;
    this.report.fatal({ at: line, path: [] }, code, message, hint);
  }

  #row(row: Row): void {
    if (this.#columns === undefined) {
      const columns = columnsOf({ ...row, cells: row.cells.map(armed) });
      if ('code' in columns) this.#stop(columns);
      else this.#columns = columns;
      return;
    }
    const columns = this.#columns;
    const place = { at: row.line, path: ['rows', this.#rows++] };
    this.report.item(place, () => {
      if (!this.#isRagged(row, columns, place)) this.#element(row, columns, place);
      return true;
    });
  }

  /** A row that is too short or too long is faulty: nobody knows which cell is missing. Empty cells at its end do not count. */
  #isRagged({ cells }: Row, { names }: Columns, place: Place): boolean {
    const count = cells.findLastIndex((cell) => cell !== '') + 1;
    if (cells.length === names.length || (count <= names.length && cells.length > names.length)) return false;
    const message = `A row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and the table ${names.length} columns.`;
    this.report.error(place, 'row-ragged', message, 'Look for a missing or an unquoted delimiter.');
    return true;
  }

  #element({ cells }: Row, columns: Columns, place: Place): void {
    const { id, name, ends, direction, names } = columns;
    const cell = (index: number | undefined): string => (index === undefined ? '' : armed(cells[index] ?? ''));
    const source = cell(ends?.[0]);
    const target = cell(ends?.[1]);
    const isEdge = ends !== undefined && (source !== '' || target !== '' || cell(id) === '');
    const way = isEdge ? /^(un)?directed$/i.exec(cell(direction)) : null;
    const attributes = new Map<string, string>();
    names.forEach((key, index) => {
      const isRole = index === id || index === name || index === ends?.[0] || index === ends?.[1];
      const text = isRole || (index === direction && way !== null) ? '' : cell(index);
      if (text !== '') attributes.set(key, text);
    });
    const label = cell(name);
    if (isEdge) {
      const undirected = way?.[1] !== undefined || attributes.get(DIRECTED) === 'false';
      if (undirected) attributes.delete(DIRECTED);
      const ownId = cell(id);
      this.builder.edge({
        ...(ownId === '' ? {} : { id: ownId }),
        ...(label === '' ? {} : { label }),
        ...{ source, target, undirected, attributes, place },
      });
    } else this.builder.node({ id: cell(id), label, ...positioned(attributes), place });
  }
}
