/** How far a part of the picture reaches up and down at each place of the axis, in rows. */

/** Nothing is there. */
const NOTHING = -32_768;

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

/**
 * The rows that a part occupies above and below its own row. For each slot one number: how many rows out the outermost is;
 * 0 is the own row.
 */
export class Contour {
  readonly #rows: Int16Array;

  constructor(slots: Slots) {
    this.#rows = new Int16Array(slots.count).fill(NOTHING);
  }

  /** Occupies a row between two slots, both included. */
  occupy(row: number, first: number, last: number): void {
    for (let slot = first; slot <= last; slot++) if (this.#at(slot) < row) this.#rows[slot] = row;
  }

  /** The nearest row, 1 or more, at which a part fits outside of this one. @param inner how far the part reaches inwards */
  fit(inner: Contour): number {
    let row = 1;
    for (let slot = 0; slot < this.#rows.length; slot++) {
      const [here, there] = [this.#at(slot), inner.#at(slot)];
      if (here !== NOTHING && there !== NOTHING) row = Math.max(row, here + there + 1);
    }
    return row;
  }

  /** Takes a part in whose own row is at the given one. @param outer how far the part reaches outwards */
  take(row: number, outer: Contour): void {
    for (let slot = 0; slot < this.#rows.length; slot++) {
      const there = outer.#at(slot);
      if (there !== NOTHING) this.#rows[slot] = Math.max(this.#at(slot), row + there);
    }
  }

  /** The outermost row; 0 where there is none. */
  get depth(): number {
    let depth = 0;
    for (const row of this.#rows) if (row > depth) depth = row;
    return depth;
  }

  #at(slot: number): number {
    return this.#rows[slot] ?? NOTHING;
  }
}
