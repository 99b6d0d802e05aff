/** Cuts the text of a table into rows of cells, as it comes, with the line that each row begins in. */
import Papa from 'papaparse';
import type { Fault } from '../text/tree.ts';

export interface Row {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What the parser of papaparse gives; its types leave it open. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

interface Parser {
  parse(input: string, base: number, ignoreLastRow: boolean): unknown;
}

/** Characters that a row may have before it ends. */
const LONGEST_ROW = 4 * 1024 * 1024;

/** The fault of a table, at a line. */
export interface TableFault extends Omit<Fault, 'at'> {
  readonly line: number;
}

export class RowCutter {
  readonly #parser: Parser;
  readonly #newline: string;
  #buffer = '';
  #line = 1;
  /** Rows end with CRLF, and only LF is looked for. */
  #endsWithReturn: boolean | undefined;

  /** @param delimiter what parts the columns */
  constructor(delimiter: string, newline: '\n' | '\r') {
    this.#newline = newline;
    this.#parser = new Papa.Parser({ delimiter, newline });
  }

  /** The rows that are complete with this text. */
  push(text: string): readonly Row[] | TableFault {
    this.#buffer += text;
    const rows = this.#rows(true);
    if ('code' in rows || this.#buffer.length <= LONGEST_ROW) return rows;
    const rest = this.#parse(false);
    return (
      this.#faultOf(rest, false) ?? {
        code: 'text-too-long',
        message: `A row is longer than ${LONGEST_ROW} characters.`,
        line: this.#line,
      }
    );
  }

  /** The rows that are left at the end of the text. */
  end(): readonly Row[] | TableFault {
    return this.#buffer === '' ? [] : this.#rows(false);
  }

  #rows(mayGoOn: boolean): readonly Row[] | TableFault {
    const parsed = this.#parse(mayGoOn);
    const fault = this.#faultOf(parsed, mayGoOn);
    if (fault !== undefined) return fault;
    const rows = parsed.data.map((cells) => this.#row(cells));
    this.#buffer = mayGoOn ? this.#buffer.slice(parsed.meta.cursor) : '';
    return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  }

  #parse(mayGoOn: boolean): Parsed {
    return this.#parser.parse(this.#buffer, 0, mayGoOn) as Parsed;
  }

  #row(cells: readonly string[]): Row {
    const line = this.#line;
    const last = cells.at(-1) ?? '';
    this.#endsWithReturn ??= this.#newline === '\n' && last.endsWith('\r');
    this.#line += 1 + cells.reduce((lines, cell) => lines + linesIn(cell, this.#newline), 0);
    return this.#endsWithReturn && last.endsWith('\r')
      ? { line, cells: [...cells.slice(0, -1), last.slice(0, -1)] }
      : { line, cells };
  }

  /** Of a row that may go on, what looks wrong may only be cut off. */
  #faultOf({ errors, data }: Parsed, mayGoOn: boolean): TableFault | undefined {
    const error = errors.find(({ row }) => !mayGoOn || row < data.length);
    if (error === undefined) return undefined;
    const line = this.#line + linesIn(this.#buffer.slice(0, error.index), this.#newline);
    return error.code === 'MissingQuotes'
      ? {
          code: 'quote-unclosed',
          message: 'A quote opens here that nothing closes.',
          hint: 'Close it, or write it twice if it is part of the text.',
          line,
        }
      : {
          code: 'quote-stray',
          message: 'After a text in quotes comes more before the next column.',
          hint: 'Write a quote twice that is part of the text.',
          line,
        };
  }
}

function linesIn(text: string, newline: string): number {
  let lines = 0;
  for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, at + 1)) lines++;
  return lines;
}
