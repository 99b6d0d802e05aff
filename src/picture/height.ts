/** How high a box is made for a picture where somebody pastes it. */
import type { Size } from '../layout/layout.ts';
import { READABLE, SMALLEST } from './fit.ts';

/** A column of somebody's page is about so wide, px. */
const COLUMN = 640;
/** Heights of a box in it: the least, the usual, and the most that is taken for the sake of a picture, px. */
const HEIGHTS = { least: 240, usual: 420, most: 720 } as const;

/**
 * How high a box in somebody's page is for a picture to be shown whole in it, and to be read, where that can be, px.
 * @param picture its size with its edge, at a zoom of 1
 * @param around the height of what stands above and below it in the box
 */
export function heightFor({ width, height }: Size, around: number): number {
  const zoom = Math.min(1, COLUMN / width);
  const at = (share: number): number => Math.ceil((share * height + around) / 10) * 10;
  const { least, usual, most } = HEIGHTS;
  if (zoom < SMALLEST) return Math.max(least, Math.min(usual, at(READABLE))); // it is not shown whole in any case
  const wanted = at(zoom) <= usual ? at(zoom) : Math.max(usual, at(Math.min(zoom, READABLE)));
  return Math.max(least, Math.min(most, wanted));
}
