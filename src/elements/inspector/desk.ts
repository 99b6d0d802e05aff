/** What the cards of the inspector need: the graph as it is read, and what a press leads to. */
import type { Graph, Reading } from '../../../graph/index.ts';
import type { Lit, Party } from '../../explorer/index.ts';
import type { EvidenceContext } from '../shared/evidence.ts';

export interface Desk {
  readonly graph: Graph;
  readonly reading: Reading;
  readonly openEntity: (entity: number) => void;
  readonly openClaim: (claim: number) => void;
  readonly openSource: (id: string) => void;
  /** Listens to one voice alone. */
  readonly listenTo: (voice: string) => void;
  readonly ask: (question: string) => void;
  readonly light: (lit: Lit | undefined) => void;
  readonly copy: (text: string, what: string) => void;
}

export function evidenceContext(desk: Desk): EvidenceContext {
  return {
    vocabulary: desk.graph.vocabulary,
    kindOf: ({ entity }: Party) => (entity === undefined ? 'person' : desk.graph.kindOf(entity)),
    onParty: ({ entity }: Party) => {
      if (entity !== undefined) desk.openEntity(entity);
    },
    oneSource: desk.graph.sources.size === 1,
  };
}
