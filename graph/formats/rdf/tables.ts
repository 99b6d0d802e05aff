/** What the terms of the usual vocabularies of RDF come to: kinds by class, relations and fields by property. */
import { expand } from './namespaces.ts';

/** Writes the names of a table in full. */
function table<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries).map(([name, value]) => [expand(name), value]));
}

export const KINDS: ReadonlyMap<string, string> = table({
  'asfext:Standard': 'standard',
  'asfext:pmc': 'community',
  'dcterms:LicenseDocument': 'license',
  'dcterms:Standard': 'standard',
  'doap:Project': 'codebase',
  'doap:Specification': 'standard',
  'foaf:Group': 'organization',
  'foaf:Organization': 'organization',
  'foaf:Person': 'person',
  'foaf:Project': 'community',
  'org:FormalOrganization': 'organization',
  'org:Organization': 'organization',
  'org:OrganizationalUnit': 'organization',
  'prov:Organization': 'organization',
  'prov:Person': 'person',
  'prov:SoftwareAgent': 'product',
  'schema:Corporation': 'company',
  'schema:MobileApplication': 'product',
  'schema:NGO': 'organization',
  'schema:Organization': 'organization',
  'schema:Person': 'person',
  'schema:Product': 'product',
  'schema:SoftwareApplication': 'product',
  'schema:SoftwareSourceCode': 'codebase',
  'schema:VideoGame': 'product',
  'schema:WebApplication': 'product',
});

export interface Meaning {
  readonly relation: string;
  /** Whether the object of the triple is the subject of the claim. */
  readonly isReversed?: boolean;
  /** The kind that the property gives the object of the triple, where nothing else does. */
  readonly kind?: string;
  readonly role?: string;
}

const by = (relation: string, more: Omit<Meaning, 'relation'> = {}): Meaning => ({
  relation,
  isReversed: true,
  ...more,
});
const to = (relation: string, more: Omit<Meaning, 'relation'> = {}): Meaning => ({ relation, ...more });

/** Properties that join two things; any other that does is `related-to`. */
export const RELATIONS: ReadonlyMap<string, Meaning> = table({
  'asfext:chair': by('leads', { role: 'chair', kind: 'person' }),
  'asfext:implements': to('implements', { kind: 'standard' }),
  'asfext:member': by('member-of', { kind: 'person' }),
  'asfext:pmc': by('maintains', { kind: 'community' }),
  'codemeta:maintainer': by('maintains'),
  'dc:contributor': by('contributes-to'),
  'dc:creator': by('authored'),
  'dc:publisher': by('distributes'),
  'dcterms:conformsTo': to('implements'),
  'dcterms:contributor': by('contributes-to'),
  'dcterms:creator': by('authored'),
  'dcterms:hasPart': by('part-of'),
  'dcterms:isPartOf': to('part-of'),
  'dcterms:isReplacedBy': by('succeeds'),
  'dcterms:license': to('licensed-under', { kind: 'license' }),
  'dcterms:publisher': by('distributes'),
  'dcterms:replaces': to('succeeds'),
  'dcterms:requires': to('depends-on'),
  'doap:developer': by('develops'),
  'doap:documenter': by('contributes-to', { role: 'documenter' }),
  'doap:helper': by('contributes-to', { role: 'helper' }),
  'doap:implements': to('implements', { kind: 'standard' }),
  'doap:license': to('licensed-under', { kind: 'license' }),
  'doap:maintainer': by('maintains'),
  'doap:tester': by('contributes-to', { role: 'tester' }),
  'doap:translator': by('contributes-to', { role: 'translator' }),
  'doap:vendor': by('distributes'),
  'foaf:fundedBy': by('sponsors'),
  'foaf:made': to('authored'),
  'foaf:maker': by('authored'),
  'foaf:member': by('member-of'),
  'org:hasMember': by('member-of'),
  'org:hasSubOrganization': by('part-of'),
  'org:hasUnit': by('part-of'),
  'org:headOf': to('leads'),
  'org:memberOf': to('member-of'),
  'org:subOrganizationOf': to('part-of'),
  'org:unitOf': to('part-of'),
  'prov:hadPrimarySource': to('derived-from'),
  'prov:wasAttributedTo': by('authored'),
  'prov:wasDerivedFrom': to('derived-from'),
  'prov:wasRevisionOf': to('derived-from'),
  'schema:affiliation': to('member-of'),
  'schema:author': by('authored'),
  'schema:contributor': by('contributes-to'),
  'schema:creator': by('authored'),
  'schema:employee': by('employed-by'),
  'schema:founder': by('founded'),
  'schema:funder': by('sponsors'),
  'schema:hasPart': by('part-of'),
  'schema:isBasedOn': to('derived-from'),
  'schema:isPartOf': to('part-of'),
  'schema:license': to('licensed-under', { kind: 'license' }),
  'schema:maintainer': by('maintains'),
  'schema:manufacturer': by('develops'),
  'schema:member': by('member-of'),
  'schema:memberOf': to('member-of'),
  'schema:owns': to('owns'),
  'schema:parentOrganization': to('part-of'),
  'schema:provider': by('distributes'),
  'schema:publisher': by('distributes'),
  'schema:softwareRequirements': to('depends-on'),
  'schema:sponsor': by('sponsors'),
  'schema:subOrganization': by('part-of'),
  'schema:supersededBy': by('succeeds'),
  'schema:targetProduct': by('built-from'),
  'schema:worksFor': to('employed-by'),
});

