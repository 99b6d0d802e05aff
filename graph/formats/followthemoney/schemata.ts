/** What the schemata of FollowTheMoney stand for: kinds of entity, and intervals that join two of them. */

/** Kinds by schema; any other schema is a `thing`. A `LegalEntity` may be a person or an organization. */
export const KINDS: ReadonlyMap<string, string> = new Map([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['PublicBody', 'organization'],
  ['Company', 'company'],
]);

/** A schema whose entities say something about two others. */
export interface Interval {
  /** The properties that hold the ends, subject first. */
  readonly subject: string;
  readonly object: string;
  readonly relation: string;
}

export const INTERVALS: ReadonlyMap<string, Interval> = new Map<string, Interval>([
  ['Ownership', { subject: 'owner', object: 'asset', relation: 'owns' }],
  ['Directorship', { subject: 'director', object: 'organization', relation: 'leads' }],
  ['Membership', { subject: 'member', object: 'organization', relation: 'member-of' }],
  ['Employment', { subject: 'employee', object: 'employer', relation: 'employed-by' }],
  ['Succession', { subject: 'successor', object: 'predecessor', relation: 'succeeds' }],
  ['Associate', { subject: 'person', object: 'associate', relation: 'related-to' }],
  ['Control', { subject: 'controller', object: 'controlled', relation: 'controls' }],
  ['ContractAward', { subject: 'supplier', object: 'contract', relation: 'related-to' }],
  ['CourtCaseParty', { subject: 'party', object: 'case', relation: 'related-to' }],
  ['Debt', { subject: 'debtor', object: 'creditor', relation: 'related-to' }],
  ['Documentation', { subject: 'document', object: 'entity', relation: 'related-to' }],
  ['Family', { subject: 'person', object: 'relative', relation: 'related-to' }],
  ['Occupancy', { subject: 'holder', object: 'post', relation: 'related-to' }],
  ['Payment', { subject: 'payer', object: 'beneficiary', relation: 'related-to' }],
  ['ProjectParticipant', { subject: 'participant', object: 'project', relation: 'related-to' }],
  ['Representation', { subject: 'agent', object: 'client', relation: 'related-to' }],
  ['Similar', { subject: 'candidate', object: 'match', relation: 'related-to' }],
  ['UnknownLink', { subject: 'subject', object: 'object', relation: 'related-to' }],
]);

/** Properties of things whose value is the id of another thing, and what they say of it. */
export const LINKS: ReadonlyMap<string, string> = new Map([['parent', 'part-of']]);

/** Properties of intervals that are fields of a claim. */
export const INTERVAL_FIELDS: ReadonlySet<string> = new Set(['date', 'endDate', 'percentage', 'role', 'startDate']);

/** Properties that are fields of the model, or of the evidence; all others are kept as they are. */
export const FIELDS: ReadonlySet<string> = new Set([
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'summary',
  'description',
  'website',
  'wikidataId',
  'registrationNumber',
  'leiCode',
  'opencorporatesUrl',
  'birthDate',
  'deathDate',
  'incorporationDate',
  'dissolutionDate',
  'sourceUrl',
  'publisher',
  'retrievedAt',
]);
