/**
 * Widths of text without a canvas to measure on: classes of characters, in hundredths of the font size, with a margin
 * that holds for the usual system fonts (Segoe UI, San Francisco, Roboto, Noto Sans, Liberation Sans).
 */

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u, 100],
  [/\p{M}/u, 0],
  [/[ijl.,:;|!'’`]/, 29],
  [/[frtI()[\]{}/\\ -]/, 37],
  [/[mwMW@%—…]/, 90],
  [/[A-Z&]/, 68],
  [/./su, 58],
];
const MARGIN = 1.03;

/** The width of a line of text, px; never less than what a usual font takes, seldom a tenth more. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let hundredths = 0;
  for (const char of text) hundredths += CLASSES.find(([characters]) => characters.test(char))?.[1] ?? 58;
  return (hundredths / 100) * fontSize * MARGIN * (bold ? 1.06 : 1);
}

/** The text in lines of at most `width` px, broken at spaces; what does not fit in `most` lines ends in `…`. */
export function wrapped(text: string, fontSize: number, width: number, most = 3): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const kept = lines.slice(0, most).map((each) => shortened(each));
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`] : kept;
}

/** At most this much of one word is drawn. */
const LONGEST = 60;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
