/** Where nothing says who owns something: what is known instead, and what has nothing to do with owning. */
import type { Answer, Part, Period } from '../answer.ts';
import { makers } from '../makers.ts';
import type { OwnedAt, Ownership } from '../ownership.ts';
import { deniedOwning } from './denial.ts';
import type { Besides } from './denial.ts';
import { plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

export interface OwnerQuestion {
  readonly entity: number;
  readonly at: OwnedAt;
  /** Ask for the last owners of the chain, not the nearest. */
  readonly ultimate?: boolean;
  /** What is added where nothing is known: "before Citrix". */
  readonly words?: readonly Part[];
}

/** No known owner: who owned it at other times, who is said not to, and, for want of all that, who makes it. */
export function unknownOwner(
  telling: Telling,
  ownership: Ownership,
  question: OwnerQuestion,
  periods: readonly Period[],
): Answer {
  const { entity, at } = question;
  const verb = at === 'last' ? 'owns' : 'owned';
  const parts = say(`o source here says who ${verb} `, telling.entity(entity), question.words ?? telling.limits);
  const known = holdingsInWords(telling, ownership, entity);
  const making = known.claims.length > 0 ? { statements: [], claims: [] } : makersInWords(telling, entity);
  const denied = deniedOwning(telling, ownership, entity, 'in');
  const besides = [...known.statements, ...denied.statements, ...making.statements];
  return telling.answer({
    headline: 'Unknown.',
    parts: say('N', parts, '.', ...besides.map((statement) => say(' ', statement.parts))),
    text: [`Unknown: n${plain(parts)}.`, ...besides.map(({ text }) => text)].join(' '),
    claims: [...known.claims, ...denied.claims],
    instead: besides,
    remarks: [...overseersInWords(telling, entity).statements],
    periods,
    focus: [entity],
    also: { claims: [...making.claims, ...overseersInWords(telling, entity).claims] },
  });
}

/** What is known of its owners at other times. */
function holdingsInWords(telling: Telling, ownership: Ownership, entity: number): Besides {
  const claims = unique(ownership.holdings(entity).map(({ claim }) => claim));
  return { statements: claims.map((claim) => telling.claimSentence(claim)), claims };
}

/** Who makes it, and who else has a say in it: told where nothing says who owns it. */
function makersInWords(telling: Telling, entity: number): Besides {
  const { makers: found } = makers(telling.scope, entity);
  return {
    statements: found.map(({ claim }) => telling.claimSentence(claim)),
    claims: found.map(({ claim }) => claim),
  };
}

function overseersInWords(telling: Telling, entity: number): Besides {
  const { overseers } = makers(telling.scope, entity);
  return {
    statements: overseers.map(({ claim }) =>
      telling.sentence([claim], telling.claim(claim), ', which is not the same as owning it'),
    ),
    claims: overseers.map(({ claim }) => claim),
  };
}
