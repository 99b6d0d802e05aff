/** The time that a lens asks for, as days: one date, or between two. */
import type { Span } from '../../../graph/index.ts';
import { parseWhen, reach } from '../../../graph/index.ts';

/** @param text EDTF; `undefined` where it cannot be read */
export function askedTime(text: string | undefined): Span | undefined {
  const result = text === undefined ? undefined : parseWhen(text);
  return result !== undefined && 'when' in result ? reach(result.when) : undefined;
}

/** The two dates of `2006/2008`, an open side being that of all time; `undefined` where one date is asked for, or none. */
export function askedRange(text: string | undefined, all: Span | undefined): Span | undefined {
  const asked = text?.includes('/') === true ? askedTime(text) : undefined;
  if (asked === undefined) return undefined;
  return {
    from: Number.isFinite(asked.from) ? asked.from : (all?.from ?? 0),
    to: Number.isFinite(asked.to) ? asked.to : (all?.to ?? 0),
  };
}
