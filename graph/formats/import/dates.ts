/** Dates as other formats write them, as EDTF. */
import { parseWhen } from '../../model/index.ts';

/** A date in EDTF: the day of a point in time, or the year or month that is written; `undefined` for anything else. */
export function edtfOf(text: string | undefined): string | undefined {
  const trimmed = (text ?? '').trim();
  const [, date, time] = /^([+-]?\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](\d{2}:.*))?$/.exec(trimmed) ?? [];
  if (date === undefined || (time !== undefined && date.length < 10)) return undefined;
  const plain = date.replace(/^\+/, '');
  return 'when' in parseWhen(plain) ? plain : undefined;
}

export interface Bounds {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Whether what has no end is said to last: `2007/..`; else its end is unknown: `2007/`. */
  readonly lasts?: boolean;
}

/** An interval from what is known of its ends; `undefined` where nothing is, or where it would end before it begins. */
export function intervalOf({ start, end, lasts = false }: Bounds): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (start === end) return start;
  const text = `${start ?? ''}/${end ?? (lasts ? '..' : '')}`;
  return 'when' in parseWhen(text) ? text : undefined;
}
