/** Dates as people write them, at the beginning or the end of a question: "in 2008", "on 22 February 2008", "since 2005". */
import type { Span } from '../../model/index.ts';
import { isoDay, parseWhen, reach, timeInWords } from '../../model/index.ts';
import type { Token } from './tokens.ts';

/** The time that a question asks about. */
export interface TimeAsked {
  /**
   * `at`: how things were then. `in`: an event is asked for within it, a state as of it. `during`: both are asked for at
   * any time of it. `before` and `after`: as `during`, and of owners the last before or the first after.
   */
  readonly mode: 'at' | 'in' | 'during' | 'before' | 'after';
  /** EDTF, for a lens: the date itself, the day before it or the day after it. */
  readonly asOf: string;
  readonly span: Span;
  /** As a sentence says it: "in 2008", "before 2007", "between 2006 and 2008". */
  readonly words: string;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ]
    .flatMap((name, place) => [name, name.slice(0, 3)].map((form) => [form, place + 1] as const))
    .concat([['sept', 9]]),
);
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^\d{4}$/;
const EDTF = /^(?:-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~%?]?|\d{3}x|\d{2}xx|[\d~%?.x-]*\/[\d~%?.x-]*)$/;

/** A date at a place: its EDTF, and the place after it. */
interface DateAt {
  readonly date: string;
  readonly next: number;
}

/** Reads one date that begins at a place. */
function dateAt(tokens: readonly Token[], place: number): DateAt | undefined {
  const word = (offset: number): string => tokens[place + offset]?.word ?? '';
  if (word(0) === 'the') {
    const rest = dateAt(tokens, place + 1);
    if (rest !== undefined) return rest;
  }
  if (word(0) === 'year') return YEAR.test(word(1)) ? { date: word(1), next: place + 2 } : undefined;
  const decade = /^(\d{3})0'?s$/.exec(word(0)) ?? (word(1) === "'s" ? /^(\d{3})0$/.exec(word(0)) : null);
  if (decade !== null) return { date: `${decade[1] ?? ''}X`, next: place + (word(1) === "'s" ? 2 : 1) };
  return monthDate(word, place) ?? edtfDate(word(0), place);
}

function edtfDate(text: string, place: number): DateAt | undefined {
  return EDTF.test(text) && 'when' in parseWhen(text.toUpperCase())
    ? { date: text.toUpperCase(), next: place + 1 }
    : undefined;
}

