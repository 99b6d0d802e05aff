/** What is proposed to be one thing, and what never is. */
import { describe, expect, test } from 'vitest';
import { Graph, reasonInWords, sameThings, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { EntityInput, SameEntities } from '../../../graph/index.ts';
import { claim, fragment, graph } from '../support/graphs.ts';

const entities = (...of: readonly EntityInput[]): Graph => Graph.empty(STANDARD_VOCABULARY).merge({ entities: of });

/** The proposals as `keep ← drop: reason …`. */
function proposals(of: Graph): readonly string[] {
  return sameThings(of)
    .filter((each): each is SameEntities => each.what === 'entities')
    .map(
      ({ keep, drop, reasons }) =>
        `${of.entityIdOf(keep)} ← ${of.entityIdOf(drop)}: ${reasons.map(({ type }) => type).join(' ')}`,
    );
}

const company = (id: string, name: string, more: Partial<EntityInput> = {}): EntityInput => ({
  id,
  kind: 'company',
  name,
  ...more,
});

describe('entities are proposed', () => {
  test.each([
    ['one identifier', { ids: new Map([['wikidata', 'Q1']]) }, { ids: new Map([['wikidata', 'Q1']]) }, 'id'],
    ['one address', { url: 'https://www.Acme.example/' }, { url: 'http://acme.example' }, 'url'],
    ['one name as another name', { also: ['Same'] }, { names: [{ name: 'SAME', when: '2007' }] }, 'name'],
  ] satisfies readonly (readonly [string, Partial<EntityInput>, Partial<EntityInput>, string])[])(
    'that have %s',
    (_, one, other, reason) => {
      expect(proposals(entities(company('a', 'A', one), company('b', 'B', other)))).toEqual([`a ← b: ${reason}`]);
    },
  );

  test.each([
    ['Hyper-V', 'hyperv'],
    ['Citrix Systems, Inc.', 'Citrix Systems'],
    ['The Acme Corporation', 'ACME Corp.'],
    ['Škoda', 'Skoda'],
  ])('“%s” and “%s” as one name', (one, other) => {
    expect(proposals(entities(company('a', one), company('b', other)))).toEqual(['a ← b: name']);
  });

  test.each([
    ['Firefox 1.0', 'Firefox 10'],
    ['C', 'C++'],
    ['Acme', 'Acme Labs'],
    ['--', '++'],
  ])('“%s” and “%s” not', (one, other) => {
    expect(proposals(entities(company('a', one), company('b', other)))).toEqual([]);
  });

  test('into the one of which more is said, with all reasons, the surest first', () => {
    const of = graph(['b uses x', 'b uses y', 'a uses x'], {
      entities: [
        company('a', 'Acme', { url: 'https://acme.example' }),
        company('b', 'ACME', { url: 'https://acme.example' }),
        company('c', 'Only the Name'),
        company('d', 'only the name'),
      ],
    });
    expect(proposals(of)).toEqual(['b ← a: url name', 'c ← d: name']);
  });

  test('where one is of a broader kind, as imports without kinds give it', () => {
    expect(proposals(entities(company('a', 'Acme'), { id: 'b', kind: 'thing', name: 'Acme' }))).toHaveLength(1);
    expect(proposals(entities(company('a', 'Acme'), { id: 'b', kind: 'product', name: 'Acme' }))).toEqual([]);
  });

  test('with what speaks against it, where an identifier says they are one all the same', () => {
    const ids = new Map([['wikidata', 'Q1']]);
    const [same] = sameThings(
      entities(company('a', 'A', { ids, existed: '1990/1995' }), {
        id: 'b',
        kind: 'product',
        name: 'B',
        ids,
        existed: '2001/..',
      }),
    );
    expect(same).toMatchObject({ doubts: ['kinds', 'existence'] });
  });
});

describe('entities are never proposed', () => {
  test('that are people, by name or address alone', () => {
    const person = (id: string, more: Partial<EntityInput> = {}): EntityInput => ({
      id,
      kind: 'person',
      name: 'Ann Lee',
      url: 'https://team.example',
      ...more,
    });
    expect(proposals(entities(person('a'), person('b'), { id: 'c', kind: 'thing', name: 'Ann Lee' }))).toEqual([]);
    const ids = new Map([['orcid', '0000']]);
    expect(proposals(entities(person('a', { ids }), person('b', { ids })))).toEqual(['a ← b: id']);
  });

  test('that a document says are not to be confused', () => {
    expect(proposals(entities(company('a', 'Acme', { notToBeConfusedWith: ['b'] }), company('b', 'Acme')))).toEqual([]);
  });

  test('that a claim joins', () => {
    const of = graph(['b succeeds a +s'], { entities: [company('a', 'Acme'), company('b', 'Acme')] });
    expect(proposals(of)).toEqual([]);
  });

  test('that have other identifiers in one scheme', () => {
    const ids = (id: string) => ({ ids: new Map([['wikidata', id]]) });
    expect(proposals(entities(company('a', 'Acme', ids('Q1')), company('b', 'Acme', ids('Q2'))))).toEqual([]);
  });

  test('by an address that many share', () => {
    const url = 'https://forge.example';
    expect(proposals(entities(...['a', 'b', 'c', 'd'].map((id) => company(id, id, { url }))))).toEqual([]);
  });
});

test('claims that differ in their time only are proposed, the more exact one to be kept', () => {
  const of = graph([
    'a acquired b @2007 +s',
    'a acquired b @2007-10 +t',
    'a acquired b @1999 +s',
    'c acquired d @2001/2004',
    'c acquired d @2003/2005',
    claim('e uses f +s', { id: 'own' }),
    'e uses f +s',
  ]);
  const found = sameThings(of).map(({ keep, drop }) => [of.claimIdOf(keep), of.claimIdOf(drop)]);
  expect(found).toEqual([
    ['a acquired b @2007-10', 'a acquired b @2007'],
    ['own', 'e uses f'],
  ]);
});

test('reasons are told in words', () => {
  expect(
    [
      { type: 'id', scheme: 'wikidata', value: 'Q1' } as const,
      { type: 'url', url: 'https://a.example' } as const,
      { type: 'name', names: ['A', 'A'] } as const,
      { type: 'name', names: ['A Inc.', 'A'] } as const,
    ].map(reasonInWords),
  ).toEqual([
    'Both have the wikidata identifier Q1.',
    'Both are at https://a.example.',
    'Both are called “A”.',
    '“A Inc.” and “A” are one name.',
  ]);
});

test('ten thousand of one name, and a hub of ten thousand claims, are looked at a few at a time', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `n${String(index)}`);
  const of = Graph.empty(STANDARD_VOCABULARY).merge({
    ...fragment(ids.map((id) => ({ subject: 'hub', relation: 'uses', object: id }))),
    entities: [company('hub', 'Same'), ...ids.map((id) => company(id, 'Same'))],
  });
  expect(sameThings(of)).toHaveLength(9_999);
});
