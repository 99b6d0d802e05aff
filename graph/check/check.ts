/** The lint of a graph: what can be represented but is probably not meant. One rule a file. */
import type { Graph, Problem } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

export interface CheckOptions {
  /** How many problems of one rule are told; where there are more, that is said. */
  readonly most?: number;
}

/** All that the rules find, in their order. */
export function check(graph: Graph, { most = 1000 }: CheckOptions = {}): readonly Problem[] {
  return RULES.flatMap((rule) => found(rule, graph, most));
}

function found(rule: Rule, graph: Graph, most: number): readonly Problem[] {
  const problems: Problem[] = [];
  for (const problem of rule.run(graph)) {
    if (problems.length < most) problems.push(problem);
    else
      return [
        ...problems,
        warning(rule.id, `There are more of these than the ${most.toLocaleString('en')} that are told. ${rule.about}`),
      ];
  }
  return problems;
}
