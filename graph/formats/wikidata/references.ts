/** From the references of a statement to sources and evidence. */
import type { Evidence, Source } from '../../model/index.ts';
import type { Collector } from '../import/collector.ts';
import {
  AUTHORS,
  HEURISTIC,
  IMPORT_URL,
  IMPORTED_FROM,
  labelOf,
  PUBLISHED,
  PUBLISHER,
  QUOTATION,
  REFERENCE_URL,
  RETRIEVED,
  STATED_IN,
  TITLE,
} from './properties.ts';
import type { Snak, Value } from './statements.ts';

/** Wikidata as a source: what it states without naming another, and what it withdraws. */
export const WIKIDATA: Source = {
  id: 'wikidata',
  title: 'Wikidata',
  author: 'Wikidata',
  url: 'https://www.wikidata.org/',
};

/** How names of items and properties are found, as far as the file gives them. */
export interface Names {
  item(id: string): string | undefined;
  readonly properties: ReadonlyMap<string, string>;
}

/** The evidence that a reference is; `undefined` for one that names nothing. */
export function evidenceOf(reference: readonly Snak[], names: Names, collector: Collector): Evidence | undefined {
  const parts = new Reference(reference, names);
  const [statedIn, importedFrom] = [parts.item(STATED_IN), parts.item(IMPORTED_FROM)];
  const url = parts.text(REFERENCE_URL) ?? parts.text(IMPORT_URL);
  const date = parts.date(PUBLISHED);
  const quote = parts.text(QUOTATION);
  const more = { ...(date === undefined ? {} : { date }), ...(quote === undefined ? {} : { quote }) };
  const supports = (source: Source, at?: string, says?: string): Evidence => ({
    source: collector.source(source),
    stance: 'supports',
    ...(at === undefined ? {} : { at }),
    ...(says === undefined ? {} : { says }),
    ...more,
  });
  const work = statedIn ?? importedFrom;
  if (work !== undefined) {
    const says = statedIn === undefined ? 'imported from it' : undefined;
    return supports({ id: work, title: names.item(work) ?? work }, url ?? parts.identifier(), says);
  }
  if (url !== undefined) return supports(parts.page(url));
  const heuristic = HEURISTIC.flatMap((property) => parts.item(property) ?? [])[0];
  if (heuristic !== undefined) return supports(WIKIDATA, undefined, `inferred: ${names.item(heuristic) ?? heuristic}`);
  const [snak] = reference.filter(({ says, property }) => says === 'value' && property !== RETRIEVED);
  if (snak?.value === undefined) return undefined;
  const title = labelOf(snak.property, names.properties);
  return supports({ id: snak.property, title }, textOf(snak.value, names));
}

/** A value as text. */
export function textOf(value: Value, names: Names): string {
  switch (value.type) {
    case 'item':
      return names.item(value.id) ?? value.id;
    case 'time':
      return value.edtf ?? value.text;
    case 'quantity':
      return [value.amount, value.unit === undefined ? undefined : (names.item(value.unit) ?? value.unit)]
        .filter((part) => part !== undefined)
        .join(' ');
    case 'text':
      return value.text;
  }
}

/** What a snak says, as text: its value, or that it is unknown or none. */
export function saidBy({ says, value }: Snak, names: Names): string {
  if (says === 'somevalue') return 'unknown';
  return says === 'novalue' || value === undefined ? 'none' : textOf(value, names);
}

class Reference {
  readonly #values: ReadonlyMap<string, Value>;
  readonly #names: Names;

  constructor(snaks: readonly Snak[], names: Names) {
    const values = new Map<string, Value>();
    for (const { property, value } of snaks)
      if (value !== undefined && !values.has(property)) values.set(property, value);
    this.#values = values;
    this.#names = names;
  }

  item(property: string): string | undefined {
    const value = this.#values.get(property);
    return value?.type === 'item' ? value.id : undefined;
  }

  text(property: string): string | undefined {
    const value = this.#values.get(property);
    return value === undefined ? undefined : textOf(value, this.#names);
  }

  date(property: string): string | undefined {
    const value = this.#values.get(property);
    return value?.type === 'time' ? value.edtf : undefined;
  }

  /** The entry in a data base that the reference names beside it. */
  identifier(): string | undefined {
    for (const [property, value] of this.#values)
      if (value.type === 'text' && value.isExternalId === true)
        return `${labelOf(property, this.#names.properties)} ${value.text}`;
    return undefined;
  }

  page(url: string): Source {
    const author = AUTHORS.flatMap((property) => this.text(property) ?? [])[0];
    const [publisher, published, accessed] = [this.text(PUBLISHER), this.date(PUBLISHED), this.date(RETRIEVED)];
    return {
      id: url,
      title: this.text(TITLE) ?? url,
      url,
      ...(author === undefined ? {} : { author }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      ...(accessed === undefined ? {} : { accessed }),
    };
  }
}
