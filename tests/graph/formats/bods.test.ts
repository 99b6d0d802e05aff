/** The Beneficial Ownership Data Standard: who owns and controls what, as the statements in force and those replaced say. */
import { describe, expect, test } from 'vitest';
import { BODS } from '../../../graph/formats/bods/format.ts';
import { Graph } from '../../../graph/model/index.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';
import { claimsIn, dataFiles, dataText, fragmentOf, readAs, tally, valuesOf } from './foreign.ts';

let count = 0;
const statement = (type: string, recordId: string, recordDetails: object, more: object = {}): object => ({
  statementId: `s${++count}`,
  statementDate: '2020-01-01',
  recordId,
  recordStatus: 'new',
  recordType: type,
  recordDetails,
  ...more,
});
const company = (id: string, name: string): object =>
  statement('entity', id, { entityType: { type: 'registeredEntity' }, name });
const person = (id: string, fullName: string): object =>
  statement('person', id, { personType: 'knownPerson', names: [{ fullName }] });
const holds = (id: string, party: unknown, subject: unknown, interests: readonly object[], more: object = {}): object =>
  statement('relationship', id, { subject, interestedParty: party, interests }, more);
const shares = (exact: number, startDate?: string, more: object = {}): object => ({
  type: 'shareholding',
  directOrIndirect: 'direct',
  share: { exact },
  startDate,
  ...more,
});

describe('an interest', () => {
  test('becomes a claim with its share and its time, and the statement as evidence', async () => {
    const file = [company('acme', 'Acme'), person('ann', 'Ann'), holds('r', 'ann', 'acme', [shares(51, '2018-05-01')])];
    const fragment = await fragmentOf(BODS, file, 'acme.json');
    expect(claimsIn(fragment)).toEqual(['ann owns acme @2018-05-01/..']);
    expect(fragment.claims?.[0]?.qualifiers?.get('stake')).toEqual({ text: '51 %', amount: 51 });
    expect(fragment.claims?.[0]?.evidence).toEqual([
      { source: 'acme.json', stance: 'supports', at: expect.stringMatching(/^statement s\d+$/), date: '2020-01-01' },
    ]);
  });

  test.each([
    [{ minimum: 25, exclusiveMaximum: 50 }, 'at least 25 %, less than 50 %'],
    [{ exclusiveMinimum: 75, maximum: 100 }, 'more than 75 %, at most 100 %'],
    [{ minimum: 25 }, 'at least 25 %'],
  ])('with a share between bounds %j says them', async (share, text) => {
    const file = [company('a', 'A'), company('b', 'B'), holds('r', 'b', 'a', [{ type: 'shareholding', share }])];
    const { claims = [] } = await fragmentOf(BODS, file);
    expect(claims.map(valuesOf)).toEqual([{ stake: text }]);
  });

  test('of another kind is control, an office, or a relation that names it', async () => {
    const types = ['votingRights', 'boardChair', 'boardMember', 'settlor'];
    const interests = types.map((type) => ({ type, directOrIndirect: 'indirect' }));
    const { claims = [] } = await fragmentOf(BODS, [
      company('a', 'A'),
      person('p', 'P'),
      holds('r', 'p', 'a', interests),
    ]);
    expect(claims.map((claim) => [claim.relation, valuesOf(claim)])).toEqual([
      ['controls', { interest: 'voting rights', directness: 'indirect' }],
      ['leads', { role: 'board chair', directness: 'indirect' }],
      ['member-of', { role: 'board member', directness: 'indirect' }],
      ['related-to', { predicate: 'settlor', directness: 'indirect' }],
    ]);
  });

  test('beside another of the same relation and time stays a claim of its own', async () => {
    const interests = ['votingRights', 'appointmentOfBoard'].map((type) => ({ type, startDate: '2019' }));
    const { claims = [] } = await fragmentOf(BODS, [
      company('a', 'A'),
      person('p', 'P'),
      holds('r', 'p', 'a', interests),
    ]);
    expect(claims.map((claim) => valuesOf(claim)['interest'])).toEqual(['voting rights', 'appointment of board']);
    expect(Graph.empty(STANDARD_VOCABULARY).merge({ claims }).claimCount).toBe(2);
  });
});

