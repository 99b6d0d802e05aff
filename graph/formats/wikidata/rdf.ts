/**
 * Items of Wikidata from its RDF: statements with their rank, qualifiers and references where the file has them, and
 * direct triples (`wdt:`) where it has only those.
 */
import { addTo } from '../../model/index.ts';
import type { Collector } from '../import/collector.ts';
import { edtfOf } from '../import/dates.ts';
import { expand, NAMESPACES } from '../rdf/namespaces.ts';
import type { Literal, Triple, Triples } from '../rdf/triples.ts';
import { addItems } from './claims.ts';
import type { Item, Label, Snak, Statement, Value } from './statements.ts';
import { edtfOfTime } from './time.ts';

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/([QPL]\d+)$/;
const PROPERTY =
  /^https?:\/\/www\.wikidata\.org\/prop\/(direct|statement|statement\/value|qualifier|qualifier\/value|reference|reference\/value|novalue)\/(P\d+)$/;
const CLAIM = /^https?:\/\/www\.wikidata\.org\/prop\/(P\d+)$/;
/** What no graph shows: how Wikidata's own RDF is built. */
const STRUCTURE =
  /^https?:\/\/www\.wikidata\.org\/(?:entity\/statement|reference|value|prop|wiki\/Special:EntityData)\/|^https?:\/\/www\.wikidata\.org\/entity\/P\d+$/;
const ONE = 'Q199';
const ITEM_TYPES = 'http://wikiba.se/ontology#';
const [TYPE, RANK, DERIVED, ABOUT] = ['rdf:type', 'wikibase:rank', 'prov:wasDerivedFrom', 'schema:about'].map(
  expand,
) as [string, string, string, string];
const LABELS = ['rdfs:label', 'skos:prefLabel', 'schema:name'].map(expand);
const DESCRIPTION = expand('schema:description');
const ALIAS = expand('skos:altLabel');

/** Enters the items of a file; gives the triples of a node that are no part of them, for the general mapping. */
export function addWikidata(triples: Triples, collector: Collector): (node: string) => readonly Triple[] {
  const reader = new RdfReader(triples);
  const items = reader.items();
  if (items.length === 0) return (node) => triples.of(node);
  addItems(items, collector, reader.propertyLabels());
  return (node) => (reader.isStructure(node) ? [] : triples.of(node).filter((triple) => !reader.isOfItem(triple)));
}

class RdfReader {
  readonly #triples: Triples;
  readonly #articles = new Map<string, string>();
  readonly #modified = new Map<string, string>();
  readonly #items = new Set<string>();
  readonly #pages = new Set<string>();

  constructor(triples: Triples) {
    this.#triples = triples;
  }

