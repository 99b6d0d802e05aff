/** Points in time as Wikidata writes them, as EDTF: a time of a precision, in the Gregorian or the Julian calendar. */
import { calendarDate, dayOf, parseWhen } from '../../model/index.ts';

const JULIAN = 'Q1985786';
const [CENTURY, DECADE, YEAR, MONTH, DAY] = [7, 8, 9, 10, 11];

/** `undefined` for what EDTF cannot say to a day or to a century. */
export function edtfOfTime(time: string, precision: number, calendar: string): string | undefined {
  const [, sign, digits = '', month = '', day = ''] = /^([+-]?)0*(\d{1,6})-(\d{2})-(\d{2})T/.exec(time) ?? [];
  if (digits === '') return undefined;
  // there is no year 0 before the first; EDTF has one
  const year = sign === '-' ? 1 - Number(digits) : Number(digits);
  const text = edtfOfParts(year, month, day, precision, calendar.endsWith(JULIAN));
  return text !== undefined && 'when' in parseWhen(text) ? text : undefined;
}

function edtfOfParts(
  year: number,
  month: string,
  day: string,
  precision: number,
  isJulian: boolean,
): string | undefined {
  switch (precision) {
    case CENTURY:
      return year > 0 ? `${padded(Math.floor((year - 1) / 100), 2)}XX` : undefined;
    case DECADE:
      return year >= 0 ? `${padded(Math.floor(year / 10), 3)}X` : undefined;
    case YEAR:
      return yearText(year);
    case MONTH:
      return month === '00' ? yearText(year) : `${yearText(year)}-${month}`;
    case DAY:
      if (month === '00' || day === '00') return edtfOfParts(year, month, '', MONTH, false);
      return isJulian ? gregorian(year, Number(month), Number(day)) : `${yearText(year)}-${month}-${day}`;
    default:
      return undefined;
  }
}

/** The day that the Julian calendar calls so. */
function gregorian(year: number, month: number, day: number): string {
  const before = month <= 2 ? year - 1 : year;
  const ahead = Math.floor(before / 100) - Math.floor(before / 400) - 2;
  const date = calendarDate(dayOf(year, month, Math.min(day, 28)) + ahead + (day - Math.min(day, 28)));
  return `${yearText(date.year)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${padded(-year, 4)}` : padded(year, 4);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
