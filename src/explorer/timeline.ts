/** The strip of time: when things changed under the lens, and where its handle stops. The asked date itself takes no part. */
import type { Reading, Span, Steps } from '../../graph/index.ts';
import { atOnce, calendarDate, dayOf, inSteps, Reading as ReadingOf } from '../../graph/index.ts';
import { gradually } from './gradual.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';
import type { Mark } from './time/marks.ts';
import type { SaidByDay } from './time/said.ts';
import { saidInSteps } from './time/said.ts';
import { marksInSteps } from './time/marks.ts';
import { stopsInSteps } from './time/stops.ts';

export type { Mark, Pile } from './time/marks.ts';
export { piles } from './time/marks.ts';
export { nearestStop, stopAt } from './time/stops.ts';

export interface Timeline {
  readonly marks: readonly Mark[];
  readonly said: SaidByDay;
  /** Days, ascending. */
  readonly stops: readonly number[];
  /** What the strip shows; `undefined` where nothing is dated. */
  readonly span: Span | undefined;
  /** The last day on which a source speaks: nothing is recorded after it. */
  readonly lastSaid: number | undefined;
  /** The dates of a large graph are being read: this is what was known before, or nothing. */
  readonly pending?: true;
}

/** The graph under the lens, at all times. */
export const selectTimeless: (state: State) => Reading = memo(
  (state: State) => [state.graph, state.view.lens.accordingTo, state.view.lens.hide] as const,
  (graph, accordingTo, hide) => new ReadingOf(graph, { accordingTo, hide }),
);

const NOTHING_YET: Timeline = {
  marks: [],
  said: new Map(),
  stops: [],
  span: undefined,
  lastSaid: undefined,
  pending: true,
};

export const selectTimeline: (state: State) => Timeline = gradually(selectTimeless, {
  steps: (reading) => timelineInSteps(reading),
  meanwhile: (_, before = NOTHING_YET) => ({ ...before, pending: true }),
});

/** @param reading without a date */
export function timelineOf(reading: Reading): Timeline {
  return atOnce(timelineInSteps(reading));
}

function* timelineInSteps(reading: Reading): Steps<Timeline> {
  const marks = yield* marksInSteps(reading);
  const said = yield* saidInSteps(reading);
  const stops = yield* stopsInSteps(reading);
  const lastSaid = yield* lastSaidInSteps(reading);
  return { marks, said, stops, span: spanOf(marks, stops, lastSaid), lastSaid };
}

function* lastSaidInSteps(reading: Reading): Steps<number | undefined> {
  let last = -Infinity;
  yield* inSteps(reading.graph.claims(), (claim) => {
    if (!reading.inView(claim)) return;
    for (const voiced of reading.voices(claim)) {
      const said = reading.saidOn(voiced);
      if (said !== undefined && Number.isFinite(said.to)) last = Math.max(last, said.to);
    }
  });
  return Number.isFinite(last) ? last : undefined;
}

/** Whole years around all of it, with some room before and after. */
function spanOf(marks: readonly Mark[], stops: readonly number[], lastSaid: number | undefined): Span | undefined {
  if (marks.length === 0 && stops.length === 0) return undefined;
  let from = Math.min(lastSaid ?? Infinity, stops[0] ?? Infinity);
  let to = Math.max(lastSaid ?? -Infinity, stops.at(-1) ?? -Infinity);
  for (const { on } of marks) {
    from = Math.min(from, on.from);
    to = Math.max(to, on.to);
  }
  const room = Math.max(300, (to - from) * 0.03);
  return {
    from: dayOf(calendarDate(from - room).year),
    to: dayOf(calendarDate(to + room / 2).year + 1) - 1,
  };
}
