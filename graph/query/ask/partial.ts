/** How far a pattern fits what has been typed so far, and what it expects next. */
import type { Pattern } from './pattern.ts';
import { ADVERBS } from './pattern.ts';
import type { Tokens } from './tokens.ts';
import { textOf } from './tokens.ts';

/** What a pattern expects at the end of what was typed. */
export interface Expected<Meaning> {
  readonly pattern: Pattern<Meaning>;
  /** A name, of which a part may be typed already; or words of the pattern, the first of which may be typed in part. */
  readonly next: { readonly place: string; readonly typed: string } | { readonly words: string };
  /** How many of the words typed stay as they are. */
  readonly kept: number;
  /** The names typed so far, by their places. */
  readonly filled: ReadonlyMap<string, string>;
  /** Nothing follows the expected words or name. */
  readonly isLast: boolean;
}

/**
 * What a pattern expects after some words.
 * @param isOpen the last word may go on: nothing was typed after it
 * @param isName whether a text is a name; places before the end must be
 */
export function expectedBy<Meaning>(
  pattern: Pattern<Meaning>,
  tokens: Tokens,
  isOpen: boolean,
  isName: (text: string) => boolean,
): readonly Expected<Meaning>[] {
  const { elements } = pattern;
  const words = tokens.all.map(({ word }) => word);
  const found: Expected<Meaning>[] = [];
  const filled: [string, string][] = [];
  const add = (next: Expected<Meaning>['next'], kept: number, end: number): void => {
    found.push({ pattern, next, kept, filled: new Map(filled), isLast: end >= elements.length });
  };
  const fit = (element: number, place: number): void => {
    const here = elements[element];
    if (here === undefined) return;
    if ('slot' in here) {
      if (place >= words.length) add({ place: here.slot, typed: '' }, place, element + 1);
      else if (isOpen) add({ place: here.slot, typed: textOf(tokens, place, words.length) }, place, element + 1);
      for (let end = place + 1; end <= words.length; end++) {
        const text = textOf(tokens, place, end);
        if (!isName(text)) continue;
        filled.push([here.slot, text]);
        fit(element + 1, end);
        filled.pop();
      }
      return;
    }
    if (place >= words.length || (isOpen && place === words.length - 1)) {
      const phrase = phraseFrom(pattern, element, words[place]);
      if (phrase !== undefined) add({ words: phrase.words }, place, phrase.end);
    }
    if (here.optional) fit(element + 1, place);
    for (let at = place; at < words.length; at++) {
      const word = words[at] ?? '';
      if (here.words.has(word)) fit(element + 1, at + 1);
      if (!ADVERBS.has(word) && word !== ',') break;
    }
  };
  fit(0, 0);
  return found;
}

/** Words that may be missing and are said all the same. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The words of a pattern from an element up to the next name, the first of them beginning with what was typed. */
function phraseFrom<Meaning>(
  { elements }: Pattern<Meaning>,
  from: number,
  typed: string | undefined,
): { readonly words: string; readonly end: number } | undefined {
  const said: string[] = [];
  let end = from;
  for (; end < elements.length; end++) {
    const element = elements[end];
    if (element === undefined || 'slot' in element) break;
    const options = [...element.words];
    const isFirst = said.length === 0;
    const word = isFirst && typed !== undefined ? options.find((option) => option.startsWith(typed)) : options[0];
    if (isFirst && typed !== undefined && (word === undefined || (word === typed && end + 1 >= elements.length)))
      return undefined;
    if (element.optional && !(isFirst && typed !== undefined) && !ARTICLES.has(options[0] ?? '')) continue;
    if (word !== undefined) said.push(word);
  }
  return said.length === 0 ? undefined : { words: said.join(' '), end };
}
