/** Who owned or made something over time, up to the owner of its owner: asked by what relations mean. */
import type { Reading, Relation, Trait, When } from '../../../graph/index.ts';
import type { Stretch } from './stretches.ts';
import { clipped, flattened, FOR_EVER, middle, SINCE_EVER } from './stretches.ts';
import type { Holding } from './track.ts';

/** A chain of owners longer than this is taken for an error in the data. */
const LONGEST_CHAIN = 6;

interface Holder {
  readonly holder: number;
  readonly through?: number;
}

/** Finds the holders of many things of one reading, and remembers the owners of each. */
export class Holders {
  readonly #reading: Reading;
  readonly #traits = new Map<string, ReadonlySet<Trait>>();
  readonly #rank: ReadonlyMap<string, number>;
  readonly #owners = new Map<number, readonly Stretch<number>[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#rank = new Map([...reading.graph.vocabulary.relations.keys()].map((id, place) => [id, place]));
  }

  /**
   * Who held it, the earliest first. Its owner where one is recorded, else its maker: who develops before who maintains
   * before who pays, in the order of the vocabulary. Stretches for which nothing is recorded are left out.
   */
  of(entity: number): readonly Holding[] {
    const direct = flattened([...this.#ownersOf(entity), ...this.#makersOf(entity)]);
    return flattened(
      direct.flatMap((stretch) => this.#upTo(stretch, 0)),
      (a, b) => a.holder === b.holder && a.through === b.through,
    ).map(({ value, from, to, certainty, claims }) => ({ ...value, from, to, certainty, claims }));
  }

  /** Splits a stretch where the holder itself changes hands. */
  #upTo(stretch: Stretch<number>, depth: number): readonly Stretch<Holder>[] {
    const owned = depth >= LONGEST_CHAIN ? [] : this.#ownersOf(stretch.value);
    const parts: Stretch<Holder>[] = [];
    for (const owner of owned) {
      const within = clipped(owner, stretch);
      if (within === undefined || within.value === stretch.value) continue;
      for (const top of this.#upTo(within, depth + 1)) {
        parts.push({
          ...top,
          value: { holder: top.value.holder, through: stretch.value },
          certainty: weaker(stretch, top),
          claims: [...new Set([...stretch.claims, ...top.claims])],
        });
      }
    }
    return [...parts, { ...stretch, value: { holder: stretch.value } }];
  }

  #ownersOf(entity: number): readonly Stretch<number>[] {
    const known = this.#owners.get(entity);
    if (known !== undefined) return known;
    this.#owners.set(entity, []); // a circle of owners ends here
    const owners = this.#claimedOwners(entity);
    this.#owners.set(entity, owners);
    return owners;
  }

  #claimedOwners(entity: number): readonly Stretch<number>[] {
    const owned: Stretch<number>[] = [];
    for (const claim of this.#claims(entity)) {
      const traits = this.#traitsOf(claim);
      const isObject = this.#reading.graph.objectOf(claim) === entity;
      if (isObject && traits.has('begins-owning') && this.#isMost(claim)) owned.push(this.#since(claim));
      else if (isObject && traits.has('owns') && this.#isMost(claim)) {
        owned.push(this.#stretch(claim, this.#subject(claim)));
      } else if (!isObject && traits.has('within')) {
        owned.push(this.#stretch(claim, this.#reading.graph.objectOf(claim)));
      }
    }
    // the latest first, so that a buyer ends the owning of those before
    return flattened(
      owned
        .filter(({ value }) => this.#isActor(value))
        .sort((a, b) => middle(b.from) - middle(a.from) || a.value - b.value),
    );
  }

  /** Whether it is the whole, or the greater part of it, that is held. */
  #isMost(claim: number): boolean {
    const { graph } = this.#reading;
    const shares = graph.relationOf(claim).qualifiers.filter(({ type }) => type === 'percent');
    if (shares.length === 0) return true;
    const { qualifiers } = graph.claim(claim);
    return shares.every(({ id }) => (qualifiers.get(id)?.amount ?? 100) >= 50);
  }

  /** Whether it is of a kind that can own: a part of a product belongs to nobody by that. */
  #isActor(entity: number): boolean {
    const { graph } = this.#reading;
    const kind = graph.kindOf(entity);
    const owners = graph.vocabulary.withTrait('owns').flatMap(({ subject }) => subject);
    return owners.some((owner) => graph.vocabulary.isA(kind, owner) || graph.vocabulary.isA(owner, kind));
  }

  #makersOf(entity: number): readonly Stretch<number>[] {
    const made: (Stretch<number> & { readonly rank: number })[] = [];
    for (const claim of this.#claims(entity)) {
      if (this.#reading.graph.objectOf(claim) !== entity || !this.#traitsOf(claim).has('makes')) continue;
      const rank = this.#rank.get(this.#reading.graph.relationIdOf(claim)) ?? 0;
      made.push({ ...this.#stretch(claim, this.#subject(claim)), rank });
    }
    // what is dated goes before what is not, so that "developed until 2007" is not covered by "develops"
    const undated = (stretch: Stretch<number>): number =>
      Number(stretch.from === SINCE_EVER && stretch.to === FOR_EVER);
    return [...made].sort(
      (a, b) => undated(a) - undated(b) || a.rank - b.rank || middle(b.from) - middle(a.from) || a.value - b.value,
    );
  }

  #claims(entity: number): readonly number[] {
    return [...this.#reading.graph.touching(entity)].filter(
      (claim) => this.#reading.inView(claim) && this.#reading.judge(claim).standing !== 'refuted',
    );
  }

  #subject(claim: number): number {
    return this.#reading.graph.subjectOf(claim);
  }

  #traitsOf(claim: number): ReadonlySet<Trait> {
    const relation: Relation = this.#reading.graph.relationOf(claim);
    const known = this.#traits.get(relation.id);
    if (known !== undefined) return known;
    const traits = new Set(relation.traits);
    this.#traits.set(relation.id, traits);
    return traits;
  }

  /** From an event on. One without a date began owning at some time: possible throughout. */
  #since(claim: number): Stretch<number> {
    const when = this.#reading.graph.whenOf(claim);
    return {
      value: this.#subject(claim),
      from: when === undefined ? SINCE_EVER : when.start,
      to: FOR_EVER,
      certainty: when === undefined ? 'possible' : 'certain',
      claims: [claim],
    };
  }

  #stretch(claim: number, value: number): Stretch<number> {
    const when: When | undefined = this.#reading.graph.whenOf(claim);
    if (when === undefined) return { value, from: SINCE_EVER, to: FOR_EVER, certainty: 'possible', claims: [claim] };
    if (when.form === 'date') {
      // it held at some time within; as wide as the date is vague
      const { from, to } = when.start;
      return { value, from: { from, to: from }, to: { from: to, to }, certainty: 'possible', claims: [claim] };
    }
    const certain = Number.isFinite(when.start.from) || when.start.to === -Infinity;
    const from = Number.isFinite(when.start.from) ? when.start : SINCE_EVER;
    const to = Number.isFinite(when.end.to) ? when.end : FOR_EVER;
    const known = certain && (Number.isFinite(when.end.to) || when.ongoing);
    return { value, from, to, certainty: known ? 'certain' : 'possible', claims: [claim] };
  }
}

function weaker(a: Stretch<unknown>, b: Stretch<unknown>): 'certain' | 'possible' {
  return a.certainty === 'possible' || b.certainty === 'possible' ? 'possible' : 'certain';
}
