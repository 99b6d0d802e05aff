/** The colours that a picture of a graph and the frame around it are drawn in. */

import type { Hue } from './hues.ts';

/** One colour in each of the three ways it can be shown. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
  /** A system colour, under `forced-colors: active`. */
  readonly forced: SystemColor;
}

/** The CSS system colours that stand in under forced colours. */
export type SystemColor =
  | 'Canvas'
  | 'CanvasText'
  | 'ButtonFace'
  | 'ButtonText'
  | 'ButtonBorder'
  | 'GrayText'
  | 'Highlight'
  | 'HighlightText';

/** Without a third colour, text and lines. */
export const shade = (light: string, dark: string, forced: SystemColor = 'CanvasText'): Shade => ({
  light,
  dark,
  forced,
});

type Pair = readonly [light: string, dark: string];

/** A hue in three colours: itself, `-ink` for text, `-tint` for fills. */
const threefold = <Name extends string>(
  name: Name,
  itself: Pair,
  ink: Pair,
  tint: Pair,
): Readonly<Record<Name | `${Name}-ink` | `${Name}-tint`, Shade>> =>
  ({
    [name]: shade(...itself),
    [`${name}-ink`]: shade(...ink),
    [`${name}-tint`]: shade(...tint, 'Canvas'),
  }) as Record<Name | `${Name}-ink` | `${Name}-tint`, Shade>;

/** The colours. Text has a contrast of 4.5 or more on what it lies on, lines and borders 3; a test computes it. */
export const PICTURE_PALETTE = {
  canvas: shade('#fbfbf9', '#121417', 'Canvas'),
  surface: shade('#ffffff', '#191c20', 'Canvas'),
  /** Decoration only: it has no contrast to speak of. */
  hairline: shade('#e3e2dc', '#2c3138'),
  ink: shade('#1a1c20', '#eef0f2'),
  'ink-3': shade('#676c75', '#939aa4'),
  /** The icon on a filled node. */
  'on-solid': shade('#ffffff', '#0e1013', 'Canvas'),

  ...threefold('ownership', ['#1b3a9c', '#52aefb'], ['#1b3a9c', '#7cc2ff'], ['#e9edfa', '#15293f']),
  ...threefold('making', ['#0b7190', '#8cecf8'], ['#0b6580', '#8cecf8'], ['#e3f2f6', '#163136']),
  ...threefold('people', ['#86124f', '#c65a8e'], ['#86124f', '#ec8dba'], ['#fae8f1', '#341a28']),
  ...threefold('lineage', ['#449a74', '#38a26e'], ['#28734f', '#5ccb95'], ['#e4f4ec', '#132c20']),
  ...threefold('composition', ['#db6b0a', '#fda91c'], ['#a54d00', '#ffba4d'], ['#fdeede', '#36270f']),
  ...threefold('likeness', ['#888a99', '#acadb5'], ['#60626f', '#bfc0c8'], ['#f0f0f3', '#26282d']),
  ...threefold('interoperation', ['#9557e2', '#8166ee'], ['#7c3bcb', '#b09df8'], ['#f3ebfd', '#241e40']),
  ...threefold('licensing', ['#574400', '#e0e1a6'], ['#574400', '#e0e1a6'], ['#f5f0dc', '#2c2c1b']),
  /** What no family or kind of ours claims: neutral, so that it promises nothing. */
  ...threefold('other', ['#676c75', '#939aa4'], ['#5b6069', '#b3b9c1'], ['#f1f1ee', '#24282e']),

  ...threefold('refuted', ['#c9303a', '#f4563f'], ['#b3222d', '#ff8571'], ['#fdecea', '#3a1b18']),
  'disputed-ink': shade('#7a5200', '#f2c25c'),
  'unsourced-ink': shade('#676c75', '#939aa4'),
} as const satisfies Readonly<Record<string, Shade>>;

/** The name of such a colour. */
export type PictureToken = keyof typeof PICTURE_PALETTE;

/** The colour of text in a hue. */
export function inkOf(hue: Hue): PictureToken {
  return `${hue}-ink`;
}

/** The pale fill in a hue. */
export function tintOf(hue: Hue): PictureToken {
  return `${hue}-tint`;
}
