/**
 * Every colour, by name, in light, in dark and under forced colours. A host overrides one by the custom property
 * `--stemma-<name>`; the elements and the diagram read it as `--_<name>` (see theme.ts).
 */

/** One colour in each of the three ways it can be shown. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
  /** A system colour, under `forced-colors: active`. */
  readonly forced: SystemColor;
}

/** The CSS system colours that stand in under forced colours. */
export type SystemColor =
  'Canvas' | 'CanvasText' | 'ButtonFace' | 'ButtonText' | 'ButtonBorder' | 'GrayText' | 'Highlight' | 'HighlightText';

/** Without a third colour, text and lines. */
const shade = (light: string, dark: string, forced: SystemColor = 'CanvasText'): Shade => ({ light, dark, forced });

/** The colours. Text has a contrast of 4.5 or more on what it lies on, lines and borders 3; a test computes it. */
export const PALETTE = {
  canvas: shade('#fbfbf9', '#121417', 'Canvas'),
  surface: shade('#ffffff', '#191c20', 'Canvas'),
  'surface-2': shade('#f3f3ef', '#21252b', 'Canvas'),
  /** Decoration only: it has no contrast to speak of. */
  hairline: shade('#e3e2dc', '#2c3138'),
  /** Borders of fields, ticks. */
  control: shade('#858a93', '#707781', 'ButtonBorder'),
  ink: shade('#1a1c20', '#eef0f2'),
  'ink-2': shade('#484d56', '#bcc2ca'),
  'ink-3': shade('#676c75', '#939aa4'),
  /** Focus ring, selection halo, number of a citation. */
  accent: shade('#1f5fd6', '#79aeff', 'Highlight'),
  /** The icon on a filled node. */
  'on-solid': shade('#ffffff', '#0e1013', 'Canvas'),
  /** Digits on a fill that is too light for `on-solid`. */
  'on-count': shade('#16130d', '#0e1013', 'Canvas'),

  ownership: shade('#1b3a9c', '#52aefb'),
  'ownership-ink': shade('#1b3a9c', '#7cc2ff'),
  'ownership-tint': shade('#e9edfa', '#15293f', 'Canvas'),
  making: shade('#0b7190', '#8cecf8'),
  'making-ink': shade('#0b6580', '#8cecf8'),
  'making-tint': shade('#e3f2f6', '#163136', 'Canvas'),
  people: shade('#86124f', '#c65a8e'),
  'people-ink': shade('#86124f', '#ec8dba'),
  'people-tint': shade('#fae8f1', '#341a28', 'Canvas'),
  lineage: shade('#449a74', '#38a26e'),
  'lineage-ink': shade('#28734f', '#5ccb95'),
  'lineage-tint': shade('#e4f4ec', '#132c20', 'Canvas'),
  composition: shade('#db6b0a', '#fda91c'),
  'composition-ink': shade('#a54d00', '#ffba4d'),
  'composition-tint': shade('#fdeede', '#36270f', 'Canvas'),
  likeness: shade('#888a99', '#acadb5'),
  'likeness-ink': shade('#60626f', '#bfc0c8'),
  'likeness-tint': shade('#f0f0f3', '#26282d', 'Canvas'),
  interoperation: shade('#9557e2', '#8166ee'),
  'interoperation-ink': shade('#7c3bcb', '#b09df8'),
  'interoperation-tint': shade('#f3ebfd', '#241e40', 'Canvas'),
  licensing: shade('#574400', '#e0e1a6'),
  'licensing-ink': shade('#574400', '#e0e1a6'),
  'licensing-tint': shade('#f5f0dc', '#2c2c1b', 'Canvas'),
  /** What no family or kind of ours claims: neutral, so that it promises nothing. */
  other: shade('#676c75', '#939aa4'),
  'other-ink': shade('#5b6069', '#b3b9c1'),
  'other-tint': shade('#f1f1ee', '#24282e', 'Canvas'),

  refuted: shade('#c9303a', '#f4563f'),
  'refuted-ink': shade('#b3222d', '#ff8571'),
  'refuted-tint': shade('#fdecea', '#3a1b18', 'Canvas'),
  'disputed-ink': shade('#7a5200', '#f2c25c'),
  'disputed-tint': shade('#fbf1d9', '#352b14', 'Canvas'),
  'supported-ink': shade('#1f7350', '#6fd0a0'),
  'supported-tint': shade('#e6f3ec', '#15301f', 'Canvas'),
  'unsourced-ink': shade('#676c75', '#939aa4'),
} as const satisfies Readonly<Record<string, Shade>>;

/** The name of a colour. */
export type Token = keyof typeof PALETTE;

/** The names of all colours. */
export const TOKENS = Object.keys(PALETTE) as readonly Token[];

/** The hues that kinds and families are told apart by. Each is three colours: itself, `-ink` for text, `-tint` for fills. */
export const HUES = [
  'ownership',
  'making',
  'people',
  'lineage',
  'composition',
  'likeness',
  'interoperation',
  'licensing',
  'other',
] as const;
export type Hue = (typeof HUES)[number];

/** The colour of text in a hue. */
export function inkOf(hue: Hue): Token {
  return `${hue}-ink`;
}

/** The pale fill in a hue. */
export function tintOf(hue: Hue): Token {
  return `${hue}-tint`;
}

/** A count on a fill in the hue: digits are dark where white cannot be read, and the fill is darker where neither can. */
export function countLook(hue: Hue): { readonly fill: Token; readonly ink: Token } {
  if (hue === 'interoperation') return { fill: inkOf(hue), ink: 'on-solid' };
  const light = hue === 'lineage' || hue === 'composition' || hue === 'likeness';
  return { fill: hue, ink: light ? 'on-count' : 'on-solid' };
}
