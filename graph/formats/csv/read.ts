/** Reads tables of nodes and edges, whole or in pieces. */
import { Report } from '../document/report.ts';
import type { Place } from '../document/report.ts';
import type { Piece, ReadOptions, ReadResult } from '../format.ts';
import { NetworkBuilder } from '../network/builder.ts';
import { DIRECTED } from '../network/elements.ts';
import { positioned } from '../network/entity.ts';
import { columnsOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { TableFault } from './rows.ts';
import { TableSource } from './table.ts';
import type { TableRow } from './table.ts';

/** How many entities and claims make a piece. */
const PIECE = 20_000;

/** Reads a whole table. */
export function readTable(text: string, options: ReadOptions): ReadResult {
  const reader = new TableReader(options, false);
  reader.push(text);
  reader.end();
  return { ...reader.builder.result(), understood: reader.table.understood };
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
  readonly table: TableSource;
  isStopped = false;
  #columns: Columns | undefined;
  #told = { problems: 0, leftOut: 0, understood: 0 };

  constructor(options: ReadOptions, isPiecewise: boolean) {
    // the place of a row is its line
    this.report = new Report(options.file, { at: (line) => ({ line, column: 1 }) });
    this.builder = new NetworkBuilder(this.report, options, { isTable: true, forgetsPlaces: isPiecewise });
    this.table = new TableSource({ delimiter: options.delimiter });
  }

  push(text: string): void {
    this.#take(this.table.push(text));
  }

  end(): void {
    this.#take(this.table.end());
  }

  /** What was read since the last piece. */
  piece(): Piece {
    const { report } = this;
    const { understood } = this.table;
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

  #take(rows: Iterable<TableRow>): void {
    if (this.isStopped) return;
    for (const row of rows) {
      this.#columns ??= this.#known(columnsOf(this.table.names ?? []));
      if (this.#columns === undefined) return;
      this.#row(row, this.#columns);
    }
    if (this.table.fault !== undefined) this.#stop(this.table.fault);
  }

  #known(columns: Columns | TableFault): Columns | undefined {
    if (!('code' in columns)) return columns;
    this.#stop(columns);
    return undefined;
  }

  #stop({ line, code, message, hint }: TableFault): void {
    this.isStopped = true;
    this.report.fatal({ at: line, path: [] }, code, message, hint);
  }

  #row(row: TableRow, columns: Columns): void {
    const place = { at: row.line, path: ['rows', row.index] };
    this.report.item(place, () => {
      if (row.ragged === undefined) this.#element(row, columns, place);
      else this.report.error(place, 'row-ragged', row.ragged, 'Look for a missing or an unquoted delimiter.');
      return true;
    });
  }

  #element({ cells }: TableRow, columns: Columns, place: Place): void {
    const { id, name, ends, direction, names } = columns;
    const cell = (index: number | undefined): string => (index === undefined ? '' : (cells[index] ?? ''));
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
    if (!isEdge) {
      this.builder.node({ id: cell(id), label, ...positioned(attributes), place });
      return;
    }
    const undirected = way?.[1] !== undefined || attributes.get(DIRECTED) === 'false';
    if (undirected) attributes.delete(DIRECTED);
    const ownId = cell(id);
    this.builder.edge({
      ...(ownId === '' ? {} : { id: ownId }),
      ...(label === '' ? {} : { label }),
      ...{ source, target, undirected, attributes, place },
    });
  }
}
