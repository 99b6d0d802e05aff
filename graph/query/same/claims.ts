/** Claims that differ in their time only, at times that may be one: sources date one event differently. */
import { alikeClaims, mayBeOneClaim, reach } from '../../model/index.ts';
import type { Graph, Span } from '../../model/index.ts';
import type { SameClaims } from './proposal.ts';

export function sameClaims(graph: Graph): readonly SameClaims[] {
  return alikeClaims(graph).flatMap((group) =>
    group.flatMap((later, index) => {
      const other = group.slice(0, index).find((earlier) => mayBeOneClaim(graph, earlier, later));
      return other === undefined ? [] : (proposalOf(graph, other, later) ?? []);
    }),
  );
}

/** Keeps the more exact time; the time of the other goes with its evidence, and where there is none it must not be lost. */
function proposalOf(graph: Graph, a: number, b: number): SameClaims | undefined {
  const isTurned = lengthOf(graph, b) < lengthOf(graph, a);
  const [keep, drop] = isTurned ? [b, a] : [a, b];
  if (holds(graph, drop, keep)) return { what: 'claims', keep, drop };
  return holds(graph, keep, drop) ? { what: 'claims', keep: drop, drop: keep } : undefined;
}

/** Whether nothing is lost of a claim that is dropped for another. */
function holds(graph: Graph, dropped: number, kept: number): boolean {
  if (graph.evidenceOf(dropped).length > 0) return true;
  const [outer, inner] = [spanOf(graph, dropped), spanOf(graph, kept)];
  return outer.from <= inner.from && inner.to <= outer.to;
}

function lengthOf(graph: Graph, claim: number): number {
  const { from, to } = spanOf(graph, claim);
  return to - from;
}

function spanOf(graph: Graph, claim: number): Span {
  const when = graph.whenOf(claim);
  return when === undefined ? { from: -Infinity, to: Infinity } : reach(when);
}
