/** People and entities of the standard, known, withheld or unknown. */
import type { Collector } from '../import/collector.ts';
import { edtfOf, intervalOf } from '../import/dates.ts';
import type { EntityFields } from '../import/entity-draft.ts';
import type { Fields } from '../import/fields.ts';
import { wordsOf } from './interests.ts';
import type { StatedRecord, Statement } from './statements.ts';

/** Kinds by type of entity; any other is an organization, too: it acts under one name. */
const COMPANY = 'registeredEntity';

/** Enters the party of a record, as its newest statement has it, with the other names that older ones gave. */
export function addParty({ id, type, statements }: StatedRecord, collector: Collector): void {
  const [newest, ...older] = statements;
  const fieldsOf = type === 'person' ? person : entity;
  collector.entity(id, newest.fields.place, fieldsOf(newest.details));
  for (const { details, fields } of older) collector.entity(id, fields.place, fieldsOf(details));
  if (type === 'person') addExposure(id, newest, collector);
}

function person(details: Fields): EntityFields {
  const type = details.text('personType');
  const names = details.maps('names').flatMap((name) => name.text('fullName') ?? []);
  const { name, about } = unspecified(type, details.map('unspecifiedPersonDetails'));
  return {
    kind: 'person',
    name: names[0] ?? name,
    also: names.slice(1),
    about,
    existed: intervalOf({ start: edtfOf(details.text('birthDate')), end: edtfOf(details.text('deathDate')) }),
    ids: identifiers(details),
    extra: {
      nationalities: places(details, 'nationalities'),
      'tax-residencies': places(details, 'taxResidencies'),
      addresses: addresses(details),
    },
  };
}

function entity(details: Fields): EntityFields {
  const kind = details.map('entityType');
  const type = kind?.text('type');
  const { name, about } = unspecified(type, details.map('unspecifiedEntityDetails'));
  const subtype = [type, kind?.text('subtype'), kind?.text('details')].filter((word) => word !== undefined);
  return {
    kind: type === COMPANY ? 'company' : 'organization',
    name: details.text('name') ?? name,
    also: details.texts('alternateNames'),
    about,
    existed: intervalOf({ start: edtfOf(details.text('foundingDate')), end: edtfOf(details.text('dissolutionDate')) }),
    url: details.text('uri'),
    ids: identifiers(details),
    extra: {
      type: subtype.map(wordsOf).join(', '),
      jurisdiction: details.map('jurisdiction')?.text('name'),
      addresses: addresses(details),
    },
  };
}

/** A party that is not named: `unknownPerson`, `anonymousEntity`. */
function unspecified(type: string | undefined, reason: Fields | undefined): { name?: string; about?: string } {
  const about = reasonOf(reason);
  return {
    ...(type !== undefined && /^(?:unknown|anonymous)/.test(type) ? { name: wordsOf(type) } : {}),
    ...(about === undefined ? {} : { about }),
  };
}

/** Why a party is not named, in a sentence. */
export function reasonOf(fields: Fields | undefined): string | undefined {
  const reason = fields?.text('reason');
  const parts = [reason === undefined ? undefined : `Not named: ${wordsOf(reason)}`, fields?.text('description')];
  const said = parts.filter((part) => part !== undefined).join('; ');
  return said === '' ? undefined : said;
}

/** A statement may tell of a public office; the model has no field for it. */
function addExposure(about: string, { details, evidence }: Statement, collector: Collector): void {
  const exposure = details.map('politicalExposure');
  if (exposure?.text('status') !== 'isPep') return;
  for (const one of exposure.maps('details')) {
    const says = ['Politically exposed', one.text('reason'), one.map('jurisdiction')?.text('name')];
    const when = intervalOf({ start: edtfOf(one.text('startDate')), end: edtfOf(one.text('endDate')) });
    const dated = evidence.map((piece) => (when === undefined ? piece : { ...piece, when }));
    const note = { about, says: says.filter((part) => part !== undefined).join('; '), evidence: dated };
    collector.note(note, one.place);
  }
}

function identifiers(details: Fields): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    details
      .maps('identifiers')
      .map((each) => [each.text('scheme') ?? each.text('schemeName') ?? 'id', each.text('id')]),
  );
}

function places(details: Fields, key: string): string {
  return details
    .maps(key)
    .flatMap((place) => place.text('name') ?? place.text('code') ?? [])
    .join('; ');
}

function addresses(details: Fields): string {
  return details
    .maps('addresses')
    .map((address) => [address.text('address'), address.text('postCode'), address.map('country')?.text('name')])
    .map((parts) => parts.filter((part) => part !== undefined).join(', '))
    .join('; ');
}
