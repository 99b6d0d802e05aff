/** From a rule for entities to what makes them of an item. */
import type { DatedName } from '../../model/index.ts';
import type { Place } from '../document/report.ts';
import type { Collector } from '../import/collector.ts';
import { filterOf } from './conditions.ts';
import type { Item, OneText, Tell } from './item.ts';
import type { EntityFields, ValueFields } from './schema.ts';
import { oneTextOf, textsOf, timeOf } from './value.ts';
import type { Tables } from './value.ts';

/** Adds the entities of an item; gives how many. */
export type EntityMaker = (item: Item, collector: Collector, tell: Tell) => number;

/** @throws MappingFault */
export function entityMaker(rule: EntityFields, tables: Tables): EntityMaker {
  const one = (value: ValueFields | undefined): OneText => (value === undefined ? nothing : oneTextOf(value, tables));
  const applies = filterOf(rule.where, rule.except);
  const ids = textsOf(rule.id, tables);
  const [kind, name, about, url] = [rule.kind, rule.name, rule.about, rule.url].map(one) as [
    OneText,
    OneText,
    OneText,
    OneText,
  ];
  const existed = rule.existed === undefined ? nothing : timeOf(rule.existed, tables);
  const also = (Array.isArray(rule.also) ? rule.also : rule.also === undefined ? [] : [rule.also]).map((value) =>
    textsOf(value, tables),
  );
  const names = (rule.names ?? []).map((each) => ({
    name: one(each.name),
    when: each.when === undefined ? nothing : timeOf(each.when, tables),
  }));
  const schemes = makers(rule.ids, one);
  const extra = makers(rule.extra, one);
  return (item, collector, tell) => {
    if (!applies(item)) return 0;
    const made = ids(item, tell);
    for (const id of made) {
      const fields = {
        kind: kind(item, tell),
        name: name(item, tell),
        also: also.flatMap((texts) => texts(item, tell)),
        names: names.flatMap((each) => datedName(each.name(item, tell), each.when(item, tell))),
        about: about(item, tell),
        existed: existed(item, tell),
        url: url(item, tell),
        ids: valuesOf(schemes, item, tell),
        extra: valuesOf(extra, item, tell),
      };
      checkTexts(fields, item.place, collector);
      collector.entity(id, item.place, fields);
    }
    return made.length;
  };
}

/** Reports texts that are too long, or hold what cannot be kept. */
export function checkTexts(fields: object, place: Place, collector: Collector): void {
  for (const [key, value] of Object.entries(fields) as [string, unknown][]) {
    if (typeof value === 'string') collector.validator.text(value, place.at, [...place.path, key]);
    else if (typeof value === 'object' && value !== null) checkTexts(value, place, collector);
  }
}

const nothing: OneText = () => undefined;

function datedName(name: string | undefined, when: string | undefined): readonly DatedName[] {
  return name === undefined ? [] : [{ name, ...(when === undefined ? {} : { when }) }];
}

type Makers = readonly (readonly [key: string, value: OneText])[];

export function makers(
  values: Readonly<Record<string, ValueFields>> | undefined,
  one: (value: ValueFields) => OneText,
): Makers {
  return Object.entries(values ?? {}).map(([key, value]) => [key, one(value)]);
}

export function valuesOf(values: Makers, item: Item, tell: Tell): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(values.map(([key, value]) => [key, value(item, tell)]));
}
