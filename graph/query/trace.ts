/**
 * Walking along a relation, by the rules of the evidence: a refuted claim is never walked, a chain over a disputed claim
 * is disputed, and along a chain the times must fit. Breadth first, so the first chain found is a shortest one; each
 * entity is met again only where the times reach further than before.
 *
 * Times are kept as a window. For ancestry its end is the last day on which everything below still took from above: what
 * a parent gained after that does not pass to the child. For parts it is the time at which all of the chain held.
 */
import type { Reading } from '../model/index.ts';
import { reach } from '../model/index.ts';
import type { Sureness } from './answer.ts';
import { certaintyIn, meet } from './scope.ts';
import type { Scope } from './scope.ts';
import { refutersOf } from './ways.ts';
import type { Way } from './ways.ts';

/** One claim, walked from one entity to another. */
export interface Step {
  readonly claim: number;
  readonly from: number;
  readonly to: number;
}

/** Claims that lead from one entity to another. */
export interface Trail {
  readonly steps: readonly Step[];
  readonly certainty: Sureness;
  readonly disputed: boolean;
}

/** From subjects to objects (`out`: towards the ancestors), or from objects to subjects. */
export type Side = 'out' | 'in';

/** How much is let through: the strictest pass that reaches an entity is what holds of it. */
interface Pass {
  readonly disputed: boolean;
  readonly possible: boolean;
}

const PASSES: readonly Pass[] = [
  { disputed: false, possible: false },
  { disputed: false, possible: true },
  { disputed: true, possible: false },
  { disputed: true, possible: true },
];

/** What a walk reached, and by which claims. */
export interface Traced {
  /** The best trail to each entity reached, shortest first; the start is not among them. */
  readonly trails: ReadonlyMap<number, Trail>;
  /** All claims that could be walked, with their direction, those that close a circle too. */
  readonly steps: readonly Step[];
}

/** Walks one way from an entity; ends early where a goal is given and reached. */
export function trace(scope: Scope, way: Way, start: number, side: Side, goal?: number): Traced {
  const edges = new Edges(scope, way, way.reversed === (side === 'out') ? 'in' : 'out');
  const trails = new Map<number, Trail>();
  const steps = new Map<number, Step>();
  for (const pass of PASSES) {
    if ((pass.disputed && !edges.metDisputed) || (pass.possible && !edges.metPossible)) continue;
    const walk = new Walk(edges, way, pass);
    walk.from(start, goal);
    for (const [entity, trail] of walk.trails(start)) if (!trails.has(entity)) trails.set(entity, trail);
    for (const step of walk.steps) steps.set(step.claim * 2 + Number(step.from < step.to), step);
    if (goal !== undefined && trails.has(goal)) break;
  }
  return { trails, steps: [...steps.values()] };
}

/** A claim as an edge to walk. */
interface Edge extends Step {
  readonly disputed: boolean;
  readonly certainty: Sureness;
}

/** The claims that may be walked from an entity, looked up once each. */
class Edges {
  readonly scope: Scope;
  readonly direction: Side;
  metDisputed = false;
  metPossible = false;
  readonly #way: Way;
  readonly #known = new Map<number, readonly Edge[]>();
  /** By relation that is walked: what refutes it. */
  readonly #refuters = new Map<string, ReadonlyMap<string, boolean>>();
  /** All relations that are walked or refute one that is. */
  readonly #relevant = new Set<string>();

  constructor(scope: Scope, way: Way, direction: Side) {
    this.scope = scope;
    this.direction = direction;
    this.#way = way;
    for (const relation of way.relations.keys()) {
      const refuters = refutersOf(scope.reading.graph.vocabulary, relation);
      this.#refuters.set(relation, refuters);
      for (const refuter of refuters.keys()) this.#relevant.add(refuter);
    }
  }

  of(entity: number): readonly Edge[] {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    const edges = this.#collect(entity);
    for (const { disputed, certainty } of edges) {
      this.metDisputed ||= disputed;
      this.metPossible ||= certainty === 'possible';
    }
    this.#known.set(entity, edges);
    return edges;
  }

  #collect(entity: number): readonly Edge[] {
    const { reading } = this.scope;
    const { graph } = reading;
    const sourced: Edge[] = [];
    const unsourced: Edge[] = [];
    const refuting: number[] = [];
    for (const claim of graph.touching(entity)) {
      const relation = graph.relationIdOf(claim);
      if (!this.#relevant.has(relation)) continue;
      const { standing } = reading.judge(claim);
      const certainty = certaintyIn(this.scope, claim);
      if (certainty === 'no') continue;
      if (standing === 'refuted' || standing === 'disputed') refuting.push(claim);
      const flips = this.#way.relations.get(relation);
      if (flips === undefined || standing === 'refuted') continue;
      const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
      const [near, far] = this.direction === 'out' ? [subject, object] : [object, subject];
      if (near !== entity && !flips) continue;
      const edges = standing === 'unsourced' ? unsourced : sourced;
      const to = near === entity ? far : near;
      edges.push({ claim, from: entity, to, disputed: standing === 'disputed', certainty });
    }
    const all = [...sourced, ...unsourced];
    return refuting.length === 0 ? all : all.map((edge) => this.#withRefuters(edge, refuting));
  }

  /** A claim whose broader relation is refuted on the same pair is disputed, for walking. */
  #withRefuters(edge: Edge, refuting: readonly number[]): Edge {
    const { reading } = this.scope;
    const refuters = this.#refuters.get(reading.graph.relationIdOf(edge.claim)) ?? new Map<string, boolean>();
    const disputed = edge.disputed || refuting.some((claim) => refutes(reading, claim, edge.claim, refuters));
    return { ...edge, disputed };
  }
}

