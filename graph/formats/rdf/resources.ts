/**
 * A graph as resources of RDF: what Turtle and JSON-LD both write. Evidence is told with PROV. A claim that anything
 * refutes is described, and never asserted.
 */
import type { ClaimInput, EntityInput, Evidence, Graph, Note, Qualifiers, Source } from '../../model/index.ts';
import { claimId } from '../../model/index.ts';
import { writeJson } from '../document/write-json.ts';
import { fragmentOf } from '../fragment-of.ts';
import { encoded, nodeOf } from './iri.ts';
import { expand, NAMESPACES } from './namespaces.ts';
import { KNOWN_AS, OWN } from './own-terms.ts';
import type { Literal } from './triples.ts';

export type Value = Literal | Resource | { readonly iri: string };

export interface Resource {
  /** An IRI; missing for what is told within another, for notes, and for the document. */
  readonly id?: string;
  readonly properties: readonly (readonly [predicate: string, values: readonly Value[]])[];
}

/** Everything that the graph holds. */
export function* resourcesOf(graph: Graph): Generator<Resource> {
  const fragment = fragmentOf(graph);
  const writer = new ResourceWriter(graph);
  const { document, sources = [], entities = [], claims = [], notes = [] } = fragment;
  yield writer.document({ ...document }, rest(graph));
  for (const source of sources) yield writer.source(source);
  for (const entity of entities) {
    const own = writer.entity(entity);
    if (own.properties.length > 0) yield own;
  }
  for (const claim of claims) yield* writer.claim(claim);
  for (const note of notes) yield writer.note(note);
}

/** The Stemma document of what RDF has no words for; `undefined` where there is nothing. */
function rest(graph: Graph): string | undefined {
  const { document = {}, kinds, families, relations } = fragmentOf(graph);
  const { views = [], stories = [], positions = new Map<string, never>() } = document;
  const ids = new Set([...views.flatMap(({ focus }) => focus), ...positions.keys()]);
  const parts = [views, stories, [...positions], kinds, families, relations];
  if (parts.every((part) => part === undefined || part.length === 0)) return undefined;
  const entities = [...ids].map((id) => ({ id }));
  return [
    ...writeJson({
      document: { views, stories, positions },
      kinds: kinds ?? [],
      families: families ?? [],
      relations: relations ?? [],
      entities,
    }),
  ].join('');
}

class ResourceWriter {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  document(
    { title, about, license }: { readonly title?: string; readonly about?: string; readonly license?: string },
    rest: string | undefined,
  ): Resource {
    return {
      properties: given(
        [expand('rdf:type'), [{ iri: OWN.Document }]],
        [expand('dcterms:title'), text(title)],
        [expand('dcterms:description'), text(about)],
        [expand('dcterms:license'), text(license)],
        [OWN.document, rest === undefined ? [] : [{ text: rest, datatype: expand('rdf:JSON') }]],
      ),
    };
  }

