/** The histogram of the strip: what began is filled, what ended outlined, what changed hands half of each; as wide as the date is vague. */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Mark, Pile, Timeline } from '../../explorer/index.ts';
import { piles } from '../../explorer/index.ts';
import { familyLook } from '../../look/index.ts';
import type { Scale } from './scale.ts';
import { STRIP } from './scale.ts';

/** A pile of more marks than this is neutral: colours could not be told apart. */
const COLOURED = 12;
/** A mark's height at most, px; from the second height on each mark is a bar of its own. */
const TALLEST = 6.5;
const SEPARATE = 3.6;
const ROOM = STRIP.baseline - STRIP.top;
/** What a line of text takes of it, px. */
const LINE = 12;

/** What is drawn of a strip at a width. */
interface Piled {
  readonly width: number;
  readonly all: readonly Pile[];
  /** The height of one mark, px. */
  readonly unit: number;
}

/** A strip is drawn again with each move of its handle; a hundred thousand marks are piled up once. */
const piled = new WeakMap<Timeline['marks'], Piled>();

function piledOf({ marks }: Timeline, scale: Scale): Piled {
  const known = piled.get(marks);
  if (known?.width === scale.width) return known;
  const all = piles(marks, scale.slotOf);
  const now = { width: scale.width, all, unit: unitOf(all) };
  piled.set(marks, now);
  return now;
}

export function chart(timeline: Timeline, scale: Scale): TemplateResult {
  const { all, unit } = piledOf(timeline, scale);
  return html`<svg
    class="chart"
    width=${scale.width}
    height=${STRIP.height}
    viewBox="0 0 ${scale.width} ${STRIP.height}"
    aria-hidden="true"
  >
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
    </defs>
    ${unknown(timeline, scale)} ${all.map((pile) => bars(pile, scale, unit))} ${axis(scale)}
  </svg>`;
}

function unitOf(all: readonly Pile[]): number {
  const most = all.reduce((top, { base, marks }) => Math.max(top, base + marks.length), 1);
  return Math.min(TALLEST, ROOM / most);
}

/** Whether no bar between two px is so high that a line of text above would lie on it. */
export function isLow(timeline: Timeline, scale: Scale, from: number, to: number): boolean {
  const { all, unit } = piledOf(timeline, scale);
  return all.every(
    ({ on, base, marks: { length } }) =>
      scale.x(on.to + 1) < from || scale.x(on.from) > to || (base + length) * unit <= ROOM - LINE,
  );
}

/** After the last source nothing is recorded. */
function unknown({ lastSaid, span }: Timeline, scale: Scale): SVGTemplateResult | typeof nothing {
  if (lastSaid === undefined || span === undefined || lastSaid >= span.to) return nothing;
  const x = scale.x(lastSaid + 1);
  const width = scale.width - x;
  if (width < 2) return nothing;
  const words = svg`<text class="quiet" x=${x + width / 2} y=${STRIP.top + 24} text-anchor="middle">nothing recorded yet</text>`;
  return svg`<rect x=${x} y=${STRIP.top} width=${width} height=${ROOM} fill="url(#hatch)" />${width > 130 ? words : nothing}`;
}

function bars({ on, marks, base }: Pile, scale: Scale, unit: number): SVGTemplateResult[] {
  const x = scale.x(on.from) + 0.5;
  const width = Math.max(1.5, scale.x(on.to + 1) - scale.x(on.from) - 1);
  const bottom = (index: number): number => STRIP.baseline - 1 - (base + index) * unit;
  if (unit < SEPARATE && marks.length > COLOURED)
    return neutralRuns(marks).map(({ form, first, count }) =>
      bar(form, undefined, x, bottom(first), width, Math.max(1, count * unit)),
    );
  const sorted = [...marks].sort((a, b) => rank(a) - rank(b) || (a.family ?? '').localeCompare(b.family ?? ''));
  if (unit >= SEPARATE)
    return sorted.map((mark, index) =>
      bar(formOf(mark), hueOf(mark), x, bottom(index), width, Math.max(2, unit - 1.5)),
    );
  return runsOf(sorted).map(({ form, hue, first, count }) =>
    bar(form, hue, x, bottom(first), width, Math.max(1, count * unit)),
  );
}

export function bar(
  form: Form,
  hue: string | undefined,
  x: number,
  bottom: number,
  width: number,
  height: number,
): SVGTemplateResult {
  const colour = hue === undefined ? 'neutral' : `hue-${hue}`;
  if (form === 'changes') {
    const half = width / 2;
    return svg`${bar('ends', hue, x, bottom, width, height)}${bar('begins', hue, x + half, bottom, half, height)}`;
  }
  const inset = form === 'ends' ? 0.6 : 0;
  return svg`<rect
    class="${form} ${colour}"
    x=${x + inset}
    y=${bottom - height + inset}
    width=${Math.max(0.5, width - 2 * inset)}
    height=${Math.max(0.5, height - 2 * inset)}
  />`;
}

interface RunOfMarks {
  readonly form: Form;
  readonly hue: string | undefined;
  readonly first: number;
  count: number;
}

/** Marks that are too many for colours: one bar for each form. */
function neutralRuns(marks: readonly Mark[]): readonly RunOfMarks[] {
  const counts = countForms(marks);
  let first = 0;
  return FORMS.map((form) => {
    const run = { form, hue: undefined, first, count: counts[form] };
    first += run.count;
    return run;
  }).filter(({ count }) => count > 0);
}

/** Neighbours that look the same, as one bar. */
function runsOf(marks: readonly Mark[]): readonly RunOfMarks[] {
  const runs: RunOfMarks[] = [];
  for (const [index, mark] of marks.entries()) {
    const hue = hueOf(mark);
    const form = formOf(mark);
    const last = runs.at(-1);
    if (last?.form === form && last.hue === hue) last.count += 1;
    else runs.push({ form, hue, first: index, count: 1 });
  }
  return runs;
}

/** How many marks there are of each form. */
export function countForms(marks: readonly Mark[]): Readonly<Record<Form, number>> {
  const counts = { begins: 0, changes: 0, ends: 0 };
  for (const mark of marks) counts[formOf(mark)] += 1;
  return counts;
}

function rank(mark: Mark): number {
  return FORMS.indexOf(formOf(mark));
}

export const FORMS = ['begins', 'changes', 'ends'] as const;
export type Form = (typeof FORMS)[number];

export function formOf({ type, isHandover }: Mark): Form {
  return isHandover ? 'changes' : type;
}

function hueOf({ family }: Mark): string | undefined {
  return family === undefined ? undefined : familyLook(family).hue;
}

function axis(scale: Scale): SVGTemplateResult {
  const y = STRIP.baseline + 0.5;
  return svg`<g class="axis">
    <line x1="0" y1=${y} x2=${scale.width} y2=${y} />
    ${scale.ticks().map(({ at, label }) => {
      const x = Math.round(scale.x(at)) + 0.5;
      const isOut = x < 14 || x > scale.width - 14;
      return svg`<line x1=${x} y1=${y} x2=${x} y2=${y + (label === undefined ? 3 : 5)} />${
        label === undefined || isOut ? nothing : svg`<text x=${x} y=${y + 18} text-anchor="middle">${label}</text>`
      }`;
    })}
  </g>`;
}
