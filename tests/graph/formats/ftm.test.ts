/** FollowTheMoney: things, and the intervals between them. */
import { describe, expect, test } from 'vitest';
import { FOLLOWTHEMONEY } from '../../../graph/formats/followthemoney/format.ts';
import { INTERVALS, KINDS, LINKS } from '../../../graph/formats/followthemoney/schemata.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';
import { claimsIn, fragmentOf, readAs, valuesOf } from './foreign.ts';

const item = (schema: string, id: string, properties: Record<string, unknown>): object => ({ id, schema, properties });
const lines = (...items: readonly object[]): string => items.map((each) => JSON.stringify(each)).join('\n');
const acme = item('Company', 'acme', { name: ['Acme'] });
const ann = item('Person', 'ann', { name: ['Ann', 'Anna'] });

test('every relation and kind that the tables name is in the vocabulary', () => {
  for (const { relation } of INTERVALS.values()) expect(STANDARD_VOCABULARY.relations.has(relation)).toBe(true);
  for (const relation of LINKS.values()) expect(STANDARD_VOCABULARY.relations.has(relation)).toBe(true);
  for (const kind of KINDS.values()) expect(STANDARD_VOCABULARY.kinds.has(kind)).toBe(true);
});

describe('a thing', () => {
  test('is an entity with its names, dates and ids, and keeps the rest', async () => {
    const properties = {
      name: ['Acme', 'Acme AG'],
      alias: ['ACME'],
      incorporationDate: ['1999-02-03'],
      wikidataId: ['Q1'],
      website: ['https://acme.example'],
      country: ['de', 'ch'],
    };
    const { entities } = await fragmentOf(FOLLOWTHEMONEY, [item('Company', 'acme', properties)]);
    expect(entities).toEqual([
      {
        id: 'acme',
        kind: 'company',
        name: 'Acme',
        also: ['Acme AG', 'ACME'],
        existed: '1999-02-03/',
        url: 'https://acme.example',
        ids: new Map([['wikidata', 'Q1']]),
        extra: new Map([
          ['schema', 'Company'],
          ['country', 'de; ch'],
        ]),
      },
    ]);
  });

  test('of a schema that may be either is a thing', async () => {
    const { entities } = await fragmentOf(FOLLOWTHEMONEY, [item('LegalEntity', 'x', { name: ['X'] })]);
    expect(entities).toMatchObject([{ kind: 'thing' }]);
  });

  test('that names another in a property is related to it by that name; a parent is what it is part of', async () => {
    const file = [
      acme,
      item('Company', 'sub', { name: ['Sub'], parent: ['acme'], addressEntity: ['acme'], note: ['acme?'] }),
    ];
    const fragment = await fragmentOf(FOLLOWTHEMONEY, file);
    expect(claimsIn(fragment)).toEqual(['sub part-of acme', 'sub related-to acme']);
    expect(fragment.claims?.map(valuesOf)).toEqual([{}, { predicate: 'addressEntity' }]);
  });
});

