/**
 * In which ways a relation can be answered, from its algebra alone: by its own claims and those of its special forms,
 * by chains where it (or a special form) is transitive, from either end where it is symmetric.
 */
import type { Relation, Vocabulary } from '../model/index.ts';

/** One way of walking. */
export interface Way {
  /** Relations whose claims are walked: `true` where they are walked from either end. */
  readonly relations: ReadonlyMap<string, boolean>;
  /** Claims may follow one another. */
  readonly chained: boolean;
  /** Walked from object to subject, because something above the chained relation is symmetric. */
  readonly reversed: boolean;
  /**
   * How times along a chain must fit: ancestry is passed on at the split and later (`inherited`), parts and dependencies
   * must hold together (`together`), other chains are free.
   */
  readonly times: 'inherited' | 'together' | 'free';
}

/** The ways in which the relation may be answered. The first is direct, or the chain of the relation itself. */
export function waysOf(vocabulary: Vocabulary, relation: string): readonly Way[] {
  const type = vocabulary.relations.get(relation);
  if (type === undefined) return [];
  if (type.transitive === true) return [wayOf(vocabulary, type, true)];
  const ways = [wayOf(vocabulary, type, false)];
  for (const narrower of vocabulary.narrowerThan(relation)) {
    const above = vocabulary.broaderThan(narrower.id).slice(1);
    const nearest = above.slice(0, above.indexOf(relation) + 1).map((id) => vocabulary.relations.get(id));
    if (narrower.transitive !== true || nearest.some((broader) => broader?.transitive === true)) continue;
    ways.push(wayOf(vocabulary, narrower, true));
    if (nearest.some((broader) => broader?.symmetric === true)) {
      ways.push({ ...wayOf(vocabulary, narrower, true), reversed: true });
    }
  }
  return ways;
}

function wayOf(vocabulary: Vocabulary, type: Relation, chained: boolean): Way {
  const relations = new Map<string, boolean>();
  for (const narrower of vocabulary.narrowerThan(type.id)) {
    relations.set(narrower.id, isFlippable(vocabulary, narrower.id, type.id));
  }
  const inherited = type.traits.includes('descends');
  const times = inherited ? 'inherited' : type.nature === 'state' ? 'together' : 'free';
  return { relations, chained, reversed: false, times };
}

/** The relations whose refutation refutes this one: itself and those above; `true` where either order of ends does. */
export function refutersOf(vocabulary: Vocabulary, relation: string): ReadonlyMap<string, boolean> {
  return new Map(vocabulary.broaderThan(relation).map((id) => [id, isFlippable(vocabulary, relation, id)]));
}

/** Whether any relation from one up to a broader one is symmetric, so that the ends may change places on the way. */
function isFlippable(vocabulary: Vocabulary, narrower: string, broader: string): boolean {
  const above = vocabulary.broaderThan(narrower);
  return above.slice(0, above.indexOf(broader) + 1).some((id) => vocabulary.relations.get(id)?.symmetric === true);
}
