/** What the strip tells of a state: the asked time, what changes on it, and the changes one by one. */
import type { Span } from '../../../graph/index.ts';
import { timeInWords } from '../../../graph/index.ts';
import type { Between, ChangeRow, State, StopChange, Timeline } from '../../explorer/index.ts';
import {
  askedTime,
  changesAt,
  changesBetween,
  memo,
  selectBetween,
  selectTimeless,
  selectTimeline,
  stopInWords,
} from '../../explorer/index.ts';
import { counted } from '../shared/words.ts';

export interface Told {
  readonly timeline: Timeline;
  /** EDTF; `undefined` where none is asked for, as are the days of it. */
  readonly text: string | undefined;
  readonly asOf: Span | undefined;
  /** What changed between two dates, where two are asked for. */
  readonly between: Between | undefined;
  /** What changes on the asked day, where one is asked for. */
  readonly change: StopChange | undefined;
  /** The change in words; empty where there is none. */
  readonly words: string;
}

export const told: (state: State) => Told = memo(
  (state: State) => [state.graph, selectTimeline(state), state.view.lens.asOf, selectBetween(state)] as const,
  (graph, timeline, text, between) => {
    const asOf = askedTime(text);
    const isDay = between === undefined && asOf !== undefined && asOf.from === asOf.to;
    const change = isDay ? changesAt(graph, timeline, asOf.from) : undefined;
    const words =
      between === undefined
        ? change === undefined
          ? ''
          : stopInWords(change)
        : `${counted(between.rows.length, 'change')} between the two dates`;
    return { timeline, text, asOf, between, change, words };
  },
);

/** "22 Feb 2008: 5 begin", "all of time" */
export function toldInWords({ text, words }: Told): string {
  return text === undefined ? 'all of time' : [timeInWords(text), words].filter(Boolean).join(': ');
}

/** The changes that the list lists. */
export function rowsOf(state: State, { timeline, asOf, between, change }: Told): readonly ChangeRow[] {
  if (between !== undefined) return between.rows;
  if (change === undefined || asOf === undefined) return [];
  const claims = new Set(change.claims);
  const entities = new Set(change.entities);
  return changesBetween(selectTimeless(state), timeline.span ?? asOf).filter(
    ({ claim, entity }) => (claim !== undefined && claims.has(claim)) || (entity !== undefined && entities.has(entity)),
  );
}
