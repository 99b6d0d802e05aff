/**
 * Patterns of questions. `how are|is {a} and {b} [all] related` reads: one of the words before `|`, a name, a word that may
 * be missing. Between words, adverbs that change nothing ("still", "really") may stand.
 */
import { folded } from '../names/fold.ts';
import type { Tokens } from './tokens.ts';

type Element =
  | { readonly words: ReadonlySet<string>; readonly optional: boolean; readonly text: string }
  | { readonly slot: string };

/** A pattern, taken apart, with what it means. */
export interface Pattern<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
  readonly elements: readonly Element[];
  /** Of each of these, one word must be in a question that the pattern fits. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** Where the slots of a pattern are in a question: places of words, the last not included. */
export interface Fitting {
  readonly slots: ReadonlyMap<string, readonly [number, number]>;
  /** How many words the pattern itself accounts for. */
  readonly literal: number;
}

const ADVERBS: ReadonlySet<string> = new Set(
  (
    'still ever really actually currently now originally once already also then directly indeed just even today ' +
    'presently truly not all exactly first please'
  ).split(' '),
);

/** Takes a pattern apart. */
export function pattern<Meaning>(text: string, meaning: Meaning): Pattern<Meaning> {
  const elements = text.split(' ').map((piece): Element => {
    const slot = /^\{(.+)\}$/.exec(piece)?.[1];
    if (slot !== undefined) return { slot };
    const optional = piece.startsWith('[');
    const words = (optional ? piece.slice(1, -1) : piece).split('|');
    return { words: new Set(words.map(folded)), optional, text: words[0] ?? '' };
  });
  const needs = elements.flatMap((element) => ('words' in element && !element.optional ? [element.words] : []));
  return { text, meaning, elements, needs };
}

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
  readonly #byNeed = new Map<string, Pattern<Meaning>[]>();
  readonly #free: Pattern<Meaning>[] = [];

  constructor(patterns: readonly Pattern<Meaning>[]) {
    this.all = patterns;
    for (const each of patterns) {
      // the words needed last are the verb or what follows it, and tell most
      const need = each.needs.at(-1);
      if (need === undefined) this.#free.push(each);
      for (const word of need ?? []) {
        const known = this.#byNeed.get(word);
        if (known === undefined) this.#byNeed.set(word, [each]);
        else known.push(each);
      }
    }
  }

  candidates(tokens: Tokens): readonly Pattern<Meaning>[] {
    const words = new Set(tokens.all.map(({ word }) => word));
    const found = new Set(this.#free);
    for (const word of words) {
      for (const each of this.#byNeed.get(word) ?? []) {
        if (each.needs.every((need) => [...need].some((one) => words.has(one)))) found.add(each);
      }
    }
    return [...found];
  }

  /** Whether any pattern knows a word. */
  knows(word: string): boolean {
    return this.#byNeed.has(word);
  }
}
