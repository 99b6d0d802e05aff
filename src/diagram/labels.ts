/** The words on a line, with their seal and their plate: what they are and how large. */
import type { SceneEdge } from '../explorer/index.ts';
import type { Size } from '../layout/layout.ts';
import type { LineLook, Token } from '../look/index.ts';
import type { Ruler, TextStyle } from './measure.ts';
import { drawable } from './words.ts';

/** What stands before the words of a line. */
export type Seal = 'myth' | 'refuted' | 'disputed';

/** The words of a line. */
export interface Label {
  readonly words: string;
  /** A year after the words, said more quietly. */
  readonly year?: string;
  readonly seal?: Seal;
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

/** The words on a claim's line. */
export function labelOf(edge: SceneEdge, look: LineLook, compact: boolean): Label {
  const refuted = edge.standing === 'refuted';
  const myth = refuted && edge.central;
  const text = drawable(compact ? edge.short : edge.label);
  const parts = refuted || compact ? null : /^(.*\S(?<!\bto)) (\d{4})$/u.exec(text);
  const words = edge.standing === 'unsourced' ? `${text}, no source` : text;
  const seal: Seal | undefined = myth
    ? 'myth'
    : refuted
      ? 'refuted'
      : edge.standing === 'disputed'
        ? 'disputed'
        : undefined;
  return {
    words: parts?.[1] !== undefined && edge.standing !== 'unsourced' ? parts[1] : words,
    ...(parts?.[2] !== undefined && edge.standing !== 'unsourced' ? { year: parts[2] } : {}),
    ...(seal === undefined ? {} : { seal }),
    style: {
      size: myth ? LABEL.mythSize : LABEL.size,
      ...(myth ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
    },
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

/** All words of a label on one line, for a canvas that can do no better. */
export function plainText({ words, year, seal, struck }: Label): string {
  // U+0336 strikes the letter before it
  const told = struck ? [...words].map((letter) => `${letter}\u0336`).join('') : words;
  const before = seal === 'myth' ? '✕ myth: ' : seal === 'refuted' ? '✕ ' : seal === 'disputed' ? '◐ ' : '';
  return `${before}${told}${year === undefined ? '' : ` ${year}`}`;
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
  if (seal === 'refuted') return LABEL.iconSeal;
  return ruler.width(MYTH, MYTH_STYLE) + MYTH.length * LABEL.mythSpacing + 2 * LABEL.mythPadding;
}
