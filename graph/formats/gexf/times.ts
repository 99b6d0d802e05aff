/** Times of GEXF: from `start` and `end` to EDTF, and back to whole days. */
import { isoDay, parseWhen, reach } from '../../model/index.ts';
import { edtfOf, intervalOf } from '../import/dates.ts';
import { attributeOf } from '../xml/xml.ts';
import type { XmlTag } from '../xml/xml.ts';

/** The time that an element, or a spell of it, was there; `undefined` where it has none that is a date. */
export function timeOf(tag: XmlTag): string | undefined {
  const at = dateOf(attributeOf(tag, 'timestamp'));
  if (at !== undefined) return at;
  const start = dateOf(attributeOf(tag, 'start') ?? attributeOf(tag, 'startopen'));
  const end = dateOf(attributeOf(tag, 'end') ?? attributeOf(tag, 'endopen'));
  return intervalOf({ start, end, lasts: true });
}

/** A date; also a year that was written as a number with a fraction. */
function dateOf(text: string | undefined): string | undefined {
  return edtfOf(text?.replace(/^(\d{4})\.0+$/, '$1'));
}

/** The spells of a node in one: from the first beginning to the last end. */
export function joined(times: readonly string[]): string | undefined {
  if (times.length <= 1) return times[0];
  const starts = times.map((time) => time.replace(/\/.*$/, '')).sort();
  const ends = times.map((time) => time.replace(/^.*\//, '')).sort();
  const start = starts.includes('') ? undefined : starts[0];
  const isOpen = ends.includes('..');
  return intervalOf({ start, end: isOpen ? undefined : ends.at(-1), lasts: isOpen });
}

/** ` start="…" end="…"`: the days that a time reaches over, as far as the calendar of XML goes. */
export function days(time: string | undefined): string {
  const result = time === undefined ? undefined : parseWhen(time);
  if (result === undefined || !('when' in result)) return '';
  const { from, to } = reach(result.when);
  return [['start', from] as const, ['end', to] as const]
    .map(([name, day]) => {
      const text = Number.isFinite(day) ? isoDay(day) : '';
      return /^\d{4}-/.test(text) && !text.startsWith('0000') ? ` ${name}="${text}"` : '';
    })
    .join('');
}
