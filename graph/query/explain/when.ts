/** When something happened or held, in words. */
import type { Relation } from '../../model/index.ts';
import { timeInWords } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import type { VerdictFinding } from '../verdict.ts';
import { assertionInWords, timePhrase } from './claim-words.ts';
import { counterpartOf, withCounterpart } from './counterpart.ts';
import { pairDenialSentence } from './denial.ts';
import { listed, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

/** The answer to "when did Citrix acquire XenSource". */
export function explainWhen(telling: Telling, finding: VerdictFinding, relation: Relation): Answer {
  const { subject, object, trail, supporting, refuting } = finding;
  const claims = unique([...(trail?.steps ?? []).map(({ claim }) => claim), ...supporting]);
  if (claims.length > 0) return explainWhenOf(telling, claims, [subject, object]);
  const asserted = assertionInWords(telling.reading, { subject, relation, object });
  if (refuting.length > 0) {
    const { parts } = pairDenialSentence(telling, { subject, relation, object }, refuting);
    return telling.answer({ headline: 'Refuted.', parts, claims: refuting, focus: [subject, object] });
  }
  const counterpart = counterpartOf(telling, [finding]);
  const parts = withCounterpart(say('othing here says that ', asserted, telling.limits, '.'), counterpart);
  return telling.answer({
    headline: 'Unknown.',
    parts: say('N', parts),
    text: `Unknown: n${plain(parts)}`,
    claims: [],
    instead: [...counterpart.said, ...counterpart.besides],
    also: { claims: counterpart.claims },
    focus: [subject, object],
  });
}

/** When some claims happened or held, as far as they have a date. */
export function explainWhenOf(telling: Telling, claims: readonly number[], focus: readonly number[]): Answer {
  const dated = claims.filter((claim) => telling.reading.graph.whenOf(claim) !== undefined);
  if (dated.length === 0) {
    const parts = listed(claims.map((claim) => telling.claim(claim)));
    return telling.answer({
      headline: 'Unknown.',
      parts: say('Nothing here says when. ', parts, '.'),
      text: `Unknown: nothing here says when. ${plain(parts)}.`,
      claims,
      focus,
    });
  }
  const headline = unique(dated.map((claim) => phraseOf(telling, claim))).join(', ');
  return telling.answer({
    headline: `${headline.charAt(0).toUpperCase()}${headline.slice(1)}.`,
    parts: say(listed(dated.map((claim) => telling.claim(claim))), '.'),
    claims: dated,
    remarks: dated.flatMap((claim) => otherTimes(telling, claim)),
    focus,
  });
}

function phraseOf({ reading }: Telling, claim: number): string {
  const when = reading.graph.whenOf(claim);
  return when === undefined ? '' : timePhrase(reading.graph.relationOf(claim), when);
}

/** Evidence that gives another time than the claim. */
function otherTimes(telling: Telling, claim: number): Answer['remarks'] {
  return telling.reading.evidence(claim).flatMap((piece) => {
    if (piece.when === undefined || piece.stance === 'refutes') return [];
    return [
      telling.sentence(
        [claim],
        listed(telling.citations.voices([piece])),
        ' gives another time: ',
        timeInWords(piece.when),
        telling.citations.markSource(piece.source),
      ),
    ];
  });
}
