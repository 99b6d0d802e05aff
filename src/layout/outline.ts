/** Outlines of boxes, and where what leads to them ends. */
import type { Outline, Point } from './layout.ts';

/** A node's box with the outline that edges end at. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly outline?: Outline;
}

/** Where a ray from the centre of a box towards a point leaves its outline. */
export function borderPoint(box: Box, towards: Point): Point {
  const dx = towards.x - box.x;
  const dy = towards.y - box.y;
  if (dx === 0 && dy === 0) return { x: box.x, y: box.y };
  const scale = reach(box, dx, dy);
  return { x: box.x + dx * scale, y: box.y + dy * scale };
}

/** How many times the vector (dx, dy) fits between the centre of a box and its outline. */
function reach(box: Box, dx: number, dy: number): number {
  const across = Math.abs(dx) / (box.width / 2 || 1);
  const along = Math.abs(dy) / (box.height / 2 || 1);
  if (box.outline === 'ellipse') return 1 / Math.hypot(across, along);
  if (box.outline === 'diamond') return 1 / (across + along);
  return 1 / Math.max(across, along);
}
