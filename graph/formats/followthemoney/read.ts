/**
 * Reads FollowTheMoney: things become entities, intervals become claims between them. Each claim rests on the entity
 * of the file that makes it, and on the page that the entity names as its source.
 */
import type { Evidence } from '../../model/index.ts';
import type { Place } from '../document/report.ts';
import type { FormatModule } from '../format.ts';
import { Collector } from '../import/collector.ts';
import { edtfOf, intervalOf } from '../import/dates.ts';
import { Fields } from '../import/fields.ts';
import { parseItems } from '../import/json-items.ts';
import { shortened } from '../text/tree.ts';
import type { Node } from '../text/tree.ts';
import { FIELDS, INTERVAL_FIELDS, INTERVALS, KINDS, LINKS } from './schemata.ts';
import type { Interval } from './schemata.ts';

export const followthemoney: FormatModule = {
  read: (text, options) =>
    Collector.read(text, options, (collector) => {
      const items = parseItems(text, collector);
      new Reader(collector).read(items);
    }),
};

interface Item {
  readonly id: string;
  readonly schema: string;
  readonly fields: Fields;
  readonly properties: Fields;
}

class Reader {
  readonly #collector: Collector;
  readonly #items = new Map<string, Item>();

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  read(nodes: readonly (readonly [Node, Place])[]): void {
    for (const [node, place] of nodes) this.#gather(node, place);
    for (const item of this.#items.values()) if (!isStatement(item)) this.#thing(item);
    for (const item of this.#items.values()) {
      const interval = INTERVALS.get(item.schema);
      if (interval !== undefined) this.#interval(item, interval);
      else if (item.schema === 'Sanction') this.#sanction(item);
      else this.#links(item);
    }
  }

  /** Enters an item, and those that are nested in its properties. */
  #gather(node: Node, place: Place): void {
    const fields = Fields.of(node, place, this.#collector);
    const id = fields?.text('id');
    const schema = fields?.text('schema');
    if (fields === undefined) return;
    if (id === undefined || schema === undefined) {
      const missing = id === undefined ? 'id' : 'schema';
      this.#collector.refuse(place, `${missing}-missing`, `An entity has no "${missing}".`);
      return;
    }
    const properties = fields.map('properties') ?? new Fields({ ...fields.node, entries: [] }, place, this.#collector);
    if (!this.#items.has(id)) this.#items.set(id, { id, schema, fields, properties });
    for (const [key, values] of properties.lists()) {
      values.forEach((value, index) => {
        const path = [...place.path, 'properties', key, index];
        if (value.type === 'map') this.#gather(value, { at: value.at, path });
      });
    }
  }

  #thing({ id, schema, fields, properties: of }: Item): void {
    const [name, ...names] = of.texts('name');
    const start = edtfOf(of.texts('incorporationDate')[0] ?? of.texts('birthDate')[0]);
    const end = edtfOf(of.texts('dissolutionDate')[0] ?? of.texts('deathDate')[0]);
    this.#collector.entity(id, fields.place, {
      kind: KINDS.get(schema),
      name: name ?? fields.text('caption'),
      also: [...names, ...of.texts('alias'), ...of.texts('weakAlias'), ...of.texts('previousName')],
      about: of.texts('summary')[0] ?? of.texts('description')[0],
      existed: intervalOf({ start, end }),
      url: of.texts('website')[0],
      ids: {
        wikidata: of.texts('wikidataId')[0],
        lei: of.texts('leiCode')[0],
        registration: of.texts('registrationNumber')[0],
        opencorporates: of.texts('opencorporatesUrl')[0],
      },
      extra: { schema, ...this.#rest(of) },
    });
  }

  /** The properties that the model has no field for and that name no other item. */
  #rest(properties: Fields): Record<string, string | undefined> {
    const kept = properties.keys.filter((key) => !FIELDS.has(key) && !LINKS.has(key));
    return Object.fromEntries(
      kept.map((key) => [
        key,
        this.#texts(properties, key)
          .filter((text) => !this.#items.has(text))
          .join('; '),
      ]),
    );
  }

  /** The texts under a property, without what is nested in it. */
  #texts(properties: Fields, key: string): readonly string[] {
    const nested = properties.lists().find(([name]) => name === key)?.[1] ?? [];
    return nested.some(({ type }) => type === 'map') ? [] : properties.texts(key);
  }

