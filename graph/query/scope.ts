/**
 * What a query looks at: a reading, and the stretch of time that a question may name beside the lens. "As of 2007" is the
 * lens; "acquired in 2007" and "maintained between 2005 and 2009" ask for what happened, or held, within a stretch.
 */
import type { Certainty, Graph, Reading, Span, When } from '../model/index.ts';
import { happenedWithin, overlaps, reach, surely, weaker } from '../model/index.ts';

export interface Scope {
  readonly reading: Reading;
  /** Events happened in it, states held at some time of it. */
  readonly within?: Span;
  /** The asked time as the question says it: "in 2008", "before 2007". */
  readonly words?: string;
}

/** All that happened or held, as far as the reading shows it. */
export function scopeOf(reading: Reading, within?: Span, words?: string): Scope {
  return { reading, ...(within === undefined ? {} : { within }), ...(words === undefined ? {} : { words }) };
}

/** How surely the claim is in the scope; `no` where it is out of view. */
export function certaintyIn({ reading, within }: Scope, claim: number): Certainty {
  const { inView, certainty } = reading.judge(claim);
  if (!inView) return 'no';
  if (within === undefined) return certainty;
  const { graph } = reading;
  const when = graph.whenOf(claim);
  return weaker(
    certainty,
    graph.relationOf(claim).nature === 'event' ? happenedWithin(when, within) : heldDuring(when, within),
  );
}

/** Whether a state held at some time of a stretch: certain where it surely did, whichever dates are right. */
function heldDuring(when: When | undefined, within: Span): Certainty {
  if (when === undefined) return 'possible';
  if (!overlaps(reach(when), within)) return 'no';
  const sure = surely(when);
  const single = when.form === 'date' && within.from <= when.start.from && when.start.to <= within.to;
  return single || (sure.from <= sure.to && overlaps(sure, within)) ? 'certain' : 'possible';
}

/**
 * Whether two claims may speak of the same time; a claim without a time may speak of any. Beside a state, an event
 * counts from its day on: "not derived from it in 2010" speaks against "forked from it in 2004".
 */
export function meet({ graph }: Reading, a: number, b: number): boolean {
  if (a === b) return true;
  const [first, second] = [graph.whenOf(a), graph.whenOf(b)];
  if (first === undefined || second === undefined) return true;
  const [isEvent, otherIsEvent] = [isEventClaim(graph, a), isEventClaim(graph, b)];
  const lasting = isEvent !== otherIsEvent;
  return overlaps(lastingSpan(first, lasting && isEvent), lastingSpan(second, lasting && otherIsEvent));
}

function isEventClaim(graph: Graph, claim: number): boolean {
  return graph.relationOf(claim).nature === 'event';
}

function lastingSpan(when: When, lasts: boolean): Span {
  return lasts ? { from: reach(when).from, to: Infinity } : reach(when);
}

/** The other end of a claim. */
export function otherEnd(reading: Reading, claim: number, entity: number): number {
  const subject = reading.graph.subjectOf(claim);
  return subject === entity ? reading.graph.objectOf(claim) : subject;
}
