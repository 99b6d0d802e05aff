/** The words and signs of DOT. */
import { shortened } from '../text/tree.ts';
import type { Fault } from '../text/tree.ts';

export interface Token {
  /** A sign is one of `{ } [ ] ; , = : +`, `->` or `--`. */
  readonly type: 'word' | 'quoted' | 'html' | 'sign' | 'end';
  /** As written; of quoted and HTML texts what is within, where only `\"` is resolved. */
  readonly text: string;
  readonly at: number;
}

/** Ends the reading at a fault. */
export class DotFault extends Error {
  readonly fault: Fault;
  constructor(message: string, at: number, hint?: string, code = 'syntax') {
    super(message);
    this.fault = { code, message, at, ...(hint === undefined ? {} : { hint }) };
  }
}

/** Space and comments; a line that begins with `#` is what a preprocessor left. */
const SKIPPED = /[\s\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<=(?:^|\n)[ \t]*)#[^\n]*/y;
const WORD = /[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_\u0080-\u{10ffff}]*/uy;
const NUMBER = /-?(?:\.\d+|\d+(?:\.\d*)?)/y;
const SIGN = /->|--|[{}[\];,=:+]/y;
/** A stretch of a quoted text without a quote or a backslash. */
const PLAIN = /[^"\\]*/y;

export class Lexer {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): Token {
    while (this.#match(SKIPPED) !== undefined);
    const at = this.#at;
    const char = this.#text[at];
    if (char === undefined) return { type: 'end', text: '', at };
    if (char === '"') return { type: 'quoted', text: this.#quoted(), at };
    if (char === '<') return { type: 'html', text: this.#html(), at };
    if (char === '/' && this.#text[at + 1] === '*')
      throw new DotFault('The file ends within the comment that begins here.', at);
    const number = this.#match(NUMBER);
    if (number !== undefined) {
      if (/[\p{L}_]/u.test(this.#text[this.#at] ?? ''))
        throw new DotFault(`A letter follows the number ${shortened(number, 20)}.`, at, 'Put the whole in quotes.');
      return { type: 'word', text: number, at };
    }
    const word = this.#match(WORD);
    if (word !== undefined) return { type: 'word', text: word, at };
    const sign = this.#match(SIGN);
    if (sign !== undefined) return { type: 'sign', text: sign, at };
    throw new DotFault(
      `"${[...this.#text.slice(at, at + 2)][0] ?? ''}" has no meaning here.`,
      at,
      'Put the text in quotes.',
    );
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #quoted(): string {
    const openedAt = this.#at++;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.#match(PLAIN) ?? '');
      const char = this.#text[this.#at];
      if (char === undefined) throw new DotFault('The file ends within the text that begins here.', openedAt);
      if (char === '"') {
        this.#at++;
        return parts.join('');
      }
      const [pair = ''] = /^\\(?:\r\n|[\s\S]?)/.exec(this.#text.slice(this.#at, this.#at + 3)) ?? [];
      this.#at += pair.length;
      if (pair === '\\"') parts.push('"');
      else if (!/^\\\r?\n$/.test(pair)) parts.push(pair); // a backslash at the end of a line joins it with the next
    }
  }

  #html(): string {
    const openedAt = this.#at;
    const sign = /[<>]/g;
    sign.lastIndex = openedAt;
    let depth = 0;
    for (let match = sign.exec(this.#text); match !== null; match = sign.exec(this.#text)) {
      if (this.#text.startsWith('<!--', match.index)) {
        const end = this.#text.indexOf('-->', match.index + 4);
        if (end === -1) break;
        sign.lastIndex = end + 3;
        continue;
      }
      depth += match[0] === '<' ? 1 : -1;
      if (depth > 0) continue;
      this.#at = sign.lastIndex;
      return this.#text.slice(openedAt + 1, this.#at - 1);
    }
    throw new DotFault('The file ends within the label in HTML that begins here.', openedAt);
  }
}
