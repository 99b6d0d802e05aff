/** The words on a line, drawn: a plain plate, the two-part plate of a myth, a struck one, a bordered one, or a pill. */
import { ICONS } from '../look/index.ts';
import type { LineLook } from '../look/index.ts';
import type { Label, LabelMeasure } from './labels.ts';
import { LABEL, MYTH, MYTH_STYLE } from './labels.ts';
import type { Ruler, TextStyle } from './measure.ts';
import { paint, svg } from './svg.ts';

/**
 * A label around the origin: below, what interrupts the line; above it, what may fade. A line that shows through faded
 * words would cross them out.
 */
export function plate(label: Label, look: LineLook, measure: LabelMeasure, ruler: Ruler): SVGGElement {
  const { width, height } = measure;
  const below = svg('rect', { x: -width / 2, y: -height / 2, width, height, rx: 3, fill: paint('canvas') });
  return svg('g', {}, below, label.pill ? pill(label, measure, ruler) : lettering(label, look, measure, ruler));
}

function lettering(label: Label, look: LineLook, measure: LabelMeasure, ruler: Ruler): SVGGElement {
  const { width, height } = measure;
  const left = -width / 2;
  const sealed = label.seal !== undefined;
  const start = left + measure.seal + (sealed ? LABEL.sealedPadding : LABEL.padding);
  return svg(
    'g',
    {},
    ...(look.plate.border === undefined ? [] : [ground(look, measure)]),
    ...(label.seal === undefined ? [] : [seal(label.seal, look, measure, ruler)]),
    words(label.words, start, label.style, paint(label.ink), ruler),
    ...(label.struck ? [strike(start, measure.words, height, look)] : []),
    ...(label.year === undefined ? [] : [year(label, start + measure.words, ruler)]),
  );
}

/** A text that begins at x, on the line through the origin. */
export function words(text: string, x: number, style: TextStyle, fill: string, ruler: Ruler): SVGTextElement {
  return svg(
    'text',
    {
      x,
      y: ruler.baseline(style),
      fill,
      'font-size': style.size,
      'font-weight': style.bold === true ? 700 : 400,
      ...(style.italic === true ? { 'font-style': 'italic' } : {}),
    },
    text,
  );
}

function year(label: Label, x: number, ruler: Ruler): SVGTextElement {
  return words(label.year ?? '', x + LABEL.yearGap, { ...label.style, italic: false }, paint('ink-3'), ruler);
}

/** What the words lie on, with its border. */
function ground({ plate: look }: LineLook, { width, height }: LabelMeasure): SVGRectElement {
  const inset = look.borderWidth / 2;
  return svg('rect', {
    x: -width / 2 + inset,
    y: -height / 2 + inset,
    width: width - look.borderWidth,
    height: height - look.borderWidth,
    rx: 4.5,
    fill: paint(look.fill),
    ...(look.border === undefined ? {} : { stroke: paint(look.border), 'stroke-width': look.borderWidth }),
  });
}

function seal(kind: 'myth' | 'refuted' | 'disputed', look: LineLook, measure: LabelMeasure, ruler: Ruler): SVGGElement {
  if (kind === 'disputed') return halfMoon(measure, look);
  const { width, height, seal: breadth } = measure;
  const left = -width / 2;
  const r = 4.5;
  const right = left + breadth;
  const [top, bottom] = [-height / 2, height / 2];
  // square at its right, where the words begin
  const d = `M${n(right)} ${n(top)}H${n(left + r)}A${n(r)} ${n(r)} 0 0 0 ${n(left)} ${n(top + r)}V${n(bottom - r)}A${n(r)} ${n(r)} 0 0 0 ${n(left + r)} ${n(bottom)}H${n(right)}Z`;
  return svg(
    'g',
    {},
    svg('path', { d, fill: paint(look.stroke) }),
    kind === 'myth' ? mythLetters(left, ruler) : cross(left + breadth / 2),
  );
}

function mythLetters(left: number, ruler: Ruler): SVGTextElement {
  const text = words(MYTH, left + LABEL.mythPadding + LABEL.mythSpacing / 2, MYTH_STYLE, paint('on-solid'), ruler);
  text.setAttribute('letter-spacing', String(LABEL.mythSpacing));
  text.setAttribute('y', String(Math.round(MYTH_STYLE.size * 36) / 100)); // capitals stand in their middle
  return text;
}

/** A white ✕ of 10 px. */
function cross(x: number): SVGGElement {
  const parts = ICONS.x.map(([, attributes]) => svg('path', { d: String(attributes['d']) }));
  return svg(
    'g',
    {
      transform: `translate(${n(x - 6.5)} -6.5) scale(.5417)`,
      fill: 'none',
      stroke: paint('on-solid'),
      'stroke-width': 3.4,
      'stroke-linecap': 'round',
    },
    ...parts,
  );
}

/** One clean line through words that are not so; a little longer than they are. */
function strike(start: number, width: number, height: number, look: LineLook): SVGPathElement {
  const over = 2.5;
  const y = height > LABEL.sealedHeight ? 0.4 : 0.3;
  return svg('path', {
    d: `M${n(start - over)} ${n(y)}H${n(start + width + over)}`,
    stroke: paint(look.ink),
    'stroke-width': height > LABEL.sealedHeight ? 1.5 : 1.25,
  });
}

/** ◐: evidence on both sides. */
function halfMoon({ width }: LabelMeasure, look: LineLook): SVGGElement {
  const x = -width / 2 + LABEL.sealedPadding + 4.5;
  return svg(
    'g',
    { transform: `translate(${n(x)} 0)` },
    svg('circle', { r: 4, fill: 'none', stroke: paint(look.ink), 'stroke-width': 1.25 }),
    svg('path', { d: 'M0 -4A4 4 0 0 0 0 4Z', fill: paint(look.ink) }),
  );
}

function pill(label: Label, { width, height, words: breadth }: LabelMeasure, ruler: Ruler): SVGGElement {
  return svg(
    'g',
    {},
    svg('rect', { x: -width / 2, y: -height / 2, width, height, rx: height / 2, fill: paint('ink') }),
    words(label.words, -breadth / 2, label.style, paint('canvas'), ruler),
  );
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