  /** The ids under a property: given, or those of what is nested in it. */
  #ends(properties: Fields, key: string): readonly string[] {
    const values = properties.lists().find(([name]) => name === key)?.[1] ?? [];
    if (!values.some(({ type }) => type === 'map')) return properties.texts(key);
    return properties.maps(key).flatMap((nested) => nested.text('id') ?? []);
  }

  #interval(item: Item, { subject, object, relation }: Interval): void {
    const { id, schema, fields, properties: of } = item;
    const [subjects, objects] = [this.#ends(of, subject), this.#ends(of, object)];
    if (subjects.length === 0 || objects.length === 0) {
      const missing = subjects.length === 0 ? subject : object;
      const message = `The ${schema} "${shortened(id)}" has no "${missing}".`;
      this.#collector.refuse(fields.placeOf('properties'), 'claim-end-missing', message);
      return;
    }
    for (const end of [...subjects, ...objects]) this.#warnOfMissing(end, item);
    const date = edtfOf(of.texts('date')[0]);
    const when = intervalOf({ start: edtfOf(of.texts('startDate')[0]), end: edtfOf(of.texts('endDate')[0]) }) ?? date;
    const role = of.texts('role').join('; ');
    const told = Object.entries(this.#rest(of)).filter(([key]) => !INTERVAL_FIELDS.has(key));
    for (const from of subjects)
      for (const to of objects)
        this.#collector.claim(
          {
            ...(relation === 'related-to' ? { id: [id, from, to].join(' ') } : {}),
            subject: from,
            relation,
            object: to,
            when,
            qualifiers: {
              ...(relation === 'related-to' ? { predicate: schema } : {}),
              ...(relation === 'owns' ? { stake: percentage(of.texts('percentage')[0]) } : {}),
              role,
              ...Object.fromEntries(told),
            },
            evidence: this.#evidence(item),
          },
          fields.place,
        );
  }

  /** A sanction is said of one party; what is known of it goes into words. */
  #sanction(item: Item): void {
    const of = item.properties;
    const by = of.texts('authority').join(', ');
    const parts = ['program', 'reason', 'provisions', 'status'].flatMap((key) => of.texts(key));
    const says = [`Sanctioned${by === '' ? '' : ` by ${by}`}`, ...parts].join('; ');
    const from = { start: edtfOf(of.texts('startDate')[0]), end: edtfOf(of.texts('endDate')[0]) };
    const when = intervalOf(from);
    const evidence = this.#evidence(item).map((piece) => (when === undefined ? piece : { ...piece, when }));
    for (const about of this.#ends(of, 'entity')) this.#collector.note({ about, says, evidence }, item.fields.place);
  }

  /** Properties whose value is another item of the file. */
  #links(item: Item): void {
    for (const key of item.properties.keys) {
      const relation = LINKS.get(key);
      for (const end of this.#ends(item.properties, key)) {
        if (relation === undefined && (FIELDS.has(key) || !this.#items.has(end) || end === item.id)) continue;
        if (relation !== undefined) this.#warnOfMissing(end, item);
        this.#collector.claim(
          {
            ...(relation === undefined ? { id: [item.id, key, end].join(' ') } : {}),
            subject: item.id,
            relation: relation ?? 'related-to',
            object: end,
            qualifiers: relation === undefined ? { predicate: key } : {},
            evidence: this.#evidence(item),
          },
          item.properties.placeOf(key),
        );
      }
    }
  }

  #warnOfMissing(id: string, { schema, id: by, fields }: Item): void {
    if (this.#items.has(id) || this.#collector.has(id)) return;
    const message = `The ${schema} "${shortened(by)}" names "${shortened(id)}", which is not in the file.`;
    this.#collector.report.warning(fields.place, 'entity-unknown', message, {
      hint: 'It is entered under its id.',
    });
  }

  #evidence({ id, schema, properties: of }: Item): readonly Evidence[] {
    const [publisher] = of.texts('publisher');
    const date = edtfOf(of.texts('date')[0]);
    const own = this.#collector.says(`${schema} ${id}`, {
      ...(publisher === undefined ? {} : { speaker: publisher }),
      ...(date === undefined ? {} : { date }),
    });
    const accessed = edtfOf(of.texts('retrievedAt')[0]);
    const pages = of.texts('sourceUrl').map((url): Evidence => {
      const source = {
        id: url,
        title: publisher ?? url,
        url,
        ...(publisher === undefined ? {} : { publisher }),
        ...(accessed === undefined ? {} : { accessed }),
      };
      return { source: this.#collector.source(source), stance: 'supports' };
    });
    return [own, ...pages];
  }
}

/** Whether an item says something about others, and is nothing of its own. */
function isStatement({ schema }: Item): boolean {
  return INTERVALS.has(schema) || schema === 'Sanction';
}

/** `50` and `50.0` as a percentage; ranges and words as they are. */
function percentage(text: string | undefined): string | undefined {
  return text !== undefined && /^\d+(?:\.\d+)?$/.test(text) ? `${text} %` : text;
}
