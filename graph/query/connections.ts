/**
 * How two entities are connected: all shortest paths and the next longer ones, over any claims in view that are not
 * refuted, whichever way they point.
 *
 * Breadth first from both ends at once, the smaller rim first (I. Pohl, "Bi-directional search", 1971). The paths are then
 * followed from one end, only through entities from which the other end is still within reach.
 */
import { addTo } from '../model/index.ts';
import { certaintyIn, otherEnd } from './scope.ts';
import type { Scope } from './scope.ts';

/** One step of a path, with every claim that joins the two: the plainest first. */
export interface Hop {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly number[];
}

export interface Path {
  readonly hops: readonly Hop[];
}

export interface ConnectionOptions {
  /** At most so many paths; 8 where left out. */
  readonly most?: number;
  /** Paths are not longer than this; 6 where left out. */
  readonly longest?: number;
  /** How much longer than the shortest a path may be; 1 where left out. */
  readonly extra?: number;
  /** Only claims of these families. */
  readonly families?: ReadonlySet<string>;
}

/** More entities than this are not tried while paths are followed: a hub joins everything with everything. */
const MOST_TRIED = 200_000;

/** The paths between two entities, shortest first; none where nothing in view connects them. */
export function connections(scope: Scope, a: number, b: number, options: ConnectionOptions = {}): readonly Path[] {
  const { most = 8, longest = 6, extra = 1 } = options;
  if (a === b) return [];
  const steps = new Steps(scope, options.families);
  const balls: readonly [Ball, Ball] = [new Ball(steps, a), new Ball(steps, b)];
  const shortest = meetingLength(balls, longest);
  if (shortest === undefined) return [];
  const paths: Path[] = [];
  const tried = { left: MOST_TRIED };
  for (let length = shortest; length <= Math.min(longest, shortest + extra) && paths.length < most; length++) {
    while (balls[0].radius + balls[1].radius < length && smaller(balls).grow()) continue;
    const reach = distancesWithin(steps, b, balls, length);
    for (const entities of pathsOf(steps, a, b, length, reach, tried)) {
      paths.push({ hops: hopsOf(steps, entities) });
      if (paths.length >= most) break;
    }
  }
  return paths;
}

/** The claims that may be walked from an entity. */
class Steps {
  readonly #scope: Scope;
  readonly #families: ReadonlySet<string> | undefined;
  readonly #known = new Map<number, ReadonlyMap<number, readonly number[]>>();

  constructor(scope: Scope, families: ReadonlySet<string> | undefined) {
    this.#scope = scope;
    this.#families = families;
  }

  /** The neighbours of an entity, each with the claims that join them. */
  from(entity: number): ReadonlyMap<number, readonly number[]> {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    const { reading } = this.#scope;
    const near = new Map<number, number[]>();
    for (const claim of reading.graph.touching(entity)) {
      if (this.#families?.has(reading.graph.relationOf(claim).family) === false) continue;
      if (certaintyIn(this.#scope, claim) === 'no' || reading.judge(claim).standing === 'refuted') continue;
      const other = otherEnd(reading, claim, entity);
      if (other === entity) continue;
      addTo(near, other, claim);
    }
    this.#known.set(entity, near);
    return near;
  }

  /** The claims that join two neighbours, looked up at the end that was looked at already. */
  between(a: number, b: number): readonly number[] {
    return (this.#known.has(a) ? this.from(a).get(b) : this.from(b).get(a)) ?? [];
  }

  /** Claims on one pair: undisputed and certain ones first. */
  plainestFirst(claims: readonly number[]): readonly number[] {
    const doubt = (claim: number): number =>
      (this.#scope.reading.judge(claim).standing === 'supported' ? 0 : 1) +
      (certaintyIn(this.#scope, claim) === 'certain' ? 0 : 2);
    return [...claims].sort((a, b) => doubt(a) - doubt(b));
  }
}

/** Everything within some steps of an entity. */
class Ball {
  readonly distances = new Map<number, number>();
  radius = 0;
  rim: readonly number[];
  readonly #steps: Steps;

  constructor(steps: Steps, centre: number) {
    this.#steps = steps;
    this.rim = [centre];
    this.distances.set(centre, 0);
  }

  /** Grows by one step; `false` where there is nothing more. */
  grow(): boolean {
    const next: number[] = [];
    for (const entity of this.rim) {
      for (const other of this.#steps.from(entity).keys()) {
        if (this.distances.has(other)) continue;
        this.distances.set(other, this.radius + 1);
        next.push(other);
      }
    }
    this.rim = next;
    if (next.length > 0) this.radius += 1;
    return next.length > 0;
  }
}

function smaller([a, b]: readonly [Ball, Ball]): Ball {
  if (a.rim.length === 0) return b;
  return b.rim.length === 0 || a.rim.length <= b.rim.length ? a : b;
}

/** Grows both balls until they touch; the length of the shortest path. */
function meetingLength(balls: readonly [Ball, Ball], longest: number): number | undefined {
  const [a, b] = balls;
  while (a.radius + b.radius < longest) {
    const ball = smaller(balls);
    const other = ball === a ? b : a;
    if (!ball.grow()) return undefined;
    const met = ball.rim.flatMap((entity) => other.distances.get(entity) ?? []);
    if (met.length > 0) return ball.radius + Math.min(...met);
  }
  return undefined;
}

/** The distance to the goal of every entity that can lie between the ends of a path of some length. */
function distancesWithin(
  steps: Steps,
  goal: number,
  [a, b]: readonly [Ball, Ball],
  length: number,
): ReadonlyMap<number, number> {
  const distances = new Map([[goal, 0]]);
  let rim = [goal];
  for (let distance = 1; distance < length && rim.length > 0; distance++) {
    const next: number[] = [];
    for (const entity of rim) {
      for (const other of steps.from(entity).keys()) {
        if (distances.has(other) || !(a.distances.has(other) || b.distances.has(other))) continue;
        distances.set(other, distance);
        next.push(other);
      }
    }
    rim = next;
  }
  return distances;
}

/** All paths of one length that pass no entity twice, depth first. */
function* pathsOf(
  steps: Steps,
  start: number,
  goal: number,
  length: number,
  reach: ReadonlyMap<number, number>,
  tried: { left: number },
): Generator<readonly number[]> {
  const path = [start];
  const onPath = new Set(path);
  const open = [steps.from(start).keys()];
  while (open.length > 0 && tried.left > 0) {
    const { done = true, value: next } = open.at(-1)?.next() ?? {};
    if (done || next === undefined) {
      open.pop();
      onPath.delete(path.pop() ?? -1);
      continue;
    }
    tried.left -= 1;
    const left = length - path.length;
    if (next === goal) {
      if (left === 0) yield [...path, goal];
      continue;
    }
    if (onPath.has(next) || (reach.get(next) ?? Infinity) > left) continue;
    if (left === 1) {
      yield [...path, next, goal];
      continue;
    }
    path.push(next);
    onPath.add(next);
    open.push(steps.from(next).keys());
  }
}

function hopsOf(steps: Steps, entities: readonly number[]): readonly Hop[] {
  return entities.slice(1).map((to, place) => {
    const from = entities[place] ?? -1;
    return { from, to, claims: steps.plainestFirst(steps.between(from, to)) };
  });
}
