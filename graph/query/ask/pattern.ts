/**
 * Patterns of questions. `how are|is {a} and {b} [all] related` reads: one of the words before `|`, a name, a word that may
 * be missing. Between words, adverbs that change nothing ("still", "really") may stand.
 */
import { addTo } from '../../model/index.ts';
import { folded } from '../names/fold.ts';
import type { Tokens } from './tokens.ts';

type Element = { readonly words: ReadonlySet<string>; readonly optional: boolean } | { readonly slot: string };

/** A pattern, with what it means; taken apart when first tried. */
export class Pattern<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
  #elements: readonly Element[] | undefined;
  #beginning: readonly string[] | undefined;

  constructor(text: string, meaning: Meaning) {
    this.text = text;
    this.meaning = meaning;
  }

  get elements(): readonly Element[] {
    this.#elements ??= this.text.split(' ').map(elementOf);
    return this.#elements;
  }

  /** Whether of all words that may not be missing, one of each choice is among some words. */
  canFit(words: ReadonlySet<string>): boolean {
    return this.elements.every(
      (element) => !('words' in element) || element.optional || [...element.words].some((word) => words.has(word)),
    );
  }

  /** The words that it may begin with; `{` for a name. */
  get beginning(): readonly string[] {
    this.#beginning ??= beginningOf(this.elements);
    return this.#beginning;
  }

  /** The last words that may not be missing: the verb or what follows it, which tells most. */
  get anchor(): ReadonlySet<string> | undefined {
    for (let end = this.text.length; end > 0;) {
      const start = this.text.lastIndexOf(' ', end - 1) + 1;
      const first = this.text[start];
      if (first !== '{' && first !== '[') {
        const element = elementOf(this.text.slice(start, end));
        if ('words' in element) return element.words;
      }
      end = start - 1;
    }
    return undefined;
  }
}

function beginningOf(elements: readonly Element[]): readonly string[] {
  const found: string[] = [];
  for (const element of elements) {
    if ('slot' in element) return [...found, '{'];
    found.push(...element.words);
    if (!element.optional) return found;
  }
  return found;
}

/** The same few pieces make up thousands of patterns. */
const known = new Map<string, Element>();

function elementOf(piece: string): Element {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const slot = /^\{(.+)\}$/.exec(piece)?.[1];
  const optional = piece.startsWith('[');
  const words = (optional ? piece.slice(1, -1) : piece).split('|');
  const element: Element = slot === undefined ? { words: new Set(words.map(folded)), optional } : { slot };
  known.set(piece, element);
  return element;
}

/** Where the slots of a pattern are in a question: places of words, the last not included. */
export interface Fitting {
  readonly slots: ReadonlyMap<string, readonly [number, number]>;
  /** How many words the pattern itself accounts for. */
  readonly literal: number;
}

export const ADVERBS: ReadonlySet<string> = new Set(
  (
    'still ever really actually currently now originally once already also then directly indeed just even today ' +
    'presently truly not never all exactly first please else'
  ).split(' '),
);

/** All ways in which a pattern fits the whole of a question. */
export function fittings(elements: readonly Element[], tokens: Tokens): readonly Fitting[] {
  const found: Fitting[] = [];
  const slots: [string, readonly [number, number]][] = [];
  const words = tokens.all.map(({ word }) => word);
  const fit = (element: number, place: number, literal: number): void => {
    const here = elements[element];
    if (here === undefined) {
      if (words.slice(place).every((word) => ADVERBS.has(word) || word === ',')) {
        found.push({ slots: new Map(slots), literal });
      }
      return;
    }
    if ('slot' in here) {
      for (let end = place + 1; end <= words.length; end++) {
        slots.push([here.slot, [place, end]]);
        fit(element + 1, end, literal);
        slots.pop();
      }
      return;
    }
    if (here.optional) fit(element + 1, place, literal);
    for (let at = place; at < words.length; at++) {
      const word = words[at] ?? '';
      if (here.words.has(word)) fit(element + 1, at + 1, literal + 1);
      if (!ADVERBS.has(word) && word !== ',') break;
    }
  };
  fit(0, 0, 0);
  return found;
}

/** The patterns that a set of words can fit at all. */
export class PatternSet<Meaning> {
  readonly all: readonly Pattern<Meaning>[];
  readonly #byAnchor = new Map<string, Pattern<Meaning>[]>();
  readonly #free: Pattern<Meaning>[] = [];

  constructor(patterns: readonly Pattern<Meaning>[]) {
    this.all = patterns;
    for (const each of patterns) {
      const { anchor } = each;
      if (anchor === undefined) this.#free.push(each);
      for (const word of anchor ?? []) {
        addTo(this.#byAnchor, word, each);
      }
    }
  }

  candidates(tokens: Tokens): readonly Pattern<Meaning>[] {
    const words = new Set(tokens.all.map(({ word }) => word));
    const found = new Set(this.#free);
    for (const word of words) {
      for (const each of this.#byAnchor.get(word) ?? []) if (each.canFit(words)) found.add(each);
    }
    return [...found];
  }

  /** Patterns that begin with a word, or with a name; or, where the word may go on, with a word that it begins. */
  beginningWith(word: string, isOpen: boolean): readonly Pattern<Meaning>[] {
    return this.all.filter(({ beginning, elements }) =>
      beginning.some((first) =>
        first === '{' ? !isOpen || elements.length === 1 : first === word || (isOpen && first.startsWith(word)),
      ),
    );
  }
}
