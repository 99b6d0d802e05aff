/** What a relation does not join to an entity, in words: only what evidence denies, for silence denies nothing. */
import type { Answer } from '../answer.ts';
import { plain, say } from './parts.ts';
import { disputeOf, headlineOf, refutedSentence, unknownInWords } from './related.ts';
import type { RelatedAnswer, RelatedWords } from './related.ts';
import { report } from './reports.ts';
import type { Telling } from './telling.ts';

/** The answer to "what is not derived from Xen", "who does not own it". */
export function explainUnrelated(telling: Telling, answers: readonly RelatedAnswer[], words: RelatedWords): Answer {
  const [first] = answers;
  if (first === undefined) throw new RangeError('A question about relations has at least one relation.');
  const denied = answers.flatMap(({ finding }) => finding.refuted.map((each) => ({ finding, each })));
  const disputes = answers.flatMap(({ finding }) => finding.found.flatMap((each) => disputeOf(telling, each)));
  const answer = denied.map(({ each }) => telling.answered(each.entity, each.refuting, { certainty: each.certainty }));
  const focus = [first.finding.entity];
  if (answer.length === 0) {
    const parts = say('othing', unknownInWords(telling, first, words, true), '.');
    return telling.answer({
      headline: 'Unknown.',
      parts: say('N', parts),
      text: `Unknown: n${plain(parts)}`,
      claims: [],
      remarks: disputes,
      focus,
    });
  }
  const sentences = denied.map(
    ({ finding, each }) =>
      () =>
        refutedSentence(telling, finding, each),
  );
  return report(telling, sentences, [], {
    headline: headlineOf(telling, answer),
    answer,
    claims: denied.flatMap(({ each }) => each.refuting),
    certainty: answer.some(({ certainty }) => certainty === 'certain') ? 'certain' : 'possible',
    remarks: disputes,
    focus,
  });
}
