/**
 * The words of many names, sorted, each with the names it is in (compressed sparse rows), and, built when first needed,
 * the words by the pairs of letters in them, for finding words with slips. All numbers are in typed arrays.
 */
import type { Steps } from '../../model/index.ts';
import { atOnce, sortedInSteps } from '../../model/index.ts';
import { slips, toleranceOf } from './distance.ts';
import { Pairs } from './pairs.ts';

/** More candidates than this are not compared letter by letter; those that share most pairs of letters come first. */
const MOST_COMPARED = 3000;

/** Words that are read in one step. */
const STRIDE = 2048;

/** A word near to what was typed. */
export interface NearTerm {
  readonly term: number;
  readonly slips: number;
}

export class Terms {
  readonly #words: readonly string[];
  readonly #offsets: Uint32Array;
  readonly #postings: Uint32Array;
  #pairs: Pairs | undefined;

  private constructor(words: readonly string[], offsets: Uint32Array, postings: Uint32Array) {
    this.#words = words;
    this.#offsets = offsets;
    this.#postings = postings;
  }

  /** @param names the words of each name, by the number of the name */
  static *inSteps(names: readonly (readonly string[])[]): Steps<Terms> {
    const numbers = new Map<string, number>();
    const all = new Uint32Array(names.reduce((sum, words) => sum + words.length, 0));
    let place = 0;
    for (const words of names) {
      for (const word of words) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) numbers.set(word, number);
        all[place++] = number;
        if (place % STRIDE === 0) yield;
      }
    }
    const words = yield* sortedInSteps([...numbers.keys()], compare);
    const ranks = new Uint32Array(words.length);
    for (let rank = 0; rank < words.length; rank++) {
      ranks[numbers.get(words[rank] ?? '') ?? 0] = rank;
      if (rank % STRIDE === 0) yield;
    }
    const offsets = new Uint32Array(words.length + 1);
    for (const number of all) increment(offsets, (ranks[number] ?? 0) + 1);
    for (let term = 0; term < words.length; term++) increment(offsets, term + 1, offsets[term] ?? 0);
    yield;
    return new Terms(words, offsets, yield* postingsOf(names, all, ranks, offsets));
  }

  /** Reads what finding words with slips needs, which is done when it is first asked for otherwise. */
  *pairsInSteps(): Steps<void> {
    this.#pairs ??= yield* Pairs.inSteps(this.#words);
  }

  word(term: number): string {
    return this.#words[term] ?? '';
  }

  /** The names that a word is in. */
  names(term: number): Uint32Array {
    return this.#postings.subarray(this.#offsets[term], this.#offsets[term + 1]);
  }

  /** The names that a run of words is in. */
  namesBetween(from: number, to: number): Uint32Array {
    return this.#postings.subarray(this.#offsets[from], this.#offsets[to]);
  }

  /** The number of a word, or −1. */
  find(word: string): number {
    const place = this.#lowerBound(word);
    return this.#words[place] === word ? place : -1;
  }

  /** The words that begin with something: from the first, up to but without the second. */
  withPrefix(prefix: string): readonly [number, number] {
    return [this.#lowerBound(prefix), this.#lowerBound(`${prefix}\uffff`)];
  }

  /** Words that are a few slips away from what was typed, nearest first. */
  near(typed: string, asPrefix: boolean, bound = toleranceOf(typed.length)): readonly NearTerm[] {
    if (bound === 0 || this.#words.length === 0) return [];
    this.#pairs ??= atOnce(Pairs.inSteps(this.#words));
    const found: NearTerm[] = [];
    for (const term of this.#pairs.sharing(typed, Math.max(1, typed.length - 3 * bound), MOST_COMPARED)) {
      const word = this.word(term);
      const distance = slips(typed, word, bound, asPrefix);
      if (distance <= bound && sameNumbers(typed, word, asPrefix)) found.push({ term, slips: distance });
    }
    return found.sort((a, b) => a.slips - b.slips || a.term - b.term);
  }

  /** The words that share most pairs of letters with what was typed, however many slips away. */
  alike(typed: string, most: number): readonly number[] {
    if (typed === '' || this.#words.length === 0) return [];
    this.#pairs ??= atOnce(Pairs.inSteps(this.#words));
    const { length } = typed;
    const scored = this.#pairs.sharing(typed, Math.ceil(length / 3), MOST_COMPARED).map((term) => {
      const word = this.word(term);
      return { term, score: slips(typed, word, Math.max(length, word.length)) / Math.max(length, word.length) };
    });
    return scored
      .filter(({ score }) => score <= 0.5)
      .sort((a, b) => a.score - b.score || a.term - b.term)
      .slice(0, most)
      .map(({ term }) => term);
  }

  #lowerBound(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Digits are no slips: version 4 is not version 5. */
function sameNumbers(typed: string, word: string, asPrefix: boolean): boolean {
  const [wanted, found] = [typed.replace(/\D+/g, ' ').trim(), word.replace(/\D+/g, ' ').trim()];
  return asPrefix ? found.startsWith(wanted) : found === wanted;
}

/** Which names each word is in, word after word. */
function* postingsOf(
  names: readonly (readonly string[])[],
  all: Uint32Array,
  ranks: Uint32Array,
  offsets: Uint32Array,
): Steps<Uint32Array> {
  const next = offsets.slice();
  const postings = new Uint32Array(all.length);
  let place = 0;
  for (let name = 0; name < names.length; name++) {
    for (const end = place + (names[name]?.length ?? 0); place < end; place++) {
      const rank = ranks[all[place] ?? 0] ?? 0;
      postings[next[rank] ?? 0] = name;
      increment(next, rank);
    }
    if (name % STRIDE === 0) yield;
  }
  return postings;
}

/** The order of texts by their code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function increment(array: Uint32Array, index: number, amount = 1): void {
  array[index] = (array[index] ?? 0) + amount;
}
