/** Shares in one thing that are more than all of it. */
import { addTo, calendarDate, isoDay, saidOn, surely } from '../model/index.ts';
import type { Day, Graph, Problem, Span } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords, isRefuted, nameOf } from './words.ts';

/** Rounded percentages may add up to a little more. */
const WHOLE = 100.5;

interface Share {
  readonly claim: number;
  readonly percent: number;
  /** The days on which it was surely held. */
  readonly days: Span;
}

export const shares: Rule = {
  id: 'shares-over-whole',
  about: 'Shares in one thing, held at the same time, are more than 100 %.',
  *run(graph) {
    for (const [object, held] of sharesByObject(graph)) yield* problemOf(graph, object, held);
  },
};

/** What is surely held, by what it is held of. A share without a time counts on the days that its evidence is from. */
function sharesByObject(graph: Graph): ReadonlyMap<number, readonly Share[]> {
  const percentOf = new Map(
    graph.vocabulary
      .withTrait('owns')
      .map(({ id, qualifiers }) => [id, qualifiers.find(({ type }) => type === 'percent')?.id]),
  );
  const byObject = new Map<number, Share[]>();
  for (const claim of graph.claims()) {
    const qualifier = percentOf.get(graph.relationIdOf(claim));
    if (qualifier === undefined) continue;
    const percent = graph.claim(claim).qualifiers.get(qualifier)?.amount;
    if (percent === undefined || isRefuted(graph, claim)) continue;
    const object = graph.objectOf(claim);
    for (const days of daysOf(graph, claim)) addTo(byObject, object, { claim, percent, days });
  }
  return byObject;
}

function daysOf(graph: Graph, claim: number): readonly Span[] {
  const when = graph.whenOf(claim);
  if (when !== undefined) {
    const sure = surely(when);
    return sure.from <= sure.to ? [sure] : [];
  }
  const said = graph
    .evidenceOf(claim)
    .flatMap((evidence) => saidOn(evidence, graph.sources.get(evidence.source)) ?? [])
    .filter(({ from, to }) => from === to);
  return [...new Map(said.map((span) => [span.from, span])).values()];
}

/** Shares only become more on a day when one begins, so these days are looked at. */
function* problemOf(graph: Graph, object: number, held: readonly Share[]): Generator<Problem> {
  const days = [...new Set(held.map((share) => share.days.from))].sort((a, b) => a - b);
  for (const day of days) {
    const then = largestOfEach(held.filter((share) => share.days.from <= day && day <= share.days.to));
    const sum = then.reduce((total, { percent }) => total + percent, 0);
    if (sum <= WHOLE) continue;
    const claims = then.map(({ claim }) => graph.claimIdOf(claim));
    const list = then.slice(0, 5).map(({ claim, percent }) => `${inWords(graph, claim)}: ${percent} %`);
    const total = Math.round(sum * 100) / 100;
    yield warning(
      shares.id,
      `Shares in ${nameOf(graph, object)} come to ${total} % ${onDay(day)}: ${list.join('; ')}.`,
      {
        hint: 'Correct a share, or the time that it was held.',
        claims,
        entity: graph.entityIdOf(object),
      },
    );
    return;
  }
}

/** A claim that counts on several grounds counts once. */
function largestOfEach(held: readonly Share[]): readonly Share[] {
  return [...new Map(held.map((share) => [share.claim, share])).values()];
}

function onDay(day: Day): string {
  if (!Number.isFinite(day)) return 'at one time';
  const { month, day: dayOfMonth } = calendarDate(day);
  return month === 1 && dayOfMonth === 1 ? `in ${isoDay(day).slice(0, -6)}` : `on ${isoDay(day)}`;
}
