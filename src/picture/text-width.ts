/**
 * Widths of text without a canvas to measure on, with a margin that holds for the usual fonts of systems.
 */
import type { Ruler } from './measure.ts';

/** From the space to the tilde, in thousandths of the font size: the widths of Helvetica, which Arial and Liberation Sans share. */
const LATIN =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const LATIN_WIDTHS = LATIN.split(' ').map(Number);

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [WIDE, 1000],
  [/\p{M}/u, 0],
  [/[—…]/u, 1000],
  [/[’‘]/u, 222],
  [/\p{Lu}/u, 700],
];
/** Other fonts of systems (Segoe UI, San Francisco, Roboto, Noto Sans) are a little wider. */
const MARGIN = 1.05;

/** The width of a line of text, px; about what the usual fonts take at the most. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let thousandths = 0;
  for (const char of text)
    thousandths +=
      LATIN_WIDTHS[(char.codePointAt(0) ?? 0) - 32] ?? OTHERS.find(([characters]) => characters.test(char))?.[1] ?? 556;
  return (thousandths / 1000) * fontSize * MARGIN * (bold ? 1.07 : 1);
}

/** A ruler for where there is no canvas: in node, for pictures that are made beforehand. */
export function tableRuler(family: string): Ruler {
  return {
    family,
    width: (text, { size, bold }) => textWidth(text, size, bold),
    baseline: ({ size }) => size * 0.31,
  };
}
