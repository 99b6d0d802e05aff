/**
 * From items of Wikidata to entities and claims. Wikidata vouches for every statement that it has not deprecated, and
 * so does each reference; a deprecated statement Wikidata itself refutes, with its reason, while its references go on
 * to support it. That one statement is preferred refutes no other. That there is no value is a note; a value that is
 * not known is a party of its own.
 */
import type { DatedName, Evidence } from '../../model/index.ts';
import type { Collector } from '../import/collector.ts';
import { intervalOf } from '../import/dates.ts';
import { Multimap } from '../import/multimap.ts';
import { KINDS } from './classes.ts';
import {
  BEGINNINGS,
  CIRCUMSTANCES,
  DEPRECATION_REASON,
  DIFFERENT_FROM,
  END,
  ENDS,
  INSTANCE_OF,
  labelOf,
  NAMES,
  OFFICIAL_WEBSITE,
  POINT_IN_TIME,
  PROPORTION,
  RELATIONS,
  ROLES,
  START,
} from './properties.ts';
import { evidenceOf, saidBy, textOf, WIKIDATA } from './references.ts';
import type { Names } from './references.ts';
import { best, bestLabel } from './statements.ts';
import type { Item, Label, Snak, Statement } from './statements.ts';

/** Qualifiers that are fields of the claim, or of its evidence. */
const FIELDS: ReadonlySet<string> = new Set([START, END, POINT_IN_TIME, CIRCUMSTANCES, DEPRECATION_REASON]);
const [CIRCA, PRESUMABLY] = ['Q5727902', 'Q18122778'];
const PERCENT = 'Q11229';

export function addItems(
  items: readonly Item[],
  collector: Collector,
  properties: ReadonlyMap<string, string> = new Map(),
): void {
  const labels = new Map(items.map((item) => [item.id, bestLabel(item.labels)?.text]));
  const names: Names = { item: (id) => labels.get(id) ?? collector.nameOf(id), properties };
  for (const item of items) new ItemReader(item, names, collector).describe();
  for (const item of items) new ItemReader(item, names, collector).claim();
}

class ItemReader {
  readonly #item: Item;
  readonly #names: Names;
  readonly #collector: Collector;

  constructor(item: Item, names: Names, collector: Collector) {
    this.#item = item;
    this.#names = names;
    this.#collector = collector;
  }

  describe(): void {
    const { id, labels, descriptions, aliases, article, place } = this.#item;
    const chosen = bestLabel(labels);
    const others = [...labels, ...aliases].filter(({ text }) => text !== chosen?.text);
    const [own, extra] = [new Multimap(), new Multimap()];
    for (const { main, rank } of this.#item.statements) {
      if (rank === 'deprecated' || main.value === undefined || main.value.type === 'item') continue;
      if (NAMES.has(main.property) || main.property === OFFICIAL_WEBSITE) continue;
      const isId = main.value.type === 'text' && main.value.isExternalId === true;
      (isId ? own : extra).add(this.#label(main.property), textOf(main.value, this.#names));
    }
    this.#collector.entity(id, place, {
      kind: this.#kind(),
      name: chosen?.text,
      also: others.filter(isEnglish).map(({ text }) => text),
      names: [
        ...others.filter((label) => !isEnglish(label)).map(({ text, language }) => ({ name: text, language })),
        ...this.#datedNames(),
      ],
      about: bestLabel(descriptions)?.text,
      existed: intervalOf({ start: this.#date(BEGINNINGS), end: this.#date(ENDS) }),
      url: this.#texts(OFFICIAL_WEBSITE)[0],
      ids: { wikidata: id, ...own.joined() },
      notToBeConfusedWith: this.#values(DIFFERENT_FROM),
      extra: { ...extra.joined(), article },
    });
  }

  claim(): void {
    for (const statement of this.#item.statements) {
      const { main } = statement;
      if (main.property === DIFFERENT_FROM && main.says === 'value') continue;
      if (main.says === 'novalue') this.#deny(statement);
      else if (main.says === 'somevalue') this.#join(statement, this.#unknown(statement));
      else if (main.value?.type === 'item' && !this.#isKind(statement)) this.#join(statement, main.value.id);
    }
  }

  /** Whether a statement only says what kind of thing the item is. */
  #isKind({ main, rank }: Statement): boolean {
    return (
      main.property === INSTANCE_OF && rank !== 'deprecated' && main.value?.type === 'item' && KINDS.has(main.value.id)
    );
  }

  #kind(): string | undefined {
    const classes = best(this.#item.statements.filter(({ main }) => main.property === INSTANCE_OF));
    return classes.flatMap(({ main }) => (main.value?.type === 'item' ? (KINDS.get(main.value.id) ?? []) : []))[0];
  }

  #join(statement: Statement, other: string): void {
    const { main, place, id } = statement;
    const meaning = RELATIONS.get(main.property);
    if (meaning?.kind !== undefined) this.#collector.entity(other, place, { kind: meaning.kind });
    if (/^Q\d+$/.test(other)) this.#collector.entity(other, place, { ids: { wikidata: other } });
    const relation = meaning?.relation ?? 'related-to';
    const [subject, object] = meaning?.isReversed === true ? [other, this.#item.id] : [this.#item.id, other];
    const when = this.#when(statement);
    const predicate = meaning === undefined ? this.#predicate(main.property) : undefined;
    this.#collector.claim(
      {
        ...this.#ownId(statement, other, when),
        subject,
        relation,
        object,
        when,
        qualifiers: { predicate, role: meaning?.role, ...this.#qualifiers(statement) },
        evidence: this.#evidence(statement, id),
      },
      place,
    );
  }

  /**
   * Claims of one relation that are different things have ids of their own. So has a deprecated statement beside one
   * that is not: it was withdrawn for what else it says.
   */
  #ownId({ id, main, rank }: Statement, other: string, when: string | undefined): { readonly id?: string } {
    const isBeside =
      rank === 'deprecated' &&
      this.#of(main.property).some(
        (each) => each.rank !== 'deprecated' && each.main.value?.type === 'item' && each.main.value.id === other,
      );
    if (isBeside && id !== undefined) return { id };
    if (RELATIONS.has(main.property)) return {};
    return { id: [this.#item.id, main.property, other, when].filter((part) => part !== undefined).join(' ') };
  }

  /** A party that is known to be, and not which: an entity of this statement alone. */
  #unknown({ main, id, place }: Statement): string {
    const unknown = `unknown ${id ?? [this.#item.id, main.property].join(' ')}`;
    const name = `unknown: ${this.#label(main.property)} of ${this.#names.item(this.#item.id) ?? this.#item.id}`;
    this.#collector.entity(unknown, place, { name, kind: RELATIONS.get(main.property)?.kind });
    return unknown;
  }

