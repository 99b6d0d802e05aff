/** The claims that may be walked along a relation from an entity: none that is refuted, with what is disputed about each. */
import type { Reading } from '../model/index.ts';
import type { Sureness } from './answer.ts';
import { certaintyIn, meet } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Side, Step } from './trail.ts';
import { refutersOf } from './ways.ts';
import type { Way } from './ways.ts';

/** A claim as an edge to walk. */
export interface Edge extends Step {
  readonly disputed: boolean;
  readonly certainty: Sureness;
}

/** The claims that may be walked from an entity, looked up once each. */
export class Edges {
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
  #eitherWay = false;

  constructor(scope: Scope, way: Way, direction: Side) {
    this.scope = scope;
    this.direction = direction;
    this.#way = way;
    for (const relation of way.relations.keys()) {
      const refuters = refutersOf(scope.reading.graph.vocabulary, relation);
      this.#refuters.set(relation, refuters);
      for (const refuter of refuters.keys()) this.#relevant.add(refuter);
      this.#eitherWay ||= [...refuters.values()].includes(true);
    }
    this.#eitherWay ||= [...way.relations.values()].includes(true);
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

  /** Claims at both sides of an entity only where some may be walked, or refute, from either end. */
  #claimsAt(entity: number): Iterable<number> {
    const { graph } = this.scope.reading;
    if (this.#eitherWay) return graph.touching(entity);
    return this.direction === 'out' ? graph.outgoing(entity) : graph.incoming(entity);
  }

  #collect(entity: number): readonly Edge[] {
    const { reading } = this.scope;
    const { graph } = reading;
    const sourced: Edge[] = [];
    const unsourced: Edge[] = [];
    const refuting: number[] = [];
    for (const claim of this.#claimsAt(entity)) {
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
