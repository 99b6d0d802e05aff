/** Entries for bibliographies, as BibTeX reads them. */
import type { Graph, Source } from '../../../graph/index.ts';
import { calendarDate, parseWhen } from '../../../graph/index.ts';
import { voiceName } from '../voices.ts';

/** One entry: fields are left out where there is nothing to say. */
export function bibEntry(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${name === 'url' ? bibAddress(value) : bibText(value)}}`],
  );
  return `@misc{${bibKey(key)},\n${lines.join(',\n')}\n}`;
}

/** A source of the graph. */
export function bibSource(graph: Graph, source: Source): string {
  const published = dateOf(source.published);
  return bibEntry(source.id, {
    author: source.author === undefined ? undefined : voiceName(graph, source.author),
    title: source.title,
    howpublished: source.publisher,
    year: published?.year,
    month: published?.month,
    url: source.url,
    urldate: source.accessed,
  });
}

/** Letters, digits and dashes: what every reader of BibTeX takes. */
export function bibKey(text: string): string {
  const key = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return key === '' ? 'source' : key.slice(0, 60);
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (char) => SPECIAL[char] ?? `\\${char}`).replace(/\s+/gu, ' ');
}

/** In an address only what would end the field is put otherwise. */
function bibAddress(text: string): string {
  return text.replace(/[{}\\\s]/gu, (char) => encodeURIComponent(char));
}

function dateOf(published: string | undefined): { readonly year: string; readonly month?: string } | undefined {
  const result = published === undefined ? undefined : parseWhen(published);
  if (result === undefined || !('when' in result) || !Number.isFinite(result.when.start.from)) return undefined;
  const { from, to } = result.when.start;
  const [first, last] = [calendarDate(from), calendarDate(to)];
  if (first.year !== last.year) return undefined;
  return {
    year: first.year.toString(),
    ...(first.month === last.month ? { month: first.month.toString() } : {}),
  };
}
