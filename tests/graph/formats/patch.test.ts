/** Patches: edits written down and read back, and what is said where one is wrong. */
import { describe, expect, test } from 'vitest';
import { formatProblem, loadPatches } from '../../../graph/index.ts';
import type { Edit } from '../../../graph/index.ts';

const { fromPatch, toPatch } = await loadPatches();

const PRICE = new Map([['price', { text: '$480 million', amount: 4.8e8, currency: 'USD' }]]);

/** One of each, with ids that need care. */
const EDITS: readonly Edit[] = [
  {
    edit: 'add-entity',
    entity: { id: '__proto__', kind: 'company', name: 'Proto', also: ['P'], ids: new Map([['wikidata', 'Q1']]) },
  },
  {
    edit: 'change-entity',
    id: 'a b',
    set: { name: 'New', notToBeConfusedWith: ['c'] },
    unset: ['about', 'notToBeConfusedWith'],
  },
  { edit: 'remove-entity', id: 'two\nlines' },
  { edit: 'merge-entities', keep: 'xen', drop: '2007' },
  { edit: 'merge-claims', keep: 'a uses b', drop: 'a uses b @2007' },
  {
    edit: 'add-claim',
    claim: {
      subject: 'a b',
      relation: 'acquired',
      object: 'c',
      when: '2007',
      qualifiers: PRICE,
      evidence: [{ source: 's', stance: 'refutes' }],
    },
  },
  {
    edit: 'change-claim',
    id: 'citrix acquired xensource @2007',
    set: { when: '2007-10', qualifiers: PRICE },
    unset: ['stake'],
  },
  { edit: 'change-claim', id: 'own id', set: { subject: 'x' }, unset: [] },
  { edit: 'remove-claim', id: 'a uses b' },
  {
    edit: 'add-evidence',
    claim: 'citrix acquired xensource @2007',
    evidence: { source: 's', speaker: 'p', stance: 'supports', qualifiers: PRICE },
  },
  { edit: 'change-evidence', claim: 'a uses b', index: 1, evidence: { source: 's', stance: 'refutes', quote: 'No.' } },
  { edit: 'remove-evidence', claim: 'a uses b', index: 0 },
  { edit: 'add-note', note: { about: 'a', says: 'It is old.', evidence: [{ source: 's', stance: 'supports' }] } },
  { edit: 'remove-note', about: 'a', says: 'It is old.' },
  { edit: 'add-source', source: { id: 's', title: 'S', published: '2008' } },
  { edit: 'change-source', id: 's', set: { author: 'me' }, unset: ['published'] },
  { edit: 'remove-source', id: 's' },
  { edit: 'set-position', entity: 'a', position: { x: 1, y: -2.5 } },
  { edit: 'set-position', entity: 'a' },
];

/** Without what is empty, as a patch does not write it. */
const plain = (edits: readonly Edit[] | undefined): unknown =>
  edits?.map((edit) =>
    Object.fromEntries(
      Object.entries(edit).filter(([key, value]) => !(key === 'unset' && (value as unknown[]).length === 0)),
    ),
  );

test('edits are written as a patch and read back the same', () => {
  const text = toPatch(EDITS, { title: 'Corrections' });
  const { edits, title, problems } = fromPatch(text, { file: 'test.patch.yaml' });
  expect(problems).toEqual([]);
  expect(title).toBe('Corrections');
  expect(plain(edits)).toEqual(plain(EDITS));
});

test('no edits are a patch too', () => {
  expect(fromPatch(toPatch([]), { file: 'x' }).edits).toEqual([]);
});

test('a patch reads like the document, so that it can be reviewed', () => {
  expect(toPatch(EDITS.slice(5, 7), { title: 'The price' })).toBe(`stemma-patch: 1
title: The price

edits:
  - edit: add-claim
    claim:
      subject: a b
      relation: acquired
      object: c
      when: 2007
      price: $480 million
      evidence:
        - source: s
          stance: refutes
  - edit: change-claim
    claim: citrix acquired xensource @2007
    set:
      when: 2007-10
      price: $480 million
    unset: [stake]
`);
});

test('a patch may be JSON', () => {
  const { edits } = fromPatch('{"stemma-patch": 1, "edits": [{"edit": "remove-claim", "claim": "a uses b"}]}', {
    file: 'x',
  });
  expect(edits).toEqual([{ edit: 'remove-claim', id: 'a uses b' }]);
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['stemma: 1', '1:1: error version: This is no Stemma patch of version 1. Begin with "stemma-patch: 1".'],
    ['stemma-patch: 1\nedit: []', 'error key-unknown: The key "edit" is not known here. Did you mean "edits"?'],
    ['stemma-patch: 1\nedits: x', '2:8 edits: error type: Under "edits", a list is expected.'],
    [
      'stemma-patch: 1\nedits: [{ edit: remove-clam, claim: x }]',
      '2:17 edits[0]: error edit-unknown: "remove-clam" is no edit. Did you mean "remove-claim"?',
    ],
    [
      'stemma-patch: 1\nedits: [{ edit: remove-claim }]',
      '2:9 edits[0].claim: error key-missing: The key "claim" is missing.',
    ],
    [
      'stemma-patch: 1\nedits: [{ edit: remove-claim, clam: x, claim: y }]',
      'edits[0].clam: error key-unknown: The key "clam" is not known here. Did you mean "claim"?',
    ],
    [
      'stemma-patch: 1\nedits: [{ edit: add-entity, entity: a, fields: { knd: x } }]',
      'edits[0].fields.knd: error key-unknown',
    ],
    [
      'stemma-patch: 1\nedits: [{ edit: change-entity, entity: a, unset: [abot] }]',
      'edits[0].unset: error key-unknown: There is no field "abot". Did you mean "about"?',
    ],
    [
      'stemma-patch: 1\nedits: [{ edit: remove-evidence, claim: a, number: 0 }]',
      'error value: A whole number from 1 on is expected',
    ],
    [
      'stemma-patch: 1\nedits: [{ edit: change-claim, claim: a uses b, set: { price: 5 } }]',
      'error key-unknown: The key "price" is neither known here nor a qualifier of "uses".',
    ],
    ['stemma-patch: 1\nedits: [', 'error syntax'],
  ])('%s', (text, message) => {
    const { edits, problems } = fromPatch(text, { file: 'test' });
    expect(problems.map((problem) => formatProblem(problem).replace('test:', '')).join('\n')).toContain(message);
    expect(edits).toBeUndefined();
  });
});
