/** What an interest in an entity comes to as a relation, and how its share is said. */
import type { Fields } from '../import/fields.ts';

/** Relations by type of interest; any other is `related-to`. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['shareholding', 'owns'],
  ['votingRights', 'controls'],
  ['appointmentOfBoard', 'controls'],
  ['otherInfluenceOrControl', 'controls'],
  ['controlViaCompanyRulesOrArticles', 'controls'],
  ['controlByLegalFramework', 'controls'],
  ['trustee', 'controls'],
  ['seniorManagingOfficial', 'leads'],
  ['boardChair', 'leads'],
  ['boardMember', 'member-of'],
]);

/** A relation whose qualifier `role` says which interest it is. */
const ROLES: ReadonlySet<string> = new Set(['leads', 'member-of']);

/** One interest, as one statement tells it. */
export interface Interest {
  /** What stays the same when a later statement tells the same interest: its type, directness and beginning. */
  readonly key: string;
  /** Without the beginning. */
  readonly kind: string;
  readonly relation: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly qualifiers: Readonly<Record<string, string | undefined>>;
}

/** @param dateOf reads a date, and reports one that is none */
export function interestOf(fields: Fields, dateOf: (fields: Fields, key: string) => string | undefined): Interest {
  const type = fields.text('type') ?? 'unknownInterest';
  const directness = fields.text('directOrIndirect');
  const relation = RELATIONS.get(type) ?? 'related-to';
  const kind = `${type} ${directness ?? ''}`;
  const start = dateOf(fields, 'startDate');
  const beneficial = fields.text('beneficialOwnershipOrControl');
  return {
    key: `${kind} ${start ?? ''}`,
    kind,
    relation,
    start,
    end: dateOf(fields, 'endDate'),
    qualifiers: {
      ...(relation === 'related-to' ? { predicate: type } : {}),
      ...(ROLES.has(relation) ? { role: wordsOf(type) } : {}),
      stake: shareOf(fields.map('share')),
      ...(relation === 'controls' ? { interest: wordsOf(type) } : {}),
      directness: directness === 'direct' ? undefined : directness,
      beneficial: beneficial === undefined ? undefined : beneficial === 'true' ? 'yes' : 'no',
      details: fields.text('details'),
    },
  };
}

/** `76.5 %`, `at least 25 %, less than 50 %`. */
function shareOf(share: Fields | undefined): string | undefined {
  if (share === undefined) return undefined;
  const exact = share.text('exact');
  if (exact !== undefined) return `${exact} %`;
  const bounds = [
    ['minimum', 'at least'],
    ['exclusiveMinimum', 'more than'],
    ['maximum', 'at most'],
    ['exclusiveMaximum', 'less than'],
  ] as const;
  const said = bounds.flatMap(([key, words]) => {
    const value = share.text(key);
    return value === undefined || value === 'true' || value === 'false' ? [] : [`${words} ${value} %`];
  });
  return said.length === 0 ? undefined : said.join(', ');
}

/** `boardChair` as "board chair". */
export function wordsOf(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