/** Properties that name a thing, the best first. */
export const NAMES: readonly string[] = [
  'skos:prefLabel',
  'rdfs:label',
  'doap:name',
  'schema:name',
  'foaf:name',
  'asfext:name',
  'asfext:title',
  'dcterms:title',
  'dc:title',
].map(expand);

export const OTHER_NAMES: ReadonlySet<string> = new Set(
  ['skos:altLabel', 'schema:alternateName', 'schema:legalName', 'foaf:nick', 'skos:hiddenLabel'].map(expand),
);

/** Properties that say what a thing is, the best first. */
export const DESCRIPTIONS: readonly string[] = [
  'rdfs:comment',
  'doap:shortdesc',
  'schema:description',
  'dcterms:description',
  'dc:description',
  'skos:definition',
  'doap:description',
  'asfext:charter',
].map(expand);

/** Properties that give a thing's own page, the best first. */
export const PAGES: readonly string[] = ['doap:homepage', 'foaf:homepage', 'schema:url', 'asfext:url'].map(expand);

export const BEGINNINGS: ReadonlySet<string> = new Set(
  ['doap:created', 'schema:foundingDate', 'schema:birthDate', 'schema:dateCreated', 'dcterms:created'].map(expand),
);
export const ENDS: ReadonlySet<string> = new Set(['schema:dissolutionDate', 'schema:deathDate'].map(expand));

export const SAME: ReadonlySet<string> = new Set(['owl:sameAs', 'schema:sameAs', 'skos:exactMatch'].map(expand));
export const DIFFERENT: string = expand('owl:differentFrom');

/** Properties whose object is a page, an address or a subject heading, and no thing of the graph. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  [
    'doap:bug-database',
    'doap:category',
    'doap:download-mirror',
    'doap:download-page',
    'doap:mailing-list',
    'doap:old-homepage',
    'doap:programming-language',
    'doap:screenshots',
    'doap:service-endpoint',
    'doap:support-forum',
    'doap:wiki',
    'foaf:depiction',
    'foaf:img',
    'foaf:mbox',
    'foaf:page',
    'foaf:workplaceHomepage',
    'rdfs:isDefinedBy',
    'rdfs:seeAlso',
    'schema:codeRepository',
    'schema:downloadUrl',
    'schema:email',
    'schema:image',
    'schema:issueTracker',
    'schema:logo',
  ].map(expand),
);

/** Properties whose object is a part of the description, and no thing of its own: it is told in words. */
export const PARTS: ReadonlySet<string> = new Set(['doap:repository', 'doap:release'].map(expand));
