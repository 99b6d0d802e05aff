/** Everything that a relation joins to an entity: "who uses Xen", "what derives from Xen", "what did Citrix acquire". */
import { addTo } from '../model/index.ts';
import type { Sureness } from './answer.ts';
import { certaintyIn, meet } from './scope.ts';
import type { Scope } from './scope.ts';
import { throughParts } from './parts.ts';
import { trace } from './trace.ts';
import { isBetter } from './trail.ts';
import type { FoundTrail, Side } from './trail.ts';
import { surest } from './verdict.ts';
import { refutersOf, waysOf } from './ways.ts';

/** One of the entities that the relation joins to the asked one. */
export interface Related {
  readonly entity: number;
  readonly trail: FoundTrail;
  readonly certainty: Sureness;
  readonly disputed: boolean;
  /** Claims on the pair that refute it all the same: it is then disputed. */
  readonly refuting: readonly number[];
}

/** One that evidence says is not joined to it. */
export interface Unrelated {
  readonly entity: number;
  readonly refuting: readonly number[];
  readonly certainty: Sureness;
}

export interface RelatedFinding {
  readonly entity: number;
  /** The id of the relation. */
  readonly relation: string;
  /** `out`: the asked entity is the subject and its objects are found; `in`: the other way round. */
  readonly side: Side;
  /** Nearest first. */
  readonly found: readonly Related[];
  readonly refuted: readonly Unrelated[];
}

/**
 * What the relation joins to an entity, under a lens and perhaps within a stretch of time.
 * @param isDirect only what a claim says outright: of a transitive relation, all else can be most of a graph
 */
export function related(
  scope: Scope,
  entity: number,
  relation: string,
  side: Side,
  { isDirect = false }: { readonly isDirect?: boolean } = {},
): RelatedFinding {
  const trails = new Map<number, FoundTrail>();
  for (const way of waysOf(scope.reading.graph.vocabulary, relation)) {
    for (const [other, trail] of trace(scope, isDirect ? { ...way, chained: false } : way, entity, side).trails) {
      const known = trails.get(other);
      if (known === undefined || isBetter(trail, known)) trails.set(other, trail);
    }
  }
  for (const [other, trail] of isDirect ? [] : throughParts(scope, entity, relation, side)) {
    const known = trails.get(other);
    if (known === undefined || isBetter(trail, known)) trails.set(other, trail);
  }
  const refuters = refutationsBy(scope, entity, relation, side);
  const found = [...trails].map(([other, trail]) => {
    const refuting = (refuters.get(other) ?? []).filter((claim) => opposes(scope, claim, trail));
    const { certainty } = trail;
    return { entity: other, trail, certainty, refuting, disputed: trail.disputed || refuting.length > 0 };
  });
  const refuted = [...refuters]
    .filter(([other]) => !trails.has(other))
    .map(([other, refuting]) => ({ entity: other, refuting, certainty: surest(scope, refuting) }));
  return { entity, relation, side, found: found.sort((a, b) => a.trail.length - b.trail.length), refuted };
}

/** The claims that refute the relation, by the entity at the other end. */
function refutationsBy(scope: Scope, entity: number, relation: string, side: Side): ReadonlyMap<number, number[]> {
  const { graph } = scope.reading;
  const relations = refutersOf(graph.vocabulary, relation);
  const found = new Map<number, number[]>();
  for (const claim of graph.touching(entity)) {
    const flips = relations.get(graph.relationIdOf(claim));
    if (flips === undefined) continue;
    const { standing } = scope.reading.judge(claim);
    if ((standing !== 'refuted' && standing !== 'disputed') || certaintyIn(scope, claim) === 'no') continue;
    const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
    const [near, far] = side === 'out' ? [subject, object] : [object, subject];
    if (near !== entity && !flips) continue;
    const other = near === entity ? far : near;
    addTo(found, other, claim);
  }
  return found;
}

function opposes({ reading }: Scope, refuting: number, { length, lastClaim }: FoundTrail): boolean {
  return length > 1 || meet(reading, refuting, lastClaim);
}
