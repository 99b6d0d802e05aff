/** Words without what nobody sees and what would upset their line. */

/** Controls of direction, joining and layout, all other controls, and marks on one letter beyond the eighth. */
const UPSETTING = /[\p{Cc}\p{Bidi_C}\u200B\u2060-\u206F\uFEFF]|(?<=\p{M}{8})\p{M}/gu;

export function seen(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(UPSETTING, '');
}
