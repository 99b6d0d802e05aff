/** The lint of a graph: what can be represented but is probably not meant. One rule a file. */
import type { Graph, Problem } from '../model/index.ts';
import { RULES } from './rules.ts';

/** All that the rules find, in their order. */
export function check(graph: Graph): readonly Problem[] {
  return RULES.flatMap((rule) => [...rule.run(graph)]);
}
