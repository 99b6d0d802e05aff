/** The picture as a PNG, within what canvases can do. */
import type { Core } from 'cytoscape';
import type { PictureOptions } from './diagram.ts';

/** Larger canvases come out empty, without an error. Px of one side, and of both multiplied. */
const LONGEST = 16_384;
const LARGEST = 64_000_000;

/**
 * The scale at which a picture of so many px is possible.
 *
 * @throws RangeError where none is wanted that a picture could have
 */
export function possibleScale(width: number, height: number, wanted: number): number {
  if (!(wanted > 0))
    throw new RangeError(`The scale of a picture is a number above 0, as in toPNG(2); it was ${String(wanted)}.`);
  const longest = LONGEST / Math.max(1, width, height);
  const largest = Math.sqrt(LARGEST / Math.max(1, width * height));
  return Math.max(0.01, Math.min(wanted, longest, largest));
}

/** @param background the colour below everything */
export async function pngOf(
  cy: Core,
  background: string,
  { scale = 2, full = true }: PictureOptions = {},
): Promise<Blob> {
  const bounds = cy.elements().boundingBox({});
  const isWhole = full && cy.elements().nonempty(); // of nothing there is a picture too: an empty window
  const [width, height] = isWhole ? [bounds.w, bounds.h] : [cy.width(), cy.height()];
  const picture = await cy.png({
    output: 'blob-promise',
    bg: background,
    full: isWhole,
    scale: possibleScale(width, height, scale),
  });
  if (picture.size < 100) throw new RangeError('The picture is too large for this browser to make.');
  return picture;
}
