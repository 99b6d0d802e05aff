/** Rectangles, segments and outlines: the plane geometry that the layouts share. Pure functions on px. */
import type { Point } from './layout.ts';
import type { Box } from './outline.ts';

/** An upright rectangle by its four borders. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle of the given size around a centre, grown by `margin` on all sides. */
export function rectAround(centre: Point, width: number, height: number, margin = 0): Rect {
  const dx = width / 2 + margin;
  const dy = height / 2 + margin;
  return { left: centre.x - dx, top: centre.y - dy, right: centre.x + dx, bottom: centre.y + dy };
}

/** The rectangle grown (or shrunk, by a negative margin) on all sides. */
export function grow(rect: Rect, margin: number): Rect {
  return { left: rect.left - margin, top: rect.top - margin, right: rect.right + margin, bottom: rect.bottom + margin };
}

/** Whether two rectangles share an inner point; touching is not overlapping. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The area that two rectangles share, px². */
export function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest rectangle around all of them; an empty list gives a point at the origin. */
export function boundsOf(rects: Iterable<Rect>): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
}

/** The part of a segment that lies inside a rectangle, as shares of its length: Liang and Barsky's clipping (1984). */
export function clip(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  rect: Rect,
): readonly [enter: number, leave: number] | null {
  let enter = 0;
  let leave = 1;
  const cut = (step: number, room: number): boolean => {
    if (step === 0) return room >= 0;
    if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
    return true;
  };
  const meets =
    cut(x1 - x2, x1 - rect.left) &&
    cut(x2 - x1, rect.right - x1) &&
    cut(y1 - y2, y1 - rect.top) &&
    cut(y2 - y1, rect.bottom - y1);
  return meets && enter < leave ? [enter, leave] : null;
}

/** Whether a segment meets a rectangle: both have to overlap along x, along y and along the normal of the segment. */
export function meets(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (Math.max(ax, bx) < left || Math.min(ax, bx) > right || Math.max(ay, by) < top || Math.min(ay, by) > bottom) {
    return false;
  }
  const nx = ay - by;
  const ny = bx - ax;
  const line = nx * ax + ny * ay;
  const middle = (nx * (left + right) + ny * (top + bottom)) / 2;
  const reach = (Math.abs(nx) * (right - left) + Math.abs(ny) * (bottom - top)) / 2;
  return Math.abs(line - middle) <= reach;
}

/** Whether two segments cross in their interiors; sharing an end or lying on one line does not count. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const abc = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const abd = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (abc === 0 || abd === 0 || abc > 0 === abd > 0) return false;
  const cda = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const cdb = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return cda !== 0 && cdb !== 0 && cda > 0 !== cdb > 0;
}

/** Whether a rectangle comes closer than `clear` to the outline of a box: exact for boxes, by the grown outline for others. */
export function touchesBox(rect: Rect, box: Box, clear: number): boolean {
  const halfWidth = box.width / 2 + clear;
  const halfHeight = box.height / 2 + clear;
  // The point of the rectangle that is nearest to the centre in x and in y; every outline here is monotone in both.
  const x = Math.max(0, rect.left - box.x, box.x - rect.right) / (halfWidth || 1);
  const y = Math.max(0, rect.top - box.y, box.y - rect.bottom) / (halfHeight || 1);
  if (box.outline === 'ellipse') return x * x + y * y < 1;
  if (box.outline === 'diamond') return x + y < 1;
  return x < 1 && y < 1;
}
