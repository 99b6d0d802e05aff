/** Events that change the holder of several tracks at once: one rule through all of them, with a sentence. */
import type { Graph } from '../../../graph/index.ts';
import { sentenceText } from '../sentence.ts';
import { middle } from './stretches.ts';
import type { SharedEvent, Track } from './track.ts';

export function sharedEvents(graph: Graph, tracks: readonly Track[]): readonly SharedEvent[] {
  const changed = new Map<number, Set<number>>();
  for (const { entity, holdings } of tracks) {
    for (const [index, { claims, from }] of holdings.entries()) {
      const before = holdings[index - 1];
      if (before === undefined || middle(before.to) !== middle(from)) continue;
      for (const claim of claims) {
        if (graph.relationOf(claim).nature !== 'event' || before.claims.includes(claim)) continue;
        changed.set(claim, (changed.get(claim) ?? new Set()).add(entity));
      }
    }
  }
  return [...changed].flatMap(([claim, entities]): SharedEvent[] => {
    const when = graph.whenOf(claim);
    if (entities.size < 2 || when === undefined) return [];
    return [{ claim, when: when.start, says: sentenceText(graph, claim), tracks: [...entities].sort((a, b) => a - b) }];
  });
}
