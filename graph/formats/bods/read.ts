/**
 * Reads statements of the Beneficial Ownership Data Standard. A record that was updated keeps what its earlier
 * statements said: the same interest gains their evidence, with the values they gave; an interest that a later
 * statement replaced ended when that one began.
 */
import { claimId } from '../../model/index.ts';
import type { FormatModule } from '../format.ts';
import { Collector } from '../import/collector.ts';
import { edtfOf, intervalOf } from '../import/dates.ts';
import type { Fields } from '../import/fields.ts';
import { parseItems } from '../import/json-items.ts';
import { shortened, valueOf } from '../text/tree.ts';
import { interestOf, wordsOf } from './interests.ts';
import type { Interest } from './interests.ts';
import { addParty, reasonOf } from './parties.ts';
import { recordsOf } from './statements.ts';
import type { StatedRecord, Statement } from './statements.ts';

export const bods: FormatModule = {
  read: (text, options) =>
    Collector.read(text, options, (collector) => {
      const records = recordsOf(parseItems(text, collector), collector);
      describe(records, collector);
      for (const record of records) if (record.type !== 'relationship') addParty(record, collector);
      for (const record of records) if (record.type === 'relationship') addRelationship(record, collector);
    }),
};

/** Who published the file and when, where all its statements agree. */
function describe(records: readonly StatedRecord[], collector: Collector): void {
  const all = records.flatMap(({ statements }) => statements.map(({ fields }) => fields.map('publicationDetails')));
  const publishers = new Set(all.map((details) => details?.map('publisher')?.text('name')));
  const dates = new Set(all.map((details) => edtfOf(details?.text('publicationDate'))));
  const [publisher] = publishers;
  const [published] = dates;
  collector.describeFile({
    ...(publishers.size === 1 && publisher !== undefined ? { publisher } : {}),
    ...(dates.size === 1 && published !== undefined ? { published } : {}),
  });
}

/** An interest of a record, with the statements that tell it, newest first. */
interface Told {
  readonly interest: Interest;
  readonly by: readonly (readonly [Statement, Interest])[];
}

function addRelationship(record: StatedRecord, collector: Collector): void {
  const [newest] = record.statements;
  const subject = partyOf('subject', newest, record, collector);
  const party = partyOf('interestedParty', newest, record, collector);
  if (subject === undefined || party === undefined) return;
  const told = interestsOf(record, collector);
  const taken = new Set<string>();
  for (const { interest, by } of told) {
    const when = whenOf(interest, record, told);
    const derived = claimId(party, interest.relation, subject, when, false);
    const isOwn = interest.relation === 'related-to' || taken.has(derived);
    taken.add(derived);
    for (const [statement, { qualifiers }] of by)
      collector.claim(
        {
          ...(isOwn ? { id: `${record.id} ${interest.key}`.trim() } : {}),
          subject: party,
          relation: interest.relation,
          object: subject,
          when,
          qualifiers,
          evidence: statement.evidence,
        },
        statement.fields.place,
      );
  }
}

/** Every interest that a statement of the record tells; one without any still joins its parties. */
function interestsOf({ statements }: StatedRecord, collector: Collector): readonly Told[] {
  const told = new Map<string, { interest: Interest; by: (readonly [Statement, Interest])[] }>();
  const add = (statement: Statement, interest: Interest): void => {
    const known = told.get(interest.key);
    if (known === undefined) told.set(interest.key, { interest, by: [[statement, interest]] });
    else known.by.push([statement, interest]);
  };
  for (const statement of statements) {
    const interests = statement.details.maps('interests');
    for (const fields of interests) add(statement, interestOf(fields, dateIn(collector)));
    if (interests.length === 0 && statement === statements[0]) {
      const qualifiers = { predicate: 'relationship' };
      add(statement, { key: '', kind: '', relation: 'related-to', start: undefined, end: undefined, qualifiers });
    }
  }
  return [...told.values()];
}

/** When an interest held: up to its end, or to the beginning of what replaced it, or on. */
function whenOf({ start, end, kind, key }: Interest, record: StatedRecord, told: readonly Told[]): string | undefined {
  if (end !== undefined) return intervalOf({ start, end });
  const [newest] = record.statements;
  const isInForce = told.some(({ interest, by }) => interest.key === key && by[0]?.[0] === newest);
  if (isInForce) return intervalOf({ start, lasts: newest.status !== 'closed' });
  const next = told
    .flatMap(({ interest }) => (interest.kind === kind && interest.start !== undefined ? [interest.start] : []))
    .filter((date) => start === undefined || date > start)
    .sort()[0];
  return intervalOf({ start, end: next });
}

/** The id of the party at an end; one that is not named is entered as unknown, with the reason. */
function partyOf(
  key: 'subject' | 'interestedParty',
  { details, fields, evidence }: Statement,
  record: StatedRecord,
  collector: Collector,
): string | undefined {
  const place = details.placeOf(key);
  if (valueOf(details.node, key)?.type !== 'map') {
    const id = details.text(key);
    if (id === undefined) collector.refuse(place, 'claim-end-missing', `A relationship has no "${key}".`);
    else if (!collector.has(id)) {
      const message = `A relationship names the record "${shortened(id)}", which is not in the file.`;
      collector.report.warning(place, 'entity-unknown', message, { hint: 'It is entered under its id.' });
    }
    return id;
  }
  const unnamed = details.map(key);
  const reason = unnamed?.text('reason');
  const other = details.text(key === 'subject' ? 'interestedParty' : 'subject');
  if (reason === 'noBeneficialOwners' && other !== undefined) {
    const says = ['There are no beneficial owners', unnamed?.text('description')].filter(Boolean).join('; ');
    collector.note({ about: other, says, evidence }, fields.place);
    return undefined;
  }
  const id = `unknown ${record.id}`;
  const role = key === 'subject' ? 'entity' : 'party';
  const of = other === undefined ? '' : ` (${wordsOf(key)} of ${collector.nameOf(other) ?? other})`;
  collector.entity(id, place, { name: `unknown ${role}${of}`, about: reasonOf(unnamed) });
  return id;
}

function dateIn(collector: Collector): (fields: Fields, key: string) => string | undefined {
  return (fields, key) => {
    const text = fields.text(key);
    const date = edtfOf(text);
    if (text !== undefined && date === undefined)
      collector.report.warning(fields.placeOf(key), 'date', `"${shortened(text)}" is not a date; it is left out.`);
    return date;
  };
}