  items(): readonly Item[] {
    const nodes = [...this.#triples.subjects].filter((node) => ENTITY.test(node));
    const isWikidata = nodes.some((node) => this.#triples.of(node).some(({ predicate }) => isOfStatement(predicate)));
    if (!isWikidata) return [];
    this.#readPages();
    return nodes.flatMap((node) => {
      const id = ENTITY.exec(node)?.[1] ?? '';
      if (id.startsWith('P')) return [];
      this.#items.add(node);
      return [this.#item(node, id)];
    });
  }

  /** Labels of the properties that the file describes. */
  propertyLabels(): ReadonlyMap<string, string> {
    const labels = new Map<string, string>();
    for (const node of this.#triples.subjects) {
      const id = ENTITY.exec(node)?.[1];
      if (id?.startsWith('P') !== true) continue;
      const named = this.#labels(node, LABELS);
      const label = named.find(({ language }) => language === 'en') ?? named[0];
      if (label !== undefined) labels.set(id, label.text);
    }
    return labels;
  }

  /** Statements, references, values, properties and pages about items: told with the items, or not at all. */
  isStructure(node: string): boolean {
    if (STRUCTURE.test(node) || this.#pages.has(node)) return true;
    return this.#triples
      .of(node)
      .some(({ predicate, object }) => predicate === TYPE && object === expand('owl:Restriction'));
  }

  /** Whether a triple of an item has been read with it. */
  isOfItem({ subject, predicate, object }: Triple): boolean {
    if (!this.#items.has(subject)) return false;
    if (isOfStatement(predicate) || LABELS.includes(predicate) || predicate === DESCRIPTION || predicate === ALIAS)
      return true;
    return predicate === TYPE && typeof object === 'string' && (object.startsWith(ITEM_TYPES) || PROPERTY.test(object));
  }

  /** Articles about the items, and when the items were last changed. */
  #readPages(): void {
    for (const node of this.#triples.subjects) {
      const all = this.#triples.of(node);
      const about = all.find(({ predicate }) => predicate === ABOUT)?.object;
      if (all.some(({ predicate }) => predicate === expand('wikibase:wikiGroup'))) this.#pages.add(node);
      if (typeof about !== 'string' || !ENTITY.test(about)) continue;
      this.#pages.add(node);
      const modified = edtfOf(textOf(all, expand('schema:dateModified')));
      if (modified !== undefined) this.#modified.set(about, modified);
      const title = textOf(all, expand('schema:name'));
      if (title !== undefined && /^https?:\/\/en\.wikipedia\.org\//.test(node)) this.#articles.set(about, title);
    }
  }

  #item(node: string, id: string): Item {
    const all = this.#triples.of(node);
    const stated = new Set<string>();
    const statements: Statement[] = [];
    for (const { predicate, object } of all) {
      const property = CLAIM.exec(predicate)?.[1];
      if (property === undefined || typeof object !== 'string' || this.#triples.of(object).length === 0) continue;
      stated.add(property);
      const statement = this.#statement(object, property);
      if (statement !== undefined) statements.push(statement);
    }
    for (const { predicate, object, at } of all) {
      const [, way, property = ''] = PROPERTY.exec(predicate) ?? [];
      if (way !== 'direct' || stated.has(property)) continue;
      const main = this.#snak(property, object, undefined);
      const place = { at, path: [] };
      statements.push({ id: undefined, main, rank: 'normal', qualifiers: [], references: [], place });
    }
    return {
      id,
      labels: this.#labels(node, LABELS),
      descriptions: this.#labels(node, [DESCRIPTION]),
      aliases: this.#labels(node, [ALIAS]),
      article: this.#articles.get(node),
      modified: this.#modified.get(node),
      statements,
      place: { at: all[0]?.at ?? 0, path: [] },
    };
  }

  #labels(node: string, predicates: readonly string[]): readonly Label[] {
    const labels = new Map<string, Label>();
    for (const { predicate, object } of this.#triples.of(node)) {
      if (typeof object === 'string' || !predicates.includes(predicate)) continue;
      const label = { text: object.text, language: object.language ?? 'mul' };
      labels.set(`${label.language} ${label.text}`, label);
    }
    return [...labels.values()];
  }

  #statement(node: string, property: string): Statement | undefined {
    const all = this.#triples.of(node);
    const snaks = this.#snaks(all, 'statement', 'statement/value');
    const denied = all.flatMap(({ predicate, object }) => {
      const [, way, none] = predicate === TYPE && typeof object === 'string' ? (PROPERTY.exec(object) ?? []) : [];
      return way === 'novalue' && none !== undefined ? [{ property: none, says: 'novalue' } as const] : [];
    });
    const main = snaks.find((snak) => snak.property === property) ?? denied.find((snak) => snak.property === property);
    if (main === undefined) return undefined;
    const rank = all.find(({ predicate }) => predicate === RANK)?.object;
    const [, own = '', number = ''] = /([QPL]\d+(?:-[FS]\d+)?)-([^/]*)$/i.exec(node) ?? [];
    const references = all.flatMap(({ predicate, object }) =>
      predicate === DERIVED && typeof object === 'string' ? [this.#triples.of(object)] : [],
    );
    return {
      id: `${own}$${number}`,
      main,
      rank:
        rank === expand('wikibase:DeprecatedRank')
          ? 'deprecated'
          : rank === expand('wikibase:PreferredRank')
            ? 'preferred'
            : 'normal',
      qualifiers: [...this.#snaks(all, 'qualifier', 'qualifier/value'), ...denied.filter((snak) => snak !== main)],
      references: references.map((each) => this.#snaks(each, 'reference', 'reference/value')),
      place: { at: all[0]?.at ?? 0, path: [] },
    };
  }

  /** The values given in one way, each in full where it is. */
  #snaks(all: readonly Triple[], plain: string, full: string): readonly Snak[] {
    const values = new Map<string, string[]>();
    for (const { predicate, object } of all) {
      const [, way, property = ''] = PROPERTY.exec(predicate) ?? [];
      if (way === full && typeof object === 'string') addTo(values, property, object);
    }
    return all.flatMap(({ predicate, object }) => {
      const [, way, property = ''] = PROPERTY.exec(predicate) ?? [];
      if (way !== plain) return [];
      const isNode = typeof object !== 'string' && this.#isTimeOrQuantity(object);
      return [this.#snak(property, object, isNode ? values.get(property)?.shift() : undefined)];
    });
  }

  #isTimeOrQuantity({ datatype }: Literal): boolean {
    return datatype === `${NAMESPACES.xsd}dateTime` || datatype === `${NAMESPACES.xsd}decimal`;
  }

  /** @param full the node that tells the value with its precision or its unit */
  #snak(property: string, object: string | Literal, full: string | undefined): Snak {
    if (typeof object === 'string') {
      if (object.startsWith('_:') || object.includes('/.well-known/genid/')) return { property, says: 'somevalue' };
      const id = ENTITY.exec(object)?.[1];
      return {
        property,
        says: 'value',
        value: id === undefined ? { type: 'text', text: object } : { type: 'item', id },
      };
    }
    return { property, says: 'value', value: this.#literal(property, object, full) };
  }

  #literal(property: string, { text, language, datatype }: Literal, full: string | undefined): Value {
    const node = full === undefined ? [] : this.#triples.of(full);
    if (datatype === `${NAMESPACES.xsd}dateTime`) {
      const precision = textOf(node, expand('wikibase:timePrecision'));
      // without its precision, the first of January is as good as the year
      const guessed = /-01-01T/.test(text) ? 9 : 11;
      return { type: 'time', edtf: edtfOfTime(inSigns(text), Number(precision ?? guessed), ''), text };
    }
    if (datatype === `${NAMESPACES.xsd}decimal`) {
      const unit = ENTITY.exec(nodeAt(node, expand('wikibase:quantityUnit')) ?? '')?.[1];
      return { type: 'quantity', amount: text.replace(/^\+/, ''), unit: unit === ONE ? undefined : unit };
    }
    const isExternalId =
      nodeAt(this.#triples.of(NAMESPACES.wd + property), expand('wikibase:propertyType')) ===
      expand('wikibase:ExternalId');
    return {
      type: 'text',
      text,
      ...(language === undefined ? {} : { language }),
      ...(isExternalId ? { isExternalId } : {}),
    };
  }
}

function isOfStatement(predicate: string): boolean {
  return CLAIM.test(predicate) || PROPERTY.test(predicate) || predicate.startsWith('http://www.wikidata.org/prop/');
}

function textOf(all: readonly Triple[], predicate: string): string | undefined {
  const object = all.find((triple) => triple.predicate === predicate)?.object;
  return typeof object === 'string' ? undefined : object?.text;
}

function nodeAt(all: readonly Triple[], predicate: string): string | undefined {
  const object = all.find((triple) => triple.predicate === predicate)?.object;
  return typeof object === 'string' ? object : undefined;
}

/** RDF counts a year 0, and Wikidata does not. */
function inSigns(time: string): string {
  return time.replace(/^-(\d+)/, (_, year: string) => `-${Number(year) + 1}`).replace(/^(?=\d)/, '+');
}
