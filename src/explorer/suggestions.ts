/** What the question bar offers while one types: names, the words of relations, and questions the graph can be asked. */
import type { Completion } from '../../graph/index.ts';
import { complete, exampleQuestions } from '../../graph/index.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';

export interface Suggestion extends Completion {
  /** A name by itself: choosing it selects the entity, where within a question it goes on with the question. */
  readonly isName: boolean;
}

/** So many are offered at once. */
const MOST = 8;

/** Questions to begin with: those of the document first. */
const selectExamples: (state: State) => readonly string[] = memo(
  (state: State) => [state.graph] as const,
  (graph) => {
    const own = graph.document.views.flatMap(({ ask }) => ask ?? []);
    return graph.claimCount === 0 ? [] : [...new Set([...own, ...exampleQuestions(graph)])].slice(0, MOST - 2);
  },
);

export function suggest(state: State, typed: string): readonly Suggestion[] {
  if (typed.trim() !== '') return complete(state.graph, typed, MOST).map((each) => ({ ...each, isName: isName(each) }));
  return selectExamples(state).map((text) => ({ type: 'question', text, label: text, isWhole: true, isName: false }));
}

function isName({ type, text, label, isWhole }: Completion): boolean {
  return type === 'entity' && isWhole && text.startsWith(label) && !text.endsWith('?');
}
