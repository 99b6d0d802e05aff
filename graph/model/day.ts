/** Days as whole numbers, so that the bounds of a date compare and subtract like numbers. */

/** Days since 1970-01-01 in the proleptic Gregorian calendar; `-Infinity` and `Infinity` where a side is open. */
export type Day = number;

/** A closed stretch of days. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The day of a calendar date. Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayOf(year: number, month = 1, dayOfMonth = 1): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The calendar date of a finite day; the inverse of {@link dayOf}. Source: Hinnant, civil_from_days. */
export function calendarDate(day: Day): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return (month === 12 ? dayOf(year + 1) : dayOf(year, month + 1)) - dayOf(year, month);
}

/** `2008-02-22`; open sides are `..`. */
export function isoDay(day: Day): string {
  if (!Number.isFinite(day)) return '..';
  const { year, month, day: dayOfMonth } = calendarDate(day);
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
