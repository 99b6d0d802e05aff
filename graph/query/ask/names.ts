/** What a name in a question may mean: entities, kinds and voices, with how far the words are from the name. */
import type { Graph } from '../../model/index.ts';
import { squashed, wordsOf } from '../names/fold.ts';
import { ADVERBS } from './pattern.ts';
import { voicesOf } from '../says.ts';
import { nameIndex } from '../search.ts';
import { voiceNames } from './voice-names.ts';
import type { NameMatch } from '../search.ts';

/** What some words of a question mean, and how sure that is: 0 is an exact name; more is worse. */
export interface Meant<What> {
  readonly text: string;
  readonly meanings: readonly What[];
  readonly cost: number;
}

/** More than any name that is found: a name that is in no entity. */
export const UNKNOWN = 10;
/** What begins or ends in a preposition is hardly a name that was forgotten here. */
const NO_NAME = 60;
export const JOINTS: ReadonlySet<string> = new Set(
  'of to by from in on at with under into for and or not than as that'.split(' '),
);
/** From here on, a name with slips. */
export const NEAR = 1;
/** A noun where a kind was expected: it is passed over. */
const UNKNOWN_KIND = 4;
/** An entity where a voice was expected, which says nothing here. */
const SILENT = 3;
/** What one calls the only source there is. */
const THE_SOURCE = /^(?:the|this) (?:article|book|document|file|page|paper|post|source|text)$/i;
const MOST_MEANINGS = 8;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Entities by name. Looks up each text once. */
export class Names {
  readonly #graph: Graph;
  readonly #known = new Map<string, Meant<number>>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Entities that a text may mean; with `slips`, also those that are spelled nearly so. */
  entities(text: string, slips: boolean): Meant<number> {
    const key = `${String(slips)} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const meant = this.#entities(text, slips);
    this.#known.set(key, meant);
    return meant;
  }

  /** The id of a source, an entity's id or a name that speaks in this graph. */
  voices(text: string, slips: boolean): Meant<string> {
    const voices = voicesOf(this.#graph);
    const wanted = squashed(text);
    const { sources, others } = voiceNames(this.#graph);
    const titled = sources.get(wanted);
    if (titled !== undefined) return { text, meanings: titled, cost: 0 };
    const [only, ...more] = this.#graph.sources.keys();
    if (only !== undefined && more.length === 0 && THE_SOURCE.test(text)) return { text, meanings: [only], cost: 0 };
    const { meanings, cost } = this.entities(text, slips);
    const ids = meanings.map((entity) => this.#graph.entityIdOf(entity));
    const speaking = ids.filter((id) => voices.has(id));
    if (speaking.length > 0) return { text, meanings: speaking, cost };
    if (ids.length > 0) return { text, meanings: ids, cost: cost + SILENT };
    const named = others.get(wanted);
    return named === undefined ? { text, meanings: [], cost: UNKNOWN } : { text, meanings: named, cost: 0.2 };
  }

  /** Kinds by their label or plural. A noun that is no kind means any kind, at a price. */
  kinds(text: string): Meant<string> {
    const words = wordsOf(text);
    const wanted = words.join(' ');
    const found = [...this.#graph.vocabulary.kinds.values()].filter(({ label, plural }) =>
      [label, plural].some((name) => wordsOf(name).join(' ') === wanted),
    );
    if (found.length > 0) return { text, meanings: found.map(({ id }) => id), cost: 0 };
    return { text, meanings: [], cost: words.length > 2 ? UNKNOWN : UNKNOWN_KIND };
  }

  /** Names near to one that is in no entity. */
  nearest(text: string): readonly string[] {
    return nameIndex(this.#graph).nearest(withoutArticle(text));
  }

  #entities(text: string, slips: boolean): Meant<number> {
    const tries: readonly (readonly [string, string | undefined, number])[] = [
      [text, undefined, 0],
      [withoutArticle(text), undefined, 0.05],
      ...this.#withoutAdverbs(text),
      ...this.#kindHints(text),
    ];
    for (const [name, kind, extra] of tries) {
      const found = this.#named(name, false, kind);
      if (found.length > 0) return this.#meant(text, found, extra);
    }
    const words = text.toLowerCase().split(' ');
    if (JOINTS.has(words[0] ?? '') || JOINTS.has(words.at(-1) ?? '')) return { text, meanings: [], cost: NO_NAME };
    if (!slips || words.length > 6) return { text, meanings: [], cost: UNKNOWN };
    for (const [name, kind, extra] of tries) {
      const found = this.#named(name, true, kind);
      if (found.length > 0) return this.#meant(text, found, extra);
    }
    return { text, meanings: [], cost: UNKNOWN };
  }

  #named(name: string, slips: boolean, kind: string | undefined): readonly NameMatch[] {
    const { vocabulary } = this.#graph;
    const found = nameIndex(this.#graph).named(name, { slips });
    return kind === undefined ? found : found.filter(({ entity }) => vocabulary.isA(this.#graph.kindOf(entity), kind));
  }

  #meant(text: string, found: readonly NameMatch[], extra: number): Meant<number> {
    const [first] = found;
    const cost = first === undefined || first.fit === 'exact' ? 0 : first.fit === 'alias' ? 0.2 : NEAR + first.slips;
    return { text, meanings: found.slice(0, MOST_MEANINGS).map(({ entity }) => entity), cost: cost + extra };
  }

  /** "just Xen", "Xen too": adverbs that no pattern took. */
  *#withoutAdverbs(text: string): Generator<readonly [string, undefined, number]> {
    const words = text.split(' ');
    const isName = (word: string): boolean => !ADVERBS.has(word.toLowerCase());
    const [from, to] = [words.findIndex(isName), words.findLastIndex(isName) + 1];
    if (from !== -1 && to - from < words.length) yield [words.slice(from, to).join(' '), undefined, 0.1];
  }

  /** "XenSource (product)", "the product XenSource", "XenSource, the product": the kind tells which. */
  *#kindHints(text: string): Generator<readonly [string, string, number]> {
    const words = text.replace(/[(),]/g, ' ').split(/\s+/).filter(Boolean);
    for (const { id, label } of this.#graph.vocabulary.kinds.values()) {
      const ofKind = label.split(' ');
      const matches = (at: readonly string[]): boolean => at.join(' ').toLowerCase() === label.toLowerCase();
      if (words.length > ofKind.length && matches(words.slice(-ofKind.length))) {
        const name = words.slice(0, -ofKind.length);
        yield [(ARTICLES.has(name.at(-1)?.toLowerCase() ?? '') ? name.slice(0, -1) : name).join(' '), id, 0.1];
      }
      const bare = ARTICLES.has(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
      if (bare.length > ofKind.length && matches(bare.slice(0, ofKind.length))) {
        yield [bare.slice(ofKind.length).join(' '), id, 0.1];
      }
    }
  }
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|a|an)\s+/i, '');
}

/** An entity's name such that a question with it means this one: with its kind where others have the name too. */
export function unmistakable(graph: Graph, entity: number): string {
  const name = graph.nameOf(entity);
  const others = nameIndex(graph).named(name, { slips: false });
  if (others.length === 1 && others[0]?.entity === entity) return name;
  const { label, id } = graph.kindTypeOf(entity);
  const sameKind = others.filter((other) => graph.vocabulary.isA(graph.kindOf(other.entity), id));
  if (sameKind.length === 1 && sameKind[0]?.entity === entity) return `${name} (${label})`;
  return graph.entityIdOf(entity);
}
