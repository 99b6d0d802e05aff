/** What is around an entity: how much of what, before anything is loaded or drawn, and how many steps away. */
import type { Reading, Relation } from '../model/index.ts';
import { otherEnd } from './scope.ts';

/** The claims of one relation at one side of an entity. */
export interface NeighbourCount {
  readonly relation: Relation;
  /** `out`: the entity is the subject. Symmetric relations are `out`. */
  readonly side: 'out' | 'in';
  /** As read from the entity: `acquired`, `used by`. */
  readonly label: string;
  readonly claims: number;
  readonly entities: number;
}

/** How many claims in view touch an entity, by relation and direction, in the order of the vocabulary. */
export function neighbourCounts(reading: Reading, entity: number): readonly NeighbourCount[] {
  const { graph } = reading;
  const counts = new Map<string, { claims: number; readonly entities: Set<number> }>();
  for (const claim of graph.touching(entity)) {
    if (!reading.inView(claim)) continue;
    const isOut = graph.subjectOf(claim) === entity || graph.relationOf(claim).symmetric === true;
    const key = `${isOut ? 'out' : 'in'} ${graph.relationIdOf(claim)}`;
    const count = counts.get(key) ?? { claims: 0, entities: new Set<number>() };
    count.claims += 1;
    count.entities.add(otherEnd(reading, claim, entity));
    counts.set(key, count);
  }
  return [...graph.vocabulary.relations.values()].flatMap((relation) =>
    (['out', 'in'] as const).flatMap((side) => {
      const count = counts.get(`${side} ${relation.id}`);
      if (count === undefined) return [];
      const label = side === 'out' ? relation.label : relation.inverse;
      return [{ relation, side, label, claims: count.claims, entities: count.entities.size }];
    }),
  );
}

export interface AroundOptions {
  /** How many steps; 1 where left out. */
  readonly depth?: number;
  /** At most so many entities, the focus included. */
  readonly most?: number;
  /** Only over claims of these relations. */
  readonly relations?: ReadonlySet<string>;
}

/** The entities within some steps of others, with how many steps the shortest way has; breadth first. */
export function stepsAround(
  reading: Reading,
  focus: Iterable<number>,
  { depth = 1, most = Infinity, relations }: AroundOptions = {},
): ReadonlyMap<number, number> {
  const { graph } = reading;
  const steps = new Map<number, number>();
  for (const entity of focus) steps.set(entity, 0);
  let rim = [...steps.keys()];
  for (let step = 1; step <= depth && rim.length > 0; step++) {
    const next: number[] = [];
    for (const entity of rim) {
      for (const claim of graph.touching(entity)) {
        if (steps.size >= most) return steps;
        if (relations?.has(graph.relationIdOf(claim)) === false || !reading.inView(claim)) continue;
        const other = otherEnd(reading, claim, entity);
        if (steps.has(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    rim = next;
  }
  return steps;
}
