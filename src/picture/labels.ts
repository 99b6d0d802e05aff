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

/** Sizes of words, px at zoom 1. */
export const LABEL_SIZE = 11;
const MYTH_SIZE = 12;
export const MYTH_SPACING = 0.7;

/** Widths of the seals. */
const MYTH_SEAL = 50;
const ICON_SEAL = 19;
const DISPUTED_SEAL = 15;
/** From the left border of a plate to the middle of the seal of a dispute. */
export const MOON = 11.5;
const YEAR_GAP = 3.5;

/** Plates: what is free beside the words, and their height, px at zoom 1. */
const PLATES = { plain: [4, 16], sealed: [7, 19], myth: [7, 23], pill: [8, 17] } as const;

/** The letters of the seal: the only capitals of the program. */
export const MYTH = 'MYTH';
export const MYTH_STYLE: TextStyle = { size: 11, bold: true, spacing: MYTH_SPACING };

/** Words under a seal, in the look of their line. */
export function labelWith(words: string, year: string | undefined, seal: Seal | undefined, look: LineLook): Label {
  const myth = seal === 'myth';
  return {
    words,
    year,
    seal,
    style: { size: myth ? MYTH_SIZE : LABEL_SIZE, bold: myth, italic: look.italic },
    ink: look.ink,
    struck: look.struck,
    pill: false,
  };
}

/** The number on a line that stands for several claims. */
export function bundleLabel(count: number): Label {
  return {
    words: `×${String(count)}`,
    style: { size: LABEL_SIZE, bold: true },
    ink: 'canvas',
    struck: false,
    pill: true,
  };
}

/** Widths of the parts of a label from left to right, and its size with the plate. */
export interface LabelMeasure extends Size {
  /** Width of the seal; 0 where there is none. */
  readonly seal: number;
  readonly padding: number;
  readonly words: number;
  readonly year: number;
}

export function measureLabel({ words: text, year: date, seal: kind, style, pill }: Label, ruler: Ruler): LabelMeasure {
  const words = ruler.width(text, style);
  const year = date === undefined ? 0 : YEAR_GAP + ruler.width(date, { ...style, italic: false });
  const seal = kind === undefined ? 0 : sealWidth(kind);
  const [padding, height] = PLATES[pill ? 'pill' : kind === 'myth' ? kind : kind === undefined ? 'plain' : 'sealed'];
  return { width: seal + words + year + 2 * padding, height, seal, padding, words, year };
}

function sealWidth(seal: Seal): number {
  if (seal === 'disputed') return DISPUTED_SEAL;
  return seal === 'myth' ? MYTH_SEAL : ICON_SEAL;
}