describe('who says so', () => {
  test('is each party that asserts a statement; the page it names is a source, too', async () => {
    const source = {
      type: ['officialRegister'],
      url: 'https://register.example/a',
      assertedBy: [{ name: 'A' }, { name: 'B' }],
    };
    const file = [company('a', 'A'), company('b', 'B'), holds('r', 'b', 'a', [shares(10)], { source })];
    const { claims = [], sources = [] } = await fragmentOf(BODS, file, 'f.json');
    const [{ evidence = [] } = {}] = claims;
    expect(evidence.map(({ source: from, speaker, says }) => [from, speaker, says])).toEqual([
      ['f.json', 'A', 'official register'],
      ['f.json', 'B', 'official register'],
      ['https://register.example/a', 'A', 'official register'],
      ['https://register.example/a', 'B', 'official register'],
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['f.json', 'https://register.example/a']);
  });

  test('and who published the file, where its statements agree', async () => {
    const publicationDetails = { bodsVersion: '0.4', publicationDate: '2021-02-03', publisher: { name: 'Register' } };
    const file = [statement('person', 'p', { personType: 'knownPerson' }, { publicationDetails })];
    const { sources } = await fragmentOf(BODS, file, 'f.json');
    expect(sources).toEqual([{ id: 'f.json', title: 'f.json', publisher: 'Register', published: '2021-02-03' }]);
  });
});

describe('a party that is not named', () => {
  test('is entered as unknown, with the reason', async () => {
    const party = { reason: 'subjectExemptFromDisclosure', description: 'Listed.' };
    const { entities = [], claims = [] } = await fragmentOf(BODS, [company('a', 'A'), holds('r', party, 'a', [])]);
    const unknown = entities.find(({ id }) => id === 'unknown r');
    expect(unknown?.name).toBe('unknown party (interested party of A)');
    expect(unknown?.about).toBe('Not named: subject exempt from disclosure; Listed.');
    expect(claims.map(({ subject, relation, object }) => [subject, relation, object])).toEqual([
      ['unknown r', 'related-to', 'a'],
    ]);
  });

  test('because there is nobody is a denial: a note, and no claim', async () => {
    const party = { reason: 'noBeneficialOwners' };
    const { claims, notes = [] } = await fragmentOf(BODS, [company('a', 'A'), holds('r', party, 'a', [])]);
    expect(claims).toEqual([]);
    expect(notes.map(({ about, says }) => [about, says])).toEqual([['a', 'There are no beneficial owners']]);
  });

  test('may be a person who withholds the name', async () => {
    const details = { personType: 'anonymousPerson', unspecifiedPersonDetails: { reason: 'unknown' } };
    const { entities = [] } = await fragmentOf(BODS, [statement('person', 'p', details)]);
    expect(entities).toMatchObject([{ kind: 'person', name: 'anonymous person', about: 'Not named: unknown' }]);
  });
});

describe('a statement that was replaced', () => {
  const both = [company('a', 'A'), person('p', 'P')];
  const older = { statementDate: '2019-01-01' };
  const newer = { statementDate: '2021-01-01', recordStatus: 'updated' };

  test('leaves its evidence, with the value it gave', async () => {
    const file = [
      ...both,
      holds('r', 'p', 'a', [shares(50, '2018')], older),
      holds('r', 'p', 'a', [shares(60, '2018')], newer),
    ];
    const fragment = await fragmentOf(BODS, file);
    expect(claimsIn(fragment)).toEqual(['p owns a @2018/..']);
    const { evidence = [], ...claim } = fragment.claims?.[0] ?? {};
    expect(valuesOf(claim)).toEqual({ stake: '60 %' });
    expect(evidence.map((piece) => [piece.date, valuesOf(piece)])).toEqual([
      ['2021-01-01', {}],
      ['2019-01-01', { stake: '50 %' }],
    ]);
  });

  test('told of an interest that ended when the next one began', async () => {
    const file = [
      ...both,
      holds('r', 'p', 'a', [shares(100, '2002')], older),
      holds('r', 'p', 'a', [shares(40, '2020')], newer),
    ];
    expect(claimsIn(await fragmentOf(BODS, file))).toEqual(['p owns a @2020/..', 'p owns a @2002/2020']);
  });

  test('comes before the newer one in either order of the file', async () => {
    const file = [
      ...both,
      holds('r', 'p', 'a', [shares(60, '2018')], newer),
      holds('r', 'p', 'a', [shares(50, '2018')], older),
    ];
    const { claims = [] } = await fragmentOf(BODS, file);
    expect(claims.map(valuesOf)).toEqual([{ stake: '60 %' }]);
  });

  test('and closed without a date leaves the end unknown', async () => {
    const closed = { ...newer, recordStatus: 'closed' };
    const file = [
      ...both,
      holds('r', 'p', 'a', [shares(50, '2018')], older),
      holds('r', 'p', 'a', [shares(50, '2018')], closed),
    ];
    expect(claimsIn(await fragmentOf(BODS, file))).toEqual(['p owns a @2018/']);
  });
});

describe('what is wrong', () => {
  test('two people of one name are two', async () => {
    const { entities = [] } = await fragmentOf(BODS, [person('p1', 'John Smith'), person('p2', 'John Smith')]);
    expect(entities.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  test('an older version is refused, with its line', async () => {
    const old = [{ statementID: 'x', statementType: 'personStatement', personType: 'knownPerson' }];
    const { fragment, problems } = await readAs(BODS, old);
    expect(fragment).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'version', line: 2 }]);
  });

  test('a relationship without an end is left out, the others can be loaded', async () => {
    const file = [
      company('a', 'A'),
      person('p', 'P'),
      holds('r', undefined, 'a', [shares(1)]),
      holds('q', 'p', 'a', [shares(2)]),
    ];
    const { fragment, problems, repaired } = await readAs(BODS, file);
    expect(fragment).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'claim-end-missing', severity: 'error' }]);
    expect(repaired?.leftOut).toHaveLength(1);
    expect(claimsIn(repaired?.fragment ?? {})).toEqual(['p owns a']);
  });

  test('a date that is none is told, and left out', async () => {
    const file = [company('a', 'A'), person('p', 'P'), holds('r', 'p', 'a', [shares(1, 'last year')])];
    const { fragment, problems } = await readAs(BODS, file);
    expect(problems).toMatchObject([{ code: 'date', severity: 'warning' }]);
    expect(claimsIn(fragment ?? {})).toEqual(['p owns a']);
  });

  test('a record that is not there is told, and entered under its id', async () => {
    const { fragment, problems } = await readAs(BODS, [company('a', 'A'), holds('r', 'nobody', 'a', [shares(1)])]);
    expect(problems).toMatchObject([{ code: 'entity-unknown', severity: 'warning' }]);
    expect(claimsIn(fragment ?? {})).toEqual(['nobody owns a']);
  });
});

