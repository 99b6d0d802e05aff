/** What standing and certainty make of a line: told by line, head and words before colour. */
import type { Certainty, Standing } from '../../graph/index.ts';
import type { ArrowLook, FamilyLook } from './families.ts';
import type { Token } from './palette.ts';
import { inkOf } from './picture-palette.ts';

/** The plate behind a line's words. */
export interface PlateLook {
  readonly fill: Token;
  readonly border?: Token;
  readonly borderWidth: number;
  readonly padding: number;
}

/** A line as it is drawn: a relation's look under a standing. */
export interface LineLook {
  readonly stroke: Token;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly source: ArrowLook;
  readonly target: ArrowLook;
  readonly arrowScale: number;
  /** Two strands: the line itself in the colour of the canvas, between two of this width. */
  readonly strands?: number;
  /** Of the line, not of its words. */
  readonly opacity: number;
  readonly ink: Token;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly plate: PlateLook;
}

const PLAIN_PLATE: PlateLook = { fill: 'canvas', borderWidth: 0, padding: 3 };
const NONE: ArrowLook = { shape: 'none' };

/** The look of a line under a standing. */
export function lineLook(family: FamilyLook, standing: Standing, certainty: Certainty = 'certain'): LineLook {
  const { hue, ...line } = family;
  const plain: LineLook = {
    ...line,
    stroke: hue,
    opacity: 1,
    ink: inkOf(hue),
    italic: false,
    struck: false,
    plate: PLAIN_PLATE,
  };
  return STANDING_LOOKS[standing](certainty === 'possible' ? possibly(plain) : plain);
}

/** Pale, with a hollow head and words in italics; the words keep their contrast. */
function possibly(look: LineLook): LineLook {
  return { ...look, opacity: 0.45, italic: true, source: hollow(look.source), target: hollow(look.target) };
}

const STANDING_LOOKS: Readonly<Record<Standing, (look: LineLook) => LineLook>> = {
  supported: (look) => look,
  refuted: (look) => ({
    ...look,
    stroke: 'refuted',
    width: 2,
    dash: [6, 4],
    cap: 'butt',
    source: NONE,
    target: { shape: 'triangle', hollow: true },
    arrowScale: 1.1,
    ink: 'refuted-ink',
    struck: true,
    plate: { fill: 'refuted-tint', border: 'refuted', borderWidth: 1.25, padding: 5 },
  }),
  // two strands cannot be told from a broken line, so they are not broken
  disputed: ({ dash: _dash, ...look }) => ({
    ...look,
    width: 2.5,
    strands: 1.75,
    ink: 'disputed-ink',
    plate: { fill: 'canvas', border: 'disputed-ink', borderWidth: 1, padding: 4 },
  }),
  unsourced: (look) => ({
    ...look,
    width: 1,
    source: hollow(look.source),
    target: hollow(look.target),
    ink: 'unsourced-ink',
  }),
};

/** More than this many claims on one pair of entities are drawn as one line. */
export const MOST_APART = 3;

/** The look of a line that stands for several claims, the first of which looks as given. */
export function bundleLook(first: LineLook, mixed: boolean): LineLook {
  return {
    ...first,
    stroke: mixed ? 'ink-3' : first.stroke, // of several families: the colour of none
    width: 3.5,
    source: NONE,
    target: NONE,
    opacity: 1,
    cap: 'butt',
  };
}

function hollow(arrow: ArrowLook): ArrowLook {
  return arrow.shape === 'none' ? arrow : { ...arrow, hollow: true };
}
