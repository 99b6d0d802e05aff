/** Heads of lines as SVG path data, in the geometry that Cytoscape draws them. */
import { decimals as round } from './decimals.ts';
import type { ArrowShape } from './families.ts';

/** Outlines in units of the head's size, x and y in turn; the tip is at the origin and the line comes from above (negative y). */
const POLYGONS: Readonly<Record<Exclude<ArrowShape, 'none' | 'circle'>, readonly number[]>> = {
  triangle: [-0.15, -0.3, 0, 0, 0.15, -0.3],
  vee: [-0.15, -0.3, 0, 0, 0.15, -0.3, 0, -0.15],
  diamond: [-0.15, -0.15, 0, -0.3, 0.15, -0.15, 0, 0],
  chevron: [0, 0, -0.15, -0.15, -0.1, -0.2, 0, -0.1, 0.1, -0.2, 0.15, -0.15],
  tee: [-0.15, 0, -0.15, -0.1, 0.15, -0.1, 0.15, 0],
};

/** Radius of the round head in units of its size. */
const RADIUS = 0.15;

/** The size that Cytoscape gives a head, px: it hardly depends on the line's width. */
export function arrowSize(width: number, scale: number): number {
  return Math.max((width * 13.37) ** 0.9, 29) * scale;
}

/** How much of the line's end a head covers, px. */
export function arrowLength(shape: ArrowShape, size: number): number {
  if (shape === 'none') return 0;
  if (shape === 'circle') return 2 * RADIUS * size;
  return -size * Math.min(...POLYGONS[shape].filter((_, place) => place % 2 === 1));
}

/** How far inside of the head the line ends, px from the tip: where the head is open at its back, the line goes in. */
export function arrowGap(shape: ArrowShape, size: number): number {
  if (shape === 'vee') return 0.15 * size;
  if (shape === 'chevron') return 0.1 * size;
  return arrowLength(shape, size);
}

/** A head whose tip is at a point, on a line that arrives at an angle (radians; 0 is rightwards). */
export function arrowPath(
  shape: ArrowShape,
  size: number,
  tip: { readonly x: number; readonly y: number },
  angle: number,
): string {
  if (shape === 'none') return '';
  // the polygon points down (0, 1); turned so that down becomes the line's direction
  const cos = Math.sin(angle) * size;
  const sin = -Math.cos(angle) * size;
  const along = (x: number, y: number): string =>
    `${round(tip.x + x * cos - y * sin)} ${round(tip.y + x * sin + y * cos)}`;
  if (shape === 'circle') {
    const r = round(RADIUS * size);
    return `M${along(0, 0)}A${r} ${r} 0 1 1 ${along(0, -2 * RADIUS)}A${r} ${r} 0 1 1 ${along(0, 0)}Z`;
  }
  const corners = POLYGONS[shape].map((x, place, all) => (place % 2 === 0 ? `L${along(x, all[place + 1] ?? 0)}` : ''));
  return `M${corners.join('').slice(1)}Z`;
}
