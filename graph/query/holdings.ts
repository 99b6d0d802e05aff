/**
 * Who held something, from when until when, each with bounds in days: from claims of owning, of events that begin or end
 * owning, of being part of a whole, of going up into something and of being split off from it.
 */
import type { Qualifiers, QualifierValue, Reading, Relation, Span, Trait } from '../model/index.ts';
import { reach, saidOn } from '../model/index.ts';
import type { Sureness } from './answer.ts';

/** One stretch of being held. */
export interface Holding {
  /** Who holds it; for a part the whole, for what was absorbed the absorber. */
  readonly holder: number;
  readonly through: 'owning' | 'whole' | 'absorber';
  readonly claim: number;
  /** The first day lies in this span. */
  readonly begins: Span;
  /** The last day lies in this span. */
  readonly ends: Span;
  /** The claim that ended it, surely or possibly. */
  readonly endedBy?: number;
  /** As stated; `undefined` is the whole of it. */
  readonly share?: QualifierValue;
  readonly disputed: boolean;
  /** The claim gives no time. */
  readonly undated: boolean;
}

/** The holdings of an entity. The reading must not be limited to a date. */
export function holdingsOf(reading: Reading, entity: number): readonly Holding[] {
  const { graph } = reading;
  const claims = [...graph.touching(entity)].filter((claim) => {
    const { inView, standing } = reading.judge(claim);
    return inView && standing !== 'refuted';
  });
  const holdings = claims.flatMap((claim) => holdingFrom(reading, claim, entity) ?? []);
  const enders = claims.flatMap((claim) => enderFrom(reading, claim, entity) ?? []);
  return holdings.map((holding) => ended(holding, enders)).filter(({ begins, ends }) => begins.from <= ends.to);
}

/** How surely the holding lasted throughout a stretch of days, or at some part of it. */
export function heldAt({ begins, ends }: Holding, asked: Span): Sureness | undefined {
  if (begins.to <= asked.from && asked.to <= ends.from) return 'certain';
  return begins.from <= asked.to && asked.from <= ends.to ? 'possible' : undefined;
}

/** How surely it has not ended, as far as anything here says. */
export function heldLast({ ends, undated, endedBy }: Holding): Sureness | undefined {
  if (ends.to !== Infinity) return undefined;
  return ends.from === Infinity || (undated && endedBy === undefined) ? 'certain' : 'possible';
}

/** Whether a stated share is less than the whole, or cannot be read. */
export function isPartial(share: QualifierValue | undefined): boolean {
  return share !== undefined && !(share.amount !== undefined && share.amount >= 100);
}

function has(relation: Relation, trait: Trait): boolean {
  return relation.traits.includes(trait);
}

function holdingFrom(reading: Reading, claim: number, entity: number): Holding | undefined {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
  const isHeld = object === entity && subject !== entity;
  const isPart = subject === entity && object !== entity;
  const through = isHeld
    ? has(relation, 'owns') || has(relation, 'begins-owning')
      ? 'owning'
      : undefined
    : !isPart
      ? undefined
      : has(relation, 'within') || has(relation, 'split-off')
        ? 'whole'
        : has(relation, 'absorbed')
          ? 'absorber'
          : undefined;
  if (through === undefined) return undefined;
  const share = shareIn(relation, graph.qualifiersOf(claim));
  return {
    holder: isHeld ? subject : object,
    through,
    claim,
    ...timesOf(reading, claim, relation),
    ...(share === undefined ? {} : { share }),
    disputed: reading.judge(claim).standing === 'disputed',
    undated: graph.whenOf(claim) === undefined,
  };
}

function shareIn(relation: Relation, qualifiers: Qualifiers): QualifierValue | undefined {
  const qualifier = relation.qualifiers.find(({ type, id }) => type === 'percent' && qualifiers.has(id));
  return qualifier === undefined ? undefined : qualifiers.get(qualifier.id);
}

/** When a claim makes its holder the holder. What was split off was held until then, from an unknown day on. */
function timesOf(reading: Reading, claim: number, relation: Relation): Pick<Holding, 'begins' | 'ends'> {
  const when = reading.graph.whenOf(claim);
  const event = relation.nature === 'event';
  if (has(relation, 'split-off')) {
    const split = eventSpan(reading, claim);
    return { begins: { from: -Infinity, to: dayBefore(split.from) }, ends: before(split) };
  }
  if (event) return { begins: eventSpan(reading, claim), ends: { from: Infinity, to: Infinity } };
  if (when !== undefined) return { begins: when.start, ends: when.end };
  return undatedSpans(reading, claim);
}

/** When an event happened; one without a date had happened by the day that its evidence was first given. */
function eventSpan(reading: Reading, claim: number): Span {
  const when = reading.graph.whenOf(claim);
  if (when !== undefined) return reach(when);
  const said = saidSpans(reading, claim);
  return { from: -Infinity, to: said.length === 0 ? Infinity : Math.min(...said.map(({ to }) => to)) };
}

/** A state without a date held on the days that its evidence was given, and, it is taken, between them. */
function undatedSpans(reading: Reading, claim: number): Pick<Holding, 'begins' | 'ends'> {
  const days = saidSpans(reading, claim).flatMap(({ from, to }) => (from === to ? [from] : []));
  return {
    begins: { from: -Infinity, to: Math.min(...days) },
    ends: { from: Math.max(...days), to: Infinity },
  };
}

function saidSpans(reading: Reading, claim: number): readonly Span[] {
  return reading
    .evidence(claim)
    .flatMap((evidence) => saidOn(evidence, reading.graph.sources.get(evidence.source)) ?? []);
}

/** An event that ends holdings. */
interface Ender {
  readonly claim: number;
  readonly at: Span;
  ends(holding: Holding): boolean;
}

function enderFrom(reading: Reading, claim: number, entity: number): Ender | undefined {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
  const at = eventSpan(reading, claim);
  if (object === entity && has(relation, 'ends-owning') && !isPartial(shareIn(relation, graph.qualifiersOf(claim)))) {
    return { claim, at, ends: (holding) => holding.holder !== subject };
  }
  if (subject !== entity) return undefined;
  if (has(relation, 'absorbed')) return { claim, at, ends: () => true };
  if (has(relation, 'split-off')) return { claim, at, ends: (holding) => holding.holder === object };
  return undefined;
}

function ended(holding: Holding, enders: readonly Ender[]): Holding {
  let result = holding;
  for (const ender of enders) {
    if (ender.claim === holding.claim || !ender.ends(holding)) continue;
    const { begins, ends } = result;
    const statedLonger = Number.isFinite(holding.ends.from) && !holding.undated && holding.ends.from > ender.at.to;
    if (statedLonger || begins.from >= ender.at.to) continue;
    const last = before(ender.at);
    if (begins.to < ender.at.from) {
      const sooner = { from: Math.min(ends.from, last.from), to: Math.min(ends.to, last.to) };
      if (last.to < ends.to) result = { ...result, ends: sooner, endedBy: ender.claim };
    } else if (last.from < ends.from) {
      // which came first is not known: it may have ended, or may have begun only then
      result = { ...result, ends: { from: Math.max(last.from, begins.from), to: ends.to }, endedBy: ender.claim };
    }
  }
  return result;
}

function before(span: Span): Span {
  return { from: dayBefore(span.from), to: dayBefore(span.to) };
}

function dayBefore(day: number): number {
  return day - 1;
}
