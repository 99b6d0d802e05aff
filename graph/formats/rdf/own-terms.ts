/** The terms of our own in RDF. A claim is a statement about which there is evidence, and may be a denied one. */
import { NAMESPACES } from './namespaces.ts';
import type { Prefix } from './namespaces.ts';

const { stemma } = NAMESPACES;

export const OWN = {
  // classes
  Claim: `${stemma}Claim`,
  SupportingEvidence: `${stemma}SupportingEvidence`,
  RefutingEvidence: `${stemma}RefutingEvidence`,
  Source: `${stemma}Source`,
  Note: `${stemma}Note`,
  Document: `${stemma}Document`,
  // properties of claims and evidence
  evidence: `${stemma}evidence`,
  when: `${stemma}when`,
  qualifier: `${stemma}qualifier`,
  key: `${stemma}key`,
  for: `${stemma}for`,
  at: `${stemma}at`,
  quote: `${stemma}quote`,
  // properties of entities and sources
  name: `${stemma}name`,
  existed: `${stemma}existed`,
  identifier: `${stemma}identifier`,
  extra: `${stemma}extra`,
  archived: `${stemma}archived`,
  accessed: `${stemma}accessed`,
  about: `${stemma}about`,
  /** What RDF has no words for (vocabulary, views, stories, positions): a Stemma document, as JSON. */
  document: `${stemma}document`,
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
  'stemma',
  'kind',
  'relation',
] as const satisfies readonly Prefix[];