  source(source: Source): Resource {
    return {
      id: NAMESPACES.source + encoded(source.id),
      properties: given(
        [expand('rdf:type'), [{ iri: OWN.Source }, { iri: expand('prov:Entity') }]],
        [expand('dcterms:title'), text(source.title)],
        [expand('dcterms:creator'), this.#party(source.author)],
        [expand('dcterms:publisher'), text(source.publisher)],
        [expand('dcterms:issued'), time(source.published)],
        [expand('schema:url'), text(source.url)],
        [OWN.archived, text(source.archived)],
        [OWN.accessed, time(source.accessed)],
      ),
    };
  }

  entity(entity: EntityInput): Resource {
    const { id, kind, name, also = [], names = [], ids = new Map<string, string>() } = entity;
    const known = kind === undefined ? undefined : KNOWN_AS.get(kind);
    const types = kind === undefined ? [] : [{ iri: NAMESPACES.kind + encoded(kind) }];
    return {
      id: nodeOf(id),
      properties: given(
        [expand('rdf:type'), known === undefined ? types : [...types, { iri: known }]],
        [expand('rdfs:label'), text(name)],
        [expand('skos:altLabel'), also.map((other) => ({ text: other }))],
        [
          OWN.name,
          names.map((each) =>
            nested(
              [expand('rdf:value'), text(each.name)],
              [OWN.when, time(each.when)],
              [expand('dcterms:language'), text(each.language)],
            ),
          ),
        ],
        [expand('rdfs:comment'), text(entity.about)],
        [OWN.existed, time(entity.existed)],
        [expand('schema:url'), text(entity.url)],
        [OWN.identifier, pairs(ids)],
        [expand('owl:differentFrom'), (entity.notToBeConfusedWith ?? []).map((other) => ({ iri: nodeOf(other) }))],
        [OWN.extra, pairs(entity.extra ?? new Map<string, string>())],
      ),
    };
  }

  *claim({ id, subject, relation, object, when, qualifiers, evidence = [] }: ClaimInput): Generator<Resource> {
    const symmetric = this.#graph.vocabulary.relations.get(relation)?.symmetric === true;
    const own = id ?? claimId(subject, relation, object, when, symmetric);
    const predicate = NAMESPACES.relation + encoded(relation);
    const [from, to] = [nodeOf(subject), nodeOf(object)];
    if (evidence.every(({ stance }) => stance === 'supports'))
      yield { id: from, properties: [[predicate, [{ iri: to }]]] };
    yield {
      id: NAMESPACES.claim + encoded(own),
      properties: given(
        [expand('rdf:type'), [{ iri: OWN.Claim }, { iri: expand('rdf:Statement') }]],
        [expand('rdf:subject'), [{ iri: from }]],
        [expand('rdf:predicate'), [{ iri: predicate }]],
        [expand('rdf:object'), [{ iri: to }]],
        [OWN.when, time(when)],
        [OWN.qualifier, qualified(qualifiers)],
        [OWN.evidence, evidence.map((piece) => this.#evidence(piece))],
      ),
    };
  }

  #evidence(evidence: Evidence): Resource {
    const stance = evidence.stance === 'supports' ? OWN.SupportingEvidence : OWN.RefutingEvidence;
    return nested(
      [expand('rdf:type'), [{ iri: stance }, { iri: expand('prov:Entity') }]],
      [expand('prov:hadPrimarySource'), [{ iri: NAMESPACES.source + encoded(evidence.source) }]],
      [expand('prov:wasAttributedTo'), this.#party(evidence.speaker)],
      [OWN.for, this.#party(evidence.for)],
      [OWN.at, text(evidence.at)],
      [expand('dcterms:date'), time(evidence.date)],
      [OWN.quote, text(evidence.quote)],
      [expand('rdfs:comment'), text(evidence.says)],
      [OWN.when, time(evidence.when)],
      [OWN.qualifier, qualified(evidence.qualifiers)],
    );
  }

  note({ about, says, evidence }: Note): Resource {
    return nested(
      [expand('rdf:type'), [{ iri: OWN.Note }]],
      [OWN.about, [{ iri: nodeOf(about) }]],
      [expand('rdf:value'), text(says)],
      [OWN.evidence, evidence.map((piece) => this.#evidence(piece))],
    );
  }

  /** An entity of the graph; or an agent of whom there is only a name. */
  #party(party: string | undefined): readonly Value[] {
    if (party === undefined) return [];
    if (this.#graph.entityNumber(party) !== -1) return [{ iri: nodeOf(party) }];
    return [nested([expand('rdf:type'), [{ iri: expand('prov:Agent') }]], [expand('rdfs:label'), text(party)])];
  }
}

type Property = readonly [predicate: string, values: readonly Value[]];

function given(...properties: readonly Property[]): readonly Property[] {
  return properties.filter(([, values]) => values.length > 0);
}

function nested(...properties: readonly Property[]): Resource {
  return { properties: given(...properties) };
}

function text(value: string | undefined): readonly Literal[] {
  return value === undefined ? [] : [{ text: value }];
}

function time(value: string | undefined): readonly Literal[] {
  return value === undefined ? [] : [{ text: value, datatype: `${NAMESPACES.edtf}EDTF` }];
}

function pairs(map: ReadonlyMap<string, string>): readonly Resource[] {
  return [...map].map(([key, value]) => nested([OWN.key, text(key)], [expand('rdf:value'), text(value)]));
}

function qualified(qualifiers: Qualifiers = new Map<string, never>()): readonly Resource[] {
  return pairs(new Map([...qualifiers].map(([id, value]) => [id, value.text])));
}
