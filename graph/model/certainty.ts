/**
 * Whether a claim held at an asked time: certainly, possibly or not. The rules of snapshots, in one place.
 *
 * *State* (owns, maintains): certain if it held throughout the asked time, possible if it may have held at some part
 * of it. A state dated `2007` held at some time in 2007; a state without a date held on the day that its evidence was
 * given and possibly at any other time.
 *
 * *Event* (acquired, founded): it is true from the day it happened on. An event dated `2007` happened once within
 * 2007; one without a date had happened by the day its evidence was given.
 */
import { overlaps, within } from './day.ts';
import type { Span } from './day.ts';
import { reach } from './time.ts';
import type { When } from './time.ts';

export type Certainty = 'certain' | 'possible' | 'no';

/** What the rules need to know of a claim. */
export interface Timed {
  readonly nature: 'event' | 'state';
  readonly when: When | undefined;
  /** When the evidence in view was given; may be empty. */
  readonly said: readonly Span[];
}

/** Whether the claim is true throughout (`certain`) or at some part of (`possible`) the asked time. */
export function certaintyAt(claim: Timed, asked: Span): Certainty {
  return claim.nature === 'event' ? eventAt(claim, asked) : stateAt(claim, asked);
}

function eventAt({ when, said }: Timed, asked: Span): Certainty {
  if (when === undefined) return said.some((span) => span.to <= asked.from) ? 'certain' : 'possible';
  const { from, to } = reach(when);
  if (to <= asked.from) return 'certain';
  return from <= asked.to ? 'possible' : 'no';
}

function stateAt({ when, said }: Timed, asked: Span): Certainty {
  if (when === undefined)
    return said.some((span) => span.from === span.to && within(asked, span)) ? 'certain' : 'possible';
  if (!overlaps(asked, reach(when))) return 'no';
  return within(asked, surely(when)) ? 'certain' : 'possible';
}

/** The days on which a dated state held for certain; empty (`from > to`) where there is none. */
export function surely(when: When): Span {
  if (when.form === 'date') return when.start.from === when.start.to ? when.start : { from: Infinity, to: -Infinity };
  return { from: when.start.to, to: when.end.from };
}

/** Whether an event happened within the asked time ("in 2007"), as against having happened by then. */
export function happenedWithin(when: When | undefined, asked: Span): Certainty {
  if (when === undefined) return 'possible';
  const span = reach(when);
  if (within(span, asked)) return 'certain';
  return overlaps(span, asked) ? 'possible' : 'no';
}

/** The weaker of two certainties. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'possible' || b === 'possible' ? 'possible' : 'certain';
}
