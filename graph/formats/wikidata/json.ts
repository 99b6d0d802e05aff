/** Items of Wikidata from its JSON: `entities` by id, one item alone, or the lines of a dump. */
import type { Place } from '../document/report.ts';
import type { FormatModule } from '../format.ts';
import { Collector } from '../import/collector.ts';
import { edtfOf } from '../import/dates.ts';
import { Fields } from '../import/fields.ts';
import { parseItems } from '../import/json-items.ts';
import type { Node } from '../text/tree.ts';
import { addItems } from './claims.ts';
import type { Item, Label, Snak, Statement, Value } from './statements.ts';
import { edtfOfTime } from './time.ts';

export const wikidata: FormatModule = {
  read: (text, options) =>
    Collector.read(text, options, (collector) => {
      const reader = new JsonReader(collector);
      const items = parseItems(text, collector).flatMap(([node, place]) => reader.items(node, place));
      addItems(items, collector);
    }),
};

const LETTERS: Readonly<Record<string, string>> = { item: 'Q', property: 'P', lexeme: 'L' };
const RANKS = ['preferred', 'normal', 'deprecated'] as const;

class JsonReader {
  readonly #collector: Collector;

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  items(node: Node, place: Place): readonly Item[] {
    const fields = Fields.of(node, place, this.#collector);
    if (fields === undefined) return [];
    const all = fields.map('entities');
    const each = all === undefined ? [fields] : all.keys.flatMap((id) => all.map(id) ?? []);
    return each.flatMap((entity) => this.#item(entity) ?? []);
  }

  #item(fields: Fields): Item | undefined {
    const id = fields.text('id');
    if (fields.has('missing')) return undefined;
    if (id === undefined) {
      this.#collector.refuse(fields.place, 'id-missing', 'An item has no "id".');
      return undefined;
    }
    const claims = this.#mapOf(fields, 'claims') ?? this.#mapOf(fields, 'statements');
    return {
      id,
      labels: [...this.#labels(fields, 'labels'), ...this.#labels(fields, 'lemmas')],
      descriptions: this.#labels(fields, 'descriptions'),
      aliases: this.#labels(fields, 'aliases'),
      article: fields.map('sitelinks')?.map('enwiki')?.text('title'),
      modified: edtfOf(fields.text('modified')),
      statements: (claims?.keys ?? [])
        .flatMap((property) => claims?.maps(property) ?? [])
        .flatMap((each) => this.#statement(each) ?? []),
      place: fields.place,
    };
  }

  /** An empty map is written as an empty list by the programs that write it. */
  #mapOf(fields: Fields, key: string): Fields | undefined {
    const isList = fields.node.entries.some((entry) => entry.key === key && entry.value.type === 'list');
    return isList ? undefined : fields.map(key);
  }

  #labels(fields: Fields, key: string): readonly Label[] {
    const map = this.#mapOf(fields, key);
    return (map?.keys ?? [])
      .flatMap((language) => map?.maps(language) ?? [])
      .flatMap((each) => {
        const [text, language] = [each.text('value'), each.text('language')];
        return text === undefined || language === undefined ? [] : [{ text, language }];
      });
  }

  #statement(fields: Fields): Statement | undefined {
    const main = fields.map('mainsnak');
    const snak = main === undefined ? undefined : this.#snak(main);
    if (snak === undefined) return undefined;
    const rank = fields.text('rank') ?? 'normal';
    return {
      id: fields.text('id'),
      main: snak,
      rank: RANKS.find((each) => each === rank) ?? 'normal',
      qualifiers: this.#snaks(this.#mapOf(fields, 'qualifiers')),
      references: fields.maps('references').map((each) => this.#snaks(this.#mapOf(each, 'snaks'))),
      place: fields.place,
    };
  }

  #snaks(map: Fields | undefined): readonly Snak[] {
    return (map?.keys ?? [])
      .flatMap((property) => map?.maps(property) ?? [])
      .flatMap((fields) => this.#snak(fields) ?? []);
  }

  #snak(fields: Fields): Snak | undefined {
    const property = fields.text('property');
    const says = fields.text('snaktype');
    if (property === undefined) {
      this.#collector.refuse(fields.place, 'key-missing', 'A snak has no "property".');
      return undefined;
    }
    if (says === 'somevalue' || says === 'novalue') return { property, says };
    const value = this.#value(fields);
    return value === undefined ? undefined : { property, says: 'value', value };
  }

  #value(fields: Fields): Value | undefined {
    const data = fields.map('datavalue');
    switch (data?.text('type')) {
      case 'wikibase-entityid':
      case 'wikibase-entity-id': {
        const value = data.map('value');
        const letter = LETTERS[value?.text('entity-type') ?? ''] ?? 'Q';
        const id = value?.text('id') ?? `${letter}${value?.text('numeric-id') ?? ''}`;
        return { type: 'item', id };
      }
      case 'time': {
        const value = data.map('value');
        const time = value?.text('time') ?? '';
        const edtf = edtfOfTime(time, Number(value?.text('precision')), value?.text('calendarmodel') ?? '');
        return { type: 'time', edtf, text: time };
      }
      case 'quantity': {
        const value = data.map('value');
        const unit = /Q\d+$/.exec(value?.text('unit') ?? '')?.[0];
        return { type: 'quantity', amount: (value?.text('amount') ?? '').replace(/^\+/, ''), unit };
      }
      case 'monolingualtext': {
        const value = data.map('value');
        const [text, language] = [value?.text('text') ?? '', value?.text('language')];
        return { type: 'text', text, ...(language === undefined ? {} : { language }) };
      }
      case 'globecoordinate': {
        const value = data.map('value');
        return { type: 'text', text: `${value?.text('latitude') ?? ''}, ${value?.text('longitude') ?? ''}` };
      }
      case 'string': {
        const isExternalId = fields.text('datatype') === 'external-id';
        return { type: 'text', text: data.text('value') ?? '', ...(isExternalId ? { isExternalId } : {}) };
      }
      default:
        return undefined;
    }
  }
}
