/**
 * Columns of texts. A list of strings while a graph grows; characters in one array and where each text begins, for a
 * graph that goes from a worker to a page: nothing is copied then, and a text becomes a string when it is asked for.
 */

/** Texts by place. */
export interface Texts {
  readonly length: number;
  /** The text at a place; `''` beyond the end. */
  at(place: number): string;
}

/** Texts as they go from thread to thread. */
export interface PackedTexts {
  /** Codes of characters, in bytes where all of them are below 256. */
  readonly codes: Uint8Array | Uint16Array;
  /** Where each text begins, and where the last ends. */
  readonly offsets: Uint32Array;
}

export class TextList implements Texts {
  readonly #texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  get length(): number {
    return this.#texts.length;
  }

  at(place: number): string {
    return this.#texts[place] ?? '';
  }
}

/** Shorter texts are put together faster than a call with many arguments is made. */
const SHORT = 40;
/** Longer texts are made in parts: a call takes so many arguments only. */
const PART = 4096;

function joined(codes: PackedTexts['codes'], start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(codes[at] ?? 0);
  return text;
}

export class PackedColumn implements Texts {
  readonly packed: PackedTexts;

  constructor(packed: PackedTexts) {
    this.packed = packed;
  }

  get length(): number {
    return this.packed.offsets.length - 1;
  }

  at(place: number): string {
    const { codes, offsets } = this.packed;
    const start = offsets[place] ?? 0;
    const end = offsets[place + 1] ?? start;
    if (end - start <= SHORT) return joined(codes, start, end);
    let text = '';
    for (let at = start; at < end; at += PART)
      text += String(Reflect.apply(String.fromCharCode, null, codes.subarray(at, Math.min(end, at + PART))));
    return text;
  }

  isEmpty(place: number): boolean {
    return this.packed.offsets[place] === this.packed.offsets[place + 1];
  }

  /** Whether the text at a place, which is not empty, begins with a character. */
  begins(place: number, character: string): boolean {
    return this.packed.codes[this.packed.offsets[place] ?? 0] === character.charCodeAt(0);
  }

  /** Whether the text at a place is this one, without making a string of it. */
  is(place: number, text: string): boolean {
    const { codes, offsets } = this.packed;
    const start = offsets[place] ?? 0;
    if ((offsets[place + 1] ?? start) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (codes[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}

/** Puts texts one after the other. */
export class TextPacker {
  #codes = new Uint16Array(1024);
  #size = 0;
  #widest = 0;
  readonly #offsets: number[] = [0];

  add(text: string): void {
    const end = this.#size + text.length;
    if (end > this.#codes.length) {
      const larger = new Uint16Array(Math.max(end, this.#codes.length * 2));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.#codes[this.#size + i] = code;
      this.#widest |= code;
    }
    this.#size = end;
    this.#offsets.push(end);
  }

  packed(): PackedTexts {
    const codes = this.#codes.subarray(0, this.#size);
    const isNarrow = this.#widest < 256;
    return { codes: isNarrow ? Uint8Array.from(codes) : codes.slice(), offsets: Uint32Array.from(this.#offsets) };
  }
}

/** An open-addressing table from texts to their places; of texts that are alike, the last. */
export function indexOf(texts: PackedTexts): Int32Array {
  const column = new PackedColumn(texts);
  let size = 8;
  while (size < column.length * 2) size *= 2;
  const table = new Int32Array(size).fill(-1);
  for (let place = 0; place < column.length; place++) {
    const text = column.at(place);
    let slot = hashOf(text) & (size - 1);
    while (table[slot] !== -1 && !column.is(table[slot] ?? -1, text)) slot = (slot + 1) & (size - 1);
    table[slot] = place;
  }
  return table;
}

/** The place of a text in a column with its table, or −1. */
export function placeIn(column: PackedColumn, table: Int32Array, text: string): number {
  const mask = table.length - 1;
  for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
    const place = table[slot] ?? -1;
    if (place === -1 || column.is(place, text)) return place;
  }
}

/** FNV-1a over the codes of the characters, its bits mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}
