/** What a rule of the lint is. */
import type { Graph, Problem } from '../model/index.ts';

export interface Rule {
  /** Also the code of its problems: `claim-cycle`. */
  readonly id: string;
  /** What it looks for, in a sentence. */
  readonly about: string;
  /** Costs about as much as the graph is large. */
  run(graph: Graph): Iterable<Problem>;
}

/** A warning of a rule. */
export function warning(
  code: string,
  message: string,
  more: Omit<Problem, 'code' | 'severity' | 'message'> = {},
): Problem {
  return { code, severity: 'warning', message, ...more };
}
