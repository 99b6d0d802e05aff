/** Who owned or made something over time, up to the owner of its owner: asked by what relations mean. */
import type { Reading, Relation, Trait, When } from '../../../graph/index.ts';
import { Ownership } from '../../../graph/index.ts';
import type { Stretch } from './stretches.ts';
import { clipped, flattened, FOR_EVER, middle, SINCE_EVER } from './stretches.ts';
import type { Holding } from './track.ts';

/** A chain of owners longer than this is taken for an error in the data. */
const LONGEST_CHAIN = 6;
/** Who has a smaller share does not give the track its colour, percent. */
const MOST = 50;

interface Holder {
  readonly holder: number;
  readonly through?: number;
}

/** Finds the holders of many things of one reading, and remembers the owners of each. */
export class Holders {
  readonly #reading: Reading;
  readonly #traits = new Map<string, ReadonlySet<Trait>>();
  readonly #rank: ReadonlyMap<string, number>;
  readonly #ownership: Ownership;
  readonly #owners = new Map<number, readonly Stretch<number>[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#ownership = new Ownership(reading);
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

  /** The latest first, so that a buyer ends the owning of those before. */
  #claimedOwners(entity: number): readonly Stretch<number>[] {
    const owned = this.#ownership
      .holdings(entity)
      .filter(({ holder, share }) => this.#ownership.canOwn(holder) && (share?.amount ?? 100) >= MOST)
      .map(({ holder, claim, begins, ends, undated }): Stretch<number> => {
        const isSure = !undated && (Number.isFinite(begins.from) || begins.to === -Infinity);
        return {
          value: holder,
          from: Number.isFinite(begins.from) ? begins : SINCE_EVER,
          to: Number.isFinite(ends.to) ? ends : FOR_EVER,
          certainty: isSure ? 'certain' : 'possible',
          claims: [claim],
        };
      });
    return flattened(owned.sort((a, b) => middle(b.from) - middle(a.from) || a.value - b.value));
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
