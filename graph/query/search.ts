/**
 * Finding entities by name: by any of their names, in any case, with or without hyphens, as one types, with small slips.
 * Ranked: the whole name, another whole name, the beginning of the name, of a word in it, of another name, then slips.
 */
import type { Graph, Steps } from '../model/index.ts';
import { atOnce } from '../model/index.ts';
import { squashed, wordsOf } from './names/fold.ts';
import { toleranceOf } from './names/distance.ts';
import { Best } from './names/best.ts';
import type { Scored } from './names/best.ts';
import { OWN, readNames, wordsIn } from './names/read.ts';
import type { ReadNames } from './names/read.ts';
import { Terms } from './names/terms.ts';
import type { NearTerm } from './names/terms.ts';

/** How well a name fits, best first. */
const FITS = ['exact', 'alias', 'prefix', 'word', 'alias-prefix', 'slip'] as const;
export type Fit = (typeof FITS)[number];

/** An entity found by one of its names. */
export interface NameMatch {
  readonly entity: number;
  /** The name that fits, as the graph has it. */
  readonly name: string;
  readonly fit: Fit;
  /** Slips of the keyboard between what was typed and the name. */
  readonly slips: number;
}

export interface FindOptions {
  /** At most so many; 10 where left out. */
  readonly limit?: number;
  /** Only entities for which it says so. */
  readonly accepts?: (entity: number) => boolean;
}

/** More names than this are not looked at for one beginning: a single letter fits half of them. */
const MOST_LOOKED_AT = 30_000;

export class NameIndex {
  readonly #graph: Graph;
  readonly #entities: Uint32Array;
  readonly #types: Uint8Array;
  /** Names run together, for comparing. */
  readonly #squashed: readonly string[];
  readonly #names: readonly string[];
  readonly #terms: Terms;

  private constructor(graph: Graph, { entities, types, names, squashes }: ReadNames, terms: Terms) {
    this.#graph = graph;
    this.#entities = Uint32Array.from(entities);
    this.#types = Uint8Array.from(types);
    this.#names = names;
    this.#squashed = squashes;
    this.#terms = terms;
  }

  /** Reads all names of a graph; {@link nameIndex} keeps one for each version of a graph. */
  static *inSteps(graph: Graph): Steps<NameIndex> {
    const read = yield* readNames(graph);
    return new NameIndex(graph, read, yield* Terms.inSteps(read.words));
  }

  /** Reads what finding names with slips needs. */
  slipsInSteps(): Steps<void> {
    return this.#terms.pairsInSteps();
  }

