/** The strip of time: when things changed under the lens, and where its handle stops. The asked date itself takes no part. */
import type { Reading, Span } from '../../graph/index.ts';
import { dayOf, calendarDate, Reading as ReadingOf } from '../../graph/index.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';
import type { Mark } from './time/marks.ts';
import { marksOf } from './time/marks.ts';
import { stopsOf } from './time/stops.ts';

export type { Mark, Pile } from './time/marks.ts';
export { piles } from './time/marks.ts';
export { nearestStop, stopAt } from './time/stops.ts';

export interface Timeline {
  readonly marks: readonly Mark[];
  /** Days, ascending. */
  readonly stops: readonly number[];
  /** What the strip shows; `undefined` where nothing is dated. */
  readonly span: Span | undefined;
  /** The last day on which a source speaks: nothing is recorded after it. */
  readonly lastSaid: number | undefined;
}

/** The graph under the lens, at all times. */
export const selectTimeless: (state: State) => Reading = memo(
  (state: State) => [state.graph, state.view.lens.accordingTo, state.view.lens.hide] as const,
  (graph, accordingTo, hide) => new ReadingOf(graph, { accordingTo, hide }),
);

export const selectTimeline: (state: State) => Timeline = memo(
  (state: State) => [selectTimeless(state)] as const,
  (reading) => timelineOf(reading),
);

/** @param reading without a date */
export function timelineOf(reading: Reading): Timeline {
  const marks = marksOf(reading);
  const stops = stopsOf(reading);
  const lastSaid = lastSaidOf(reading);
  return { marks, stops, span: spanOf(marks, stops, lastSaid), lastSaid };
}

function lastSaidOf(reading: Reading): number | undefined {
  let last = -Infinity;
  for (const claim of reading.claims()) {
    for (const voiced of reading.voices(claim)) {
      const said = reading.saidOn(voiced);
      if (said !== undefined && Number.isFinite(said.to)) last = Math.max(last, said.to);
    }
  }
  return Number.isFinite(last) ? last : undefined;
}

/** Whole years around all of it, with some room before and after. */
function spanOf(marks: readonly Mark[], stops: readonly number[], lastSaid: number | undefined): Span | undefined {
  const days = [
    ...marks.flatMap(({ on }) => [on.from, on.to]),
    ...(stops.length === 0 ? [] : [stops[0] ?? 0, stops.at(-1) ?? 0]),
  ];
  if (lastSaid !== undefined && days.length > 0) days.push(lastSaid);
  if (days.length === 0) return undefined;
  let from = Infinity;
  let to = -Infinity;
  for (const day of days) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  const room = Math.max(300, (to - from) * 0.03);
  return {
    from: dayOf(calendarDate(from - room).year),
    to: dayOf(calendarDate(to + room / 2).year + 1) - 1,
  };
}
