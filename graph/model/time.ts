/**
 * Times as EDTF writes them (Extended Date/Time Format, ISO 8601-2, levels 0 and 1), read down to bounds in days.
 *
 * A date is known to lie between two days; an interval has such bounds for its beginning and for its end. An
 * approximate (`~`), uncertain (`?`) or both (`%`) date is widened by one unit of its own precision on either side:
 * `2008~` may be 2007, 2008 or 2009. Day precision is the finest; a time of day is refused.
 */
import { calendarDate, dayOf, daysInMonth } from './day.ts';
import type { Day, Span } from './day.ts';

/** A time as written and as bounds. For a single date, `start` and `end` are the same span. */
export interface When {
  /** As written. */
  readonly text: string;
  readonly form: 'date' | 'interval';
  /** The beginning lies in this span. */
  readonly start: Span;
  /** The end lies in this span. */
  readonly end: Span;
  /** `2007/..`: still holds, as far as the writer knows. */
  readonly ongoing: boolean;
}

/** Why a text is not a time, in a sentence or two. */
interface Unreadable {
  readonly problem: string;
}

export type WhenResult = { readonly when: When } | Unreadable;

interface DatePart extends Span {
  readonly precision: 'year' | 'month' | 'day' | 'decade' | 'century' | 'season';
}

const DATE = /^(-?\d{2}(?:\d{2}|\dX|XX)|Y-?\d{5,6})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;
/** Meteorological seasons of the northern hemisphere, as EDTF numbers them: first month of each. */
const SEASONS: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
]);
const FARTHEST_YEAR = 271_821;

/** Reads an EDTF date or interval; never throws. */
export function parseWhen(text: string): WhenResult {
  const trimmed = text.trim();
  const slash = trimmed.indexOf('/');
  if (slash === -1) {
    const part = parseDate(trimmed);
    if ('problem' in part) return part;
    const span = { from: part.from, to: part.to };
    return { when: { text: trimmed, form: 'date', start: span, end: span, ongoing: false } };
  }
  return parseInterval(trimmed, trimmed.slice(0, slash), trimmed.slice(slash + 1));
}

function parseInterval(text: string, left: string, right: string): WhenResult {
  if (right.includes('/')) return { problem: `"${text}" has more than one "/".` };
  const from = parseSide(left);
  const to = parseSide(right);
  if (typeof from === 'object' && 'problem' in from) return from;
  if (typeof to === 'object' && 'problem' in to) return to;
  if ((from === 'open' || from === 'unknown') && (to === 'open' || to === 'unknown')) {
    return { problem: `"${text}" has neither a beginning nor an end.` };
  }
  const start: Span = spanOfStart(from, to);
  const end: Span = spanOfEnd(to, start);
  if (start.from > end.to) return { problem: `"${text}" ends before it begins.` };
  return { when: { text, form: 'interval', start, end, ongoing: to === 'open' } };
}

type Side = DatePart | 'open' | 'unknown';

function parseSide(text: string): Side | Unreadable {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

/** An open beginning lies before all days; an unknown one anywhere up to the end. */
function spanOfStart(from: Side, to: Side): Span {
  if (typeof from === 'object') return { from: from.from, to: from.to };
  if (from === 'open') return { from: -Infinity, to: -Infinity };
  return { from: -Infinity, to: typeof to === 'object' ? to.to : Infinity };
}

/** An open end lies after all days; an unknown one anywhere from the beginning on. */
function spanOfEnd(to: Side, start: Span): Span {
  if (typeof to === 'object') return { from: to.from, to: to.to };
  if (to === 'open') return { from: Infinity, to: Infinity };
  return { from: start.from, to: Infinity };
}

/** The bounds of one EDTF date. */
function parseDate(text: string): DatePart | Unreadable {
  const match = DATE.exec(text);
  if (match === null) {
    const example =
      'Write a date such as 2007, 2007-10, 2007-10-22, 198X, 2008~, or an interval such as 1998/2003 or 2007/..';
    return {
      problem: `"${text}" ${/T\d{2}/.test(text) ? 'has a time of day, which is not kept' : 'is not a date'}. ${example}`,
    };
  }
  const [, yearText = '', monthText, dayText, mark] = match;
  const exact = exactDate(text, yearText, monthText, dayText);
  return 'problem' in exact || mark === undefined ? exact : widened(exact);
}

function exactDate(text: string, yearText: string, monthText?: string, dayText?: string): DatePart | Unreadable {
  if (yearText.endsWith('X')) {
    if (monthText !== undefined) return { problem: `"${text}" gives a month of a year that is not known.` };
    const first = Number(yearText.replaceAll('X', '0'));
    const years = yearText.endsWith('XX') ? 100 : 10;
    return { from: dayOf(first), to: dayOf(first + years) - 1, precision: years === 100 ? 'century' : 'decade' };
  }
  const year = Number(yearText.replace('Y', ''));
  if (Math.abs(year) > FARTHEST_YEAR) return { problem: `The year of "${text}" is out of range.` };
  if (monthText === undefined || (monthText === 'XX' && dayText === undefined)) {
    return { from: dayOf(year), to: dayOf(year + 1) - 1, precision: 'year' };
  }
  if (monthText === 'XX') {
    return dayText === 'XX'
      ? { from: dayOf(year), to: dayOf(year + 1) - 1, precision: 'year' }
      : { problem: `"${text}" gives a day of a month that is not known.` };
  }
  const month = Number(monthText);
  const firstOfSeason = SEASONS.get(month);
  if (firstOfSeason !== undefined && dayText === undefined) {
    const wraps = firstOfSeason === 12;
    return {
      from: dayOf(year, firstOfSeason),
      to: dayOf(wraps ? year + 1 : year, wraps ? 3 : firstOfSeason + 3) - 1,
      precision: 'season',
    };
  }
  if (month < 1 || month > 12) return { problem: `"${text}" has no month ${monthText}.` };
  const last = daysInMonth(year, month);
  if (dayText === undefined || dayText === 'XX') {
    return { from: dayOf(year, month), to: dayOf(year, month, last), precision: 'month' };
  }
  const day = Number(dayText);
  if (day < 1 || day > last) return { problem: `"${text}" has no day ${dayText}.` };
  return { from: dayOf(year, month, day), to: dayOf(year, month, day), precision: 'day' };
}

const MONTHS_OF: Readonly<Record<DatePart['precision'], number>> = {
  day: 0,
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

function widened(part: DatePart): DatePart {
  const months = MONTHS_OF[part.precision];
  if (months === 0) return { ...part, from: part.from - 1, to: part.to + 1 };
  return { ...part, from: addMonths(part.from, -months), to: addMonths(part.to + 1, months) - 1 };
}

/** Moves the first day of a month by whole months. */
function addMonths(day: Day, months: number): Day {
  const { year, month } = calendarDate(day);
  const total = year * 12 + (month - 1) + months;
  return dayOf(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1);
}

/** All the days that the time may touch. */
export function reach(when: When): Span {
  return { from: when.start.from, to: when.end.to };
}
