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
