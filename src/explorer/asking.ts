/** The question that is asked, and its answer under the lens. */
import type { Answer } from '../../graph/index.ts';
import { ask } from '../../graph/index.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';

/** The answer to the question of the view; `undefined` where nothing is asked. */
export const selectAnswer: (state: State) => Answer | undefined = memo(
  (state: State) => [state.graph, state.view.lens, state.view.question] as const,
  (graph, lens, question) => (question === undefined ? undefined : ask(graph, lens, question)),
);

/** What a question would be answered with. */
export function answerTo({ graph, view }: State, question: string): Answer {
  return ask(graph, view.lens, question);
}
