/** Answers to what is not understood: names that nothing has, words that no pattern takes, and what can be asked instead. */
import type { Graph, Lens } from '../../model/index.ts';
import type { Answer, AskProblem } from '../answer.ts';
import { NO_ANSWER } from '../explain/no-answer.ts';
import { unreadableDate } from './dates.ts';
import { exampleQuestions } from './examples.ts';
import { Names } from './names.ts';
import type { Understood } from './parse.ts';

/** The answer where names are in no entity. */
export function unknownNames(
  graph: Graph,
  lens: Lens,
  question: string,
  unknown: readonly string[],
  meaning?: Understood['meaning'],
): Answer {
  const names = new Names(graph);
  const examples = exampleQuestions(graph);
  const problems = unknown.map((name): AskProblem => {
    const date = unreadableDate(name);
    if (date !== undefined) return { code: 'date-unreadable', severity: 'error', message: date, nearest: [] };
    const nearest = names.nearest(name);
    const hint = {
      hint: nearest.length > 0 ? `Nearest: ${nearest.join(', ').replace(/\.$/, '')}.` : canBeAsked(examples),
    };
    return { code: 'name-unknown', severity: 'error', message: `Nothing here is called “${name}”.`, nearest, ...hint };
  });
  const next = problems.every(({ code, nearest }) => code === 'name-unknown' && nearest.length === 0) ? examples : [];
  return withProblems(lens, question, problems, { next, ...(meaning === undefined ? {} : { form: meaning.form.id }) });
}

/** The answer to what no pattern takes. */
export function notUnderstood(graph: Graph, lens: Lens, question: string, problem: 'empty' | 'unknown'): Answer {
  const nearest = exampleQuestions(graph);
  const message = problem === 'empty' ? 'Nothing was asked.' : 'This question is not understood.';
  const hint = canBeAsked(nearest);
  const code = problem === 'empty' ? 'question-empty' : 'question-unknown';
  return withProblems(lens, question, [{ code, severity: 'error', message, hint, nearest }]);
}

/** The answer to two questions in one of which only the first is understood. */
export function halfUnderstood(lens: Lens, question: string, first: string): Answer {
  const message = `Only “${first}” is understood, and not what follows.`;
  const problem = { code: 'question-unknown', severity: 'error', message, nearest: [first] } as const;
  return withProblems(lens, question, [{ ...problem, hint: 'Ask one thing after the other.' }], { next: [first] });
}

function canBeAsked(examples: readonly string[]): string {
  return examples.length === 0 ? 'The graph is empty.' : `It can answer, for example: ${examples.join(' ')}`;
}

const HEADLINES: Readonly<Record<AskProblem['code'], string>> = {
  'name-unknown': 'No such name.',
  'date-unreadable': 'No such date.',
  'question-unknown': 'Not understood.',
  'question-empty': 'Nothing was asked.',
};

function withProblems(
  lens: Lens,
  question: string,
  problems: readonly AskProblem[],
  more: Partial<Pick<Answer, 'form' | 'next'>> = {},
): Answer {
  const text = problems.map(({ message, hint }) => [message, hint].filter(Boolean).join(' ')).join(' ');
  const headline = HEADLINES[problems[0]?.code ?? 'question-unknown'];
  return { ...NO_ANSWER, ...more, question, lens, headline, text, parts: [{ text }], problems };
}
