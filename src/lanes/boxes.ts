/** Boxes on the screen that must not overlap, found quickly by the cells they lie in. */
import { addTo } from '../../graph/index.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL_WIDTH = 96;
const CELL_HEIGHT = 24;

export class Boxes {
  readonly #cells = new Map<string, Box[]>();

  /** Whether a box keeps clear of all that were added. */
  isFree(box: Box): boolean {
    for (const cell of cellsOf(box)) {
      for (const other of this.#cells.get(cell) ?? []) if (overlap(box, other)) return false;
    }
    return true;
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      addTo(this.#cells, cell, box);
    }
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let x = Math.floor(left / CELL_WIDTH); x <= Math.floor(right / CELL_WIDTH); x++)
    for (let y = Math.floor(top / CELL_HEIGHT); y <= Math.floor(bottom / CELL_HEIGHT); y++)
      yield `${String(x)} ${String(y)}`;
}
