/** Joins what was read to a graph that is open. */
import type { Graph } from '../../graph/index.ts';
import { fragmentOf } from '../../graph/index.ts';

/** The graph with another one added: what both have gains from either. */
export function joinedTo(graph: Graph, added: Graph): Graph {
  return graph.merge(fragmentOf(added));
}
