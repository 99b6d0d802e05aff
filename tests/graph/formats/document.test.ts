/** The Stemma document: every field and every form. */
import { describe, expect, test } from 'vitest';
import { CLAIM, readJson, readYaml, told } from './support.ts';

test('every field of a document is read', async () => {
  const { fragment, problems } = await readYaml(`
$schema: https://example.org/stemma.schema.json
title: T
about: A
license: CC-BY-4.0
sources:
  s: { title: S, author: p, publisher: P, published: 2008-02-22, url: https://e.org, archived: https://a.org, accessed: 2020 }
entities:
  p: { kind: person, name: Pat }
  a:
    kind: company
    name: Acme
    also: [ACME, Acme Inc.]
    names: [{ name: Ampere, when: 1998/2003 }, { name: Akme, language: de }]
    about: A company.
    existed: 1998/..
    url: https://acme.org
    ids: { wikidata: Q1, __proto__: x }
    not-to-be-confused-with: [b]
    extra: { ticker: ACM }
  b: { kind: company }
  c:
claims:
  - claim: a acquired b
    id: deal
    when: 2007
    price: 500 million USD
    stake: 51 %
    evidence:
      - { source: s, speaker: p, for: a, stance: refutes, at: page 3, date: 2008, quote: No., says: It did not., when: 2008, price: $1 million }
notes:
  - { about: a, says: It is old., evidence: [{ source: s }] }
views:
  v: { title: V, text: W, focus: [a], depth: 2, as-of: 2007, according-to: [s], hide: [person], layout: layered, select: deal, ask: who owns b }
stories: { t: [v] }
positions: { a: [1, -2.5] }
`);
  expect(problems).toEqual([]);
  expect(fragment).toEqual({
    document: {
      title: 'T',
      about: 'A',
      license: 'CC-BY-4.0',
      views: [
        {
          id: 'v',
          title: 'V',
          text: 'W',
          focus: ['a'],
          depth: 2,
          asOf: '2007',
          accordingTo: ['s'],
          hide: ['person'],
          layout: 'layered',
          select: 'deal',
          ask: 'who owns b',
        },
      ],
      stories: [{ id: 't', views: ['v'] }],
      positions: new Map([['a', { x: 1, y: -2.5 }]]),
    },
    sources: [
      {
        id: 's',
        title: 'S',
        author: 'p',
        publisher: 'P',
        published: '2008-02-22',
        url: 'https://e.org',
        archived: 'https://a.org',
        accessed: '2020',
      },
    ],
    entities: [
      { id: 'p', kind: 'person', name: 'Pat' },
      {
        id: 'a',
        kind: 'company',
        name: 'Acme',
        also: ['ACME', 'Acme Inc.'],
        names: [
          { name: 'Ampere', when: '1998/2003' },
          { name: 'Akme', language: 'de' },
        ],
        about: 'A company.',
        existed: '1998/..',
        url: 'https://acme.org',
        ids: new Map([
          ['wikidata', 'Q1'],
          ['__proto__', 'x'],
        ]),
        notToBeConfusedWith: ['b'],
        extra: new Map([['ticker', 'ACM']]),
      },
      { id: 'b', kind: 'company' },
      { id: 'c' },
    ],
    claims: [
      {
        id: 'deal',
        subject: 'a',
        relation: 'acquired',
        object: 'b',
        when: '2007',
        qualifiers: new Map([
          ['price', { text: '500 million USD', amount: 5e8, currency: 'USD' }],
          ['stake', { text: '51 %', amount: 51 }],
        ]),
        evidence: [
          {
            source: 's',
            speaker: 'p',
            for: 'a',
            stance: 'refutes',
            at: 'page 3',
            date: '2008',
            quote: 'No.',
            says: 'It did not.',
            when: '2008',
            qualifiers: new Map([['price', { text: '$1 million', amount: 1e6, currency: 'USD' }]]),
          },
        ],
      },
    ],
    notes: [{ about: 'a', says: 'It is old.', evidence: [{ source: 's', stance: 'supports' }] }],
  });
});

