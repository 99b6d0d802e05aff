/** Rows that are taken, place by place along the axis: a part of the picture that other parts must fit beside. */

/** The axis cut into equal slots. */
export class Slots {
  readonly count: number;
  readonly #from: number;
  readonly #scale: number;

  constructor(from: number, to: number, count: number) {
    this.count = count;
    this.#from = from;
    this.#scale = count / Math.max(to - from, Number.MIN_VALUE);
  }

  /** The slot of a place; places beyond the axis are in the first or the last. */
  of(place: number): number {
    return Math.min(this.count - 1, Math.max(0, Math.floor((place - this.#from) * this.#scale)));
  }
}

/** One row, a bit for each slot. */
interface Row {
  /** No other track may come here. */
  readonly taken: Uint32Array;
  /** A track is drawn here: no line may pass. */
  readonly drawn: Uint32Array;
  /** A line passes here: no track may be drawn. */
  readonly lines: Uint32Array;
}

export class Strip {
  readonly #rows = new Map<number, Row>();
  readonly #words: number;
  #first = 0;
  #last = 0;

  /** @param slots how fine the axis is cut */
  constructor(slots: number) {
    this.#words = Math.ceil(slots / 32);
  }

  /** The outermost rows. */
  get first(): number {
    return this.#first;
  }

  get last(): number {
    return this.#last;
  }

  /** Keeps other tracks off row 0 between two slots. */
  take(from: number, to: number): void {
    for (let slot = from; slot <= to; slot++) mark(this.#row(0).taken, slot);
  }

  /** Keeps lines off row 0 between two slots. */
  draw(from: number, to: number): void {
    for (let slot = from; slot <= to; slot++) mark(this.#row(0).drawn, slot);
  }

  /** A line at a slot through all rows between two, these not included. */
  pass(slot: number, from: number, to: number): void {
    for (let row = Math.min(from, to) + 1; row < Math.max(from, to); row++) mark(this.#row(row).lines, slot);
  }

  /** Whether another part fits with its row 0 on the given row, and no line of either passes over a track of the other. */
  fits(part: Strip, at: number, heedLines = true): boolean {
    for (const [row, its] of part.#rows) {
      const own = this.#rows.get(at + row);
      if (own === undefined) continue;
      if (meet(own.taken, its.taken)) return false;
      if (heedLines && (meet(own.lines, its.drawn) || meet(own.drawn, its.lines))) return false;
    }
    return true;
  }

  /** Whether a line at a slot can be led from row 0 to another without passing over a track. */
  isClear(slot: number, to: number): boolean {
    const step = Math.sign(to);
    for (let row = step; row !== to; row += step) {
      const own = this.#rows.get(row);
      if (own !== undefined && isMarked(own.drawn, slot)) return false;
    }
    return true;
  }

  /** Takes another part in, with its row 0 on the given row. */
  add(part: Strip, at: number): void {
    for (const [row, its] of part.#rows) {
      const own = this.#row(at + row);
      join(own.taken, its.taken);
      join(own.drawn, its.drawn);
      join(own.lines, its.lines);
    }
  }

  #row(at: number): Row {
    const known = this.#rows.get(at);
    if (known !== undefined) return known;
    const bits = (): Uint32Array => new Uint32Array(this.#words);
    const row = { taken: bits(), drawn: bits(), lines: bits() };
    this.#rows.set(at, row);
    this.#first = Math.min(this.#first, at);
    this.#last = Math.max(this.#last, at);
    return row;
  }
}

function mark(bits: Uint32Array, slot: number): void {
  bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
}

function isMarked(bits: Uint32Array, slot: number): boolean {
  return ((bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

function meet(a: Uint32Array, b: Uint32Array): boolean {
  for (let word = 0; word < a.length; word++) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
  return false;
}

function join(into: Uint32Array, from: Uint32Array): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) | (from[word] ?? 0);
}
