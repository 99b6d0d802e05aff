/** What the question bar offers while one types: names, the words of relations, and questions the graph can be asked. */
import type { Completion } from '../../graph/index.ts';
import { complete, exampleQuestions, readyToAsk } from '../../graph/index.ts';
import { gradually, isLarge } from './gradual.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';

export interface Suggestion extends Completion {
  /** A name by itself: choosing it selects the entity, where within a question it goes on with the question. */
  readonly isName: boolean;
}

/** So many are offered at once. */
const MOST = 8;

const selectHasRead: (state: State) => boolean = gradually((state: State) => state.graph, {
  *steps(graph) {
    yield* readyToAsk(graph);
    return true;
  },
  meanwhile: () => false,
});

/** Whether names and questions are looked up at once: those of a large graph are read first. */
export function selectIsReadyToAsk(state: State): boolean {
  return !isLarge(state.graph) || selectHasRead(state);
}

/** Questions to begin with: those of the document first. */
export const selectExamples: (state: State) => readonly string[] = memo(
  (state: State) => [state.graph, selectIsReadyToAsk(state)] as const,
  (graph, isReady) => {
    const own = graph.document.views.flatMap(({ ask }) => ask ?? []);
    if (graph.claimCount === 0) return [];
    return [...new Set([...own, ...(isReady ? exampleQuestions(graph) : [])])].slice(0, MOST - 2);
  },
);

/** Nothing yet, as long as {@link selectIsReadyToAsk} says so. */
export function suggest(state: State, typed: string): readonly Suggestion[] {
  if (typed.trim() !== '' && !selectIsReadyToAsk(state)) return [];
  if (typed.trim() !== '') return complete(state.graph, typed, MOST).map((each) => ({ ...each, isName: isName(each) }));
  return selectExamples(state).map((text) => ({ type: 'question', text, label: text, isWhole: true, isName: false }));
}

function isName({ type, text, label, isWhole }: Completion): boolean {
  return type === 'entity' && isWhole && text.startsWith(label) && !text.endsWith('?');
}
