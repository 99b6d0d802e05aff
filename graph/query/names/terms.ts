/**
 * The words of many names, sorted, each with the names it is in (compressed sparse rows), and, built when first needed,
 * the words by the pairs of letters in them, for finding words with slips. All numbers are in typed arrays.
 */
import { slips, toleranceOf } from './distance.ts';

/** More candidates than this are not compared letter by letter; those that share most pairs of letters come first. */
const MOST_COMPARED = 3000;

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

  /** @param words the words of each name, by the number of the name */
  constructor(words: readonly (readonly string[])[]) {
    const numbers = new Map<string, number>();
    const all = new Uint32Array(words.reduce((sum, ofName) => sum + ofName.length, 0));
    let place = 0;
    for (const ofName of words) {
      for (const word of ofName) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) numbers.set(word, number);
        all[place++] = number;
      }
    }
    this.#words = [...numbers.keys()].sort();
    const ranks = new Uint32Array(this.#words.length);
    this.#words.forEach((word, rank) => (ranks[numbers.get(word) ?? 0] = rank));
    const offsets = new Uint32Array(this.#words.length + 1);
    for (const number of all) increment(offsets, (ranks[number] ?? 0) + 1);
    for (let term = 0; term < this.#words.length; term++) increment(offsets, term + 1, offsets[term] ?? 0);
    const next = offsets.slice();
    const postings = new Uint32Array(all.length);
    place = 0;
    words.forEach(({ length }, name) => {
      for (const end = place + length; place < end; place++) {
        const rank = ranks[all[place] ?? 0] ?? 0;
        postings[next[rank] ?? 0] = name;
        increment(next, rank);
      }
    });
    this.#offsets = offsets;
    this.#postings = postings;
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
    this.#pairs ??= new Pairs(this.#words);
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
    this.#pairs ??= new Pairs(this.#words);
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

/** Which words contain which pairs of neighbouring letters; the beginning of a word counts as a letter. */
class Pairs {
  readonly #rows = new Map<number, number>();
  readonly #offsets: Uint32Array;
  readonly #terms: Uint32Array;
  readonly #shared: Uint8Array;

  constructor(words: readonly string[]) {
    const sizes: number[] = [];
    for (const word of words) {
      for (const pair of pairsOf(word)) {
        const row = this.#rows.get(pair) ?? this.#rows.size;
        this.#rows.set(pair, row);
        sizes[row] = (sizes[row] ?? 0) + 1;
      }
    }
    this.#offsets = new Uint32Array(sizes.length + 1);
    sizes.forEach((size, row) => {
      this.#offsets[row + 1] = (this.#offsets[row] ?? 0) + size;
    });
    const next = this.#offsets.slice();
    this.#terms = new Uint32Array(this.#offsets.at(-1) ?? 0);
    words.forEach((word, term) => {
      for (const pair of pairsOf(word)) {
        const row = this.#rows.get(pair) ?? 0;
        this.#terms[next[row] ?? 0] = term;
        increment(next, row);
      }
    });
    this.#shared = new Uint8Array(words.length);
  }

  /** Words that share at least so many pairs with a text, those that share most first. */
  sharing(text: string, least: number, most: number): readonly number[] {
    const touched: number[] = [];
    for (const pair of pairsOf(text)) {
      const row = this.#rows.get(pair);
      if (row === undefined) continue;
      for (const term of this.#terms.subarray(this.#offsets[row], this.#offsets[row + 1])) {
        if (this.#shared[term] === 0) touched.push(term);
        if ((this.#shared[term] ?? 0) < 255) this.#shared[term] = (this.#shared[term] ?? 0) + 1;
      }
    }
    const levels: number[][] = [];
    for (const term of touched) {
      const shared = this.#shared[term] ?? 0;
      this.#shared[term] = 0;
      if (shared >= least) (levels[shared] ??= []).push(term);
    }
    const found: number[] = [];
    for (let level = levels.length - 1; level >= 0 && found.length < most; level--) {
      for (const term of levels[level] ?? []) if (found.length < most) found.push(term);
    }
    return found;
  }
}

/** Each pair of neighbouring letters once, as one number. */
function pairsOf(word: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  let before = 0;
  for (let place = 0; place < word.length; place++) {
    const letter = word.charCodeAt(place);
    pairs.add(before * 65_536 + letter);
    before = letter;
  }
  return pairs;
}

function increment(array: Uint32Array, index: number, amount = 1): void {
  array[index] = (array[index] ?? 0) + amount;
}
