/** What a vocabulary is: kinds of entity and types of relation, with their algebra and their words. */

/** A kind of entity. Kinds form a tree below `thing`. */
export interface Kind {
  /** `[a-z][a-z0-9-]*` */
  readonly id: string;
  /** As a reader says it, e.g. `company`. */
  readonly label: string;
  /** e.g. `companies` */
  readonly plural: string;
  /** The kind that this is a kind of; only `thing` has none. */
  readonly broader?: string;
  /** One sentence. */
  readonly about?: string;
}

/** A verb: "Citrix acquired XenSource", "Hyper-V interoperates with Xen". */
export interface VerbWording {
  /** "to ___": `acquire`, `interoperate`. */
  readonly verb: string;
  /** Third person, present: `acquires`. */
  readonly third: string;
  /** Past tense: `acquired`. */
  readonly past: string;
  /** Past participle, where it differs from the past tense: `written`. */
  readonly participle?: string;
  /** What stands between the verb and the other end: `with`, `to`. */
  readonly after?: string;
}

/** A state of being: "Hyper-V is derived from Xen". */
export interface StateWording {
  /** What follows "is": `derived from`, `part of`, `an ancestor of`. */
  readonly be: string;
}

/** How a relation is said, from one of its ends. */
export type Wording = VerbWording | StateWording;

/** The type of a qualifier's value. Text is kept where it cannot be read as its type. */
export type QualifierType = 'text' | 'number' | 'percent' | 'date' | 'money';

export interface Qualifier {
  readonly id: string;
  /** e.g. `price` */
  readonly label: string;
  readonly type: QualifierType;
}

/**
 * What a relation means for questions that do not name relations. Queries ask for relations with a trait, never for
 * names.
 *
 * - `owns`: the subject holds the object (wholly, unless a `share` qualifier says less).
 * - `within`: the subject is a part of the object, and so belongs to whom the object belongs.
 * - `of-whole`: what is so of a part, as the object, is so of what it is `within`: who works for a division works for its
 *   company.
 * - `begins-owning`, `ends-owning`: the event makes the subject the owner of the object; ends owning by others.
 * - `absorbed`: the subject went up into the object.
 * - `split-off`: the subject was separated from the object, which no longer holds it as a part.
 * - `begins`: the event is the beginning of the object.
 * - `makes`: the subject builds or looks after the object.
 * - `descends`: the subject comes from the object.
 * - `continues`: the subject takes the object's place without coming from it.
 * - `controls`: the subject decides over the object without owning it.
 * - `name-right`: the subject holds the right to the object's name.
 */
export type Trait =
  | 'owns'
  | 'within'
  | 'of-whole'
  | 'begins-owning'
  | 'ends-owning'
  | 'absorbed'
  | 'split-off'
  | 'begins'
  | 'makes'
  | 'descends'
  | 'continues'
  | 'controls'
  | 'name-right';

/** A type of relation between two entities. */
export interface Relation {
  /** `[a-z][a-z0-9-]*` */
  readonly id: string;
  /** The id of the {@link Family} it belongs to. */
  readonly family: string;
  /** The words on a line of the diagram, read from subject to object: `acquired`. */
  readonly label: string;
  /** The words read from object to subject: `acquired by`. Equal to `label` where symmetric. */
  readonly inverse: string;
  /** Shorter words for small diagrams: `similar`. */
  readonly short?: string;
  /** How it is said in a sentence with the subject first; the first wording is used, the others are understood. */
  readonly forward: readonly [Wording, ...Wording[]];
  /** How it is said with the object first. */
  readonly backward: readonly [Wording, ...Wording[]];
  /** Kinds the subject may be; kinds below them included. */
  readonly subject: readonly string[];
  /** Kinds the object may be; kinds below them included. */
  readonly object: readonly string[];
  /** An event happens once; a state holds for a time. */
  readonly nature: 'event' | 'state';
  /** `a r b` is `b r a`. */
  readonly symmetric?: boolean;
  /** `a r b` and `b r c` make `a r c`. */
  readonly transitive?: boolean;
  /** Nothing may reach itself, at one time. */
  readonly acyclic?: boolean;
  /** The relation that this is a more special form of: `forked-from` is a `derived-from`. */
  readonly broader?: string;
  readonly traits: readonly Trait[];
  readonly qualifiers: readonly Qualifier[];
  /** One sentence that tells it from its neighbours. */
  readonly about?: string;
}

/** A family of relations: what the legend and the filters speak of. */
export interface Family {
  readonly id: string;
  readonly label: string;
  readonly about?: string;
}

/** The kinds and relations in force, looked up by id. Immutable; documents extend it by making a new one. */
export class Vocabulary {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly families: ReadonlyMap<string, Family>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly #ancestors = new Map<string, ReadonlySet<string>>();
  readonly #narrower = new Map<string, readonly Relation[]>();

  constructor(kinds: Iterable<Kind>, families: Iterable<Family>, relations: Iterable<Relation>) {
    this.kinds = new Map([...kinds].map((kind) => [kind.id, kind]));
    this.families = new Map([...families].map((family) => [family.id, family]));
    this.relations = new Map([...relations].map((relation) => [relation.id, relation]));
  }

  /** Whether one kind is the other or a kind of it. */
  isA(kind: string, broader: string): boolean {
    return kind === broader || this.kindsAbove(kind).has(broader);
  }

  /** All kinds that this is a kind of, without itself. */
  kindsAbove(kind: string): ReadonlySet<string> {
    const known = this.#ancestors.get(kind);
    if (known !== undefined) return known;
    const above = new Set<string>();
    for (let at = this.kinds.get(kind)?.broader; at !== undefined && !above.has(at); at = this.kinds.get(at)?.broader)
      above.add(at);
    this.#ancestors.set(kind, above);
    return above;
  }

  /** The relation and all those that it is a special form of, nearest first. */
  broaderThan(relation: string): readonly string[] {
    const chain: string[] = [];
    for (
      let at: string | undefined = relation;
      at !== undefined && !chain.includes(at);
      at = this.relations.get(at)?.broader
    )
      chain.push(at);
    return chain;
  }

  /** The relation and all its special forms. */
  narrowerThan(relation: string): readonly Relation[] {
    const known = this.#narrower.get(relation);
    if (known !== undefined) return known;
    const found = [...this.relations.values()].filter((candidate) => this.broaderThan(candidate.id).includes(relation));
    this.#narrower.set(relation, found);
    return found;
  }

  /** The relations that bear a trait. */
  withTrait(trait: Trait): readonly Relation[] {
    return [...this.relations.values()].filter((relation) => relation.traits.includes(trait));
  }

  /** A vocabulary with more kinds, families and relations; an entry with a known id takes its place. */
  extended(kinds: Iterable<Kind>, families: Iterable<Family>, relations: Iterable<Relation>): Vocabulary {
    return new Vocabulary(
      [...this.kinds.values(), ...kinds],
      [...this.families.values(), ...families],
      [...this.relations.values(), ...relations],
    );
  }
}
