/**
 * Every colour, by name, in light, in dark and under forced colours. A host overrides one by the custom property
 * `--stemma-<name>`; the elements and the diagram read it as `--_<name>` (see theme.ts).
 */
import type { Hue } from './hues.ts';
import type { Shade } from './picture-palette.ts';
import { inkOf, PICTURE_PALETTE, shade } from './picture-palette.ts';

/** The colours of the pictures, and those that only panels and the interactive diagram need. */
export const PALETTE = {
  ...PICTURE_PALETTE,
  'surface-2': shade('#f3f3ef', '#21252b', 'Canvas'),
  /** Borders of fields, ticks. */
  control: shade('#858a93', '#707781', 'ButtonBorder'),
  'ink-2': shade('#484d56', '#bcc2ca'),
  /** Focus ring, selection halo, number of a citation. */
  accent: shade('#1f5fd6', '#79aeff', 'Highlight'),
  /** Digits on a fill that is too light for `on-solid`. */
  'on-count': shade('#16130d', '#0e1013', 'Canvas'),
  'disputed-tint': shade('#fbf1d9', '#352b14', 'Canvas'),
  'supported-ink': shade('#1f7350', '#6fd0a0'),
  'supported-tint': shade('#e6f3ec', '#15301f', 'Canvas'),
} as const satisfies Readonly<Record<string, Shade>>;

/** The name of a colour. */
export type Token = keyof typeof PALETTE;

/** The names of all colours. */
export const TOKENS = Object.keys(PALETTE) as readonly Token[];

/** A count on a fill in the hue: digits are dark where white cannot be read, and the fill is darker where neither can. */
export function countLook(hue: Hue): { readonly fill: Token; readonly ink: Token } {
  if (hue === 'interoperation') return { fill: inkOf(hue), ink: 'on-solid' };
  const light = hue === 'lineage' || hue === 'composition' || hue === 'likeness';
  return { fill: hue, ink: light ? 'on-count' : 'on-solid' };
}
