/** Reads what we write: claims with their evidence, sources, entities, notes, and the document that holds the rest. */
import { claimId } from '../../model/index.ts';
import type { ClaimInput, DatedName, EntityInput, Evidence, Fragment, Source } from '../../model/index.ts';
import { json } from '../document/json.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import type { Collector } from '../import/collector.ts';
import { shortened } from '../text/tree.ts';
import { decoded, idOf } from './iri.ts';
import { expand, NAMESPACES } from './namespaces.ts';
import { OWN } from './own-terms.ts';
import { OwnValues } from './own-values.ts';
import type { Triple, Triples } from './triples.ts';

const [VALUE, LABEL] = ['rdf:value', 'rdfs:label'].map(expand) as [string, string];
const CLASSES: ReadonlySet<string> = new Set([
  OWN.Claim,
  OWN.Document,
  OWN.Note,
  OWN.RefutingEvidence,
  OWN.Source,
  OWN.SupportingEvidence,
]);
/** What is said of an entity in our way; anything else is for the general mapping. */
const FIELDS: ReadonlySet<string> = new Set([
  ...Object.values(OWN),
  ...['rdf:type', 'rdfs:label', 'skos:altLabel', 'rdfs:comment', 'schema:url', 'owl:differentFrom'].map(expand),
]);

/** Takes what is ours from the triples of a file; gives the triples of a node that are left. */
export function addOwn(
  triples: Triples,
  collector: Collector,
  options: ReadOptions,
): (node: string) => readonly Triple[] {
  const reader = new OwnReader(triples, collector, options);
  return reader.read() ? (node) => reader.rest(node) : (node) => triples.of(node);
}

class OwnReader {
  readonly #triples: Triples;
  readonly #collector: Collector;
  readonly #options: ReadOptions;
  readonly #values: OwnValues;
  readonly #entities = new Set<string>();
  /** `subject predicate object` of every claim: the direct triple says no more. */
  readonly #claimed = new Set<string>();

  constructor(triples: Triples, collector: Collector, options: ReadOptions) {
    this.#triples = triples;
    this.#collector = collector;
    this.#options = options;
    this.#values = new OwnValues(triples, collector);
  }

