/** A table as it comes: what parts its columns, what they are called, and its rows, each with as many cells as columns. */
import { shortened } from '../text/tree.ts';
import { delimiterInWords, delimiterOf, newlineOf } from './delimiter.ts';
import { armed } from './formula.ts';
import { RowCutter } from './rows.ts';
import type { Row, TableFault } from './rows.ts';

export interface TableOptions {
  /** Found out where left out. */
  readonly delimiter?: string | undefined;
  /** The names of the columns; those of the first row where left out. */
  readonly columns?: readonly string[] | undefined;
}

export interface TableRow extends Row {
  /** Counted from 0. */
  readonly index: number;
  /** Why it cannot be read: it has more or fewer cells than there are columns. */
  readonly ragged?: string;
}

/** How many columns a table may have. */
const MOST_COLUMNS = 1000;
/** How much of a table is looked at to find out its delimiter. */
const HEAD = 65_536;
/** How much is cut into rows at a time. */
const SLICE = 262_144;

export class TableSource {
  /** What is wrong with the table as a whole; nothing is read after it. */
  fault: TableFault | undefined;
  /** What was found out, in words. */
  readonly understood: string[] = [];
  /** The names of the columns, once they are known. */
  names: readonly string[] | undefined;
  readonly #delimiter: string | undefined;
  #cutter: RowCutter | undefined;
  #head = '';
  #count = 0;

  constructor({ delimiter, columns }: TableOptions) {
    this.#delimiter = delimiter;
    this.names = columns;
  }

  *push(text: string): Generator<TableRow> {
    if (this.fault !== undefined) return;
    this.#head += text;
    if (this.#cutter === undefined && this.#head.length < HEAD) return;
    yield* this.#cut();
  }

  /** The rows that are left at the end. */
  *end(): Generator<TableRow> {
    if (this.fault === undefined) yield* this.#cut();
    if (this.fault === undefined && this.#cutter !== undefined) yield* this.#rows(this.#cutter.end());
    if (this.fault === undefined && this.#count === 0)
      this.fault = {
        code: 'no-rows',
        message: 'The table has no rows.',
        hint: 'The first row names the columns.',
        line: 1,
      };
  }

  *#cut(): Generator<TableRow> {
    const text = this.#head;
    this.#head = '';
    const cutter = (this.#cutter ??= this.#begun(text.slice(0, HEAD)));
    for (let at = 0; at < text.length && this.fault === undefined; at += SLICE)
      yield* this.#rows(cutter.push(text.slice(at, at + SLICE)));
  }

  #begun(head: string): RowCutter {
    const delimiter = this.#delimiter ?? delimiterOf(head);
    const [first = ''] = head.split(/[\r\n]/, 1);
    if (first.split(delimiter, MOST_COLUMNS * 4).length > MOST_COLUMNS * 2) this.fault = tooManyColumns(1);
    else this.understood.push(delimiterInWords(delimiter));
    return new RowCutter(delimiter, newlineOf(head));
  }

  *#rows(rows: readonly Row[] | TableFault): Generator<TableRow> {
    if ('code' in rows) {
      this.fault = rows;
      return;
    }
    for (const row of rows) {
      if (this.names === undefined) this.#name(row);
      else yield this.#row(row, this.names.length);
      if (this.fault !== undefined) return;
    }
  }

  #name({ cells, line }: Row): void {
    const names = cells.map((cell, index) => (cell === '' ? `column ${index + 1}` : armed(cell)));
    this.names = names;
    if (names.length > MOST_COLUMNS) this.fault = tooManyColumns(line);
    const seen = new Map<string, number>();
    for (const [index, name] of names.entries()) {
      const before = seen.get(name);
      seen.set(name, index);
      if (before === undefined || this.fault !== undefined) continue;
      const message = `Columns ${before + 1} and ${index + 1} are both called "${shortened(name)}".`;
      this.fault = { code: 'header-duplicate', message, hint: 'Give one of them another name.', line };
    }
  }

  /** Nobody knows which cell of a short row is missing; empty cells at the end of a long one are nothing. */
  #row({ cells, line }: Row, count: number): TableRow {
    const row = { line, cells: cells.map(armed), index: this.#count++ };
    const filled = cells.findLastIndex((cell) => cell !== '') + 1;
    if (cells.length === count || (cells.length > count && filled <= count)) return row;
    const has = `A row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    return { ...row, ragged: `${has}, and the table has ${count} columns.` };
  }
}

function tooManyColumns(line: number): TableFault {
  return { code: 'too-many', message: `The table has more than ${MOST_COLUMNS} columns.`, line };
}
