/** An answer that says nothing, and how to tell one. */
import { OPEN_LENS } from '../../model/index.ts';
import type { Answer } from '../answer.ts';

/** What an answer is before anything is known. */
export const NO_ANSWER: Answer = {
  question: '',
  lens: OPEN_LENS,
  verdict: null,
  certainty: 'certain',
  headline: '',
  parts: [],
  text: '',
  answer: [],
  claims: [],
  statements: [],
  chains: [],
  instead: [],
  remarks: [],
  periods: [],
  sources: [],
  tally: { claims: 0, speakers: 0, sources: 0 },
  choices: [],
  problems: [],
  obstacles: [],
  focus: [],
  shown: { entities: [], claims: [] },
  layout: 'composed',
  next: [],
};

/** Whether an answer rests on nothing: no verdict, nobody named, no claim told. */
export function isSilent({ verdict, answer, claims, statements }: Answer): boolean {
  return (
    (verdict === null || verdict === 'unknown') && answer.length === 0 && claims.length === 0 && statements.length === 0
  );
}
