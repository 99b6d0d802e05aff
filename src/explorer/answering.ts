/** What answers questions, for explorers that are to answer from the beginning, and for those that learn it later. */
import type { Answer } from '../../graph/index.ts';
import { ask } from '../../graph/index.ts';
import type { State } from './state.ts';
import { EMPTY_STATE } from './state.ts';

export { ask };

/** An explorer's first state, with all that answers questions. */
export const ANSWERING_STATE: State = { ...EMPTY_STATE, ask };

/** What a question would be answered with. */
export function answerTo({ graph, view }: State, question: string): Answer {
  return ask(graph, view.lens, question);
}