  #deny(statement: Statement): void {
    const { main, id, place } = statement;
    const says = `There is no value for "${this.#label(main.property)}"`;
    this.#collector.note({ about: this.#item.id, says, evidence: this.#evidence(statement, id) }, place);
  }

  /** Wikidata itself, for or against; and whatever the statement refers to. */
  #evidence({ rank, qualifiers, references, place, main }: Statement, id: string | undefined): readonly Evidence[] {
    const isDeprecated = rank === 'deprecated';
    const reasons = qualifiers.filter(({ property }) => property === DEPRECATION_REASON);
    const because = reasons.map((snak) => saidBy(snak, this.#names)).join('; ');
    const { modified } = this.#item;
    const at = id ?? `${this.#item.id} ${main.property}, ${this.#collector.line(place)}`;
    const own: Evidence = {
      source: this.#collector.source(WIKIDATA),
      stance: isDeprecated ? 'refutes' : 'supports',
      at,
      ...(modified === undefined ? {} : { date: modified }),
      ...(isDeprecated ? { says: because === '' ? 'deprecated, without a reason' : `deprecated: ${because}` } : {}),
    };
    return [own, ...references.flatMap((each) => evidenceOf(each, this.#names, this.#collector) ?? [])];
  }

  #when({ qualifiers }: Statement): string | undefined {
    const snakOf = (property: string): Snak | undefined => qualifiers.find((snak) => snak.property === property);
    const dateOf = (property: string): string | undefined => {
      const value = snakOf(property)?.value;
      return value?.type === 'time' ? value.edtf : undefined;
    };
    const [start, end, point] = [dateOf(START), dateOf(END), dateOf(POINT_IN_TIME)];
    const when = intervalOf({ start, end, lasts: snakOf(END)?.says === 'novalue' }) ?? point;
    const circumstances = snakOf(CIRCUMSTANCES)?.value;
    if (when === undefined || when.includes('/') || circumstances?.type !== 'item') return when;
    if (circumstances.id === CIRCA) return `${when}~`;
    return circumstances.id === PRESUMABLY ? `${when}?` : when;
  }

  #qualifiers({ qualifiers }: Statement): Readonly<Record<string, string>> {
    const values = new Multimap();
    for (const snak of qualifiers) {
      if (FIELDS.has(snak.property)) continue;
      const isRole = ROLES.has(snak.property);
      const key = isRole ? 'role' : snak.property === PROPORTION ? 'stake' : this.#label(snak.property);
      values.add(key, key === 'stake' ? shareOf(snak, this.#names) : saidBy(snak, this.#names));
    }
    return values.joined();
  }

  /** Names that were borne for a time: official, short, in a language. */
  #datedNames(): readonly DatedName[] {
    return this.#item.statements.flatMap((statement) => {
      const { main, rank } = statement;
      if (rank === 'deprecated' || !NAMES.has(main.property) || main.value?.type !== 'text') return [];
      const when = this.#when(statement);
      const { text, language } = main.value;
      return [{ name: text, ...(when === undefined ? {} : { when }), ...(language === undefined ? {} : { language }) }];
    });
  }

  #date(properties: readonly string[]): string | undefined {
    for (const property of properties)
      for (const { main } of best(this.#of(property)))
        if (main.value?.type === 'time' && main.value.edtf !== undefined) return main.value.edtf;
    return undefined;
  }

  #values(property: string): readonly string[] {
    const statements = best(this.#of(property));
    return statements.flatMap(({ main }) => (main.value?.type === 'item' ? [main.value.id] : []));
  }

  #texts(property: string): readonly string[] {
    return best(this.#of(property)).flatMap(({ main }) => (main.value?.type === 'text' ? [main.value.text] : []));
  }

  #of(property: string): readonly Statement[] {
    return this.#item.statements.filter(({ main }) => main.property === property);
  }

  #label(property: string): string {
    return labelOf(property, this.#names.properties);
  }

  /** `educated at (P69)` */
  #predicate(property: string): string {
    const label = this.#label(property);
    return label === property ? property : `${label} (${property})`;
  }
}

function isEnglish({ language }: Label): boolean {
  return language === 'en' || language === 'mul';
}

/** A proportion, of one or of a hundred, as a percentage. */
function shareOf(snak: Snak, names: Names): string {
  const { value } = snak;
  if (value?.type !== 'quantity') return saidBy(snak, names);
  const amount = Number(value.amount);
  if (value.unit === PERCENT) return `${amount} %`;
  return value.unit === undefined ? `${Number((amount * 100).toPrecision(12))} %` : saidBy(snak, names);
}
