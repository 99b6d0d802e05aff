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

const shade = (light: string, dark: string, forced: SystemColor): Shade => ({ light, dark, forced });

/** The colours. Text has a contrast of 4.5 or more on what it lies on, lines and borders 3; a test computes it. */
export const PALETTE = {
  canvas: shade('#fbfbf9', '#121417', 'Canvas'),
  surface: shade('#ffffff', '#191c20', 'Canvas'),
  'surface-2': shade('#f3f3ef', '#21252b', 'Canvas'),
  /** Decoration only: it has no contrast to speak of. */
  hairline: shade('#e3e2dc', '#2c3138', 'CanvasText'),
  /** Borders of fields, ticks. */
  control: shade('#858a93', '#707781', 'ButtonBorder'),
  ink: shade('#1a1c20', '#eef0f2', 'CanvasText'),
  'ink-2': shade('#484d56', '#bcc2ca', 'CanvasText'),
  'ink-3': shade('#676c75', '#939aa4', 'CanvasText'),
  /** Focus ring, selection halo, number of a citation. */
  accent: shade('#1f5fd6', '#79aeff', 'Highlight'),
  /** The icon on a filled node. */
  'on-solid': shade('#ffffff', '#0e1013', 'Canvas'),
  /** Digits on a fill that is too light for `on-solid`. */
  'on-count': shade('#16130d', '#0e1013', 'Canvas'),

  ownership: shade('#1b3a9c', '#52aefb', 'CanvasText'),
  'ownership-ink': shade('#1b3a9c', '#7cc2ff', 'CanvasText'),
  'ownership-tint': shade('#e9edfa', '#15293f', 'Canvas'),
  making: shade('#0b7190', '#8cecf8', 'CanvasText'),
  'making-ink': shade('#0b6580', '#8cecf8', 'CanvasText'),
  'making-tint': shade('#e3f2f6', '#163136', 'Canvas'),
  people: shade('#86124f', '#c65a8e', 'CanvasText'),
  'people-ink': shade('#86124f', '#ec8dba', 'CanvasText'),
  'people-tint': shade('#fae8f1', '#341a28', 'Canvas'),
  lineage: shade('#449a74', '#38a26e', 'CanvasText'),
  'lineage-ink': shade('#28734f', '#5ccb95', 'CanvasText'),
  'lineage-tint': shade('#e4f4ec', '#132c20', 'Canvas'),
  composition: shade('#db6b0a', '#fda91c', 'CanvasText'),
  'composition-ink': shade('#a54d00', '#ffba4d', 'CanvasText'),
  'composition-tint': shade('#fdeede', '#36270f', 'Canvas'),
  likeness: shade('#888a99', '#acadb5', 'CanvasText'),
  'likeness-ink': shade('#60626f', '#bfc0c8', 'CanvasText'),
  'likeness-tint': shade('#f0f0f3', '#26282d', 'Canvas'),
  interoperation: shade('#9557e2', '#8166ee', 'CanvasText'),
  'interoperation-ink': shade('#7c3bcb', '#b09df8', 'CanvasText'),
  'interoperation-tint': shade('#f3ebfd', '#241e40', 'Canvas'),
  licensing: shade('#574400', '#e0e1a6', 'CanvasText'),
  'licensing-ink': shade('#574400', '#e0e1a6', 'CanvasText'),
  'licensing-tint': shade('#f5f0dc', '#2c2c1b', 'Canvas'),
  /** What no family or kind of ours claims: neutral, so that it promises nothing. */
  other: shade('#676c75', '#939aa4', 'CanvasText'),
  'other-ink': shade('#5b6069', '#b3b9c1', 'CanvasText'),
  'other-tint': shade('#f1f1ee', '#24282e', 'Canvas'),

  refuted: shade('#c9303a', '#f4563f', 'CanvasText'),
  'refuted-ink': shade('#b3222d', '#ff8571', 'CanvasText'),
  'refuted-tint': shade('#fdecea', '#3a1b18', 'Canvas'),
  'disputed-ink': shade('#7a5200', '#f2c25c', 'CanvasText'),
  'disputed-tint': shade('#fbf1d9', '#352b14', 'Canvas'),
  'supported-ink': shade('#1f7350', '#6fd0a0', 'CanvasText'),
  'supported-tint': shade('#e6f3ec', '#15301f', 'Canvas'),
  'unsourced-ink': shade('#676c75', '#939aa4', 'CanvasText'),
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
