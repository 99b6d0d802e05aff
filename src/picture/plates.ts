/** The words on a line, drawn: a plain plate, the two-part plate of a myth, a struck one, a bordered one, or a pill. */
import type { Point, Size } from '../layout/layout.ts';
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

/** Words after what lies below them and interrupts the line: a line that shows through faded words would cross them out. */
export type Lettered = readonly [ground: Markup, ...letters: Markup[]];

/** What all words have from what they stand in. */
export const LETTERS = { 'text-anchor': 'middle', 'text-rendering': 'geometricPrecision' } as const;

/** What words are drawn with, and where: the middle of their plate, or of the node that they name. */
export interface Pen {
  readonly ruler: Ruler;
  readonly colour: Colour;
  readonly at: Point;
}

/** The words on a line. */
export function plate(label: Label, look: LineLook, measure: LabelMeasure, pen: Pen): Lettered {
  return [
    ground(pen.at, measure, pen.colour),
    ...(label.pill ? pill(label, measure, pen) : lettering(label, look, measure, pen)),
  ];
}

function lettering(label: Label, look: LineLook, measure: LabelMeasure, pen: Pen): readonly Markup[] {
  const { ruler, colour, at } = pen;
  const { style, seal: kind } = label;
  const left = at.x - measure.width / 2;
  const start = left + measure.seal + measure.padding;
  const letters: Markup[] = [];
  if (look.plate.border) letters.push(bordered(look, measure, pen));
  if (kind) letters.push(...seal(kind, look, measure, pen));
  // in the middle: the font may not be as wide as it was measured
  const middle = { x: start + (measure.words + measure.year) / 2, y: at.y + ruler.baseline(style) };
  const date = label.year && year(label.year, colour);
  letters.push(words(label.words, middle, style, colour(label.ink), undefined, date));
  if (label.struck) letters.push(strike({ x: start, y: at.y }, measure.words, kind === 'myth', colour(look.ink)));
  return letters;
}

/** What interrupts the line around a point: a path, so that several may be one. */
export function ground({ x, y }: Point, { width, height }: Size, colour: Colour): Markup {
  const d = `M${n(x - width / 2)} ${n(y - height / 2)}h${n(width)}v${n(height)}h${n(-width)}z`;
  return element('path', { d, fill: colour('canvas') });
}

/** A rectangle around a point. */
function box({ x, y }: Point, { width, height }: Size, more: Attributes): Markup {
  return element('rect', { x: x - width / 2, y: y - height / 2, width, height, ...more });
}

/**
 * A text on its base line.
 * @param anchor what of it is at the point, where that is not its middle: see `LETTERS`
 * @param after what follows in another colour
 */
export function words(
  text: string,
  { x, y }: Point,
  { size, bold, italic, spacing }: TextStyle,
  fill: string,
  anchor?: string,
  after?: Markup | string,
): Markup {
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'font-weight': bold === true ? 700 : undefined,
      'font-style': italic === true ? 'italic' : undefined,
      'letter-spacing': spacing,
      'text-anchor': anchor,
    },
    text,
    after,
  );
}

/** What follows the words, more quietly. */
function year(text: string, colour: Colour): Markup {
  return element('tspan', { fill: colour('ink-3'), 'font-weight': 400, 'font-style': 'normal' }, ` ${text}`);
}

/** What words with a border lie on. */
function bordered({ plate: look }: LineLook, { width, height }: LabelMeasure, { colour, at }: Pen): Markup {
  const size = { width: width - look.borderWidth, height: height - look.borderWidth };
  return box(at, size, {
    rx: CORNER,
    fill: colour(look.fill),
    stroke: look.border && colour(look.border),
    'stroke-width': look.borderWidth,
  });
}

function seal(kind: Seal, look: LineLook, measure: LabelMeasure, pen: Pen): readonly Markup[] {
  const { width, height, seal: breadth } = measure;
  const { x, y } = pen.at;
  const left = x - width / 2;
  if (kind === 'disputed') return [halfMoon({ x: left + MOON, y }, pen.colour(look.ink))];
  const across = breadth - CORNER;
  // square at its right, where the words begin
  const d = `M${n(left + breadth)} ${n(y - height / 2)}h${n(-across)}${ROUND}-4.5 4.5v${n(height - 2 * CORNER)}${ROUND} 4.5 4.5h${n(across)}z`;
  return [
    element('path', { d, fill: pen.colour(kind === 'myth' || kind === 'refuted' ? look.stroke : 'ink') }),
    kind === 'myth'
      ? mythLetters({ x: left + (breadth + MYTH_SPACING) / 2, y }, pen)
      : sign(kind, { x: left + breadth / 2, y }, pen),
  ];
}

/** What stands on a seal that is an icon. */
function sign(kind: Exclude<Seal, 'myth' | 'disputed'>, { x, y }: Point, { colour }: Pen): Markup {
  const isCross = kind === 'refuted';
  return element('path', {
    d: isCross ? CROSS : kind.path,
    transform: `translate(${n(x)} ${n(y)})`,
    fill: 'none',
    stroke: colour(isCross ? 'on-solid' : 'canvas'),
    'stroke-width': isCross ? 1.84 : 1.5,
    'stroke-linecap': isCross ? 'round' : undefined,
  });
}

function mythLetters({ x, y }: Point, { colour }: Pen): Markup {
  // capitals stand in their middle
  return words(MYTH, { x, y: y + MYTH_STYLE.size * 0.36 }, MYTH_STYLE, colour('on-solid'));
}

/** One clean line through words that are not so; a little longer than they are. */
function strike({ x, y }: Point, width: number, isLarge: boolean, stroke: string): Markup {
  const over = 2.5;
  return element('path', {
    d: `M${n(x - over)} ${n(y + (isLarge ? 0.4 : 0.3))}H${n(x + width + over)}`,
    stroke,
    'stroke-width': isLarge ? 1.5 : 1.25,
  });
}

/** ◐: evidence on both sides. */
function halfMoon({ x, y }: Point, ink: string): Markup {
  return element(
    'g',
    { transform: `translate(${n(x)} ${n(y)})` },
    element('circle', { r: 4, fill: 'none', stroke: ink, 'stroke-width': 1.25 }),
    element('path', { d: 'M0 -4A4 4 0 0 0 0 4Z', fill: ink }),
  );
}

function pill({ words: text, style }: Label, size: LabelMeasure, { ruler, colour, at }: Pen): readonly Markup[] {
  return [
    box(at, size, { rx: size.height / 2, fill: colour('ink') }),
    words(text, { x: at.x, y: at.y + ruler.baseline(style) }, style, colour('canvas')),
  ];
}
