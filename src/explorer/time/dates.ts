/** Dates as they are given: a day, a month whose day, or a year whose month is not stated. */
import type { Span } from '../../../graph/index.ts';
import { calendarDate, dayInWords, dayOf } from '../../../graph/index.ts';

/** "in 2007, month not stated", "in Oct 2007, day not stated", "on 4 Oct 2007", "between 4 Oct 2007 and 6 Jan 2008". */
export function dateInWords({ from, to }: Span): string {
  if (from === to) return `on ${dayInWords(from)}`;
  const first = calendarDate(from);
  if (first.day === 1 && first.month === 1 && to === dayOf(first.year + 1) - 1)
    return `in ${yearOf(from)}, month not stated`;
  const isMonth =
    first.day === 1 && to === (first.month === 12 ? dayOf(first.year + 1) : dayOf(first.year, first.month + 1)) - 1;
  if (isMonth) return `in ${dayInWords(from).replace(/^1 /, '')}, day not stated`;
  return `between ${dayInWords(from)} and ${dayInWords(to)}`;
}

function yearOf(day: number): string {
  return dayInWords(day).split(' ').slice(2).join(' ');
}
