/** Words by the pairs of letters in them, for finding words with slips. All numbers are in typed arrays. */
import type { Steps } from '../../model/index.ts';

/** Words that are read in one step. */
const STRIDE = 1024;

/** Which words contain which pairs of neighbouring letters; the beginning of a word counts as a letter. */
export class Pairs {
  readonly #rows: ReadonlyMap<number, number>;
  readonly #offsets: Uint32Array;
  readonly #terms: Uint32Array;
  readonly #shared: Uint8Array;

  private constructor(rows: ReadonlyMap<number, number>, offsets: Uint32Array, terms: Uint32Array, words: number) {
    this.#rows = rows;
    this.#offsets = offsets;
    this.#terms = terms;
    this.#shared = new Uint8Array(words);
  }

  static *inSteps(words: readonly string[]): Steps<Pairs> {
    const rows = new Map<number, number>();
    const sizes: number[] = [];
    for (let term = 0; term < words.length; term++) {
      for (const pair of pairsOf(words[term] ?? '')) {
        const row = rows.get(pair) ?? rows.size;
        rows.set(pair, row);
        sizes[row] = (sizes[row] ?? 0) + 1;
      }
      if (term % STRIDE === 0) yield;
    }
    const offsets = new Uint32Array(sizes.length + 1);
    sizes.forEach((size, row) => {
      offsets[row + 1] = (offsets[row] ?? 0) + size;
    });
    const next = offsets.slice();
    const terms = new Uint32Array(offsets.at(-1) ?? 0);
    for (let term = 0; term < words.length; term++) {
      for (const pair of pairsOf(words[term] ?? '')) {
        const row = rows.get(pair) ?? 0;
        const place = next[row] ?? 0;
        terms[place] = term;
        next[row] = place + 1;
      }
      if (term % STRIDE === 0) yield;
    }
    return new Pairs(rows, offsets, terms, words.length);
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
