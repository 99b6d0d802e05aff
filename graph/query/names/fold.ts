/** Names as they are compared: without case, diacritics and punctuation, so that "hyperv" finds "Hyper-V". */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

/**
 * Marks beside a letter of a script that is read without them. In others they are letters like any: "バス" (a bus) is not
 * "ハス" (a lotus), nor is "कि" "की".
 */
const DIACRITICS = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}+/gu;

const ASCII_WORD = /^[a-z0-9]+$/;
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** Lower case, without diacritics. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(DIACRITICS, '$1')
    .replace(/[ßæœøłđı]/g, (letter) => SPELLED.get(letter) ?? letter);
}

/** The words of a name, folded: "Hyper-V" is `hyper`, `v`. Signs that names of languages end in stay: `c++`, `c#`. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(' ');
  return folded(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*[+#]*/gu) ?? [];
}

/** All words run together: what is the same for "Hyper-V", "Hyper V" and "hyperv". */
export function squashed(text: string): string {
  return wordsOf(text).join('');
}

/** The words inside a word that capitals set apart: "XenSource" is `xen`, `source`. */
export function innerWordsOf(text: string): readonly string[] {
  if (!/\p{Ll}\p{Lu}/u.test(text)) return [];
  const spaced = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return spaced === text ? [] : wordsOf(spaced);
}
