/**
 * Finds the kind or the relation that a file means by a word: `Company`, `acquired`, `derived from`. Words under
 * Stemma's own name `relation` that mean none that is known become relations of the graph.
 */
import { STANDINGS } from '../../model/index.ts';
import type { Relation, Vocabulary } from '../../model/index.ts';
import { wordingOf } from '../../vocabulary/index.ts';

/** A file with more words than this does not name relations by them. */
const MOST_OWN = 64;

export class Words {
  readonly #vocabulary: Vocabulary;
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #relations: ReadonlyMap<string, string>;
  readonly #ownRelations = new Map<string, Relation>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const { kinds, relations } = vocabulary;
    this.#kinds = new Map([...kinds.values()].flatMap(({ id, label, plural }) => entries(id, label, plural)));
    this.#relations = new Map([...relations.values()].flatMap(({ id, label }) => entries(id, label)));
  }

  get ownRelations(): readonly Relation[] {
    return [...this.#ownRelations.values()];
  }

  /** The id of the kind that a word means, or `undefined`. */
  kind(word: string): string | undefined {
    return this.#kinds.get(plain(word));
  }

  /** The relation that a word means, or `undefined`. */
  relation(word: string): Relation | undefined {
    const id = this.#relations.get(plain(word));
    return id === undefined ? undefined : this.#vocabulary.relations.get(id);
  }

  /** As {@link relation}; a word that means none becomes one, where it can. */
  relationOrOwn(word: string): Relation | undefined {
    const known = this.relation(word);
    if (known !== undefined) return known;
    const id = this.#newId(word);
    if (id === undefined) return undefined;
    const own = this.#ownRelations.get(id) ?? ownRelation(id, word.trim());
    this.#ownRelations.set(id, own);
    return own;
  }

  /** The id that a new word gets; none where it is none of the vocabulary, or there are too many. */
  #newId(word: string): string | undefined {
    const id = plain(word);
    if (this.#ownRelations.has(id)) return id;
    const { kinds, families } = this.#vocabulary;
    if (kinds.has(id) || families.has(id) || (STANDINGS as readonly string[]).includes(id)) return undefined;
    return /^[a-z][a-z0-9-]{0,63}$/.test(id) && this.#ownRelations.size < MOST_OWN ? id : undefined;
  }
}

function entries(id: string, ...labels: readonly string[]): (readonly [string, string])[] {
  return [id, ...labels].map((word) => [plain(word), id]);
}

/** `Derived From`, `derived_from` and `derived-from` are one word. */
function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** A relation of which no more is known than its word. */
function ownRelation(id: string, label: string): Relation {
  const forward = wordingOf(label);
  const inverse =
    'be' in forward
      ? `${label}, from the other end`
      : [forward.participle ?? forward.past, forward.after, 'by'].filter(Boolean).join(' ');
  return {
    id,
    family: 'other',
    label,
    inverse,
    forward: [forward],
    backward: [wordingOf(inverse)],
    subject: ['thing'],
    object: ['thing'],
    nature: 'state',
    traits: [],
    qualifiers: [],
  };
}
