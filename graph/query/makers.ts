/** Who makes something: who began, builds, looks after and pays for it, and, kept apart, who decides over it or its name. */
import type { Relation, Trait } from '../model/index.ts';
import type { Sureness } from './answer.ts';
import { certaintyIn } from './scope.ts';
import type { Scope } from './scope.ts';

/** One claim about one maker. */
export interface Maker {
  readonly entity: number;
  readonly relation: Relation;
  readonly claim: number;
  readonly certainty: Sureness;
  readonly disputed: boolean;
}

export interface Makers {
  readonly entity: number;
  readonly makers: readonly Maker[];
  /** Who decides over it without owning it, or holds the right to its name. Neither makes it. */
  readonly overseers: readonly Maker[];
}

const MAKING: readonly Trait[] = ['makes', 'begins'];
const OVERSEEING: readonly Trait[] = ['controls', 'name-right'];

/** Who makes an entity, in the order of the vocabulary. */
export function makers(scope: Scope, entity: number): Makers {
  return { entity, makers: makersBy(scope, entity, MAKING), overseers: makersBy(scope, entity, OVERSEEING) };
}

/** The subjects of claims about an entity whose relation bears one of some traits. */
export function makersBy(scope: Scope, entity: number, traits: readonly Trait[]): readonly Maker[] {
  const { graph } = scope.reading;
  const order = new Map([...graph.vocabulary.relations.keys()].map((id, place) => [id, place]));
  const found: Maker[] = [];
  for (const claim of graph.incoming(entity)) {
    const relation = graph.relationOf(claim);
    if (!relation.traits.some((trait) => traits.includes(trait))) continue;
    const certainty = certaintyIn(scope, claim);
    const { standing } = scope.reading.judge(claim);
    if (certainty === 'no' || standing === 'refuted') continue;
    found.push({ entity: graph.subjectOf(claim), relation, claim, certainty, disputed: standing === 'disputed' });
  }
  return found.sort((a, b) => (order.get(a.relation.id) ?? 0) - (order.get(b.relation.id) ?? 0));
}
