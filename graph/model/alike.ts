/** Claims that say the same but for their time: stored twice, or at times that may be one. */
import { addTo } from './groups.ts';
import { orderedEnds } from './claim.ts';
import { overlaps } from './day.ts';
import type { Graph } from './graph.ts';
import { reach } from './time.ts';

/** The numbers of claims that join the same ends by the same relation, where there is more than one. */
export function alikeClaims(graph: Graph): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const claim of graph.claims()) {
    const relation = graph.relationIdOf(claim);
    const symmetric = graph.vocabulary.relations.get(relation)?.symmetric === true;
    const [first, second] = orderedEnds(String(graph.subjectOf(claim)), String(graph.objectOf(claim)), symmetric);
    const key = `${first} ${second} ${relation}`;
    addTo(byKey, key, claim);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

/** Whether two claims that are alike but for their time may be one. */
export function mayBeOneClaim(graph: Graph, first: number, second: number): boolean {
  const [a, b] = [graph.whenOf(first), graph.whenOf(second)];
  return a === undefined || b === undefined || overlaps(reach(a), reach(b));
}