/** "22 February 2008", "February 22, 2008", "22nd of February 2008", "Feb 2008", "spring 2007". */
function monthDate(word: (offset: number) => string, place: number): DateAt | undefined {
  const pad = (number: number | string): string => String(number).padStart(2, '0');
  const parts: string[] = [];
  let offset = 0;
  while (parts.length < 3 && offset < 6) {
    const text = word(offset);
    if (text === ',' || text === 'of') {
      if (parts.length === 0) return undefined;
    } else if (MONTHS.has(text) || SEASONS.has(text) || ORDINAL.test(text) || YEAR.test(text)) parts.push(text);
    else break;
    offset += 1;
    if (YEAR.test(text)) break;
  }
  const year = parts.at(-1) ?? '';
  if (!YEAR.test(year)) return undefined;
  const next = place + offset;
  const month = parts.map((part) => MONTHS.get(part)).find((found) => found !== undefined);
  const season = parts.map((part) => SEASONS.get(part)).find((found) => found !== undefined);
  const day = parts
    .slice(0, -1)
    .map((part) => ORDINAL.exec(part)?.[1])
    .find((found) => found !== undefined);
  if (season !== undefined && parts.length === 2) return { date: `${year}-${String(season)}`, next };
  if (month === undefined) return parts.length === 1 ? { date: year, next } : undefined;
  return { date: day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`, next };
}

/** A time phrase at a place, and the place after it. */
export interface TimeAt {
  readonly time: TimeAsked;
  readonly next: number;
}

/** Reads "in 2008", "as of 2006", "between 2006 and 2008" and the like, from a place on. */
export function timeAt(tokens: readonly Token[], place: number): TimeAt | undefined {
  const word = (offset: number): string => tokens[place + offset]?.word ?? '';
  const [first, second, third] = [word(0), word(1), word(2)];
  if (first === 'between' || first === 'from') return betweenAt(tokens, place);
  if (first === 'as' && second === 'of') return single('at', 'as of', dateAt(tokens, place + 2));
  if (first === 'at' && second === 'the' && third === 'end') return endAt(tokens, place);
  if (first === 'in' || first === 'on' || first === 'during' || first === 'throughout' || first === 'within') {
    return single('in', '', dateAt(tokens, place + 1));
  }
  if (first === 'at') return single('at', '', dateAt(tokens, place + 1));
  if (first === 'by') return single('at', 'by', dateAt(tokens, place + 1));
  if (first === 'before') return single('before', 'before', dateAt(tokens, place + 1));
  if (first === 'after') return single('after', 'after', dateAt(tokens, place + 1));
  if (first === 'since') return single('during', 'since', dateAt(tokens, place + 1));
  if (first === 'until' || first === 'till') return single('during', 'until', dateAt(tokens, place + 1));
  return undefined;
}

function endAt(tokens: readonly Token[], place: number): TimeAt | undefined {
  return tokens[place + 3]?.word === 'of' ? single('at', 'at the end of', dateAt(tokens, place + 4)) : undefined;
}

function betweenAt(tokens: readonly Token[], place: number): TimeAt | undefined {
  const from = dateAt(tokens, place + 1);
  if (from === undefined) return undefined;
  const joint = tokens[from.next]?.word ?? '';
  if (!/^(?:and|to|until|till)$/.test(joint)) return single('during', 'since', from);
  const to = dateAt(tokens, from.next + 1);
  const [start, end] = [spanOf(from.date), to === undefined ? undefined : spanOf(to.date)];
  if (to === undefined || start === undefined || end === undefined) return undefined;
  const span = { from: Math.min(start.from, end.from), to: Math.max(start.to, end.to) };
  const words = `between ${timeInWords(from.date)} and ${timeInWords(to.date)}`;
  return { time: { mode: 'during', asOf: `${isoDay(span.from)}/${isoDay(span.to)}`, span, words }, next: to.next };
}

function single(mode: TimeAsked['mode'], preposition: string, at: DateAt | undefined): TimeAt | undefined {
  const span = at === undefined ? undefined : spanOf(at.date);
  if (at === undefined || span === undefined) return undefined;
  return { time: timeOf(mode, preposition, at.date, span), next: at.next };
}

/** A time phrase out of its parts. */
function timeOf(mode: TimeAsked['mode'], preposition: string, date: string, span: Span): TimeAsked {
  const words = timeInWords(date);
  const plain = /^\d{1,2} [A-Z]/.test(words) ? `on ${words}` : `in ${words}`;
  const said = preposition === '' ? plain : `${preposition} ${words}`;
  if (mode === 'before')
    return { mode, asOf: isoDay(span.from - 1), span: { from: -Infinity, to: span.from - 1 }, words: said };
  if (mode === 'after')
    return { mode, asOf: isoDay(span.to + 1), span: { from: span.to + 1, to: Infinity }, words: said };
  if (preposition === 'since')
    return { mode, asOf: `${date}/..`, span: { from: span.from, to: Infinity }, words: said };
  if (preposition === 'until') return { mode, asOf: `../${date}`, span: { from: -Infinity, to: span.to }, words: said };
  if (preposition === 'at the end of')
    return { mode, asOf: isoDay(span.to), span: { from: span.to, to: span.to }, words: said };
  return { mode, asOf: date, span, words: said };
}

function spanOf(date: string): Span | undefined {
  const result = parseWhen(date);
  return 'when' in result ? reach(result.when) : undefined;
}

const JOINT = /(?:^|\s)(?:in|on|at|by|of|since|before|after|until|during|and)\s+(\S.*)$/i;
const NUMERIC = /^\d{3,}[-\d/.~%]*$/;

/** Why the end of what would be a name is no date, where it looks like one: "XenSource in 2008-13", "on 31 February 2007". */
export function unreadableDate(name: string): string | undefined {
  const text = JOINT.exec(name)?.[1];
  if (text === undefined) return undefined;
  const words = text.toLowerCase().split(/\s+|(?=,)/);
  const at = monthDate((offset) => words[offset] ?? '', 0);
  const date = at?.next === words.length ? at.date : NUMERIC.test(text) ? text : undefined;
  const result = date === undefined ? undefined : parseWhen(date);
  return result !== undefined && 'problem' in result ? result.problem : undefined;
}
