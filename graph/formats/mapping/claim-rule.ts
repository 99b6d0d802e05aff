/** From a rule for claims to what makes them of an item. A claim of which an end is missing is none. */
import { didYouMean } from '../../model/index.ts';
import type { Evidence } from '../../model/index.ts';
import type { Collector } from '../import/collector.ts';
import { shortened } from '../text/tree.ts';
import { filterOf } from './conditions.ts';
import { checkTexts, makers, valuesOf } from './entity-rule.ts';
import type { Item, OneText, Tell } from './item.ts';
import type { ClaimFields, EvidenceFields, ValueFields } from './schema.ts';
import { dated, oneTextOf, textsOf, timeOf } from './value.ts';
import type { Tables } from './value.ts';

/** Adds the claims of an item; gives how many. */
export type ClaimMaker = (item: Item, collector: Collector, tell: Tell) => number;

/** How many claims one rule may make of one item. */
const MOST = 10_000;

/** @throws MappingFault */
export function claimMaker(rule: ClaimFields, tables: Tables): ClaimMaker {
  const applies = filterOf(rule.where, rule.except);
  const [subjects, relations, objects] = [rule.subject, rule.relation, rule.object].map((value) =>
    textsOf(value, tables),
  );
  const when: OneText = rule.when === undefined ? () => undefined : timeOf(rule.when, tables);
  const qualifiers = makers(rule.qualifiers, (value) => oneTextOf(value, tables));
  const more = (rule.evidence ?? []).map((evidence) => evidenceMaker(evidence, tables));
  return (item, collector, tell) => {
    if (!applies(item)) return 0;
    const [from = [], via = [], to = []] = [subjects, relations, objects].map((texts) => texts?.(item, tell) ?? []);
    if (from.length * via.length * to.length > MOST) {
      collector.report.error(item.place, 'too-many', `An item would make more than ${MOST} claims.`);
      return 0;
    }
    const { place } = item;
    const common = { when: when(item, tell), qualifiers: valuesOf(qualifiers, item, tell) };
    const evidence = [collector.says(collector.line(place)), ...more.flatMap((make) => make(item, collector, tell))];
    checkTexts({ ...common, evidence }, place, collector);
    for (const relation of via) {
      if (!collector.vocabulary.relations.has(relation)) {
        const hint = didYouMean(relation, collector.vocabulary.relations.keys());
        collector.report.error(place, 'relation-unknown', `There is no relation "${shortened(relation)}".`, hint);
        continue;
      }
      for (const subject of from)
        for (const object of to) collector.claim({ subject, relation, object, ...common, evidence }, place);
    }
    return from.length * via.length * to.length;
  };
}

type EvidenceMaker = (item: Item, collector: Collector, tell: Tell) => readonly Evidence[];

/** The source of the evidence is known by its address; without one there is none. */
function evidenceMaker(rule: EvidenceFields, tables: Tables): EvidenceMaker {
  const one = (value: ValueFields | undefined): OneText =>
    value === undefined ? () => undefined : oneTextOf(value, tables);
  const date = (value: ValueFields | undefined): OneText =>
    value === undefined ? () => undefined : dated(value, tables);
  const url = one(rule.url);
  const source = { title: one(rule.title), publisher: one(rule.publisher), published: date(rule.published) };
  const told = {
    at: one(rule.at),
    speaker: one(rule.speaker),
    quote: one(rule.quote),
    says: one(rule.says),
    date: date(rule.date),
  };
  return (item, collector, tell) => {
    const address = url(item, tell);
    if (address === undefined) return [];
    const { title = address, ...fields } = given(source, item, tell);
    collector.source({ id: address, title, url: address, ...fields });
    return [{ source: address, stance: rule.stance ?? 'supports', ...given(told, item, tell) }];
  };
}

function given<Key extends string>(
  values: Readonly<Record<Key, OneText>>,
  item: Item,
  tell: Tell,
): Partial<Record<Key, string>> {
  const entries = Object.entries<OneText>(values).flatMap(([key, value]) => {
    const text = value(item, tell);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Key, string>>;
}
