/** The same thing under two names: what may be one, for somebody to decide. */
import type { Graph } from '../../model/index.ts';
import { sameClaims } from './claims.ts';
import { SameEntityFinder } from './entities.ts';
import type { Same } from './proposal.ts';

const KNOWN = new WeakMap<Graph, readonly Same[]>();

/**
 * Entities that share an identifier, an address or a name of one kind, and claims that differ only in their time: the
 * surest first. Never people by name alone, nor what a document says is not to be confused, nor what a claim joins.
 */
export function sameThings(graph: Graph): readonly Same[] {
  const known = KNOWN.get(graph);
  if (known !== undefined) return known;
  const found = [...new SameEntityFinder(graph).find(), ...sameClaims(graph)];
  KNOWN.set(graph, found);
  return found;
}
