/** What answers questions, for explorers that are to answer from the beginning, and for those that learn it later. */
import { ask, isUnderstood } from '../../graph/index.ts';
import type { State } from './state.ts';
import { EMPTY_STATE } from './state.ts';

export { ask };

/** An explorer's first state, with all that answers questions. */
export const ANSWERING_STATE: State = { ...EMPTY_STATE, ask };

/** Whether what was typed can be asked. */
export function isQuestion({ graph, view }: State, text: string): boolean {
  return isUnderstood(graph, view.lens, text);
}