describe('an interval', () => {
  test('is a claim with its share, role and time', async () => {
    const file = [
      acme,
      ann,
      item('Ownership', 'o', {
        owner: ['ann'],
        asset: ['acme'],
        percentage: ['25.5'],
        startDate: ['2010'],
        endDate: ['2015-06'],
      }),
      item('Directorship', 'd', { director: ['ann'], organization: ['acme'], role: ['chair'] }),
      item('Control', 'c', { controller: ['ann'], controlled: ['acme'], controlType: ['voting'] }),
      item('Employment', 'e', { employee: ['ann'], employer: ['acme'], date: ['2011'] }),
    ];
    const fragment = await fragmentOf(FOLLOWTHEMONEY, file, 'leak.json');
    expect(claimsIn(fragment)).toEqual([
      'ann owns acme @2010/2015-06',
      'ann leads acme',
      'ann controls acme',
      'ann employed-by acme @2011',
    ]);
    expect(fragment.claims?.map(valuesOf)).toEqual([
      { stake: '25.5 %' },
      { role: 'chair' },
      { controlType: 'voting' },
      {},
    ]);
    expect(fragment.claims?.[0]?.evidence).toEqual([{ source: 'leak.json', stance: 'supports', at: 'Ownership o' }]);
  });

  test('without a relation of its own names its schema, one claim for each', async () => {
    const relative = (id: string, relationship: string): object =>
      item('Family', id, { person: ['ann'], relative: ['bob'], relationship: [relationship] });
    const bob = item('Person', 'bob', { name: ['Bob'] });
    const { claims = [] } = await fragmentOf(FOLLOWTHEMONEY, [
      ann,
      bob,
      relative('f', 'aunt'),
      relative('g', 'teacher'),
    ]);
    expect(claims.map((claim) => valuesOf(claim))).toEqual([
      { predicate: 'Family', relationship: 'aunt' },
      { predicate: 'Family', relationship: 'teacher' },
    ]);
  });

  test('rests on the page it names, and on whoever published it', async () => {
    const properties = { owner: ['ann'], asset: ['acme'], sourceUrl: ['https://r.example/1'], publisher: ['Register'] };
    const { claims = [], sources } = await fragmentOf(
      FOLLOWTHEMONEY,
      [acme, ann, item('Ownership', 'o', properties)],
      'f',
    );
    expect(claims[0]?.evidence).toEqual([
      { source: 'f', stance: 'supports', at: 'Ownership o', speaker: 'Register' },
      { source: 'https://r.example/1', stance: 'supports' },
    ]);
    expect(sources?.[1]).toMatchObject({ title: 'Register', url: 'https://r.example/1' });
  });

  test('that is nested holds what it joins', async () => {
    const nested = item('Ownership', 'o', { owner: [ann], asset: [acme] });
    expect(claimsIn(await fragmentOf(FOLLOWTHEMONEY, nested))).toEqual(['ann owns acme']);
  });

  test('about one party is a note', async () => {
    const properties = { entity: ['acme'], authority: ['EU'], reason: ['arms'], startDate: ['2022'] };
    const { notes, claims } = await fragmentOf(FOLLOWTHEMONEY, [acme, item('Sanction', 's', properties)]);
    expect(claims).toEqual([]);
    expect(notes).toMatchObject([{ about: 'acme', says: 'Sanctioned by EU; arms', evidence: [{ when: '2022/' }] }]);
  });
});

describe('what is wrong', () => {
  test('an end that is missing leaves the interval out, and names its line', async () => {
    const file = lines(
      acme,
      ann,
      item('Ownership', 'o', { owner: ['ann'] }),
      item('Ownership', 'p', { owner: ['ann'], asset: ['acme'] }),
    );
    const { fragment, problems, repaired } = await readAs(FOLLOWTHEMONEY, file);
    expect(fragment).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'claim-end-missing', line: 3 }]);
    expect(claimsIn(repaired?.fragment ?? {})).toEqual(['ann owns acme']);
  });

  test('a line that is broken is left out', async () => {
    const { problems, repaired } = await readAs(FOLLOWTHEMONEY, `${lines(acme, ann)}\n{"id": "x", "sche`);
    expect(problems).toMatchObject([{ code: 'syntax', line: 3 }]);
    expect(repaired?.fragment.entities).toHaveLength(2);
  });

  test('an end that the file does not describe is told', async () => {
    const { fragment, problems } = await readAs(FOLLOWTHEMONEY, [
      ann,
      item('Ownership', 'o', { owner: ['ann'], asset: ['x'] }),
    ]);
    expect(problems).toMatchObject([{ code: 'entity-unknown', severity: 'warning' }]);
    expect(fragment?.entities).toHaveLength(2);
  });

  test('people of one name are not one', async () => {
    const people = ['a', 'b'].map((id) => item('Person', id, { name: ['Maria Silva'] }));
    expect((await fragmentOf(FOLLOWTHEMONEY, people)).entities).toHaveLength(2);
  });
});

test('is recognised by its content and by its name', () => {
  expect(FOLLOWTHEMONEY.recognises(lines(acme), 'x.json')).toBeGreaterThan(0.9);
  expect(FOLLOWTHEMONEY.recognises('', 'entities.ftm.json')).toBeGreaterThan(0.5);
  expect(FOLLOWTHEMONEY.recognises('{"nodes": []}', 'x.json')).toBe(0);
});