/** Whether one claim, refuted or disputed, speaks against another on the same pair at the same time. */
function refutes(reading: Reading, against: number, claim: number, refuters: ReadonlyMap<string, boolean>): boolean {
  const { graph } = reading;
  const flips = refuters.get(graph.relationIdOf(against));
  if (flips === undefined) return false;
  const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
  const [first, second] = [graph.subjectOf(against), graph.objectOf(against)];
  const samePair = (first === subject && second === object) || (flips && first === object && second === subject);
  return samePair && meet(reading, against, claim);
}

/** One breadth-first walk. Labels are kept in columns: entity, window, the label before, the claim walked. */
class Walk {
  readonly steps: Step[] = [];
  readonly #edges: Edges;
  readonly #way: Way;
  readonly #pass: Pass;
  readonly #labels: Label[] = [];
  readonly #ofEntity = new Map<number, number[]>();

  constructor(edges: Edges, way: Way, pass: Pass) {
    this.#edges = edges;
    this.#way = way;
    this.#pass = pass;
  }

  from(start: number, goal: number | undefined): void {
    this.#add({ entity: start, first: -Infinity, last: Infinity, before: -1, claim: -1 });
    for (let place = 0; place < this.#labels.length; place++) {
      const label = this.#labels[place];
      if (label === undefined || (label.before !== -1 && !this.#way.chained)) continue;
      for (const edge of this.#edges.of(label.entity)) {
        if (this.#walk(edge, label, place) && edge.to === goal) return;
      }
    }
  }

  /** The shortest trail to each entity. */
  *trails(start: number): Generator<readonly [number, Trail]> {
    for (const [entity, places] of this.#ofEntity) {
      const [place] = places;
      if (entity !== start && place !== undefined) yield [entity, this.#trail(place)];
    }
  }

  #walk(edge: Edge, label: Label, place: number): boolean {
    if ((edge.disputed && !this.#pass.disputed) || (edge.certainty === 'possible' && !this.#pass.possible))
      return false;
    const window = this.#window(edge.claim, label);
    if (window === undefined) return false;
    this.steps.push({ claim: edge.claim, from: edge.from, to: edge.to });
    return this.#add({ entity: edge.to, ...window, before: place, claim: edge.claim });
  }

  #add(label: Label): boolean {
    const places = this.#ofEntity.get(label.entity);
    if (places === undefined) this.#ofEntity.set(label.entity, [this.#labels.length]);
    else {
      const isCovered = places.some((place) => {
        const other = this.#labels[place];
        return other !== undefined && other.first <= label.first && label.last <= other.last;
      });
      if (isCovered) return false;
      places.push(this.#labels.length);
    }
    this.#labels.push(label);
    return true;
  }

  /** The window after one more claim; `undefined` where the times do not fit. */
  #window(claim: number, { first, last }: Label): Window | undefined {
    const { times, chained } = this.#way;
    if (times === 'free' || !chained) return { first, last };
    const { begins, ends } = timesOf(this.#edges.scope.reading, claim, !this.#pass.possible);
    const [before, after] = [begins <= last, first <= ends];
    const fits = times === 'together' ? before && after : this.#edges.direction === 'out' ? before : after;
    if (!fits) {
      this.#edges.metPossible ||= !this.#pass.possible;
      return undefined;
    }
    if (times === 'together') return { first: Math.max(first, begins), last: Math.min(last, ends) };
    return this.#edges.direction === 'out'
      ? { first, last: Math.min(last, ends) }
      : { first: Math.max(first, begins), last };
  }

  /** What was reached in this pass was reached in no stricter one. */
  #trail(place: number): Trail {
    const steps: Step[] = [];
    for (let label = this.#labels[place]; label !== undefined && label.before !== -1;) {
      const before: Label | undefined = this.#labels[label.before];
      steps.push({ claim: label.claim, from: before?.entity ?? -1, to: label.entity });
      label = before;
    }
    const { possible, disputed } = this.#pass;
    return { steps: steps.reverse(), certainty: possible ? 'possible' : 'certain', disputed };
  }
}

interface Window {
  readonly first: number;
  readonly last: number;
}

interface Label extends Window {
  readonly entity: number;
  /** The place of the label before; −1 for the start. */
  readonly before: number;
  readonly claim: number;
}

/**
 * From when and until when the subject takes from the object (or is a part of it): as widely as the dates allow, or, where
 * it must be sure, whichever dates are right. Unbounded where no time is known. A date such as `2007` is surely over its
 * first day and before its last one only: the window is then empty, and fits what holds throughout 2007.
 */
function timesOf(reading: Reading, claim: number, sure: boolean): { readonly begins: number; readonly ends: number } {
  const when = reading.graph.whenOf(claim);
  if (when === undefined) return { begins: -Infinity, ends: Infinity };
  const { from, to } = reach(when);
  return sure ? { begins: when.start.to, ends: when.end.from } : { begins: from, ends: to };
}
