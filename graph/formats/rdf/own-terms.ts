/** The terms of our own in RDF. A claim is a statement about which there is evidence, and may be a denied one. */
import { NAMESPACES } from './namespaces.ts';
import type { Prefix } from './namespaces.ts';

const { st } = NAMESPACES;

export const OWN = {
  // classes
  Claim: `${st}Claim`,
  SupportingEvidence: `${st}SupportingEvidence`,
  RefutingEvidence: `${st}RefutingEvidence`,
  Source: `${st}Source`,
  Note: `${st}Note`,
  Document: `${st}Document`,
  // properties of claims and evidence
  evidence: `${st}evidence`,
  when: `${st}when`,
  qualifier: `${st}qualifier`,
  key: `${st}key`,
  for: `${st}for`,
  at: `${st}at`,
  quote: `${st}quote`,
  // properties of entities and sources
  name: `${st}name`,
  existed: `${st}existed`,
  identifier: `${st}identifier`,
  extra: `${st}extra`,
  archived: `${st}archived`,
  accessed: `${st}accessed`,
  about: `${st}about`,
  /** What RDF has no words for (vocabulary, views, stories, positions): a Stemma document, as JSON. */
  document: `${st}document`,
} as const;

/** Classes of other vocabularies that a kind is one of, so that other programs know it. */
export const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ['codebase', `${NAMESPACES.doap}Project`],
  ['company', `${NAMESPACES.schema}Corporation`],
  ['license', `${NAMESPACES.dcterms}LicenseDocument`],
  ['organization', `${NAMESPACES.schema}Organization`],
  ['person', `${NAMESPACES.schema}Person`],
]);

/** The prefixes of what we write. */
export const PREFIXES = [
  'dcterms',
  'doap',
  'edtf',
  'owl',
  'prov',
  'rdf',
  'rdfs',
  'schema',
  'skos',
  'st',
  'kind',
  'relation',
] as const satisfies readonly Prefix[];
