/**
 * Widths of text without a canvas to measure on, with a margin that holds for the usual fonts of systems.
 */
import type { Ruler } from './measure.ts';

/**
 * From the space to the tilde, as signs: `a` is 10, and so on, in 36ths of the font size. They are the widths of Helvetica,
 * which Arial and Liberation Sans share, and multiples of an 18th, but for a few signs.
 */
const LATIN = 'aadkkwo^ccelacaakkkkkkkkkkaalllkzooqqomsqaiokuqsosqomqoyoomaaahkckkikkakk__i_ukkkkciakiqiiic`cl';

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
  // by places: an iterator allocates for every letter, and this runs before anything is on the screen
  for (let at = 0; at < text.length; at++) width += LATIN.charCodeAt(text.charCodeAt(at) - 32) - 87 || 0;
  for (const other of text.replace(/[ -~]+/gu, '')) width += OTHERS.find(([signs]) => signs.test(other))?.[1] ?? 20;
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
