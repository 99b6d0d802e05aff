/** The name spaces that RDF about software speaks in, with the prefixes that are usual for them. */

export const NAMESPACES = {
  asfext: 'http://projects.apache.org/ns/asfext#',
  codemeta: 'https://codemeta.github.io/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  wikibase: 'http://wikiba.se/ontology#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** Terms of our own: `st:Claim`. Not `stemma:`, which is how a Stemma document begins. */
  st: 'urn:stemma:',
  /** Entities whose id is no IRI. */
  own: 'urn:stemma:id:',
  kind: 'urn:stemma:kind:',
  relation: 'urn:stemma:relation:',
  source: 'urn:stemma:source:',
  claim: 'urn:stemma:claim:',
} as const satisfies Readonly<Record<string, string>>;

export type Prefix = keyof typeof NAMESPACES;

const PREFIXES: ReadonlyMap<string, Prefix> = new Map([
  ...Object.entries(NAMESPACES).map(([prefix, iri]) => [iri, prefix as Prefix] as const),
  ['https://schema.org/', 'schema'],
]);

/** The prefix of a name space that is one of those. */
export function prefixOf(iri: string): Prefix | undefined {
  return PREFIXES.get(iri);
}

/** `doap:name` in full. */
export function expand(name: string): string {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, colon);
  return NAMESPACES[prefix as Prefix] + name.slice(colon + 1);
}
