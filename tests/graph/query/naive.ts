/**
 * A slow evaluator of verdicts and ancestors, written apart from the product: it lists every path and judges each by the
 * rules as they are told in words.
 */
import { parseWhen } from '../../../graph/index.ts';
import type { Short } from './graphs.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly supported: boolean;
  readonly refuted: boolean;
  /** Bounds in days: earliest and latest beginning, earliest and latest end. */
  readonly time: readonly [number, number, number, number] | undefined;
  readonly event: boolean;
}

const EVENTS = new Set(['forked-from', 'acquired']);
/** What each relation is a special form of. */
const BROADER: Readonly<Record<string, string>> = { 'forked-from': 'derived-from', 'rebased-on': 'derived-from' };
const TRANSITIVE = new Set(['derived-from', 'part-of']);

function edgesOf(shorts: readonly Short[]): readonly Edge[] {
  return shorts.map(([from, relation, to, more = {}]) => {
    const is = more.is ?? 'supported';
    const result = more.when === undefined ? undefined : parseWhen(more.when);
    const when = result !== undefined && 'when' in result ? result.when : undefined;
    return {
      from,
      to,
      relation,
      supported: is !== 'refuted',
      refuted: is === 'refuted' || is === 'disputed',
      time: when === undefined ? undefined : [when.start.from, when.start.to, when.end.from, when.end.to],
      event: EVENTS.has(relation),
    };
  });
}

function isA(relation: string, broader: string): boolean {
  return relation === broader || BROADER[relation] === broader;
}

/** Whether two claims may speak of one time; beside a state, an event counts from its day on. */
function meet(a: Edge, b: Edge): boolean {
  if (a === b || a.time === undefined || b.time === undefined) return true;
  const end = (edge: Edge, other: Edge): number =>
    edge.event && !other.event ? Infinity : (edge.time?.[3] ?? Infinity);
  return a.time[0] <= end(b, a) && b.time[0] <= end(a, b);
}

function isDisputed(edge: Edge, all: readonly Edge[]): boolean {
  return all.some(
    (other) =>
      other.refuted &&
      other.from === edge.from &&
      other.to === edge.to &&
      isA(edge.relation, other.relation) &&
      meet(edge, other),
  );
}

/** Every way from one entity to another that passes nothing twice. */
function paths(
  edges: readonly Edge[],
  from: string,
  to: string,
  passed: readonly string[] = [],
): readonly (readonly Edge[])[] {
  if (passed.includes(from)) return [];
  return edges
    .filter((edge) => edge.from === from)
    .flatMap((edge) =>
      edge.to === to ? [[edge]] : paths(edges, edge.to, to, [...passed, from]).map((rest) => [edge, ...rest]),
    );
}

/** Whether the times along a path fit: possibly, or whichever dates are right. */
function fits(path: readonly Edge[], relation: string, sure: boolean): boolean {
  return path.every((lower, i) =>
    path.slice(i + 1).every((upper) => {
      if (lower.time === undefined || upper.time === undefined) return true;
      const begins = (edge: Edge): number => edge.time?.[sure ? 1 : 0] ?? 0;
      const ends = (edge: Edge): number => edge.time?.[sure ? 2 : 3] ?? 0;
      if (relation === 'part-of') return begins(upper) <= ends(lower) && begins(lower) <= ends(upper);
      return begins(upper) <= ends(lower); // gained before the last day on which it was still handed down
    }),
  );
}

export interface NaiveVerdict {
  readonly verdict: 'supported' | 'refuted' | 'disputed' | 'unknown';
  readonly certainty: 'certain' | 'possible';
}

export function naiveVerdict(
  shorts: readonly Short[],
  subject: string,
  relation: string,
  object: string,
): NaiveVerdict {
  const all = edgesOf(shorts);
  const walked = all.filter((edge) => edge.supported && isA(edge.relation, relation));
  const found =
    subject === object
      ? []
      : paths(walked, subject, object).filter((path) => TRANSITIVE.has(relation) || path.length === 1);
  const possible = found.filter((path) => fits(path, relation, false));
  const clean = possible.filter((path) => !path.some((edge) => isDisputed(edge, all)));
  const refuting = all.filter(
    (edge) => edge.refuted && edge.from === subject && edge.to === object && isA(relation, edge.relation),
  );
  if (possible.length === 0) return { verdict: refuting.length > 0 ? 'refuted' : 'unknown', certainty: 'certain' };
  const best = clean.length > 0 ? clean : possible;
  const certainty = best.some((path) => fits(path, relation, true)) ? 'certain' : 'possible';
  if (clean.length === 0) return { verdict: 'disputed', certainty };
  return {
    verdict: refuting.some((against) =>
      clean.every((path) => path.length > 1 || (path[0] !== undefined && meet(path[0], against))),
    )
      ? 'disputed'
      : 'supported',
    certainty,
  };
}

/** Everything that a thing comes from, by any chain that is not refuted and whose times may fit. */
export function naiveAncestors(shorts: readonly Short[], entity: string, all: readonly string[]): readonly string[] {
  const walked = edgesOf(shorts).filter((edge) => edge.supported && isA(edge.relation, 'derived-from'));
  return all.filter(
    (other) => other !== entity && paths(walked, entity, other).some((path) => fits(path, 'derived-from', false)),
  );
}
