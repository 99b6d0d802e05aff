/** Upright rectangles by their borders. */
import type { Point } from '../layout/layout.ts';

/** An upright rectangle by its borders, in model coordinates. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle of a size around a point. */
export function boxAround(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Bounds {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The rectangle around others; `undefined` where there are none. */
export function union(bounds: readonly Bounds[]): Bounds | undefined {
  if (bounds.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const each of bounds) {
    [left, top] = [Math.min(left, each.left), Math.min(top, each.top)];
    [right, bottom] = [Math.max(right, each.right), Math.max(bottom, each.bottom)];
  }
  return { left, top, right, bottom };
}
