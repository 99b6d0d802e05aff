/** Who is behind something, in words: each in its own way, and apart from those who merely have a say in it. */
import type { Answer } from '../answer.ts';
import type { Maker, Makers } from '../makers.ts';
import { headlineOf } from './related.ts';
import { capitalised, listed, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';

/** The answer to "who is behind Xen". */
export function explainMakers(telling: Telling, { entity, makers, overseers }: Makers): Answer {
  const remarks = overseers.map(({ claim }) => telling.claimSentence(claim));
  if (makers.length === 0) {
    const parts = say('othing here says who makes ', telling.entity(entity), telling.limits, '.');
    return telling.answer({
      headline: 'Unknown.',
      parts: say('N', parts),
      text: `Unknown: n${plain(parts)}`,
      claims: [],
      remarks,
      focus: [entity],
      also: { claims: overseers.map(({ claim }) => claim) },
    });
  }
  const byEntity = new Map<number, Maker[]>();
  for (const maker of makers) byEntity.set(maker.entity, [...(byEntity.get(maker.entity) ?? []), maker]);
  const answer = [...byEntity].map(([maker, claims]) =>
    telling.answered(
      maker,
      claims.map(({ claim }) => claim),
      {
        certainty: claims.some(({ certainty }) => certainty === 'certain') ? 'certain' : 'possible',
        disputed: claims.every(({ disputed }) => disputed),
      },
    ),
  );
  const clauses = makers.map(({ claim, certainty }) =>
    say(certainty === 'possible' ? 'possibly ' : '', telling.claim(claim)),
  );
  return telling.answer({
    certainty: answer.some(({ certainty }) => certainty === 'certain') ? 'certain' : 'possible',
    headline: headlineOf(telling, answer),
    parts: capitalised(say(listed(clauses, 8), '.')),
    answer,
    claims: makers.map(({ claim }) => claim),
    remarks,
    focus: [entity],
    also: { claims: overseers.map(({ claim }) => claim) },
  });
}
