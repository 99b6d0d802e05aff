/** The marks of the axis: years, months and days at a distance that can be read; generations where nothing is dated. */
import { calendarDate, dayOf } from '../../graph/index.ts';
import type { Projection } from './projection.ts';

export interface Tick {
  readonly at: number;
  /** Minor marks have none. */
  readonly label?: string;
}

/** Marks are at least this far apart, px. */
const APART = { across: 62, down: 40 } as const;
const MINOR_APART = 7;
/** Nearer to the edge a label has no room, px. */
export const EDGE = 16;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Steps in months. */
const STEPS = [1, 3, 12, 60, 120, 300, 600, 1200, 6000] as const;
const DAYS_OF_MONTH = 30.44;

export function ticks(projection: Projection): readonly Tick[] {
  return projection.lanes.axis === 'time' ? timeTicks(projection) : generationTicks(projection);
}

function timeTicks(projection: Projection): readonly Tick[] {
  const apart = APART[projection.frame.vertical ? 'down' : 'across'];
  const px = (months: number): number => months * DAYS_OF_MONTH * projection.unit;
  const step = STEPS.find((months) => px(months) >= apart) ?? 12_000;
  const minor = STEPS.filter((months) => months < step && px(months) >= MINOR_APART)[0];
  const { from, to } = projection.places;
  const found: Tick[] = [];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return found;
  const each = minor ?? step;
  const start = monthOf(from);
  for (let month = Math.floor(start / each) * each; ; month += each) {
    const at = dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
    if (at > to || found.length > 2000) return found;
    const isFirst = !found.some(({ at: other, label }) => label !== undefined && projection.along(other) > EDGE);
    found.push(month % step === 0 ? { at, label: labelOf(month, step, isFirst) } : { at });
  }
}

function monthOf(day: number): number {
  const { year, month } = calendarDate(Math.floor(day));
  return year * 12 + month - 1;
}

/** Months stand under the year that began last; the first mark of the window says which that is. */
function labelOf(month: number, step: number, isFirst: boolean): string {
  const year = Math.floor(month / 12);
  const words = year <= 0 ? `${String(1 - year)} BC` : String(year);
  if (step >= 12 || month % 12 === 0) return words;
  const name = MONTHS[((month % 12) + 12) % 12] ?? '';
  return isFirst ? `${name} ${words}` : name;
}

function generationTicks(projection: Projection): readonly Tick[] {
  const apart = APART[projection.frame.vertical ? 'down' : 'across'];
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => each * projection.unit >= apart) ?? 200;
  const { from, to } = projection.places;
  const found: Tick[] = [];
  const last = Math.min(to, projection.extent.to);
  for (let at = Math.max(0, Math.ceil(from / step) * step); at <= last; at += step)
    found.push({ at, label: at === 0 ? 'first' : `${String(at)}` });
  return found;
}
