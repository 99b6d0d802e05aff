/** Words as they are drawn: bounded, without controls that would upset the line, and broken into lines at spaces. */
import { seen } from '../picture/index.ts';

/** Longer words are cut off; the whole text is in the panels. */
const MOST_GRAPHEMES = 60;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text that can be drawn on one line: the same words, at most 60 graphemes. */
export function drawable(text: string, most = MOST_GRAPHEMES): string {
  // nobody sees more than this; and segmenting a megabyte takes seconds
  const clean = seen(text.slice(0, most * 40)).trim();
  let end = 0;
  let count = 0;
  for (const { index } of graphemes.segment(clean)) {
    if (count === most - 1) end = index;
    if (count === most) return `${clean.slice(0, end).trimEnd()}…`;
    count += 1;
  }
  return clean;
}

/** How a name is broken. */
export interface Breaking {
  /** Names of more characters than this go on a second line. */
  readonly characters: number;
  /** No line is wider, px. */
  readonly width: number;
  readonly lines: number;
}

export const NAME_BREAKING: Breaking = { characters: 16, width: 124, lines: 3 };

/** The lines of a name: as few as fit, and of those the most even ones. What does not fit ends in an ellipsis. */
export function broken(
  text: string,
  widthOf: (line: string) => number,
  breaking: Breaking = NAME_BREAKING,
): readonly string[] {
  if (text === '') return [];
  const words = text.split(' ').flatMap((word) => pieces(word, widthOf, breaking.width));
  const wanted = [...text].length > breaking.characters && words.length > 1 ? 2 : 1;
  for (let lines = wanted; lines <= breaking.lines; lines++) {
    const found = evenly(words, lines, widthOf, breaking.width);
    if (found !== undefined) return found;
  }
  return cutOff(words, widthOf, breaking);
}

/** The break into so many lines whose widest line is the narrowest; `undefined` if that is too wide. */
function evenly(
  words: readonly string[],
  lines: number,
  widthOf: (line: string) => number,
  most: number,
): readonly string[] | undefined {
  if (words.length < lines) return undefined;
  if (lines === 1) {
    const line = words.join(' ');
    return widthOf(line) <= most ? [line] : undefined;
  }
  let best: readonly string[] | undefined;
  let least = Infinity;
  for (let first = 1; first <= words.length - lines + 1; first++) {
    const line = words.slice(0, first).join(' ');
    const width = widthOf(line);
    if (width > most) break;
    const rest = evenly(words.slice(first), lines - 1, widthOf, most);
    if (rest === undefined) continue;
    const widest = Math.max(width, ...rest.map(widthOf));
    if (widest < least) [best, least] = [[line, ...rest], widest];
  }
  return best;
}

function cutOff(words: readonly string[], widthOf: (line: string) => number, breaking: Breaking): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= breaking.width) lines[lines.length - 1] = longer;
    else if (lines.length < breaking.lines) lines.push(word);
    else break;
  }
  const last = lines.length - 1;
  lines[last] = shortened(lines[last] ?? '', widthOf, breaking.width);
  return lines;
}

function shortened(line: string, widthOf: (line: string) => number, most: number): string {
  const letters = [...graphemes.segment(line)].map(({ segment }) => segment);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Names of packages and paths are best broken behind one of these. */
const JOINTS = /[/\-_.:]$/u;

/** A word that is wider than a line, in pieces that are not: each as long as can be, and to a joint where there is one. */
function pieces(word: string, widthOf: (line: string) => number, most: number): readonly string[] {
  if (widthOf(word) <= most) return [word];
  const found: string[] = [];
  let piece = '';
  let joint = 0;
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > most) {
      const end = joint > 0 ? joint : piece.length;
      found.push(piece.slice(0, end));
      piece = piece.slice(end);
      joint = 0;
    }
    piece += segment;
    if (JOINTS.test(segment)) joint = piece.length;
  }
  return [...found, piece];
}
