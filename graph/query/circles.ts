/**
 * Circles in descent, which should have none: something that comes from itself. Where the claims cannot all have begun at
 * one time, nothing is wrong: what split off came back later, as a compiler that absorbed its own fork.
 */
import type { Graph, Reading, Span } from '../model/index.ts';
import { ALWAYS, circles } from '../model/index.ts';
import type { Step } from './trail.ts';

/** Entities that lead to one another and back, and the claims that do it, in order. */
export interface Circle {
  readonly entities: readonly number[];
  readonly claims: readonly number[];
}

/** One circle for each group of entities that lead to one another, by claims that may all have begun at one time. */
export function findCircles({ graph }: Reading, steps: readonly Step[]): readonly Circle[] {
  return circlesOf(graph, steps, (claim) => graph.whenOf(claim)?.start ?? ALWAYS);
}

/** One way round for each group of entities that came from one another, one after the other: first the earliest claim. */
export function findReturns(reading: Reading, steps: readonly Step[]): readonly Circle[] {
  const { graph } = reading;
  const all = circlesOf(graph, steps, () => ALWAYS);
  if (all.length === 0) return [];
  const wrong = new Set(findCircles(reading, steps).flatMap(({ entities }) => entities));
  return all.filter(({ entities }) => !entities.some((entity) => wrong.has(entity))).map(inTime(graph));
}

function circlesOf(graph: Graph, steps: readonly Step[], days: (claim: number) => Span): readonly Circle[] {
  const arrows = [...new Set(steps.map(({ claim }) => claim))].map((claim) => ({
    claim,
    from: graph.subjectOf(claim),
    to: graph.objectOf(claim),
    days: days(claim),
  }));
  return [...circles(arrows)].map((claims) => ({ entities: claims.map((claim) => graph.subjectOf(claim)), claims }));
}

/** The same circle, told as it came about: the earliest claim first, and then each that takes from what came before. */
function inTime(graph: Graph): (circle: Circle) => Circle {
  const begins = (claim: number): number => graph.whenOf(claim)?.start.from ?? Infinity;
  return ({ claims }) => {
    const back = [...claims].reverse();
    const first = back.reduce((best, claim, place) => (begins(claim) < begins(back[best] ?? -1) ? place : best), 0);
    const told = [...back.slice(first), ...back.slice(0, first)];
    return { entities: told.map((claim) => graph.subjectOf(claim)), claims: told };
  };
}
