/** What the parts of an answer need: the graph, and what a press leads to. Answers name things by id. */
import type { Graph, Lens, Reading } from '../../../graph/index.ts';

export interface AnswerDesk {
  readonly graph: Graph;
  readonly reading: Reading;
  readonly openEntity: (id: string) => void;
  readonly openClaim: (id: string) => void;
  readonly openSource: (id: string) => void;
  readonly ask: (question: string) => void;
  readonly look: (lens: Lens) => void;
  /** Lights claims in the diagram, or nothing. */
  readonly lightClaims: (ids: readonly string[] | undefined) => void;
  /** Shows the source with a number. */
  readonly goTo: (citation: number) => void;
}
