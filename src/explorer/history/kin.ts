/** Who descends from whom in a history: closures that respect time, and lines of descent. */
import { addTo } from '../../../graph/index.ts';
import type { History } from '../history.ts';
import type { Link, Track } from './track.ts';

/** Tracks and links that are reached by walking, the start included. Numbers of entities, keys of links. */
export interface Walk {
  readonly tracks: ReadonlySet<number>;
  readonly links: ReadonlySet<string>;
}

/** One step of a line of descent. */
export interface DescentStep {
  /** Numbers of entities. */
  readonly newer: number;
  readonly older: number;
  readonly link: Link;
}

/** Looks up kin in a history. Made once for a history. */
export class Kin {
  readonly #byEntity: ReadonlyMap<number, Track>;
  readonly #into = new Map<number, Link[]>();
  readonly #outOf = new Map<number, Link[]>();
  readonly #place: ReadonlyMap<number, number>;

  constructor(history: History) {
    this.#byEntity = new Map(history.tracks.map((track) => [track.entity, track]));
    this.#place = new Map(history.tracks.map(({ entity }, index) => [entity, index]));
    for (const link of history.links) {
      if (!link.descent) continue;
      addTo(this.#into, link.to, link);
      addTo(this.#outOf, link.from, link);
    }
    // beginnings before what was joined later; the order of the history puts the stronger first
    const beginningsFirst = (a: Link, b: Link): number => Number(b.origin) - Number(a.origin);
    for (const links of this.#into.values()) links.sort(beginningsFirst);
  }

  track(entity: number): Track | undefined {
    return this.#byEntity.get(entity);
  }

  /** The links that it comes from, its beginning first. */
  into(entity: number): readonly Link[] {
    return this.#into.get(entity) ?? [];
  }

  /** The links to what comes from it. */
  outOf(entity: number): readonly Link[] {
    return this.#outOf.get(entity) ?? [];
  }

  /** What it comes from. What an ancestor gained for certain only after the split is not among them. */
  ancestors(entity: number): Walk {
    return walked(entity, Infinity, (at, until) =>
      this.into(at)
        .filter(({ when }) => (when?.from ?? -Infinity) <= until)
        .map((link) => ({ link, next: link.from, bound: Math.min(until, link.when?.to ?? Infinity) })),
    );
  }

  /** What comes from it. What split off from a descendant for certain before that descended from it is not among them. */
  descendants(entity: number): Walk {
    return walked(entity, Infinity, (at, left) =>
      this.outOf(at)
        .filter(({ when }) => -(when?.to ?? Infinity) <= left)
        .map((link) => ({ link, next: link.to, bound: Math.min(left, -(link.when?.from ?? -Infinity)) })),
    );
  }

  /** What several have in common: what all of them come from, with the lines that lead there. */
  common(entities: readonly number[]): Walk {
    const walks = entities.map((entity) => this.ancestors(entity));
    const [first, ...others] = walks;
    if (first === undefined) return NOBODY;
    const shared = [...first.tracks].filter((track) => others.every((walk) => walk.tracks.has(track)));
    const below = shared.map((track) => this.descendants(track));
    const isBetween = (track: number): boolean => below.some((walk) => walk.tracks.has(track));
    const tracks = new Set(walks.flatMap((walk) => [...walk.tracks]).filter(isBetween));
    for (const entity of entities) tracks.add(entity);
    const links = new Set(walks.flatMap((walk) => [...walk.links]));
    return { tracks, links: shared.length === 0 ? new Set() : links };
  }

  /** The nearest that all of them come from; none where they have nothing in common. */
  nearestCommon(entities: readonly number[]): readonly number[] {
    const walks = entities.map((entity) => this.ancestors(entity).tracks);
    const [first = new Set<number>(), ...others] = walks;
    const shared = [...first].filter((track) => others.every((walk) => walk.has(track)));
    const beyond = new Set(
      shared.flatMap((track) => [...this.ancestors(track).tracks].filter((each) => each !== track)),
    );
    return shared.filter((track) => !beyond.has(track)).sort((a, b) => this.#placeOf(a) - this.#placeOf(b));
  }

  /** What it comes from beside its beginning: what it joined later, or began from as well. */
  besides(entity: number): readonly Link[] {
    const [first, ...others] = this.into(entity);
    return first?.origin === true ? others : this.into(entity);
  }

  /** From a track up to the first that begins from nothing, each time by its beginning. */
  lineOf(entity: number): readonly DescentStep[] {
    const steps: DescentStep[] = [];
    const seen = new Set([entity]);
    for (let at = entity; ;) {
      const link = this.into(at).find(({ from, origin }) => origin && !seen.has(from));
      if (link === undefined) return steps;
      steps.push({ newer: at, older: link.from, link });
      seen.add(link.from);
      at = link.from;
    }
  }

  #placeOf(entity: number): number {
    return this.#place.get(entity) ?? 0;
  }
}

const NOBODY: Walk = { tracks: new Set(), links: new Set() };

/**
 * Walks with a bound that only shrinks: a track is entered again where it is reached with a wider bound, as in the
 * shortest-path algorithm of R. Bellman (1958) with labels that are corrected.
 */
function walked(
  start: number,
  bound: number,
  steps: (
    at: number,
    bound: number,
  ) => readonly { readonly link: Link; readonly next: number; readonly bound: number }[],
): Walk {
  const widest = new Map<number, number>([[start, bound]]);
  const links = new Set<string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { link, next, bound } of steps(at, widest.get(at) ?? -Infinity)) {
      links.add(link.key);
      const known = widest.get(next);
      if (known !== undefined && known >= bound) continue;
      widest.set(next, bound);
      waiting.push(next);
    }
  }
  return { tracks: new Set(widest.keys()), links };
}