/** Worked out by a script of their own from the files: records, unnamed parties, distinct interests. */
const PACKAGES: readonly (readonly [file: string, entities: number, claims: number, relations: object])[] = [
  ['bods-package-annotations.json', 2, 1, { 'related-to': 1 }],
  ['bods-package-entity-owning-entity.json', 2, 1, { owns: 1 }],
  ['bods-package-fi-soe.json', 4, 5, { controls: 1, owns: 4 }],
  ['bods-package-linking-annotations.json', 2, 1, { owns: 1 }],
  ['bods-package.json', 2, 1, { owns: 1 }],
  ['fermcat.json', 4, 5, { 'member-of': 2, owns: 3 }],
  ['full-pep-declaration.json', 2, 2, { controls: 1, owns: 1 }],
  ['indirect-ownership.json', 3, 3, { owns: 2, 'related-to': 1 }],
  ['joint-ownership.json', 4, 3, { owns: 3 }],
  ['levent.json', 4, 4, { controls: 2, 'related-to': 2 }],
  ['listed-company-exempt-from-disclosure.json', 2, 1, { 'related-to': 1 }],
  ['mixed-direct-and-indirect-ownership.json', 3, 4, { owns: 3, 'related-to': 1 }],
  ['multiple-indirect-ownership.json', 4, 5, { owns: 3, 'related-to': 2 }],
  ['multiple-tax-residencies.json', 2, 1, { owns: 1 }],
  ['mutilple-indirect-ownership-2.json', 4, 5, { owns: 3, 'related-to': 2 }],
  ['nomination.json', 4, 4, { controls: 1, 'member-of': 1, 'related-to': 2 }],
  ['plc-entity-statement.json', 1, 0, {}],
  ['simple-pep-declaration.json', 2, 2, { controls: 1, owns: 1 }],
  ['tecido.json', 3, 15, { controls: 6, leads: 3, owns: 6 }],
];

const folder = 'openownership-bods/';
describe.skipIf(dataFiles(folder) === undefined)('the 19 example packages of Open Ownership', () => {
  test.each(PACKAGES)('%s has %d entities and %d claims', async (file, entities, claims, relations) => {
    const { fragment, problems } = await readAs(BODS, dataText(folder + file), file);
    expect(problems).toEqual([]);
    expect(fragment?.entities).toHaveLength(entities);
    expect(fragment?.claims).toHaveLength(claims);
    expect(tally((fragment?.claims ?? []).map(({ relation }) => relation))).toEqual(relations);
  });

  test('are all that there are', () => {
    expect(dataFiles(folder)?.filter((name) => name.endsWith('.json'))).toEqual(PACKAGES.map(([name]) => name));
  });

  test('tecido.json tells how a share went from 100 % to 30 %', async () => {
    const { claims = [] } = await fragmentOf(BODS, dataText(`${folder}tecido.json`));
    const owned = claims.filter(({ relation, subject }) => relation === 'owns' && subject === '018AF6B3EB');
    expect(owned.map((claim) => [claim.when, valuesOf(claim)['stake']])).toEqual([
      ['2022-09-21/', '30 %'],
      ['2021-09-24/2022-09-21', '40 %'],
      ['2002-03-09/2021-09-24', '100 %'],
    ]);
  });
});