  /** Whether there was anything of ours. */
  read(): boolean {
    const [documents, sources, claims, notes]: [string[], string[], string[], string[]] = [[], [], [], []];
    for (const node of this.#triples.subjects) {
      for (const type of this.#values.types(node)) {
        if (CLASSES.has(type)) this.#values.inner.add(node);
        if (type === OWN.Document) documents.push(node);
        else if (type === OWN.Source) sources.push(node);
        else if (type === OWN.Claim) claims.push(node);
        else if (type === OWN.Note) notes.push(node);
        else if (type.startsWith(NAMESPACES.kind)) this.#entities.add(node);
      }
    }
    if (this.#values.inner.size === 0 && this.#entities.size === 0) return false;
    for (const node of documents) this.#include(this.#document(node), node);
    for (const node of sources) this.#include({ sources: [this.#source(node)] }, node);
    for (const node of this.#entities) this.#include({ entities: [this.#entity(node)] }, node);
    for (const node of claims) this.#claim(node);
    for (const node of notes) this.#note(node);
    return true;
  }

  /** What is left of a node for the general mapping. */
  rest(node: string): readonly Triple[] {
    if (this.#values.inner.has(node)) return [];
    const isOurs = this.#entities.has(node);
    return this.#triples.of(node).filter(({ predicate, object }) => {
      if (typeof object === 'string' && this.#claimed.has(`${node} ${predicate} ${object}`)) return false;
      return !isOurs || !FIELDS.has(predicate);
    });
  }

  #include(fragment: Fragment, node: string): void {
    this.#collector.include(fragment, { at: this.#values.at(node), path: [] });
  }

  #document(node: string): Fragment {
    const info = this.#values.texts(node, {
      title: expand('dcterms:title'),
      about: expand('dcterms:description'),
      license: expand('dcterms:license'),
    });
    const text = this.#values.text(node, OWN.document);
    const {
      document,
      kinds = [],
      families = [],
      relations = [],
    } = (text === undefined ? undefined : this.#rest(text, node)) ?? {};
    return { document: { ...document, ...info }, kinds, families, relations };
  }

  #rest(text: string, node: string): Fragment | undefined {
    const result = json.read?.(text, this.#options) as ReadResult;
    const at = this.#values.of(node, OWN.document)[0]?.at ?? 0;
    for (const { severity, code, message } of result.problems)
      if (severity === 'error') this.#collector.report.fatal({ at, path: [] }, code, message);
    return result.fragment;
  }

  #source(node: string): Source {
    const id = sourceId(node);
    const author = this.#values.party(node, expand('dcterms:creator'));
    return {
      id,
      title: id,
      ...this.#values.texts(node, {
        title: expand('dcterms:title'),
        publisher: expand('dcterms:publisher'),
        url: expand('schema:url'),
        archived: OWN.archived,
      }),
      ...(author === undefined ? {} : { author }),
      ...this.#values.times(node, { published: expand('dcterms:issued'), accessed: OWN.accessed }),
    };
  }

  #entity(node: string): EntityInput {
    const values = this.#values;
    const kind = values.types(node).find((type) => type.startsWith(NAMESPACES.kind)) ?? NAMESPACES.kind;
    const names = values.nodes(node, OWN.name).map((name): DatedName => ({
      name: values.text(name, VALUE) ?? '',
      ...values.times(name, { when: OWN.when }),
      ...values.texts(name, { language: expand('dcterms:language') }),
    }));
    const also = values
      .of(node, expand('skos:altLabel'))
      .flatMap(({ object }) => (typeof object === 'string' ? [] : [object.text]));
    const confusions = values.iris(node, expand('owl:differentFrom')).map(idOf);
    const [ids, extra] = [values.pairs(node, OWN.identifier), values.pairs(node, OWN.extra)];
    return {
      id: idOf(node),
      kind: decoded(kind.slice(NAMESPACES.kind.length)),
      ...values.texts(node, { name: LABEL, about: expand('rdfs:comment'), url: expand('schema:url') }),
      ...values.times(node, { existed: OWN.existed }),
      ...(also.length === 0 ? {} : { also }),
      ...(names.length === 0 ? {} : { names }),
      ...(ids.size === 0 ? {} : { ids }),
      ...(confusions.length === 0 ? {} : { notToBeConfusedWith: confusions }),
      ...(extra.size === 0 ? {} : { extra }),
    };
  }

  #claim(node: string): void {
    const place = { at: this.#values.at(node), path: [] };
    const ends = ['rdf:subject', 'rdf:predicate', 'rdf:object'].map((name) => this.#values.iris(node, expand(name))[0]);
    const [subject, predicate, object] = ends;
    if (subject === undefined || predicate === undefined || object === undefined) {
      this.#collector.refuse(place, 'claim-end-missing', 'A claim has no subject, no predicate or no object.');
      return;
    }
    this.#claimed.add(`${subject} ${predicate} ${object}`);
    const name = predicate.startsWith(NAMESPACES.relation) ? predicate.slice(NAMESPACES.relation.length) : predicate;
    const relation = this.#collector.vocabulary.relations.get(decoded(name));
    if (relation === undefined) {
      this.#collector.refuse(place, 'relation-unknown', `There is no relation "${shortened(decoded(name))}".`);
      return;
    }
    const time = this.#values.times(node, { when: OWN.when });
    const [from, to] = [idOf(subject), idOf(object)];
    const derived = claimId(from, relation.id, to, time.when, relation.symmetric === true);
    const own = node.startsWith(NAMESPACES.claim) ? decoded(node.slice(NAMESPACES.claim.length)) : derived;
    const evidence = this.#values.nodes(node, OWN.evidence).map((piece) => this.#evidence(piece, relation.id));
    const qualifiers = this.#values.qualifiers(node, relation.id);
    const claim: ClaimInput = {
      ...(own === derived ? {} : { id: own }),
      subject: from,
      relation: relation.id,
      object: to,
      ...time,
      ...(qualifiers.size === 0 ? {} : { qualifiers }),
      ...(evidence.length === 0 ? {} : { evidence }),
    };
    this.#include({ claims: [claim] }, node);
  }

  #note(node: string): void {
    const [about] = this.#values.iris(node, OWN.about);
    const evidence = this.#values.nodes(node, OWN.evidence).map((piece) => this.#evidence(piece, undefined));
    if (about === undefined) {
      const place = { at: this.#values.at(node), path: [] };
      this.#collector.refuse(place, 'note-dangling', 'A note does not say what it is about.');
    } else
      this.#include({ notes: [{ about: idOf(about), says: this.#values.text(node, VALUE) ?? '', evidence }] }, node);
  }

  #evidence(node: string, relation: string | undefined): Evidence {
    const values = this.#values;
    const [source] = values.iris(node, expand('prov:hadPrimarySource'));
    const [speaker, spokenFor] = [values.party(node, expand('prov:wasAttributedTo')), values.party(node, OWN.for)];
    const qualifiers = relation === undefined ? new Map<string, never>() : values.qualifiers(node, relation);
    const id = source === undefined ? this.#collector.says('').source : sourceId(source);
    return {
      source: this.#collector.source({ id, title: id }),
      ...(speaker === undefined ? {} : { speaker }),
      ...(spokenFor === undefined ? {} : { for: spokenFor }),
      stance: values.types(node).includes(OWN.RefutingEvidence) ? 'refutes' : 'supports',
      ...values.texts(node, { at: OWN.at, quote: OWN.quote, says: expand('rdfs:comment') }),
      ...values.times(node, { date: expand('dcterms:date'), when: OWN.when }),
      ...(qualifiers.size === 0 ? {} : { qualifiers }),
    };
  }
}

/** A source of ours by its id; any other by its address. */
function sourceId(node: string): string {
  return node.startsWith(NAMESPACES.source) ? decoded(node.slice(NAMESPACES.source.length)) : node;
}
