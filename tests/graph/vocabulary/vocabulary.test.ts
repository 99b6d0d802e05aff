/** The vocabulary: what holds of every entry, so that a new one is tested by being there. */
import { describe, expect, test } from 'vitest';
import {
  be,
  FAMILIES,
  infinitive,
  KINDS,
  negated,
  past,
  present,
  RELATIONS,
  STANDARD_VOCABULARY,
  STANDINGS,
  verb,
  wordingOf,
} from '../../../graph/index.ts';
import type { Relation, Wording } from '../../../graph/index.ts';

const ID = /^[a-z][a-z0-9-]*$/;
const { kinds, families, relations } = STANDARD_VOCABULARY;

test('no two of kinds, families, relations and standings share an id, as filters name them in one list', () => {
  const ids = [...KINDS, ...FAMILIES, ...RELATIONS].map(({ id }) => id).concat(STANDINGS);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !ID.test(id))).toEqual([]);
});

test('the kinds, families and relations of the design are there', () => {
  expect([...kinds.keys()]).toEqual([
    'thing',
    'organization',
    'company',
    'community',
    'person',
    'product',
    'codebase',
    'license',
    'standard',
  ]);
  const byFamily = Object.fromEntries(
    [...families.keys()].map((family) => [
      family,
      RELATIONS.filter((relation) => relation.family === family).map(({ id }) => id),
    ]),
  );
  expect(byFamily).toEqual({
    ownership: [
      'acquired',
      'owns',
      'part-of',
      'merged-into',
      'spun-off-from',
      'controls',
      'governs',
      'holds-trademark',
    ],
    making: ['founded', 'develops', 'maintains', 'contributes-to', 'distributes', 'sponsors'],
    people: ['employed-by', 'leads', 'member-of', 'authored'],
    lineage: ['derived-from', 'forked-from', 'rebased-on', 'ported-from', 'built-from', 'succeeds', 'influenced-by'],
    composition: ['contains', 'depends-on', 'uses'],
    likeness: ['architecturally-similar'],
    interoperation: ['interoperates-with', 'implements', 'partners-with'],
    licensing: ['licensed-under'],
    other: ['related-to'],
  });
});

describe('every kind', () => {
  test.each(KINDS.map((kind) => [kind.id]))('%s is a kind of thing, and is said in one and in many', (id) => {
    const kind = kinds.get(id);
    expect(STANDARD_VOCABULARY.isA(id, 'thing')).toBe(true);
    expect(kind?.label).toBeTruthy();
    expect(kind?.plural).not.toBe(kind?.label);
  });
});

