/** Dates as files write them, as EDTF. */
import { parseWhen } from '../../model/index.ts';
import { edtfOf } from '../import/dates.ts';
import { MappingFault } from './item.ts';

/** Reads a date; `undefined` for what is none. */
export type DateReader = (text: string) => string | undefined;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TOKENS: ReadonlyMap<string, string> = new Map([
  ['Y', String.raw`(?<Y>\d{4})`],
  ['M', String.raw`(?<M>\d{1,2})`],
  ['D', String.raw`(?<D>\d{1,2})`],
  ['B', String.raw`(?<B>[A-Za-z]{3,9})\.?`],
]);

/** A reader of EDTF and of points in time. */
export const plainDate: DateReader = (text) => {
  const trimmed = text.trim();
  return edtfOf(trimmed) ?? ('when' in parseWhen(trimmed) ? trimmed : undefined);
};

/** @throws MappingFault where a format has no year, or a letter that stands for nothing */
export function dateReader(formats: readonly string[]): DateReader {
  const patterns = formats.map(pattern);
  return (text) => {
    for (const each of patterns) {
      const { Y, M, D, B } = each.exec(text.trim())?.groups ?? {};
      const date = Y === undefined ? undefined : edtf(Y, B === undefined ? M : monthOf(B), D);
      if (date !== undefined) return date;
    }
    return undefined;
  };
}

function pattern(format: string): RegExp {
  const unknown = /[A-Za-z]/.exec(format.replace(/[YMDB]/g, ''));
  if (unknown !== null || !format.includes('Y'))
    throw new MappingFault(
      unknown === null
        ? `The date format "${format}" has no year.`
        : `"${unknown[0]}" stands for nothing in a date format.`,
      'Y is the year, M the month, D the day, B the name of a month: Y-M-D, "B D, Y".',
    );
  if (/([YMDB]).*\1/.test(format)) throw new MappingFault(`The date format "${format}" has one part twice.`);
  const source = format.replace(
    /[YMDB]|[^YMDB]/g,
    (char) => TOKENS.get(char) ?? char.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'),
  );
  return new RegExp(`^${source}$`);
}

/** A month or a day of 0 is one that is not known. */
function edtf(year: string, month: string | undefined, day: string | undefined): string | undefined {
  const parts = [year];
  if (month !== undefined && Number(month) > 0) {
    parts.push(month.padStart(2, '0'));
    if (day !== undefined && Number(day) > 0) parts.push(day.padStart(2, '0'));
  }
  const date = parts.join('-');
  return 'when' in parseWhen(date) ? date : undefined;
}

function monthOf(name: string): string | undefined {
  const number = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? '99' : String(number);
}
