/**
 * Where something comes from and what came of it: ancestors and descendants in generations, by whatever relations the
 * vocabulary says are descent. Refuted look-alikes are kept apart, circles in bad data are reported and never walked twice.
 */
import type { Relation, Vocabulary } from '../model/index.ts';
import { findCircles, findReturns } from './circles.ts';
import type { Circle } from './circles.ts';
import type { Scope } from './scope.ts';
import { certaintyIn } from './scope.ts';
import { trace } from './trace.ts';
import type { FoundTrail, Side, Step, Trail } from './trail.ts';
import type { Way } from './ways.ts';

/** One direction of a lineage. */
export interface Branch {
  /** Entities by the number of claims of the shortest way to them, nearest first. */
  readonly generations: readonly (readonly number[])[];
  readonly trails: ReadonlyMap<number, FoundTrail>;
  /** Every claim of the branch, so every parent of a merge: child and parent, in the order of walking. */
  readonly links: readonly Step[];
}

export interface Lineage {
  readonly entity: number;
  readonly ancestors: Branch;
  readonly descendants: Branch;
  /** Claims of descent of this entity that are refuted. */
  readonly refuted: readonly number[];
  /** Claims that it took another's place, or another took its own, without descent. */
  readonly successions: readonly number[];
  /** What goes round and cannot. */
  readonly circles: readonly Circle[];
  /** What split off and came back later: by their dates, its claims are no circle. */
  readonly returns: readonly Circle[];
}

/** The lineage of an entity, as far as the reading shows it. */
export function lineage(scope: Scope, entity: number): Lineage {
  const way = descentOf(scope.reading.graph.vocabulary);
  const ancestors = branch(scope, way, entity, 'out');
  const descendants = branch(scope, way, entity, 'in');
  const steps = [...ancestors.links, ...descendants.links];
  return {
    entity,
    ancestors,
    descendants,
    refuted: refutedOf(scope, way, entity),
    successions: successionsOf(scope, entity),
    circles: findCircles(scope.reading, steps),
    returns: findReturns(scope.reading, steps),
  };
}

/** All ancestors (`out`) or descendants (`in`) of an entity. */
export function branch(scope: Scope, way: Way, entity: number, side: Side): Branch {
  const { trails, steps } = trace(scope, way, entity, side);
  const generations: number[][] = [];
  for (const [other, trail] of trails) (generations[trail.length - 1] ??= []).push(other);
  const { graph } = scope.reading;
  const byName = (a: number, b: number): number => (graph.nameOf(a) < graph.nameOf(b) ? -1 : 1);
  return {
    generations: Array.from(generations, (generation) => (generation ?? []).sort(byName)),
    trails,
    links: steps,
  };
}

/** Walking along everything that is descent. */
function descentOf(vocabulary: Vocabulary): Way {
  const relations = new Map(vocabulary.withTrait('descends').map(({ id, symmetric }) => [id, symmetric === true]));
  return { relations, chained: true, reversed: false, times: 'inherited' };
}

/** The broadest relation of descent: the one that a question about lineage is asked in. */
export function lineageBase(vocabulary: Vocabulary): Relation | undefined {
  return vocabulary.withTrait('descends').find((relation) => vocabulary.broaderThan(relation.id).length === 1);
}

/** An ancestor that two entities share, with the trails from either. */
export interface SharedAncestor {
  readonly ancestor: number;
  readonly trails: readonly [Trail, Trail];
}

/** The nearest ancestors that two entities share; none where one of them comes from the other. */
export function sharedAncestors(scope: Scope, a: number, b: number): readonly SharedAncestor[] {
  const way = descentOf(scope.reading.graph.vocabulary);
  const above = trace(scope, way, a, 'out');
  if (above.trails.size === 0 || above.trails.has(b)) return [];
  const other = trace(scope, way, b, 'out');
  if (other.trails.has(a)) return [];
  const shared = new Set([...above.trails.keys()].filter((entity) => other.trails.has(entity)));
  const farther = new Set<number>();
  for (const { from, to } of [...above.steps, ...other.steps]) if (shared.has(from) && from !== to) farther.add(to);
  return [...shared].flatMap((ancestor) => {
    const [left, right] = [above.trails.get(ancestor), other.trails.get(ancestor)];
    if (farther.has(ancestor) || left === undefined || right === undefined) return [];
    return [{ ancestor, trails: [left, right] as const }];
  });
}

function refutedOf(scope: Scope, way: Way, entity: number): readonly number[] {
  const { graph } = scope.reading;
  return [...graph.touching(entity)].filter(
    (claim) =>
      way.relations.has(graph.relationIdOf(claim)) &&
      scope.reading.judge(claim).standing === 'refuted' &&
      certaintyIn(scope, claim) !== 'no',
  );
}

function successionsOf(scope: Scope, entity: number): readonly number[] {
  const { graph } = scope.reading;
  return [...graph.touching(entity)].filter(
    (claim) =>
      graph.relationOf(claim).traits.includes('continues') &&
      scope.reading.judge(claim).standing !== 'refuted' &&
      certaintyIn(scope, claim) !== 'no',
  );
}
