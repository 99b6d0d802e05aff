/** Places: rectangles that are taken, and the free one nearest to a wish. */
import { GridIndex } from '../compose/grid-index.ts';
import { overlap, type Rect } from '../geometry.ts';
import type { Point } from '../layout.ts';

/** Px between two rings of places that are looked at, and how many rings there are. */
const RING = 36;
const RINGS = 60;

/** The rectangles that are taken. */
export class Places {
  readonly #index = new GridIndex(160);
  readonly #rects: Rect[] = [];

  take(rect: Rect): void {
    this.#index.add(this.#rects.push(rect) - 1, rect);
  }

  /**
   * How far a rectangle has to be moved so that it is free: looked for ring by ring, nearest first; past the last ring, below
   * everything.
   */
  nearestFree(rect: Rect): Point {
    for (let ring = 0; ring <= RINGS; ring++) {
      const spots = Math.max(1, ring * 8);
      for (let k = 0; k < spots; k++) {
        const angle = (2 * Math.PI * k) / spots;
        const move = { x: Math.round(ring * RING * Math.cos(angle)), y: Math.round(ring * RING * Math.sin(angle)) };
        if (this.#isFree(shifted(rect, move))) return move;
      }
    }
    const bottom = this.#rects.reduce((low, { bottom: each }) => Math.max(low, each), rect.top);
    return { x: 0, y: Math.ceil(bottom - rect.top) };
  }

  #isFree(rect: Rect): boolean {
    return !this.#index.near(rect).some((item) => {
      const taken = this.#rects[item];
      return taken !== undefined && overlap(taken, rect);
    });
  }
}

function shifted({ left, top, right, bottom }: Rect, { x, y }: Point): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
