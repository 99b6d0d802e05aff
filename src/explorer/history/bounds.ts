/** What the claims about an entity say of when it was there: bounds for its beginning, its last sign of life. */
import type { Reading, Span } from '../../../graph/index.ts';
import { parseWhen, reach, saidOn } from '../../../graph/index.ts';
import type { Moment, TrackState } from './track.ts';

/** Times that one entity was there, from what is said of it alone. */
export interface Bounds {
  /** When it began, where somebody gives it. */
  readonly begins: Moment | undefined;
  /** It had begun by the end of this day. */
  readonly begunBy: number;
  readonly ends: Moment | undefined;
  readonly state: TrackState;
  readonly lastSeen: number;
}

const OPEN: Span = { from: -Infinity, to: Infinity };

/**
 * Whether anything is dated by what is claimed. When something was merely said is a bound beside such dates; alone it
 * would draw years where nobody gave any.
 */
export function isDated(reading: Reading, entities: readonly number[]): boolean {
  const { graph } = reading;
  return entities.some(
    (entity) =>
      graph.entity(entity).existed !== undefined ||
      [...graph.touching(entity)].some((claim) => reading.inView(claim) && graph.whenOf(claim) !== undefined),
  );
}

/**
 * Reads the entity's own field first, then the events that begin or end it, then every claim that touches it.
 * @param dated whether the day on which something was said counts as a day on which it was so
 */
export function boundsOf(reading: Reading, entity: number, lineage: ReadonlySet<number>, dated: boolean): Bounds {
  const collected = new Collected(reading, entity, lineage, dated);
  const own = ownDates(reading.graph.entity(entity).existed);
  const begins = own.begins ?? collected.begins;
  const ends = own.ends ?? collected.ends;
  return {
    begins,
    begunBy: Math.min(own.begunBy, collected.begunBy, ends?.span.to ?? Infinity),
    ends,
    state: ends === undefined ? own.state : 'ended',
    lastSeen: Math.max(own.lastSeen, collected.lastSeen),
  };
}

/** What `existed` says. */
function ownDates(existed: string | undefined): Bounds {
  const result = existed === undefined ? undefined : parseWhen(existed);
  if (result === undefined || !('when' in result)) return NOTHING;
  const { form, start, end, ongoing } = result.when;
  if (form === 'date') return { ...NOTHING, begunBy: start.to, lastSeen: start.from };
  return {
    begins: Number.isFinite(start.from) ? { span: start, stated: true } : undefined,
    begunBy: start.to,
    ends: Number.isFinite(end.to) ? { span: end, stated: true } : undefined,
    state: ongoing ? 'alive' : 'unknown',
    lastSeen: Number.isFinite(start.from) ? start.from : -Infinity,
  };
}

const NOTHING: Bounds = {
  begins: undefined,
  begunBy: Infinity,
  ends: undefined,
  state: 'unknown',
  lastSeen: -Infinity,
};

/** Walks the claims that touch an entity, once. */
class Collected {
  begins: Moment | undefined;
  ends: Moment | undefined;
  begunBy = Infinity;
  lastSeen = -Infinity;
  readonly #reading: Reading;
  readonly #entity: number;
  readonly #dated: boolean;

  constructor(reading: Reading, entity: number, lineage: ReadonlySet<number>, dated: boolean) {
    this.#reading = reading;
    this.#entity = entity;
    this.#dated = dated;
    for (const claim of reading.graph.touching(entity)) {
      if (!reading.inView(claim) || reading.judge(claim).standing === 'refuted') continue;
      this.#read(claim, lineage.has(claim));
    }
  }

  /** @param isLink the claim is a link of the history: an ancestor need not live as long as what comes from it */
  #read(claim: number, isLink: boolean): void {
    const { graph } = this.#reading;
    const when = graph.whenOf(claim);
    const relation = graph.relationOf(claim);
    const isSubject = graph.subjectOf(claim) === this.#entity;
    if (when === undefined) {
      const isOlder = isLink && !isSubject;
      for (const said of this.#said(claim)) this.#there(said.to, isOlder ? -Infinity : said.from);
      return;
    }
    const span = reach(when);
    if (relation.nature === 'event') {
      this.#there(span.to, span.from);
      this.#event(claim, span, isSubject);
      return;
    }
    const known = Number.isFinite(when.start.to) ? when.start.to : when.end.to;
    if (isLink && !isSubject) {
      this.#there(known, when.start.from);
      return;
    }
    const last = when.ongoing ? Math.max(...this.#said(claim).map(({ from }) => from), when.start.from) : when.end.from;
    this.#there(known, last);
  }

  #event(claim: number, span: Span, isSubject: boolean): void {
    const traits = this.#traits(claim);
    const comes = isSubject && (traits.has('descends') || traits.has('split-off'));
    const begins = (!isSubject && traits.has('begins')) || comes;
    if (begins && Number.isFinite(span.from) && isEarlier(span, this.begins?.span))
      this.begins = { span, stated: true, claim };
    if (isSubject && traits.has('absorbed') && Number.isFinite(span.to)) this.ends = { span, stated: true, claim };
  }

  #traits(claim: number): ReadonlySet<string> {
    const { vocabulary } = this.#reading.graph;
    const chain = vocabulary.broaderThan(this.#reading.graph.relationIdOf(claim));
    return new Set(chain.flatMap((id) => vocabulary.relations.get(id)?.traits ?? []));
  }

  #there(begunBy: number, seen: number): void {
    if (Number.isFinite(begunBy)) this.begunBy = Math.min(this.begunBy, begunBy);
    if (Number.isFinite(seen)) this.lastSeen = Math.max(this.lastSeen, seen);
  }

  #said(claim: number): readonly Span[] {
    if (!this.#dated) return [];
    const { graph } = this.#reading;
    return this.#reading
      .evidence(claim)
      .flatMap((evidence) => saidOn(evidence, graph.sources.get(evidence.source)) ?? [])
      .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  }
}

function isEarlier(span: Span, than: Span = OPEN): boolean {
  return than === OPEN || span.from < than.from || (span.from === than.from && span.to < than.to);
}
