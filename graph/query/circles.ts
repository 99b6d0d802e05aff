/**
 * Circles in what should have none: something that comes from itself. Circles respect time: a compiler that absorbed its
 * own fork two years later is no circle, since no ancestry went all the way around at one time.
 */
import type { Reading } from '../model/index.ts';
import { ALWAYS, circles, reach } from '../model/index.ts';
import type { Step } from './trail.ts';

/** Entities that lead to one another and back, and the claims that do it, in order. */
export interface Circle {
  readonly entities: readonly number[];
  readonly claims: readonly number[];
}

/** One circle for each group of entities that lead to one another at one time. */
export function findCircles({ graph }: Reading, steps: readonly Step[]): readonly Circle[] {
  const arrows = [...new Set(steps.map(({ claim }) => claim))].map((claim) => {
    const when = graph.whenOf(claim);
    const days = when === undefined ? ALWAYS : reach(when);
    return { claim, from: graph.subjectOf(claim), to: graph.objectOf(claim), days };
  });
  return [...circles(arrows)].map((claims) => ({ entities: claims.map((claim) => graph.subjectOf(claim)), claims }));
}
