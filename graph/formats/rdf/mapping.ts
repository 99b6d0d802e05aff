/**
 * From triples to entities and claims: one mapping for everything that RDF is written in. What is described or joined
 * is an entity; a property of the tables is a relation, and any other that joins two things is `related-to`, with its
 * name.
 */
import type { ReadOptions, ReadResult } from '../format.ts';
import { Collector } from '../import/collector.ts';
import { addWikidata } from '../wikidata/rdf.ts';
import { describe, kindByProperty, normal } from './describe.ts';
import { compact, decoded, idOf } from './iri.ts';
import { expand, NAMESPACES } from './namespaces.ts';
import { addOwn } from './own-read.ts';
import { NAMES, PARTS, RELATIONS } from './tables.ts';
import type { Meaning } from './tables.ts';
import { Triples } from './triples.ts';
import type { Triple } from './triples.ts';

/** Reads a text whose triples a reader finds. */
export function readTriples(
  text: string,
  options: ReadOptions,
  find: (collector: Collector, into: Triples) => void,
): ReadResult {
  return Collector.read(text, options, (collector) => {
    const triples = new Triples(text, collector);
    find(collector, triples);
    new Mapping(triples, collector).run(options);
  });
}

const [FIRST, REST, NIL, TYPE] = ['rdf:first', 'rdf:rest', 'rdf:nil', 'rdf:type'].map(expand) as [
  string,
  string,
  string,
  string,
];
const CONTAINERS: ReadonlySet<string> = new Set(['rdf:Bag', 'rdf:Seq', 'rdf:Alt'].map(expand));
const TERMS: ReadonlySet<string> = new Set(
  [
    'owl:AnnotationProperty',
    'owl:Class',
    'owl:DatatypeProperty',
    'owl:ObjectProperty',
    'owl:Ontology',
    'owl:Restriction',
    'rdf:Property',
    'rdfs:Class',
    'rdfs:Datatype',
  ].map(expand),
);
/** A list that many name is read for each of them, within reason. */
const ITEMS_PER_TRIPLE = 10;
const MEMBER = `${expand('rdf:')}_`;

class Mapping {
  readonly #triples: Triples;
  readonly #collector: Collector;
  /** Nodes that are told within the description of another, or that only list others. */
  readonly #inner = new Set<string>();
  readonly #predicates = new Set<string>();
  readonly #labels = new Map<string, string>();
  /** How many items lists have given, each time that one is named. */
  #items = 0;

  constructor(triples: Triples, collector: Collector) {
    this.#triples = triples;
    this.#collector = collector;
  }

  run(options: ReadOptions): void {
    const left = addOwn(this.#triples, this.#collector, options);
    const rest = addWikidata(this.#triples, this.#collector);
    for (const subject of this.#triples.subjects) this.#findInner(subject);
    const links: Triple[] = [];
    for (const subject of this.#triples.subjects) {
      const kept = new Set(left(subject));
      const own = rest(subject).filter((triple) => kept.has(triple));
      const [first] = own;
      if (first === undefined || this.#inner.has(subject) || this.#isTerm(subject)) continue;
      const description = describe(own, this.#triples, idOf);
      this.#enter(subject, first.at, description.fields);
      links.push(...description.links);
    }
    for (const link of links) for (const object of this.#membersOf(link.object as string)) this.#link(link, object);
  }

  /** Whether a node is a word of the file, and no thing that it speaks of. */
  #isTerm(subject: string): boolean {
    if (this.#predicates.has(subject)) return true;
    return this.#triples.of(subject).some(({ predicate, object }) => predicate === TYPE && TERMS.has(object as string));
  }

  #findInner(subject: string): void {
    for (const { predicate, object } of this.#triples.of(subject)) {
      this.#predicates.add(predicate);
      if (typeof object === 'string' && PARTS.has(predicate)) this.#inner.add(object);
      if (predicate === FIRST || (predicate === TYPE && typeof object === 'string' && CONTAINERS.has(object)))
        this.#inner.add(subject);
    }
  }

  #enter(node: string, at: number, fields: Parameters<Collector['entity']>[2]): void {
    const id = idOf(node);
    const ids = /^Q\d+$/.test(id) && id !== node ? { ...fields?.ids, wikidata: id } : fields?.ids;
    this.#collector.entity(id, { at, path: [] }, { ...fields, ...(ids === undefined ? {} : { ids }) });
  }

  /** The items of a list or a container; any other node is itself. */
  #membersOf(node: string): readonly string[] {
    if (node === NIL) return [];
    if (!this.#inner.has(node)) return [node];
    const members: string[] = [];
    const seen = new Set<string>();
    for (let at: string | undefined = node; at !== undefined && at !== NIL && !seen.has(at);) {
      seen.add(at);
      let next: string | undefined;
      for (const { predicate, object } of this.#triples.of(at)) {
        if (typeof object !== 'string') continue;
        if (predicate === REST) next = object;
        else if (predicate === FIRST || predicate.startsWith(MEMBER)) members.push(object);
      }
      this.#items += this.#triples.of(at).length;
      if (this.#items > ITEMS_PER_TRIPLE * this.#triples.count) {
        const place = { at: this.#triples.of(at)[0]?.at ?? 0, path: [] };
        this.#collector.stop('items of lists', ITEMS_PER_TRIPLE * this.#triples.count, place);
      }
      at = next;
    }
    return members;
  }

  #link({ subject: node, predicate, at }: Triple, other: string): void {
    const place = { at, path: [] };
    const meaning = this.#meaningOf(predicate);
    const kind = kindByProperty(predicate);
    this.#enter(other, at, kind === undefined ? {} : { kind });
    const [from, to] = [idOf(node), idOf(other)];
    const evidence = [this.#collector.says(this.#collector.line(place))];
    if (meaning === undefined) {
      const name = compact(predicate);
      const id = [from, name, to].join(' ');
      const qualifiers = { predicate: this.#labelled(predicate, name) };
      this.#collector.claim({ id, subject: from, relation: 'related-to', object: to, qualifiers, evidence }, place);
      return;
    }
    const { relation, isReversed, role } = meaning;
    const [subject, object] = isReversed === true ? [to, from] : [from, to];
    this.#collector.claim({ subject, relation, object, qualifiers: { role }, evidence }, place);
  }

  /** A relation of our own, or one that a term of another vocabulary comes to. */
  #meaningOf(predicate: string): Meaning | undefined {
    if (!predicate.startsWith(NAMESPACES.relation)) return RELATIONS.get(normal(predicate));
    const relation = decoded(predicate.slice(NAMESPACES.relation.length));
    return this.#collector.vocabulary.relations.has(relation) ? { relation } : undefined;
  }

  /** `educated at (wdt:P69)`, where the file says how its property is called. */
  #labelled(predicate: string, name: string): string {
    const known = this.#labels.get(predicate);
    if (known !== undefined) return known;
    const labels = this.#triples.of(predicate).filter((triple) => NAMES.includes(triple.predicate));
    const [label] = labels.flatMap(({ object }) => (typeof object === 'string' ? [] : [object.text]));
    const labelled = label === undefined ? name : `${label} (${name})`;
    this.#labels.set(predicate, labelled);
    return labelled;
  }
}
