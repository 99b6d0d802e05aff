/** Where a graph names an entity beside its claims and notes: found once for a graph, however many edits ask. */
import { addTo } from '../model/index.ts';
import type { Evidence, Graph } from '../model/index.ts';

export interface Mentions {
  /** Ids of entities that are not to be confused with it. */
  readonly confused: ReadonlyMap<string, readonly string[]>;
  /** Ids of claims with evidence that it speaks, or that speaks for it. */
  readonly voiced: ReadonlyMap<string, readonly string[]>;
}

const KNOWN = new WeakMap<Graph, Mentions>();

export function mentionsIn(graph: Graph): Mentions {
  const known = KNOWN.get(graph);
  if (known !== undefined) return known;
  const confused = new Map<string, string[]>();
  const voiced = new Map<string, string[]>();
  for (const number of graph.entities()) {
    const { id, notToBeConfusedWith } = graph.entity(number);
    for (const other of notToBeConfusedWith) addTo(confused, other, id);
  }
  for (const claim of graph.claims()) {
    const voices = new Set(graph.evidenceOf(claim).flatMap(voicesOf));
    for (const voice of voices) addTo(voiced, voice, graph.claimIdOf(claim));
  }
  const found = { confused, voiced };
  KNOWN.set(graph, found);
  return found;
}

/** Who speaks, and who is spoken for. */
export function voicesOf({ speaker, for: party }: Evidence): readonly string[] {
  return [speaker, party].filter((voice) => voice !== undefined);
}

/** The evidence with one entity in the place of another. */
export function spokenAnew(evidence: Evidence, keep: string, drop: string): Evidence {
  if (!voicesOf(evidence).includes(drop)) return evidence;
  return {
    ...evidence,
    ...(evidence.speaker === drop ? { speaker: keep } : {}),
    ...(evidence.for === drop ? { for: keep } : {}),
  };
}
