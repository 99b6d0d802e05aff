/** Times as an English reader says them: "22 Feb 2008", "Oct 2007", "since 2007", "about 2008". */
import { calendarDate } from './day.ts';
import type { Day } from './day.ts';
import { parseWhen } from './time.ts';
import type { When } from './time.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
]);

/** `22 Feb 2008`; an open side is an empty string. */
export function dayInWords(day: Day): string {
  if (!Number.isFinite(day)) return '';
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return `${String(dayOfMonth)} ${MONTHS[month - 1] ?? ''} ${yearInWords(year)}`;
}

function yearInWords(year: number): string {
  return year <= 0 ? `${String(1 - year)} BC` : String(year);
}

/** One EDTF date, without the interval forms. */
function dateInWords(text: string): string {
  const mark = /[~?%]$/.exec(text)?.[0];
  const bare = mark === undefined ? text : text.slice(0, -1);
  const words = plainDateInWords(bare);
  if (mark === '~') return `about ${words}`;
  if (mark === '?') return `perhaps ${words}`;
  return mark === '%' ? `perhaps about ${words}` : words;
}

function plainDateInWords(text: string): string {
  const [, yearText = text, month, day] = /^(-?[^-]+)(?:-([^-]+)(?:-([^-]+))?)?$/.exec(text) ?? [];
  const year = yearPartInWords(yearText);
  if (month === undefined || month === 'XX') return year;
  const season = SEASONS.get(month);
  if (season !== undefined) return `${season} ${year}`;
  const monthName = MONTHS[Number(month) - 1] ?? month;
  return day === undefined || day === 'XX' ? `${monthName} ${year}` : `${String(Number(day))} ${monthName} ${year}`;
}

function yearPartInWords(text: string): string {
  if (text.endsWith('XX')) return `the ${text.replace('XX', '00')}s`;
  if (text.endsWith('X')) return `the ${text.replace('X', '0')}s`;
  return yearInWords(Number(text.replace('Y', '')));
}

/** `2007`, `1998 to 2003`, `since 2007`, `until 2008`, as a reader would say it after a claim. */
export function whenInWords(when: When): string {
  if (when.form === 'date') return dateInWords(when.text);
  const [from = '', to = ''] = when.text.split('/');
  if (to === '..') return `since ${dateInWords(from)}`;
  if (from === '..' || from === '') return `until ${dateInWords(to)}`;
  if (to === '') return `from ${dateInWords(from)}`;
  return `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** Any text that stands for a time, in words; what is not EDTF is given back as it is. */
export function timeInWords(text: string): string {
  const result = parseWhen(text);
  return 'when' in result ? whenInWords(result.when) : text;
}
