/** What somebody owns, in words; and whether somebody owns something. */
import type { Answer, Sureness } from '../answer.ts';
import type { Owner, OwnedAt, Ownership } from '../ownership.ts';
import { deniedOwning } from './denial.ts';
import { headlineOf, whichKind } from './related.ts';
import { capitalised, listed, listedAs, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

const MOST_NAMED = 12;
/** So many chains are told claim by claim. */
const MOST_CHAINS = 40;
/** So many of those that are owned stand in the middle with their owner. */
const MOST_IN_FOCUS = 400;

/** The answer to "what does Citrix own". */
export function explainOwned(
  telling: Telling,
  ownership: Ownership,
  owner: number,
  at: OwnedAt,
  kinds: readonly string[] = [],
): Answer {
  const { graph } = telling.reading;
  const accepts = (entity: number): boolean =>
    kinds.length === 0 || kinds.some((kind) => graph.vocabulary.isA(graph.kindOf(entity), kind));
  const owned = ownership.owned(owner, at);
  const direct = owned.direct.filter(({ entity }) => accepts(entity));
  const indirect = owned.indirect.filter(({ entity }) => accepts(entity));
  const all = [...direct, ...indirect];
  const denied = deniedOwning(telling, ownership, owner, 'out');
  if (all.length === 0) {
    const verb = at === 'last' ? ' owns' : ' owned';
    const others = [...owned.direct, ...owned.indirect].flatMap(({ steps }) => steps.map(({ claim }) => claim));
    const parts = say(
      'othing here says ',
      whichKind(telling, kinds) ?? 'what',
      ' ',
      telling.entity(owner),
      verb,
      telling.limits,
      '.',
    );
    return telling.answer({
      headline: 'Unknown.',
      parts: say('N', parts, ...denied.statements.map((each) => say(' ', each.parts))),
      text: [`Unknown: n${plain(parts)}`, ...denied.statements.map(({ text }) => text)].join(' '),
      claims: denied.claims,
      remarks: denied.statements,
      instead: unique(others).map((claim) => telling.claimSentence(claim)),
      also: { claims: others },
      focus: [owner],
    });
  }
  const claims = unique(all.flatMap(({ steps }) => steps.map(({ claim }) => claim)));
  const certainty: Sureness = all.some((each) => each.certainty === 'certain') ? 'certain' : 'possible';
  const answer = direct.map((each) => answered(telling, each));
  const clauses = direct
    .slice(0, MOST_NAMED)
    .map((each, place) =>
      say(place === 0 ? '' : '; ', possibly(each), listed(each.steps.map(({ claim }) => telling.claim(claim)))),
    );
  const through = listedAs(
    indirect,
    (each) => {
      const above = each.steps[0]?.to;
      const how = above === undefined ? [] : say(' (through ', telling.entity(above), ')');
      const marks = telling.citations.mark(each.steps.slice(0, 1).map(({ claim }) => claim));
      return say(possibly(each), telling.entity(each.entity), how, marks);
    },
    MOST_NAMED,
  );
  const more = direct.length > MOST_NAMED ? `; and ${String(direct.length - MOST_NAMED)} more` : '';
  return telling.answer({
    certainty,
    headline: headlineOf(telling, answer.length > 0 ? answer : indirect.map((each) => answered(telling, each))),
    parts: capitalised(
      say(
        ...clauses,
        more,
        indirect.length === 0 ? '' : clauses.length === 0 ? 'through others ' : '; through those, ',
        through,
        '.',
      ),
    ),
    answer: answer.length > 0 ? answer : indirect.map((each) => answered(telling, each)),
    claims,
    chains: indirect.slice(0, MOST_CHAINS).map((each) => telling.chain(each)),
    remarks: denied.statements,
    focus: [owner, ...all.slice(0, MOST_IN_FOCUS).map(({ entity }) => entity)],
    layout: all.length > MOST_NAMED ? 'layered' : 'composed',
  });
}

function answered(telling: Telling, { entity, steps, certainty, disputed, share }: Owner): Answer['answer'][number] {
  return telling.answered(
    entity,
    steps.map(({ claim }) => claim),
    { certainty, disputed, ...(share === undefined ? {} : { share: share.text }) },
  );
}

function possibly({ certainty }: Owner): string {
  return certainty === 'possible' ? 'possibly ' : '';
}
