/** The lint of a graph: what can be represented but is probably not meant. One rule a file. */
import type { Graph, Problem } from '../model/index.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

export interface CheckOptions {
  /** How many problems of one rule are told one by one; the rest are counted. */
  readonly most?: number;
}

/** All that the rules find, in their order. */
export function check(graph: Graph, { most = 1000 }: CheckOptions = {}): readonly Problem[] {
  return RULES.flatMap((rule) => found(rule, graph, most));
}

function found(rule: Rule, graph: Graph, most: number): readonly Problem[] {
  const problems: Problem[] = [];
  let more = 0;
  for (const problem of rule.run(graph)) {
    if (problems.length < most) problems.push(problem);
    else more++;
  }
  if (more === 0) return problems;
  const message = `${more.toLocaleString('en')} more of these are not listed. ${rule.about}`;
  return [...problems, { code: rule.id, severity: 'warning', message }];
}