test('the same document in JSON reads the same', async () => {
  const yaml = await readYaml(
    `${CLAIM}    when: 2007\n    evidence: [{ source: s, says: Yes. }]\npositions: { a: [1, 2] }`,
  );
  const json = await readJson({
    sources: { s: { title: 'S' } },
    entities: { a: { kind: 'company' }, b: { kind: 'company' } },
    claims: [{ claim: 'a acquired b', when: 2007, evidence: [{ source: 's', says: 'Yes.' }] }],
    positions: { a: [1, 2] },
  });
  expect(told(json)).toEqual([]);
  expect(json.fragment).toEqual(yaml.fragment);
});

describe('a claim is written', () => {
  const entities = 'entities: { a: {}, b: {}, "a b": {} }\nclaims:\n';
  test.each([
    ['short', '  - claim: a uses b', ['a', 'uses', 'b']],
    ['short, with more spaces', '  - claim: " a   uses  b "', ['a', 'uses', 'b']],
    ['long', '  - { subject: a b, relation: uses, object: b }', ['a b', 'uses', 'b']],
    ['long, under "claim"', '  - claim: { subject: a b, relation: uses, object: b }', ['a b', 'uses', 'b']],
  ])('%s', async (_, text, [subject, relation, object]) => {
    const { fragment } = await readYaml(entities + text);
    expect(fragment?.claims).toEqual([{ subject, relation, object }]);
  });

  test.each([
    ['  - claim: a uses', '4:12 claims[0].claim: error claim-form: "a uses" has 2 parts where 3 are expected.'],
    ['  - claim: a uses b c', '4:12 claims[0].claim: error claim-form: "a uses b c" has 4 parts where 3 are expected.'],
    [
      '  - { subject: a, relation: uses }',
      '4:5 claims[0].claim: error claim-form: A claim needs a subject, a relation and an object.',
    ],
    [
      '  - { claim: a uses b, subject: a }',
      '4:14 claims[0].claim: error claim-form: A claim gives its ends twice: under "claim" and as keys of their own.',
    ],
    [
      '  - claim: { subject: a, relation: uses }',
      '4:12 claims[0].claim.object: error key-missing: The key "object" is missing. Add it.',
    ],
    ['  - a uses b', '4:5 claims[0]: error type: "a uses b" stands where a map, such as { key: value }, is expected.'],
    [
      '  - claim: a use b',
      '4:12 claims[0].claim: error relation-unknown: There is no relation "use". Did you mean "uses"?',
    ],
  ])('wrongly: %s', async (text, message) => {
    const result = await readYaml(entities + text);
    expect(told(result).join('\n')).toContain(message);
    expect(result.fragment).toBeUndefined();
  });
});

describe('texts stay what was written', () => {
  test.each([
    '2007.10',
    '010',
    '1_000',
    '0x10',
    'no',
    'null',
    '~',
    'true',
    '1e3',
    '.5',
    '12345678901234567890',
    '2001-12-14',
    '=',
    '<<',
  ])('%s', async (text) => {
    const { fragment } = await readYaml(`entities: { a: { name: ${text} } }`);
    expect(fragment?.entities?.[0]?.name).toBe(text);
  });

  test('ids that are numbers in JSON become text, with a warning', async () => {
    const result = await readJson({
      entities: { 1: {}, b: {} },
      claims: [{ subject: 1, relation: 'uses', object: 'b' }],
    });
    expect(result.fragment?.claims).toEqual([{ subject: '1', relation: 'uses', object: 'b' }]);
    expect(told(result)[0]).toContain(
      'claims[0].subject: warning number-as-text: The number 1 is taken as the text "1".',
    );
  });

  test.each([[true], [null]])('%s in JSON is no text', async (value) => {
    const result = await readJson({ entities: { a: { name: value } } });
    expect(told(result)[0]).toContain(`entities.a.name: error type: ${value} stands where a text is expected.`);
  });
});

test('a reader can be shown where an entity or a claim was described', async () => {
  const result = await readYaml(`${CLAIM}    when: 2007\n  - { claim: b acquired a, id: back }`);
  expect(result.locate('entity', 'b')).toEqual({ line: 3, column: 35 });
  expect(result.locate('claim', 'a acquired b @2007')).toEqual({ line: 5, column: 5 });
  expect(result.locate('claim', 'back')).toEqual({ line: 7, column: 5 });
  expect(result.locate('claim', 'nothing')).toBeUndefined();
});
