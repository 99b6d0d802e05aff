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
  const all = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of bounds) {
    all.left = Math.min(all.left, left);
    all.top = Math.min(all.top, top);
    all.right = Math.max(all.right, right);
    all.bottom = Math.max(all.bottom, bottom);
  }
  return all;
}
