/** Values of rules: a template, and what is done with what it gives. */
import { intervalOf } from '../import/dates.ts';
import { firstOf } from '../first-of.ts';
import { shortened } from '../text/tree.ts';
import { dateReader, plainDate } from './dates.ts';
import type { DateReader } from './dates.ts';
import { MappingFault } from './item.ts';
import type { OneText, Tell, Texts } from './item.ts';
import type { TimeFields, ValueFields } from './schema.ts';
import { parseTemplate } from './template.ts';

export type Tables = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** @throws MappingFault */
export function textsOf(value: ValueFields, tables: Tables): Texts {
  if (typeof value === 'string') {
    const template = parseTemplate(value);
    return (item) => template.texts(item);
  }
  const templates = list(value.from).map(parseTemplate);
  const fallback = value.else === undefined ? undefined : parseTemplate(value.else);
  const steps = stepsOf(value, tables);
  return (item, tell) => {
    let texts = firstOf(templates, (template) => some(template.texts(item))) ?? [];
    for (const step of steps) texts = texts.flatMap((text) => step(text, tell));
    return texts.length === 0 && fallback !== undefined ? fallback.texts(item) : texts;
  };
}

export function oneTextOf(value: ValueFields, tables: Tables): OneText {
  const texts = textsOf(value, tables);
  return (item, tell) => texts(item, tell)[0];
}

/** The text that a value always is, or `undefined`. */
export function literalOf(value: ValueFields): string | undefined {
  return typeof value === 'string' ? parseTemplate(value).literal : undefined;
}

/** A time, as EDTF: from one value, or from a beginning and an end. What cannot be read is told, and left out. */
export function timeOf(value: TimeFields, tables: Tables): OneText {
  if (typeof value === 'string') return dated(value, tables);
  const { start, end, ongoing = false, ...single } = value;
  if (start === undefined && end === undefined) return dated(single, tables);
  const [from, to] = [start, end].map((side) => (side === undefined ? () => undefined : dated(side, tables)));
  return (item, tell) => {
    const bounds = { start: from?.(item, tell), end: to?.(item, tell), lasts: ongoing };
    const isNothing = bounds.start === undefined && bounds.end === undefined;
    const interval = intervalOf(bounds);
    if (interval === undefined && !isNothing)
      tell.warn(
        'date-order',
        `A time would end (${bounds.end ?? ''}) before it begins (${bounds.start ?? ''}); it is left out.`,
      );
    return interval;
  };
}

/** A value that is a date, whether it says how dates are written or not. */
export function dated(value: ValueFields, tables: Tables): OneText {
  const isFormatted = typeof value !== 'string' && value.date !== undefined;
  const text = oneTextOf(value, tables);
  if (isFormatted) return text;
  return (item, tell) => {
    const found = text(item, tell);
    return found === undefined ? undefined : readDate(found, plainDate, tell)[0];
  };
}

type Step = (text: string, tell: Tell) => readonly string[];

function stepsOf(value: Exclude<ValueFields, string>, tables: Tables): readonly Step[] {
  const { split, after, before, without, table, make, prefix, date } = value;
  const steps: Step[] = [];
  if (split !== undefined)
    steps.push((text) =>
      text
        .split(split)
        .map((part) => part.trim())
        .filter(Boolean),
    );
  if (after !== undefined)
    steps.push((text) => [text.includes(after) ? text.slice(text.indexOf(after) + after.length) : text]);
  if (before !== undefined) steps.push((text) => [text.split(before, 1)[0] ?? '']);
  for (const part of list(without)) steps.push((text) => [text.replaceAll(part, '')]);
  if (table !== undefined) steps.push(lookup(table, tables));
  if (make === 'slug') steps.push((text, tell) => [unmistakable(slug(text), text, tell)]);
  if (make === 'id') steps.push((text) => [text.trim().replace(/\s+/g, '-')]);
  if (make === 'lower') steps.push((text) => [text.toLowerCase()]);
  steps.push((text) => (text.trim() === '' ? [] : [text]));
  if (prefix !== undefined) steps.push((text) => [`${prefix}${text}`]);
  if (date !== undefined) {
    const read = dateReader(list(date));
    steps.push((text, tell) => readDate(text, read, tell));
  }
  return steps;
}

function lookup(name: string, tables: Tables): Step {
  const table = tables.get(name);
  if (table === undefined)
    throw new MappingFault(`There is no table "${shortened(name)}".`, 'Declare it under "tables".');
  return (text, tell) => {
    const found = table.get(text.trim());
    if (found === undefined) tell.warn('value-unknown', `"${shortened(text)}" is not in the table "${name}".`);
    return found === undefined ? [] : [found];
  };
}

function readDate(text: string, read: DateReader, tell: Tell): readonly string[] {
  const date = read(text);
  if (date === undefined) tell.warn('date-unread', `"${shortened(text)}" cannot be read as a date; it is left out.`);
  return date === undefined ? [] : [date];
}

/** Two names that make one id are taken as one thing, and that is told. */
function unmistakable(id: string, name: string, tell: Tell): string {
  const before = tell.made.get(id);
  if (before === undefined) tell.made.set(id, name);
  else if (before !== name && !tell.made.has(`${id}\n${name}`)) {
    tell.made.set(`${id}\n${name}`, name);
    const message = `"${shortened(before)}" and "${shortened(name)}" both make the id "${shortened(id)}".`;
    tell.warn('id-shared', message, 'They are taken as one; "make: id" keeps them apart.');
  }
  return id;
}

/** `Red Hat` is `red-hat`; letters of every script stay, accents go. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Texts, if there are any. */
function some(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts;
}

export function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
