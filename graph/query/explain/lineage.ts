/** Where something comes from, in words: its parents, what they come from in turn, and what it does not come from. */
import type { Graph } from '../../model/index.ts';
import type { Answer, AnsweredEntity, Part, Statement } from '../answer.ts';
import type { Circle } from '../circles.ts';
import type { Branch, Lineage } from '../lineage.ts';
import { makers } from '../makers.ts';
import type { Trail } from '../trail.ts';
import { denialSentence } from './denial.ts';
import { claimsOfTrail, headlineOf } from './related.ts';
import { listed, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

const MOST_NAMED = 12;
/** Longer chains are not told claim by claim. */
const LONGEST_TOLD = 200;

/** The answer to "where does X come from". */
export function explainOrigins(telling: Telling, lineage: Lineage): Answer {
  const { entity, ancestors } = lineage;
  const remarks = remarksOn(telling, lineage);
  const found = [...ancestors.trails.keys()];
  if (found.length === 0) return unknownOrigins(telling, lineage, remarks);
  const parents = ancestors.generations[0] ?? [];
  const answer = ancestors.generations.flat().map((ancestor) => {
    const trail = ancestors.trails.get(ancestor);
    const claims = trail === undefined ? [] : claimsOfTrail(trail);
    return telling.answered(ancestor, claims, {
      certainty: trail?.certainty ?? 'certain',
      disputed: trail?.disputed ?? false,
    });
  });
  const direct = originalOf(telling, lineage, answer.slice(0, parents.length));
  return telling.answer({
    certainty: direct.some(({ certainty }) => certainty === 'certain') ? 'certain' : 'possible',
    headline: headlineOf(telling, direct),
    parts: say(originsInWords(telling, lineage), '.'),
    answer,
    claims: unique(ancestors.links.map(({ claim }) => claim)),
    chains: trailsToTheTop(ancestors).map((trail) => telling.chain(trail)),
    remarks,
    focus: [entity],
    also: { claims: ownRefuted(telling, lineage) },
    layout: found.length > 1 ? 'lineage' : 'composed',
  });
}

/** The parents without those that came from it first, unless there are no others. */
function originalOf(
  { reading: { graph } }: Telling,
  lineage: Lineage,
  parents: readonly AnsweredEntity[],
): readonly AnsweredEntity[] {
  const back = new Set(returnsInto(lineage, graph).flatMap(({ entities }) => entities));
  const original = parents.filter(({ id }) => !back.has(graph.entityNumber(id)));
  return original.length > 0 ? original : parents;
}

/** What came from the entity itself and went back into it. */
function returnsInto({ entity, returns }: Lineage, graph: Graph): readonly Circle[] {
  return returns.filter(({ claims: [first] }) => first !== undefined && graph.objectOf(first) === entity);
}

/** All links where they are few; else the parents, and how many there are above. What led back to it is told as that. */
function originsInWords(telling: Telling, lineage: Lineage): readonly Part[] {
  const { entity, ancestors } = lineage;
  const returns = returnsInto(lineage, telling.reading.graph);
  const back = new Set(returns.flatMap(({ claims }) => claims));
  const links = ancestors.links.filter(({ to, claim }) => to !== entity && !back.has(claim));
  const returned = returns.map((each) => returnInWords(telling, each));
  const told = links.length === 0 ? returned : [linksInWords(telling, entity, ancestors, links), ...returned];
  return say(...told.map((each, place) => say(place === 0 ? '' : '. ', each)));
}

function linksInWords(telling: Telling, entity: number, ancestors: Branch, links: Branch['links']): readonly Part[] {
  const claims = unique(links.map(({ claim }) => claim));
  if (claims.length <= 4) return listed(claims.map((claim) => telling.claim(claim)));
  const direct = unique(links.filter(({ from }) => from === entity).map(({ claim }) => claim));
  const above = ancestors.generations.slice(1).flat();
  const names = listed(
    above.map((ancestor) => [telling.entity(ancestor)]),
    MOST_NAMED,
  );
  const rest = claims.filter((claim) => !direct.includes(claim));
  return say(
    listed(direct.map((claim) => telling.claim(claim))),
    above.length === 0 ? '' : '; further back are ',
    names,
    above.length === 0 ? '' : telling.citations.mark(rest),
  );
}

/** The trails to those that nothing is known to come before. */
function trailsToTheTop({ trails, links }: Branch): readonly Trail[] {
  const below = new Set(links.map(({ from }) => from));
  return [...trails]
    .filter(([ancestor, { length }]) => !below.has(ancestor) && length <= LONGEST_TOLD)
    .slice(0, MOST_NAMED)
    .map(([, trail]) => trail);
}

function unknownOrigins(telling: Telling, lineage: Lineage, remarks: readonly Statement[]): Answer {
  const { entity } = lineage;
  const { makers: found } = makers(telling.scope, entity);
  const claims = found.map(({ claim }) => claim);
  const parts = say('othing here says what ', telling.entity(entity), ' comes from', telling.limits, '.');
  const instead = [...remarks, ...claims.map((claim) => telling.claimSentence(claim))];
  return telling.answer({
    headline: 'Unknown.',
    parts: say('N', parts, ...instead.map((statement) => say(' ', statement.parts))),
    text: [`Unknown: n${plain(parts)}`, ...instead.map(({ text }) => text)].join(' '),
    claims: ownRefuted(telling, lineage),
    instead,
    focus: [entity],
    also: { claims },
  });
}

/** What it does not come from: refuted claims of its own descent, not of others from it. */
function ownRefuted({ reading }: Telling, { entity, refuted }: Lineage): readonly number[] {
  return refuted.filter((claim) => reading.graph.subjectOf(claim) === entity);
}

/** Refuted look-alikes, what it succeeded, and circles. */
function remarksOn(telling: Telling, lineage: Lineage): readonly Statement[] {
  const refuted = ownRefuted(telling, lineage).map((claim) => denialSentence(telling, claim));
  const successions = lineage.successions.map((claim) => telling.claimSentence(claim));
  const circles = lineage.circles.map(({ claims }) =>
    telling.sentence(
      claims,
      claims.length === 1
        ? 'Nothing can come from itself, so this is wrong: '
        : 'These claims go in a circle, so one of them is wrong: ',
      listed(claims.map((claim) => telling.claim(claim))),
    ),
  );
  const into = returnsInto(lineage, telling.reading.graph);
  const returns = lineage.returns
    .filter((each) => !into.includes(each))
    .map((each) => telling.sentence(each.claims, returnInWords(telling, each)));
  return [...refuted, ...successions, ...returns, ...circles];
}

/** "Ubuntu GNOME came from Ubuntu, and went into it later: …". */
function returnInWords(telling: Telling, { claims: [first, ...later] }: Circle): readonly Part[] {
  const { graph } = telling.reading;
  const claims = first === undefined ? later : [first, ...later];
  const lead =
    first === undefined || later.length !== 1
      ? 'One came from the other in turn, at different times: '
      : say(
          telling.entity(graph.subjectOf(first)),
          ' came from ',
          telling.entity(graph.objectOf(first)),
          ', and went into it later: ',
        );
  return say(lead, listed(claims.map((claim) => telling.claim(claim))));
}
