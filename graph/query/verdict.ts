/**
 * The verdict on "does this relation join these two?": supported, refuted, disputed or unknown, with the claims behind it.
 *
 * Support comes from claims of the relation and of its special forms, and from chains where it is transitive. Refutation
 * comes from claims on the same pair, of the relation itself and of those it is a special form of. Nothing said is
 * `unknown`, never "no".
 */
import type { Verdict, Sureness } from './answer.ts';
import { certaintyIn, meet } from './scope.ts';
import type { Scope } from './scope.ts';
import { trace } from './trace.ts';
import { throughParts } from './parts.ts';
import { isBetter } from './trail.ts';
import type { FoundTrail, Trail } from './trail.ts';
import { refutersOf, waysOf } from './ways.ts';

/** What was found about one pair. */
export interface VerdictFinding {
  readonly subject: number;
  /** The id of the relation. */
  readonly relation: string;
  readonly object: number;
  readonly verdict: Verdict;
  readonly certainty: Sureness;
  /** The best chain from subject to object; one step where a claim says it outright. */
  readonly trail?: Trail;
  /** Claims on the pair that support it outright. */
  readonly supporting: readonly number[];
  /** Claims on the pair that refute it. */
  readonly refuting: readonly number[];
}

/** The verdict on a relation between two entities, under a lens and perhaps within a stretch of time. */
export function verdict(scope: Scope, subject: number, relation: string, object: number): VerdictFinding {
  const trail = bestTrail(scope, subject, relation, object);
  const refuting = refutationsOf(scope, subject, relation, object);
  const supporting = trail === undefined ? [] : supportOf(scope, subject, relation, object);
  const base = { subject, relation, object, supporting, refuting, ...(trail === undefined ? {} : { trail }) };
  if (trail === undefined) {
    return refuting.length === 0
      ? { ...base, verdict: 'unknown', certainty: 'certain' }
      : { ...base, verdict: 'refuted', certainty: surest(scope, refuting) };
  }
  const isDisputed = trail.disputed || refuting.some((claim) => opposes(scope, claim, trail));
  return { ...base, verdict: isDisputed ? 'disputed' : 'supported', certainty: trail.certainty };
}

/** The claims on a pair that refute the relation, its broader ones included. */
export function refutationsOf(scope: Scope, subject: number, relation: string, object: number): readonly number[] {
  const relations = refutersOf(scope.reading.graph.vocabulary, relation);
  return pairClaims(scope, subject, relations, object).filter((claim) => {
    const { standing } = scope.reading.judge(claim);
    return standing === 'refuted' || standing === 'disputed';
  });
}

/** The claims on a pair that support the relation outright, its special forms included. */
function supportOf(scope: Scope, subject: number, relation: string, object: number): readonly number[] {
  const ways = waysOf(scope.reading.graph.vocabulary, relation);
  const relations = ways[0]?.relations ?? new Map<string, boolean>();
  return pairClaims(scope, subject, relations, object).filter(
    (claim) => scope.reading.judge(claim).standing !== 'refuted',
  );
}

function pairClaims(
  scope: Scope,
  subject: number,
  relations: ReadonlyMap<string, boolean>,
  object: number,
): readonly number[] {
  const { graph } = scope.reading;
  const claims: number[] = [];
  for (const claim of graph.touching(subject)) {
    const flips = relations.get(graph.relationIdOf(claim));
    if (flips === undefined) continue;
    const [first, second] = [graph.subjectOf(claim), graph.objectOf(claim)];
    const samePair = (first === subject && second === object) || (flips && first === object && second === subject);
    if (samePair && certaintyIn(scope, claim) !== 'no') claims.push(claim);
  }
  return claims;
}

function bestTrail(scope: Scope, subject: number, relation: string, object: number): FoundTrail | undefined {
  if (subject === object) return ownTrail(scope, subject, relation);
  let best: FoundTrail | undefined;
  for (const way of waysOf(scope.reading.graph.vocabulary, relation)) {
    const trail = trace(scope, way, subject, 'out', object).trails.get(object);
    if (trail !== undefined && (best === undefined || isBetter(trail, best))) best = trail;
  }
  const through = throughParts(scope, subject, relation, 'out').get(object);
  return through !== undefined && (best === undefined || isBetter(through, best)) ? through : best;
}

/** Of something and itself, only a claim that says so outright counts. */
function ownTrail(scope: Scope, entity: number, relation: string): FoundTrail | undefined {
  const trails = supportOf(scope, entity, relation, entity).map((claim): FoundTrail => ({
    steps: [{ claim, from: entity, to: entity }],
    certainty: surest(scope, [claim]),
    disputed: scope.reading.judge(claim).standing === 'disputed',
    length: 1,
    lastClaim: claim,
  }));
  return trails.reduce<FoundTrail | undefined>(
    (best, trail) => (best === undefined || isBetter(trail, best) ? trail : best),
    undefined,
  );
}

/** Whether a refutation of the pair speaks of the time of the trail; one of 2005 does not touch what happened in 2007. */
function opposes({ reading }: Scope, refuting: number, { steps }: Trail): boolean {
  const [only] = steps;
  return steps.length > 1 || only === undefined || meet(reading, refuting, only.claim);
}

/** How surely any of some claims is in the scope. */
export function surest(scope: Scope, claims: readonly number[]): Sureness {
  return claims.some((claim) => certaintyIn(scope, claim) === 'certain') ? 'certain' : 'possible';
}
