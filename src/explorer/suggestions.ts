/** What the question bar offers while one types: names, and questions that the graph can be asked. */
import type { Graph, NameMatch } from '../../graph/index.ts';
import { exampleQuestions, nameIndex, questionsAbout } from '../../graph/index.ts';
import { answerTo } from './asking.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';

export type Suggestion =
  | {
      readonly type: 'entity';
      /** The number of the entity. */
      readonly entity: number;
      /** Its name. */
      readonly text: string;
      readonly kind: string;
      readonly kindLabel: string;
      /** Another of its names, where that is what was typed. */
      readonly alias?: string;
      /** All of a name was typed. */
      readonly isExact: boolean;
    }
  | { readonly type: 'question'; readonly text: string };

/** So many of each are offered at once. */
const NAMES = 6;
const QUESTIONS = 5;
/** The last words of what was typed may be the beginning of a name of at most so many words. */
const WORDS_OF_NAME = 4;

/** Questions to begin with. */
const selectExamples: (state: State) => readonly string[] = memo(
  (state: State) => [state.graph] as const,
  (graph) => {
    const own = graph.document.views.flatMap(({ ask }) => ask ?? []);
    return [...new Set([...own, ...exampleQuestions(graph)])].slice(0, NAMES);
  },
);

export function suggest(state: State, typed: string): readonly Suggestion[] {
  const { graph } = state;
  const text = typed.trim();
  if (text === '') return graph.claimCount === 0 ? [] : selectExamples(state).map(question);
  const matches = nameIndex(graph).find(text, { limit: NAMES });
  const names = matches.map((match) => named(graph, match, text));
  const questions = [...new Set([...completed(state, text), ...about(graph, matches, text)])]
    .filter((each) => each.toLowerCase() !== text.toLowerCase())
    .slice(0, names.length === 0 ? QUESTIONS + 2 : QUESTIONS);
  return looksAsked(text) ? [...questions.map(question), ...names] : [...names, ...questions.map(question)];
}

function question(text: string): Suggestion {
  return { type: 'question', text };
}

function named(graph: Graph, { entity, name, fit, slips }: NameMatch, typed: string): Suggestion {
  const { id: kind, label: kindLabel } = graph.kindTypeOf(entity);
  const text = graph.nameOf(entity);
  const isExact = slips === 0 && (fit === 'exact' || fit === 'alias') && name.length <= typed.length + 2;
  return { type: 'entity', entity, text, kind, kindLabel, ...(name === text ? {} : { alias: name }), isExact };
}

/** What can be asked of the first name that was found, or what begins as was typed. */
function about(graph: Graph, [first]: readonly NameMatch[], typed: string): readonly string[] {
  const start = typed.toLowerCase();
  if (first !== undefined) return questionsAbout(graph, first.entity);
  return exampleQuestions(graph).filter((each) => each.toLowerCase().startsWith(start));
}

/** The question with the name in its last words completed, where it is then understood. */
function completed(state: State, typed: string): readonly string[] {
  const words = typed.replace(/[?\s]+$/u, '').split(/\s+/u);
  const found: string[] = [];
  for (let last = 1; last <= Math.min(WORDS_OF_NAME, words.length - 1); last++) {
    const beginning = words.slice(0, -last).join(' ');
    const matches = nameIndex(state.graph).find(words.slice(-last).join(' '), { limit: 3 });
    for (const { entity, fit } of matches) {
      if (fit === 'slip') continue;
      const asked = `${capitalised(beginning)} ${state.graph.nameOf(entity)}?`;
      if (!found.includes(asked) && isUnderstood(state, asked)) found.push(asked);
    }
    if (found.length > 0) return found;
  }
  return found;
}

function isUnderstood(state: State, text: string): boolean {
  const { problems, form } = answerTo(state, text);
  return form !== undefined && problems.length === 0;
}

const ASKING = /^(?:who|what|which|where|when|how|is|are|was|were|does|do|did|has|have|can|according|as)\b/iu;

/** Whether it begins like a question rather than a name. */
function looksAsked(text: string): boolean {
  return ASKING.test(text);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
