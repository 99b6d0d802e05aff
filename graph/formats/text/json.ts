/**
 * JSON, parsed with the place of every value. Stricter than `JSON.parse` where that loses something: a key that comes
 * twice and a number that cannot be held exactly are faults. Numbers are kept as written.
 */
import { parsed, shortened } from './tree.ts';
import type { Entry, Fault, Node, ParseResult, TextNode } from './tree.ts';

export function parseJson(text: string, maxDepth: number): ParseResult {
  const parser = new JsonParser(text, maxDepth);
  return parser.parse();
}

/** Ends the parse at the first fault. */
class JsonFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = [
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'null'],
] as const;
/** A stretch of a string without escapes, up to its end, an escape or a control character. */
// oxlint-disable-next-line no-control-regex -- JSON refuses control characters within strings
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

class JsonParser {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #faults: Fault[] = [];
  #at = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  parse(): ParseResult {
    try {
      const tree = this.#value(0);
      this.#skipSpace();
      if (this.#at < this.#text.length) this.#fail(`After the end of the document comes ${this.#met()}.`);
      return parsed(tree, this.#faults);
    } catch (error) {
      if (error instanceof JsonFault) return { tree: undefined, faults: [...this.#faults, error.fault] };
      throw error;
    }
  }

  #value(depth: number): Node {
    this.#skipSpace();
    const char = this.#text[this.#at];
    if (char === '{' || char === '[') {
      if (depth >= this.#maxDepth)
        this.#fail(`Lists and maps are more than ${this.#maxDepth} levels deep.`, undefined, 'depth');
      return char === '{' ? this.#map(depth) : this.#list(depth);
    }
    if (char === '"') {
      const at = this.#at;
      return { type: 'text', at, text: this.#string(), written: 'text' };
    }
    return this.#literal();
  }

  #map(depth: number): Node {
    const at = this.#at++;
    const entries: Entry[] = [];
    const seen = new Map<string, number>();
    for (this.#skipSpace(); this.#text[this.#at] !== '}'; this.#skipSpace()) {
      if (entries.length > 0) this.#comma('}', at);
      const keyAt = this.#at;
      if (this.#text[keyAt] !== '"') this.#fail(`A key in double quotes is expected, and here comes ${this.#met()}.`);
      const key = this.#string();
      this.#skipSpace();
      if (this.#text[this.#at] !== ':') this.#fail(`A ":" is expected after the key, and here comes ${this.#met()}.`);
      this.#at++;
      const value = this.#value(depth + 1);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, keyAt);
        entries.push({ key, keyAt, value });
      } else this.#report(twice(key, keyAt, first));
    }
    this.#at++;
    return { type: 'map', at, entries };
  }

  #list(depth: number): Node {
    const at = this.#at++;
    const items: Node[] = [];
    for (this.#skipSpace(); this.#text[this.#at] !== ']'; this.#skipSpace()) {
      if (items.length > 0) this.#comma(']', at);
      items.push(this.#value(depth + 1));
    }
    this.#at++;
    return { type: 'list', at, items };
  }

  /** Passes a comma, after which another item must come. */
  #comma(end: string, openedAt: number): void {
    if (this.#at >= this.#text.length)
      this.#fail(
        `The file ends within ${end === '}' ? 'a map' : 'a list'}.`,
        'Close it, or look for what was cut off.',
      );
    if (this.#text[this.#at] !== ',') this.#fail(`A "," or "${end}" is expected, and here comes ${this.#met()}.`);
    const commaAt = this.#at++;
    this.#skipSpace();
    if (this.#text[this.#at] === end)
      throw new JsonFault({
        code: 'syntax',
        message: 'A comma stands after the last item.',
        hint: 'Remove it.',
        at: commaAt,
      });
    if (this.#at >= this.#text.length)
      throw new JsonFault({ code: 'syntax', message: `The file ends within what was opened here.`, at: openedAt });
  }

  #literal(): TextNode {
    const at = this.#at;
    NUMBER.lastIndex = at;
    const [number] = NUMBER.exec(this.#text) ?? [];
    if (number !== undefined && !/[\w.+-]/.test(this.#text[at + number.length] ?? '')) {
      this.#at += number.length;
      if (!isExact(number))
        this.#report({
          code: 'number-range',
          message: `The number ${shortened(number, 30)} cannot be held exactly.`,
          hint: 'Put it in double quotes, to keep it as text.',
          at,
        });
      return { type: 'text', at, text: number, written: 'number' };
    }
    for (const [word, written] of LITERALS) {
      if (!this.#text.startsWith(word, at) || /\w/.test(this.#text[at + word.length] ?? '')) continue;
      this.#at += word.length;
      return { type: 'text', at, text: word, written };
    }
    return this.#fail(`A value is expected, and here comes ${this.#met()}.`);
  }

  #string(): string {
    const openedAt = this.#at++;
    let text = '';
    for (;;) {
      PLAIN.lastIndex = this.#at;
      const [plain = ''] = PLAIN.exec(this.#text) ?? [];
      text += plain;
      this.#at += plain.length;
      const char = this.#text[this.#at];
      if (char === '"') {
        this.#at++;
        return text;
      }
      if (char === undefined)
        throw new JsonFault({
          code: 'syntax',
          message: 'The file ends within the text that begins here.',
          at: openedAt,
        });
      if (char !== '\\')
        this.#fail(`A text holds ${this.#met()}.`, 'Write it as an escape, such as \\n for a new line.');
      text += this.#escape();
    }
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    const plain = ESCAPES.get(letter);
    if (plain !== undefined) {
      this.#at += 2;
      return plain;
    }
    const [, hex] = /^u([\dA-Fa-f]{4})/.exec(this.#text.slice(this.#at + 1, this.#at + 6)) ?? [];
    if (hex === undefined) return this.#fail(`"\\${letter}" is not an escape.`, 'Write \\\\ for a backslash.');
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  #skipSpace(): void {
    for (; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  /** What stands here, for a message. */
  #met(): string {
    const [char] = this.#text.slice(this.#at, this.#at + 2);
    if (char === undefined) return 'the end of the file';
    if (char === '/') return 'a comment or a "/"';
    const code = char.codePointAt(0) ?? 0;
    return code < 0x20
      ? `the control character U+${code.toString(16).padStart(4, '0')}`
      : `"${wordAt(this.#text, this.#at)}"`;
  }

  #report(fault: Fault): void {
    this.#faults.push(fault);
  }

  #fail(message: string, hint?: string, code = 'syntax'): never {
    throw new JsonFault({ code, message, ...(hint === undefined ? {} : { hint }), at: this.#at });
  }
}

export function twice(key: string, at: number, first: number): Fault {
  return {
    code: 'key-duplicate',
    message: `The key "${shortened(key)}" comes twice in the same map.`,
    hint: 'Keep one of the two, or join what they hold.',
    at,
    first,
  };
}

function wordAt(text: string, at: number): string {
  const rest = text.slice(at, at + 30);
  return /^\w+/.exec(rest)?.[0] ?? [...rest][0] ?? '';
}

/** Whether a double holds the number as written: whole numbers up to 2^53, and whatever is finite with a fraction. */
function isExact(written: string): boolean {
  const value = Number(written);
  if (!Number.isFinite(value)) return false;
  return !Number.isInteger(value) || Number.isSafeInteger(value);
}
