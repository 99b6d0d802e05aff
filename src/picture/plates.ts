/** The words on a line, drawn: a plain plate, the two-part plate of a myth, a struck one, a bordered one, or a pill. */
import type { LineLook, Token } from '../look/index.ts';
import { decimals as n } from '../look/index.ts';
import type { Label, LabelMeasure, Seal } from './labels.ts';
import { MOON, MYTH, MYTH_SPACING, MYTH_STYLE } from './labels.ts';
import type { Attributes, Markup } from './markup.ts';
import { element } from './markup.ts';
import type { Ruler, TextStyle } from './measure.ts';

/** The colour behind a token: a custom property in a page, a value in a file. */
export type Colour = (token: Token) => string;

/** Radius of the corners of a plate with a border, px; and such a corner to the left of the pen. */
const CORNER = 4.5;
const ROUND = 'a4.5 4.5 0 0 0';

/** A ✕ of 10 px. */
const CROSS = 'M-3.25-3.25L3.25 3.25M3.25-3.25L-3.25 3.25';

/** What words are drawn with. */
interface Pen {
  readonly ruler: Ruler;
  readonly colour: Colour;
}

/**
 * A label around the origin: below, what interrupts the line; above it, what may fade. A line that shows through faded
 * words would cross them out.
 */
export function plate(label: Label, look: LineLook, measure: LabelMeasure, ruler: Ruler, colour: Colour): Markup {
  const { width, height } = measure;
  const pen = { ruler, colour };
  const below = box(width, height, { rx: 3, fill: colour('canvas') });
  return element('g', {}, below, label.pill ? pill(label, measure, pen) : lettering(label, look, measure, pen));
}

function lettering(label: Label, look: LineLook, measure: LabelMeasure, pen: Pen): Markup {
  const { ruler, colour } = pen;
  const start = measure.seal + measure.padding - measure.width / 2;
  const letters = words(
    label.words,
    start + (measure.words + measure.year) / 2,
    label.style,
    colour(label.ink),
    ruler,
    {
      'text-anchor': 'middle', // where the font is not as wide as it was measured, they stand in the middle all the same
    },
    label.year && year(label.year, colour),
  );
  return element(
    'g',
    {},
    look.plate.border && ground(look, measure, colour),
    label.seal && seal(label.seal, look, measure, pen),
    letters,
    label.struck ? strike(start, measure.words, label.seal === 'myth', colour(look.ink)) : undefined,
  );
}

/** A rectangle around the origin. */
function box(width: number, height: number, more: Attributes): Markup {
  return element('rect', { x: -width / 2, y: -height / 2, width, height, ...more });
}

/** A text at x, on the line through the origin. @param after what follows in another colour */
export function words(
  text: string,
  x: number,
  style: TextStyle,
  fill: string,
  ruler: Ruler,
  more?: Attributes,
  after?: Markup | string,
): Markup {
  return element(
    'text',
    {
      x,
      y: ruler.baseline(style),
      fill,
      'font-size': style.size,
      'font-weight': style.bold === true ? 700 : undefined,
      'font-style': style.italic === true ? 'italic' : undefined,
      ...more,
    },
    text,
    after,
  );
}

/** What follows the words, more quietly. */
function year(text: string, colour: Colour): Markup {
  return element('tspan', { fill: colour('ink-3'), 'font-weight': 400, 'font-style': 'normal' }, ` ${text}`);
}

/** What the words lie on, with its border. */
function ground({ plate: look }: LineLook, { width, height }: LabelMeasure, colour: Colour): Markup {
  return box(width - look.borderWidth, height - look.borderWidth, {
    rx: CORNER,
    fill: colour(look.fill),
    stroke: look.border && colour(look.border),
    'stroke-width': look.borderWidth,
  });
}

function seal(kind: Seal, look: LineLook, measure: LabelMeasure, pen: Pen): Markup {
  const { width, height, seal: breadth } = measure;
  if (kind === 'disputed') return halfMoon(width, pen.colour(look.ink));
  const left = -width / 2;
  const across = breadth - CORNER;
  // square at its right, where the words begin
  const d = `M${n(left + breadth)} ${n(-height / 2)}h${n(-across)}${ROUND}-4.5 4.5v${n(height - 2 * CORNER)}${ROUND} 4.5 4.5h${n(across)}z`;
  return element(
    'g',
    {},
    element('path', { d, fill: pen.colour(kind === 'myth' || kind === 'refuted' ? look.stroke : 'ink') }),
    kind === 'myth' ? mythLetters(left + (breadth + MYTH_SPACING) / 2, pen) : sign(kind, left + breadth / 2, pen),
  );
}

/** What stands on a seal that is an icon. */
function sign(kind: Exclude<Seal, 'myth' | 'disputed'>, x: number, { colour }: Pen): Markup {
  const isCross = kind === 'refuted';
  return element('path', {
    d: isCross ? CROSS : kind.path,
    transform: `translate(${n(x)} 0)`,
    fill: 'none',
    stroke: colour(isCross ? 'on-solid' : 'canvas'),
    'stroke-width': isCross ? 1.84 : 1.5,
    'stroke-linecap': isCross ? 'round' : undefined,
  });
}

function mythLetters(middle: number, { ruler, colour }: Pen): Markup {
  return words(MYTH, middle, MYTH_STYLE, colour('on-solid'), ruler, {
    'text-anchor': 'middle',
    'letter-spacing': MYTH_SPACING,
    y: MYTH_STYLE.size * 0.36, // capitals stand in their middle
  });
}

/** One clean line through words that are not so; a little longer than they are. */
function strike(start: number, width: number, isLarge: boolean, stroke: string): Markup {
  const over = 2.5;
  return element('path', {
    d: `M${n(start - over)} ${isLarge ? '.4' : '.3'}H${n(start + width + over)}`,
    stroke,
    'stroke-width': isLarge ? 1.5 : 1.25,
  });
}

/** ◐: evidence on both sides. */
function halfMoon(width: number, ink: string): Markup {
  return element(
    'g',
    { transform: `translate(${n(MOON - width / 2)} 0)` },
    element('circle', { r: 4, fill: 'none', stroke: ink, 'stroke-width': 1.25 }),
    element('path', { d: 'M0 -4A4 4 0 0 0 0 4Z', fill: ink }),
  );
}

function pill(label: Label, { width, height, words: breadth }: LabelMeasure, { ruler, colour }: Pen): Markup {
  return element(
    'g',
    {},
    box(width, height, { rx: height / 2, fill: colour('ink') }),
    words(label.words, -breadth / 2, label.style, colour('canvas'), ruler),
  );
}
