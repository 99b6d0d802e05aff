/** The question that is asked, and its answer under the lens. */
import type { Answer } from '../../graph/index.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';

/** The answer to the question of the view; `undefined` where nothing is asked, or nothing is there yet to answer it. */
export const selectAnswer: (state: State) => Answer | undefined = memo(
  (state: State) => [state.graph, state.view.lens, state.view.question, state.ask] as const,
  (graph, lens, question, ask) => (question === undefined ? undefined : ask?.(graph, lens, question)),
);
