/**
 * The same fit as a style sheet, for a picture that stands in a page before any script does: `fitted` in container units.
 * The box of the picture is a container for sizes; the picture has the bounds as its `viewBox`.
 */
import { decimals } from '../look/index.ts';
import type { Bounds } from './bounds.ts';
import { LARGEST_FIT, MARGIN, READABLE, SMALL_BOX, SMALL_MARGIN, SMALLEST } from './fit.ts';

/** What decides how a picture is fitted: see `fitted`. */
export interface Fitting {
  readonly bounds: Bounds;
  readonly heart: Bounds | undefined;
  readonly whole: boolean;
}

/** The rules for the picture that a selector names. */
export function fitCss(selector: string, { bounds, heart = bounds, whole }: Fitting): string {
  const [width, height] = [Math.max(1, bounds.right - bounds.left), Math.max(1, bounds.bottom - bounds.top)];
  const all = `${selector} { --room: ${px(MARGIN)}; position: absolute; inset: 0; margin: auto; overflow: visible; inline-size: min(100cqw - 2 * var(--room), ${px(width * LARGEST_FIT)}); block-size: min(100cqh - 2 * var(--room), ${px(height * LARGEST_FIT)}); }
@container ${SMALL} { ${selector} { --room: ${px(SMALL_MARGIN)}; } }`;
  if (whole) return all;
  const across = start('cqw', width * READABLE, ((heart.left + heart.right) / 2 - bounds.left) * READABLE);
  const down = start('cqh', height * READABLE, ((heart.top + heart.bottom) / 2 - bounds.top) * READABLE);
  const tooLarge = (margin: number): string =>
    `((width < ${px(width * SMALLEST + 2 * margin)}) or (height < ${px(height * SMALLEST + 2 * margin)}))`;
  return `${all}
@container (${SMALL} and ${tooLarge(SMALL_MARGIN)}) or ((not ${SMALL}) and ${tooLarge(MARGIN)}) { ${selector} { inset: auto; margin: 0; left: ${across}; top: ${down}; inline-size: ${px(width * READABLE)}; block-size: ${px(height * READABLE)}; } }`;
}

const SMALL = `((width < ${px(SMALL_BOX)}) or (height < ${px(SMALL_BOX)}))`;

/**
 * Where a picture of a length begins, so that its heart is in the middle of the box, but no emptiness is shown that need
 * not be.
 */
function start(unit: 'cqw' | 'cqh', length: number, heart: number): string {
  const [half, middle] = [`50${unit} - var(--room)`, px(length / 2)];
  const shown = `clamp(min(${half}, ${middle}), ${px(heart)}, max(${px(length)} - (${half}), ${middle}))`;
  return `calc(50${unit} - ${shown})`;
}

function px(value: number): string {
  return `${decimals(value)}px`;
}
