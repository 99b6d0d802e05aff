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
import { Edges } from './edges.ts';
import type { Edge } from './edges.ts';
import type { Scope } from './scope.ts';
import type { FoundTrail, Side, Step } from './trail.ts';
import type { Way } from './ways.ts';

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
  readonly trails: ReadonlyMap<number, FoundTrail>;
  /** All claims that could be walked, with their direction, those that close a circle too; put together when asked for. */
  readonly steps: readonly Step[];
}

/** Walks one way from an entity; ends early where a goal is given and reached. */
export function trace(scope: Scope, way: Way, start: number, side: Side, goal?: number): Traced {
  return traced(edgesOf(scope, way, side), way, start, goal);
}

/** The claims that are walked one way, for walks from several entities. */
export function edgesOf(scope: Scope, way: Way, side: Side): Edges {
  return new Edges(scope, way, way.reversed === (side === 'out') ? 'in' : 'out');
}

/** As {@link trace}. */
export function traced(edges: Edges, way: Way, start: number, goal?: number): Traced {
  const trails = new Map<number, FoundTrail>();
  const walks: Walk[] = [];
  for (const pass of PASSES) {
    if ((pass.disputed && !edges.metDisputed) || (pass.possible && !edges.metPossible)) continue;
    const walk = new Walk(edges, way, pass);
    walk.from(start, goal);
    for (const [entity, trail] of walk.trails(start)) if (!trails.has(entity)) trails.set(entity, trail);
    walks.push(walk);
    if (goal !== undefined && trails.has(goal)) break;
  }
  return {
    trails,
    get steps() {
      return stepsOf(walks);
    },
  };
}

function stepsOf(walks: readonly Walk[]): readonly Step[] {
  const steps = new Map<number, Step>();
  for (const walk of walks)
    for (const step of walk.steps) steps.set(step.claim * 2 + Number(step.from < step.to), step);
  return [...steps.values()];
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
    this.#add({ entity: start, first: -Infinity, last: Infinity, before: -1, claim: -1, depth: 0 });
    for (let place = 0; place < this.#labels.length; place++) {
      const label = this.#labels[place];
      if (label === undefined || (label.before !== -1 && !this.#way.chained)) continue;
      for (const edge of this.#edges.of(label.entity)) {
        if (this.#walk(edge, label, place) && edge.to === goal) return;
      }
    }
  }

  /** The shortest trail to each entity. */
  *trails(start: number): Generator<readonly [number, FoundTrail]> {
    for (const [entity, places] of this.#ofEntity) {
      const [place] = places;
      if (entity !== start && place !== undefined) yield [entity, new WalkedTrail(this.#labels, place, this.#pass)];
    }
  }

  #walk(edge: Edge, label: Label, place: number): boolean {
    if ((edge.disputed && !this.#pass.disputed) || (edge.certainty === 'possible' && !this.#pass.possible))
      return false;
    const window = this.#window(edge.claim, label);
    if (window === undefined) return false;
    this.steps.push(edge);
    return this.#add({ entity: edge.to, ...window, before: place, claim: edge.claim, depth: label.depth + 1 });
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
}

/** What was reached in a pass was reached in no stricter one, so the pass says how sure and how disputed it is. */
class WalkedTrail implements FoundTrail {
  readonly certainty: Sureness;
  readonly disputed: boolean;
  readonly length: number;
  readonly lastClaim: number;
  readonly #labels: readonly Label[];
  readonly #place: number;

  constructor(labels: readonly Label[], place: number, { possible, disputed }: Pass) {
    this.certainty = possible ? 'possible' : 'certain';
    this.disputed = disputed;
    this.length = labels[place]?.depth ?? 0;
    this.lastClaim = labels[place]?.claim ?? -1;
    this.#labels = labels;
    this.#place = place;
  }

  get steps(): readonly Step[] {
    const steps: Step[] = [];
    for (let label = this.#labels[this.#place]; label !== undefined && label.before !== -1;) {
      const before: Label | undefined = this.#labels[label.before];
      steps.push({ claim: label.claim, from: before?.entity ?? -1, to: label.entity });
      label = before;
    }
    return steps.reverse();
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
  readonly depth: number;
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