  /** Entities for what has been typed so far, best first. */
  find(typed: string, { limit = 10, accepts }: FindOptions = {}): readonly NameMatch[] {
    const words = wordsOf(typed);
    if (words.length === 0) return [];
    const best = new Best(accepts);
    const together = words.join('');
    this.#addWithPrefix(together, together, best);
    if (words.length > 1) this.#addWithWords(words, together, best);
    if (best.size < limit) this.#addWithSlips(words, together, best);
    const found = best.top(limit, (name) => this.#squashed[name] ?? '').map((scored) => this.#match(scored));
    const byId = this.#byId(typed).filter(({ entity }) => accepts?.(entity) !== false);
    return byId.length === 0 ? found : uniqueEntities([...byId, ...found]).slice(0, limit);
  }

  /**
   * Entities that have a name, the whole of it: exactly, under another name, or with small slips. Only the best of these:
   * an exact name hides aliases, those hide slips.
   */
  named(text: string, { slips = true }: { readonly slips?: boolean } = {}): readonly NameMatch[] {
    const together = squashed(text);
    if (together === '') return this.#byId(text);
    const term = this.#terms.find(together);
    const whole = term === -1 ? [] : [...this.#terms.names(term)].filter((name) => this.#squashed[name] === together);
    const exact = this.#distinct(whole, 0);
    if (exact.length > 0) return onlyBest(exact);
    const byId = this.#byId(text);
    if (byId.length > 0) return byId;
    return slips ? this.#namedWithSlips(together) : [];
  }

  /** Names that are somehow like a text that is in none, one for each entity. */
  nearest(text: string, most = 3): readonly string[] {
    const found = new Map<number, string>();
    for (const { entity, name } of this.find(text, { limit: most })) found.set(entity, name);
    for (const term of this.#terms.alike(squashed(text), most * 4)) {
      for (const name of this.#terms.names(term)) {
        if (found.size >= most) break;
        const entity = this.#entityOf(name);
        if (!found.has(entity)) found.set(entity, this.#names[name] ?? '');
      }
    }
    return [...new Set(found.values())];
  }

  /** The entity that has a text as its id, as it is. */
  #byId(text: string): readonly NameMatch[] {
    const entity = this.#graph.entityNumber(text.trim());
    return entity === -1 ? [] : [{ entity, name: this.#graph.nameOf(entity), fit: 'alias', slips: 0 }];
  }

  #namedWithSlips(together: string): readonly NameMatch[] {
    const found: NameMatch[] = [];
    for (const { term, slips } of this.#terms.near(together, false)) {
      // who slips twice still knows what the name begins with: "open source" is not XenSource
      if (slips > 1 && this.#terms.word(term)[0] !== together[0]) continue;
      const names = [...this.#terms.names(term)].filter((name) => this.#squashed[name] === this.#terms.word(term));
      found.push(...this.#distinct(names, slips));
    }
    const least = Math.min(...found.map(({ slips }) => slips));
    return uniqueEntities(found.filter(({ slips }) => slips === least));
  }

  #distinct(names: readonly number[], slips: number): readonly NameMatch[] {
    const sorted = [...names].sort((a, b) => (this.#types[a] ?? 0) - (this.#types[b] ?? 0));
    return uniqueEntities(
      sorted.map((name) => ({
        entity: this.#entities[name] ?? 0,
        name: this.#names[name] ?? '',
        fit: slips > 0 ? 'slip' : this.#types[name] === OWN ? 'exact' : 'alias',
        slips,
      })),
    );
  }

  #addWithPrefix(prefix: string, together: string, best: Best): void {
    const [from, to] = this.#terms.withPrefix(prefix);
    const names = this.#terms.namesBetween(from, to);
    for (const name of names.subarray(0, MOST_LOOKED_AT))
      best.add(name, this.#entityOf(name), this.#score(name, together));
  }

  /** Names in which every word typed begins a word. */
  #addWithWords(words: readonly string[], together: string, best: Best): void {
    const ranges = words.map((word) => this.#terms.withPrefix(word));
    const names = ranges
      .map(([from, to]) => this.#terms.namesBetween(from, to))
      .reduce((least, other) => (other.length < least.length ? other : least));
    for (const name of names.subarray(0, MOST_LOOKED_AT)) {
      const ofName = wordsOf(this.#names[name] ?? '');
      if (words.every((word) => ofName.some((other) => other.startsWith(word)))) {
        best.add(name, this.#entityOf(name), this.#score(name, together));
      }
    }
  }

  /** Names with a word that is like the longest word typed, and the others as they are or nearly so. */
  #addWithSlips(words: readonly string[], together: string, best: Best): void {
    if (words.length > 1) this.#addWithNear(this.#terms.near(together, true), [], together, best);
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    const near = this.#terms.near(longest, true);
    const others = words.filter((word) => word !== longest);
    const rarest = others.map((word) => this.#namesLike(word)).sort((a, b) => a.length - b.length)[0];
    const many = near.reduce((sum, { term }) => sum + this.#terms.names(term).length, 0);
    if (rarest === undefined || rarest.length >= many) this.#addWithNear(near, others, together, best);
    else this.#addOfThose(rarest, near, others, together, best);
  }

  /** Names that have a word that is near to one typed, and words like the others. */
  #addWithNear(near: readonly NearTerm[], others: readonly string[], together: string, best: Best): void {
    let left = MOST_LOOKED_AT;
    for (const { term, slips } of near) {
      const names = this.#terms.names(term).subarray(0, left);
      left -= names.length;
      for (const name of names) {
        if (others.length > 0) {
          const ofName = wordsIn(this.#names[name] ?? '');
          if (!others.every((word) => ofName.some((other) => isLike(word, other)))) continue;
        }
        best.add(name, this.#entityOf(name), this.#score(name, together, slips));
      }
    }
  }

  /** As {@link NameIndex.#addWithNear}, of names that are fewer than those with a word that is near. */
  #addOfThose(
    names: Uint32Array,
    near: readonly NearTerm[],
    others: readonly string[],
    together: string,
    best: Best,
  ): void {
    const slipsIn = new Map(near.map(({ term, slips }) => [this.#terms.word(term), slips]));
    for (const name of names.subarray(0, MOST_LOOKED_AT)) {
      const ofName = wordsIn(this.#names[name] ?? '');
      const slips = Math.min(...ofName.map((word) => slipsIn.get(word) ?? Infinity));
      if (slips === Infinity || !others.every((word) => ofName.some((other) => isLike(word, other)))) continue;
      best.add(name, this.#entityOf(name), this.#score(name, together, slips));
    }
  }

  /** The names with a word that {@link isLike} one typed. */
  #namesLike(word: string): Uint32Array {
    const [from, to] = this.#terms.withPrefix(beginningOf(word));
    return this.#terms.namesBetween(from, to);
  }

  #entityOf(name: number): number {
    return this.#entities[name] ?? 0;
  }

  /** Lower is better: the fit, then the slips, then the length of the name. */
  #score(name: number, together: string, slips = 0): number {
    const fit = FITS.indexOf(this.#fit(name, together, slips));
    const length = Math.min((this.#squashed[name] ?? '').length, 999);
    return (fit * 10 + slips) * 10_000 + (this.#types[name] ?? 0) * 1000 + length;
  }

  #fit(name: number, together: string, slips: number): Fit {
    const own = this.#types[name] === OWN;
    const text = this.#squashed[name] ?? '';
    if (slips > 0) return 'slip';
    if (text === together) return own ? 'exact' : 'alias';
    if (!own) return 'alias-prefix';
    return text.startsWith(together) ? 'prefix' : 'word';
  }

  #match({ name, score }: Scored): NameMatch {
    const place = Math.floor(score / 10_000);
    return {
      entity: this.#entityOf(name),
      name: this.#names[name] ?? '',
      fit: FITS[Math.floor(place / 10)] ?? 'slip',
      slips: place % 10,
    };
  }
}

function isLike(typed: string, word: string): boolean {
  return word.startsWith(beginningOf(typed));
}

/** What a word must begin with to be like one that was typed: its last letter may be a slip, a digit is none. */
function beginningOf(typed: string): string {
  return toleranceOf(typed.length) > 0 && !/\p{N}$/u.test(typed) ? typed.slice(0, -1) : typed;
}

function onlyBest(matches: readonly NameMatch[]): readonly NameMatch[] {
  const own = matches.filter(({ fit }) => fit === 'exact');
  return own.length > 0 ? own : matches;
}

function uniqueEntities(matches: readonly NameMatch[]): readonly NameMatch[] {
  const seen = new Set<number>();
  return matches.filter(({ entity }) => !seen.has(entity) && seen.add(entity).size > 0);
}

const indexes = new WeakMap<Graph, NameIndex>();

/** The names of a graph, indexed once for each version of it. */
export function nameIndex(graph: Graph): NameIndex {
  return indexes.get(graph) ?? atOnce(namesInSteps(graph));
}

/** As {@link nameIndex}, in steps. */
export function* namesInSteps(graph: Graph): Steps<NameIndex> {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const index = yield* NameIndex.inSteps(graph);
  indexes.set(graph, index);
  return index;
}
