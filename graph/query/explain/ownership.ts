/** Who owns something, in words: the owners, what makes them owners, who owns them, and what is not known. */
import { isoDay, timeInWords } from '../../model/index.ts';
import type { Answer, Chain, Part, Period, Statement, Sureness } from '../answer.ts';
import type { Owner, Ownership } from '../ownership.ts';
import { overlaps } from '../ownership.ts';
import { valueInWords } from './claim-words.ts';
import { listed, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { deniedOwning } from './denial.ts';
import { unknownOwner } from './unknown-owner.ts';
import type { OwnerQuestion } from './unknown-owner.ts';
import { unique } from './telling.ts';

/** The answer to "who owns X in 2008". */
export function explainOwner(telling: Telling, ownership: Ownership, question: OwnerQuestion): Answer {
  const { entity, at } = question;
  const nearest = ownership.owners(entity, at);
  const chains = ownership.chains(entity, at);
  const owners = question.ultimate === true ? distinct(chains) : nearest;
  const periods = ownership.holdings(entity).length === 0 ? [] : periodsOf(telling, ownership, entity);
  if (owners.length === 0) return unknownOwner(telling, ownership, question, periods);
  const claims = unique(owners.flatMap(({ steps }) => steps.map(({ claim }) => claim)));
  const certainty: Sureness = owners.some((owner) => owner.certainty === 'certain') ? 'certain' : 'possible';
  const headline = headlineOf(telling, owners, certainty);
  const parts = say(
    ownersInWords(telling, ownership, question, owners),
    aboveInWords(telling, nearest, chains, question),
    '.',
  );
  return telling.answer({
    certainty,
    headline,
    parts,
    ...(certainty === 'certain' ? {} : { text: `${headline} ${plain(parts)}` }),
    answer: owners.map((owner) =>
      telling.answered(
        owner.entity,
        owner.steps.map(({ claim }) => claim),
        {
          certainty: owner.certainty,
          disputed: owner.disputed,
          ...(owner.share === undefined ? {} : { share: owner.share.text }),
        },
      ),
    ),
    claims: [...claims, ...chains.flatMap(({ steps }) => steps.map(({ claim }) => claim))],
    chains: chains.map((chain) => chainOf(telling, chain)),
    remarks: remarksOn(telling, ownership, question, nearest, periods),
    periods,
    focus: [entity, ...owners.map((owner) => owner.entity)],
    layout: 'composed',
  });
}

/** Owner periods as the answer gives them. */
export function periodsOf(telling: Telling, ownership: Ownership, entity: number): readonly Period[] {
  return ownership.periods(entity).map(({ from, to, owners }) => ({
    ...(Number.isFinite(from) ? { from: isoDay(from) } : {}),
    ...(Number.isFinite(to) ? { to: isoDay(to) } : {}),
    owners: owners.map(({ entity: owner, certainty, share }) => ({
      id: telling.reading.graph.entityIdOf(owner),
      name: telling.reading.graph.nameOf(owner),
      certainty,
      ...(share === undefined ? {} : { share: share.text }),
    })),
  }));
}

function distinct(chains: readonly Owner[]): readonly Owner[] {
  const seen = new Set<number>();
  return chains.filter(({ entity }) => !seen.has(entity) && seen.add(entity).size > 0);
}

function headlineOf(telling: Telling, owners: readonly Owner[], certainty: Sureness): string {
  const names = owners.map(({ entity, share }) =>
    say(telling.entity(entity).text, share === undefined ? '' : ` (${valueInWords(share)})`),
  );
  return `${certainty === 'certain' ? '' : 'Possibly '}${plain(listed(names, 3))}.`;
}

function ownersInWords(
  telling: Telling,
  ownership: Ownership,
  question: OwnerQuestion,
  owners: readonly Owner[],
): readonly Part[] {
  const told = new Set(owners.flatMap(({ steps }) => steps.map(({ claim }) => claim)));
  const clauses = owners.map((owner) => ownerInWords(telling, ownership, question, owner, told));
  return say(...clauses.map((clause, place) => say(place === 0 ? '' : '; ', clause)));
}

/** "Citrix acquired XenSource in 2007 [1], and nothing here ends that ownership". */
function ownerInWords(
  telling: Telling,
  ownership: Ownership,
  { entity, at }: OwnerQuestion,
  owner: Owner,
  told: ReadonlySet<number>,
): readonly Part[] {
  const said = listed(owner.steps.map(({ claim }) => telling.claim(claim)));
  const time = telling.timeAsked === '' ? 'at the asked time' : telling.timeAsked;
  if (owner.certainty === 'possible') {
    const then = typeof at === 'object' && 'from' in at;
    const open = then ? `the dates leave open whether it was the owner ${time}` : 'until when is not known';
    return say(said, `; ${open}`);
  }
  const [step] = owner.steps;
  const holding = ownership.holdings(entity).find(({ claim }) => claim === step?.claim);
  if (holding?.endedBy !== undefined)
    return told.has(holding.endedBy) ? said : say(said, '; ', telling.claim(holding.endedBy));
  const { graph } = telling.reading;
  const isAcquired = holding?.through === 'owning' && graph.relationOf(holding.claim).nature === 'event';
  return isAcquired && owner.steps.length === 1 ? say(said, ', and nothing here ends that ownership') : said;
}

/** "Citrix in turn belongs to Vista: …". */
function aboveInWords(
  telling: Telling,
  nearest: readonly Owner[],
  chains: readonly Owner[],
  { ultimate }: OwnerQuestion,
): readonly Part[] {
  if (ultimate === true) return [];
  const near = new Map(nearest.map((owner) => [owner.entity, owner.steps.length]));
  const above = chains.flatMap((chain) => {
    const place = chain.steps.findIndex(({ to }) => near.has(to));
    const from = chain.steps[place]?.to;
    const rest = chain.steps.slice(near.get(from ?? -1) ?? chain.steps.length);
    return from === undefined || rest.length === 0 ? [] : [{ from, chain, rest }];
  });
  return say(
    ...above.map(({ from, chain, rest }) =>
      say(
        '. ',
        telling.entity(from),
        chain.certainty === 'certain' ? ' in turn belongs to ' : ' in turn possibly belongs to ',
        telling.entity(chain.entity),
        ': ',
        listed(rest.map(({ claim }) => telling.claim(claim))),
      ),
    ),
  );
}

function chainOf(telling: Telling, chain: Owner): Chain {
  const end = telling.sentence([], 'No source here says who owns ', telling.entity(chain.entity));
  return telling.chain(chain, end);
}

/** Overlaps at the asked time; gaps in what is known. */
function remarksOn(
  telling: Telling,
  ownership: Ownership,
  { entity, at }: OwnerQuestion,
  owners: readonly Owner[],
  periods: readonly Period[],
): readonly Statement[] {
  const found: Statement[] = [];
  if (!(typeof at === 'object' && 'ever' in at) && overlaps(owners)) {
    const claims = owners.flatMap(({ steps }) => steps.map(({ claim }) => claim));
    found.push(
      telling.sentence(
        claims,
        listed(owners.map((owner) => [telling.entity(owner.entity)])),
        ' are said to own more than the whole of ',
        telling.entity(entity),
        ' at one time',
        telling.citations.mark(claims),
      ),
    );
  }
  for (const stretch of gaps(periods)) {
    found.push(telling.sentence([], `${stretch} nothing here says who owned `, telling.entity(entity)));
  }
  const disputed = owners.filter((owner) => owner.disputed).flatMap(({ steps }) => steps.map(({ claim }) => claim));
  for (const claim of unique(disputed)) {
    const { parts, count } = telling.citations.voicesListed([claim], 'refutes');
    if (count === 0) continue;
    found.push(
      telling.sentence(
        [claim],
        'This is disputed: ',
        parts,
        count === 1 ? ' refutes it' : ' refute it',
        telling.citations.mark([claim], 'refutes'),
      ),
    );
  }
  return [...found, ...deniedOwning(telling, ownership, entity, 'in').statements];
}

/** Stretches without a known owner between two with one: "In 2006", "From 2003 to 4 May 2006". */
function gaps(periods: readonly Period[]): readonly string[] {
  return periods.flatMap(({ from, to, owners }, place) => {
    const isGap = owners.length === 0 && place > 0 && place < periods.length - 1;
    if (!isGap || from === undefined || to === undefined) return [];
    const [first, last] = [from.replace(/-01-01$/, ''), to.replace(/-12-31$/, '')];
    return [first === last ? `In ${timeInWords(first)}` : `From ${timeInWords(first)} to ${timeInWords(last)}`];
  });
}
