/** The days on which what a reader sees changes: where the handle of time stops. */
import type { Reading, Steps } from '../../../graph/index.ts';
import { inSteps, parseWhen } from '../../../graph/index.ts';

/** Ascending days; on each something is other than the day before. @param reading without a date */
export function* stopsInSteps(reading: Reading): Steps<readonly number[]> {
  const { graph } = reading;
  const days = new Set<number>();
  const add = (...candidates: readonly number[]): void => {
    for (const day of candidates) if (Number.isFinite(day)) days.add(day);
  };
  yield* inSteps(graph.claims(), (claim) => {
    if (!reading.inView(claim)) return;
    const when = graph.whenOf(claim);
    const isEvent = graph.relationOf(claim).nature === 'event';
    if (when === undefined) {
      for (const voiced of reading.voices(claim)) {
        const said = reading.saidOn(voiced);
        if (said === undefined) continue;
        // a state held on the day that it was said; an event had happened by then
        if (isEvent) add(said.to);
        else if (said.from === said.to) add(said.from, said.to + 1);
      }
    } else if (isEvent) {
      // possible from the first day on, certain from the last
      add(when.start.from, when.end.to);
    } else if (when.form === 'date') add(when.start.from, when.end.to + 1);
    else add(when.start.from, when.start.to, when.end.from + 1, when.end.to + 1);
  });
  yield* inSteps(graph.entities(), (entity) => {
    const existed = graph.existedOf(entity);
    if (existed === undefined || !reading.looksAtEntity(entity)) return;
    const result = parseWhen(existed);
    if ('when' in result && result.when.form === 'interval') add(result.when.start.from, result.when.end.to + 1);
  });
  return [...days].sort((a, b) => a - b);
}

/** The index of the last stop that is not after a day; −1 before the first. */
export function stopAt(stops: readonly number[], day: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stops[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the stop nearest to a day; −1 where there is none. */
export function nearestStop(stops: readonly number[], day: number): number {
  const before = stopAt(stops, day);
  const after = before + 1;
  if (before < 0) return stops.length === 0 ? -1 : 0;
  if (after >= stops.length) return before;
  return day - (stops[before] ?? 0) <= (stops[after] ?? Infinity) - day ? before : after;
}
