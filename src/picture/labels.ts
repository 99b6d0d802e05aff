/** The words on a line, with their seal and their plate: what they are, how they are set and how large they are. */
import type { Size } from '../layout/layout.ts';
import type { ChangeLook, LineLook, Token } from '../look/index.ts';
import type { Ruler, TextStyle } from './measure.ts';

/** What stands before the words of a line: what it is, or how it changed. */
export type Seal = 'myth' | 'refuted' | 'disputed' | ChangeLook;

/** The words of a line. */
export interface Label {
  readonly words: string;
  /** A year after the words, said more quietly. */
  readonly year?: string | undefined;
  readonly seal?: Seal | undefined;
  readonly style: TextStyle;
  readonly ink: Token;
  readonly struck: boolean;
  /** A filled pill: how many claims one line stands for. */
  readonly pill: boolean;
}

/** Measures of a label's parts; px at zoom 1. */
export const LABEL = {
  size: 11,
  mythSize: 12,
  /** Beside the words, inside of the plate. */
  padding: 4,
  sealedPadding: 7,
  height: 16,
  sealedHeight: 19,
  mythHeight: 23,
  pillHeight: 17,
  /** Width of the seal of a myth beside its letters, and of a seal that is an icon. */
  mythPadding: 8,
  mythSpacing: 0.7,
  iconSeal: 19,
  disputedSeal: 15,
  yearGap: 3.5,
} as const;

/** The letters of the seal: the only capitals of the program. */
export const MYTH = 'MYTH';
export const MYTH_STYLE: TextStyle = { size: 11, bold: true };

/** Words under a seal, in the look of their line. */
export function labelWith(words: string, year: string | undefined, seal: Seal | undefined, look: LineLook): Label {
  const myth = seal === 'myth';
  return {
    words,
    year,
    seal,
    style: { size: myth ? LABEL.mythSize : LABEL.size, bold: myth, italic: look.italic },
    ink: look.ink,
    struck: look.struck,
    pill: false,
  };
}

/** The number on a line that stands for several claims. */
export function bundleLabel(count: number): Label {
  return {
    words: `×${String(count)}`,
    style: { size: LABEL.size, bold: true },
    ink: 'canvas',
    struck: false,
    pill: true,
  };
}

/** Widths of the parts of a label from left to right, and its size with the plate. */
export interface LabelMeasure extends Size {
  /** Width of the seal; 0 where there is none. */
  readonly seal: number;
  readonly words: number;
  readonly year: number;
}

export function measureLabel(label: Label, ruler: Ruler): LabelMeasure {
  const words = ruler.width(label.words, label.style);
  const year =
    label.year === undefined ? 0 : LABEL.yearGap + ruler.width(label.year, { ...label.style, italic: false });
  if (label.pill) return { width: words + 16, height: LABEL.pillHeight, seal: 0, words, year };
  if (label.seal === undefined)
    return { width: words + year + 2 * LABEL.padding, height: LABEL.height, seal: 0, words, year };
  const seal = sealWidth(label.seal, ruler);
  const height = label.seal === 'myth' ? LABEL.mythHeight : LABEL.sealedHeight;
  return { width: seal + words + year + 2 * LABEL.sealedPadding, height, seal, words, year };
}

function sealWidth(seal: Seal, ruler: Ruler): number {
  if (seal === 'disputed') return LABEL.disputedSeal;
  if (seal !== 'myth') return LABEL.iconSeal;
  return ruler.width(MYTH, MYTH_STYLE) + MYTH.length * LABEL.mythSpacing + 2 * LABEL.mythPadding;
}
