/**
 * Widths of text without a canvas to measure on, with a margin that holds for the usual fonts of systems.
 */
import type { Ruler } from './measure.ts';

/**
 * From the space to the tilde, in digits to the base of 36, which are 36ths of the font size: the widths of Helvetica, which
 * Arial and Liberation Sans share. They are multiples of an 18th, but for a few signs.
 */
const LATIN = 'aadkkwo7ccelacaakkkkkkkkkkaalllkzooqqomsqaiokuqsosqomqoyoomaaahkckkikkakk88i8ukkkkciakiqiiic9cl';

/** Other characters in the same measure, the first that holds. */
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[—…\u1100-\u11ff\u2e80-\u{10ffff}]/u, 36], // dashes, East Asian, pictures
  [/\p{Lu}/u, 25],
];
/** Other fonts of systems (Segoe UI, San Francisco, Roboto, Noto Sans) are a little wider. */
const MARGIN = 1.05;

/** The width of a line of text, px; about what the usual fonts take at the most. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let width = 0;
  for (const char of text) {
    const latin = LATIN[char.charCodeAt(0) - 32];
    width +=
      latin === undefined ? (OTHERS.find(([characters]) => characters.test(char))?.[1] ?? 20) : parseInt(latin, 36);
  }
  return (width / 36) * fontSize * MARGIN * (bold ? 1.07 : 1);
}

/** A ruler for where there is no canvas: in node, for pictures that are made beforehand. */
export function tableRuler(family: string): Ruler {
  return {
    family,
    width: (text, { size, bold }) => textWidth(text, size, bold),
    baseline: ({ size }) => size * 0.31,
  };
}
