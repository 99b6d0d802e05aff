/** What was paid for something, in words. */
import type { Answer } from '../answer.ts';
import { valueInWords } from './claim-words.ts';
import { listed, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

/**
 * The answer to "how much did Citrix pay for XenSource".
 * @param events those in which the thing changed hands, with a price or without
 */
export function explainPrice(
  telling: Telling,
  events: readonly number[],
  thing: number,
  payer: number | undefined,
): Answer {
  const { graph } = telling.reading;
  const isAsked = (claim: number): boolean => payer === undefined || graph.subjectOf(claim) === payer;
  const claims = events.filter(isAsked);
  const focus = payer === undefined ? [thing] : [payer, thing];
  const priced = claims.filter((claim) => pricesOf(telling, claim).length > 0);
  if (priced.length > 0)
    return telling.answer({
      headline: `${unique(priced.flatMap((claim) => pricesOf(telling, claim))).join(', ')}.`,
      parts: say(listed(priced.map((claim) => telling.claim(claim))), '.'),
      claims: priced,
      focus,
    });
  const who = payer === undefined ? 'was' : say(telling.entity(payer), ' has');
  const nothing = say('othing here says what ', who, ' paid for ', telling.entity(thing), telling.limits, '.');
  const known = claims.length === 0 ? [] : say(' ', listed(claims.map((claim) => telling.claim(claim))), '.');
  return telling.answer({
    headline: 'Unknown.',
    parts: say('N', nothing, known),
    text: `Unknown: n${plain(say(nothing, known))}`,
    claims,
    instead: events.filter((claim) => !isAsked(claim)).map((claim) => telling.claimSentence(claim)),
    focus,
  });
}

function pricesOf({ reading }: Telling, claim: number): readonly string[] {
  const { qualifiers } = reading.graph.relationOf(claim);
  const money = new Set(qualifiers.flatMap(({ id, type }) => (type === 'money' ? [id] : [])));
  return [...reading.graph.claim(claim).qualifiers].flatMap(([id, value]) =>
    money.has(id) ? [valueInWords(value)] : [],
  );
}
