/** A grid index: finds what lies near a rectangle without looking at everything, so that each pass stays near-linear. */
import type { Rect } from '../geometry.ts';

/** Numbered things in square cells. One thing may cover many cells; a query reports it once. */
export class GridIndex {
  readonly #cell: number;
  readonly #cells = new Map<number, number[]>();
  readonly #homes = new Map<number, Set<number>>();
  readonly #seen = new Map<number, number>();
  #query = 0;

  /** @param cell width of a cell in px; about the size of what is looked for */
  constructor(cell = 96) {
    this.#cell = cell;
  }

  /** Puts a thing into every cell that a rectangle touches. */
  add(item: number, rect: Rect): void {
    let home = this.#homes.get(item);
    if (!home) this.#homes.set(item, (home = new Set()));
    for (const key of this.#keys(rect)) {
      if (home.has(key)) continue;
      home.add(key);
      const cell = this.#cells.get(key);
      if (cell) cell.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  /** Puts a thing into the cells along a polyline, not into all of its bounds. */
  addLine(item: number, points: readonly number[]): void {
    for (let i = 2; i < points.length; i += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(i - 2, i + 2);
      const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / this.#cell));
      for (let k = 0; k < pieces; k++) {
        const ax = x1 + ((x2 - x1) * k) / pieces;
        const ay = y1 + ((y2 - y1) * k) / pieces;
        const bx = x1 + ((x2 - x1) * (k + 1)) / pieces;
        const by = y1 + ((y2 - y1) * (k + 1)) / pieces;
        this.add(item, {
          left: Math.min(ax, bx),
          top: Math.min(ay, by),
          right: Math.max(ax, bx),
          bottom: Math.max(ay, by),
        });
      }
    }
  }

  /** Takes a thing out of all its cells. */
  remove(item: number): void {
    for (const key of this.#homes.get(item) ?? []) {
      const cell = this.#cells.get(key);
      const place = cell?.indexOf(item) ?? -1;
      if (cell && place >= 0) cell.splice(place, 1);
    }
    this.#homes.delete(item);
  }

  /** All things that share a cell with the rectangle, each once, in the order of their numbers. */
  near(rect: Rect): readonly number[] {
    const found: number[] = [];
    this.#query++;
    for (const key of this.#keys(rect)) {
      for (const item of this.#cells.get(key) ?? []) {
        if (this.#seen.get(item) === this.#query) continue;
        this.#seen.set(item, this.#query);
        found.push(item);
      }
    }
    return found.sort((a, b) => a - b);
  }

  /** The keys of all cells under a rectangle; 2²⁰ cells a side are more than any picture has. */
  #keys(rect: Rect): readonly number[] {
    const keys: number[] = [];
    const right = Math.floor(rect.right / this.#cell);
    const bottom = Math.floor(rect.bottom / this.#cell);
    for (let x = Math.floor(rect.left / this.#cell); x <= right; x++) {
      for (let y = Math.floor(rect.top / this.#cell); y <= bottom; y++)
        keys.push((x + 0x80000) * 0x100000 + y + 0x80000);
    }
    return keys;
  }
}