describe('every relation', () => {
  const each = test.each(RELATIONS.map((relation): [string, Relation] => [relation.id, relation]));

  each('%s belongs to a family and joins kinds that exist', (_, relation) => {
    expect(families.has(relation.family)).toBe(true);
    expect([...relation.subject, ...relation.object].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(relation.subject.length * relation.object.length).toBeGreaterThan(0);
  });

  each('%s is labelled and said in both directions', (_, relation) => {
    expect(relation.label).toBeTruthy();
    expect(relation.inverse).toBeTruthy();
    expect(relation.inverse === relation.label).toBe(relation.symmetric === true);
    for (const wording of [...relation.forward, ...relation.backward])
      expect(tenses(wording)).not.toContain('undefined');
    if (relation.symmetric === true) expect(relation.backward).toEqual(relation.forward);
  });

  each('%s is a more special form only of what has its algebra', (_, relation) => {
    if (relation.broader === undefined) return;
    const broader = relations.get(relation.broader);
    expect(broader).toBeDefined();
    expect(broader?.symmetric === true).toBe(relation.symmetric === true);
    if (broader?.acyclic === true) expect(relation.acyclic).toBe(true);
    for (const end of ['subject', 'object'] as const)
      for (const kind of relation[end])
        expect(broader?.[end].some((above) => STANDARD_VOCABULARY.isA(kind, above))).toBe(true);
    expect(broader?.traits.every((trait) => relation.traits.includes(trait))).toBe(true);
  });

  each('%s has an algebra that holds together', (_, relation) => {
    expect(relation.symmetric === true && relation.acyclic === true).toBe(false);
    if (relation.symmetric === true) expect(relation.subject).toEqual(relation.object);
    if (relation.nature === 'event') expect(relation.transitive).not.toBe(true);
  });

  each('%s has traits that fit its nature', (_, relation) => {
    const ofEvents = ['begins-owning', 'ends-owning', 'begins', 'absorbed', 'split-off'];
    const ofStates = ['owns', 'within', 'makes', 'controls', 'name-right', 'continues'];
    const wrong = relation.nature === 'event' ? ofStates : ofEvents;
    expect(relation.traits.filter((trait) => wrong.includes(trait))).toEqual([]);
    expect(new Set(relation.traits).size).toBe(relation.traits.length);
  });

  each('%s has qualifiers that no key of a claim or of evidence stands for', (_, { qualifiers }) => {
    const reserved = [
      'claim',
      'id',
      'subject',
      'relation',
      'object',
      'when',
      'evidence',
      'source',
      'speaker',
      'for',
      'stance',
      'at',
      'date',
      'quote',
      'says',
    ];
    expect(qualifiers.filter(({ id }) => reserved.includes(id) || !ID.test(id))).toEqual([]);
  });

  test('that are read either way are told apart by their first wordings', () => {
    const first = RELATIONS.map(({ forward }) => present(forward[0]));
    expect(first.filter((words, index) => first.indexOf(words) !== index)).toEqual([]);
  });
});

function tenses(wording: Wording): string {
  return [
    present(wording),
    past(wording),
    negated(wording, 'present'),
    negated(wording, 'past'),
    infinitive(wording),
  ].join(' ');
}

describe('traits lead questions to relations', () => {
  test.each([
    ['descends', ['derived-from', 'forked-from', 'rebased-on', 'ported-from', 'built-from']],
    ['begins-owning', ['acquired']],
    ['owns', ['owns']],
    ['begins', ['founded']],
    ['continues', ['succeeds']],
    ['name-right', ['holds-trademark']],
    ['of-whole', ['employed-by']],
  ] as const)('%s: %j', (trait, expected) => {
    expect(STANDARD_VOCABULARY.withTrait(trait).map(({ id }) => id)).toEqual(expected);
  });
});

describe('looking things up', () => {
  test('kinds above a kind', () => {
    expect([...STANDARD_VOCABULARY.kindsAbove('company')]).toEqual(['organization', 'thing']);
    expect(STANDARD_VOCABULARY.isA('company', 'organization')).toBe(true);
    expect(STANDARD_VOCABULARY.isA('organization', 'company')).toBe(false);
    expect(STANDARD_VOCABULARY.isA('spaceship', 'thing')).toBe(false);
  });

  test('broader and narrower relations', () => {
    expect(STANDARD_VOCABULARY.broaderThan('forked-from')).toEqual(['forked-from', 'derived-from']);
    expect(STANDARD_VOCABULARY.narrowerThan('derived-from').map(({ id }) => id)).toEqual([
      'derived-from',
      'forked-from',
      'rebased-on',
      'ported-from',
      'built-from',
    ]);
    expect(STANDARD_VOCABULARY.narrowerThan('architecturally-similar').map(({ id }) => id)).toEqual([
      'architecturally-similar',
    ]);
  });

  test('a circle of kinds or relations is walked once', () => {
    const round = STANDARD_VOCABULARY.extended(
      [
        { id: 'a', label: 'a', plural: 'as', broader: 'b' },
        { id: 'b', label: 'b', plural: 'bs', broader: 'a' },
      ],
      [],
      [],
    );
    expect([...round.kindsAbove('a')]).toEqual(['b', 'a']);
  });
});

describe('words', () => {
  test.each<[string, Wording]>([
    ['endorses', verb('endorse')],
    ['acquired', verb('acquire')],
    ['audited', verb('audit')],
    ['is derived from', be('derived from')],
    ['licensed to', be('licensed to')],
    ['part of', be('part of')],
    ['depends on', verb('depend', 'on')],
    ['carries', verb('carry')],
  ])('the wording behind "%s" is guessed', (label, expected) => {
    expect(wordingOf(label)).toEqual(expected);
  });

  test.each<[Wording, string[]]>([
    [verb('acquire'), ['acquires', 'acquired', 'does not acquire', 'did not acquire', 'acquire']],
    [
      verb('interoperate', 'with'),
      [
        'interoperates with',
        'interoperated with',
        'does not interoperate with',
        'did not interoperate with',
        'interoperate with',
      ],
    ],
    [
      be('derived from'),
      ['is derived from', 'was derived from', 'is not derived from', 'was not derived from', 'be derived from'],
    ],
  ])('%j is said in all tenses', (wording, expected) => {
    expect([
      present(wording),
      past(wording),
      negated(wording, 'present'),
      negated(wording, 'past'),
      infinitive(wording),
    ]).toEqual(expected);
  });
});
