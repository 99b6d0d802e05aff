/** Generators of awkward input for property tests: ids, texts, times and whole fragments. */
import fc from 'fast-check';
import { RELATIONS } from '../../../graph/index.ts';
import type { ClaimInput, EntityInput, Evidence, Fragment, Note, Source } from '../../../graph/index.ts';

/** Ids that have broken programs before. */
export const AWKWARD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '💥',
  '👩‍👩‍👧‍👦',
  '#a.b:c[x="y"]',
  'a"b',
  "it's",
  'a\\b',
  'a,b',
  'a>b',
  'a b',
  ' a ',
  'two\nlines',
  'tab\there',
  '-',
  '- a',
  '? a',
  'a: b',
  'a #b',
  '&a',
  '*a',
  '!a',
  '%40',
  '@2007',
  '{a}',
  '[a]',
  '|',
  '>',
  'null',
  'true',
  'no',
  '~',
  '010',
  '1e3',
  '0x10',
  '2007',
  '1.10',
  '12345678901234567890',
  '<<',
  'اسم',
  '\u202eevil',
  '\u00a0',
  '\u2028',
  'x'.repeat(1000),
] as const;

/** Any text that a document can hold: not empty, whole characters, no NUL. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...AWKWARD_IDS),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((value) => !value.includes('\0')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc
    .array(fc.constantFrom('a', ' ', '\n', '\r', '\t', ':', '#', '-', '"', "'"), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join('')),
);

export const id = text;

const date = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));

/** EDTF in all its forms. */
export const when: fc.Arbitrary<string> = fc.oneof(
  date,
  date.map((day) => day.slice(0, 7)),
  date.map((day) => day.slice(0, 4)),
  fc.tuple(date, fc.constantFrom('~', '?', '%')).map(([day, mark]) => day.slice(0, 4) + mark),
  fc.tuple(date, date).map((days) => [...days].sort().join('/')),
  date.map((day) => `${day}/..`),
  date.map((day) => `../${day}`),
  date.map((day) => `/${day}`),
  fc.constantFrom('198X', '19XX', '2008-21', '-0044', 'Y17000', '0000'),
);

const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 4 });

function defined<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const source = (of: string): fc.Arbitrary<Source> =>
  fc
    .record({
      title: text,
      author: maybe(text),
      publisher: maybe(text),
      published: maybe(when),
      url: maybe(text),
      archived: maybe(text),
      accessed: maybe(when),
    })
    .map((fields) => defined({ id: of, ...fields }) as Source);

const entity = (of: string, others: readonly string[]): fc.Arbitrary<EntityInput> =>
  fc
    .record({
      kind: maybe(fc.oneof(fc.constantFrom('company', 'person'), text)),
      name: maybe(text),
      also: maybe(some(text)),
      names: maybe(some(fc.record({ name: text, when: maybe(when), language: maybe(fc.constant('de')) }).map(defined))),
      about: maybe(text),
      existed: maybe(when),
      url: maybe(text),
      ids: maybe(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }).map((pairs) => new Map(pairs))),
      notToBeConfusedWith: maybe(some(fc.constantFrom(...others))),
      extra: maybe(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }).map((pairs) => new Map(pairs))),
    })
    .map((fields) => defined({ id: of, ...fields }) as EntityInput);

const evidence = (sources: readonly string[]): fc.Arbitrary<Evidence> =>
  fc
    .record({
      source: fc.constantFrom(...sources),
      speaker: maybe(text),
      for: maybe(text),
      stance: fc.constantFrom('supports' as const, 'refutes' as const),
      at: maybe(text),
      date: maybe(when),
      quote: maybe(text),
      says: maybe(text),
      when: maybe(when),
    })
    .map((fields) => defined(fields) as Evidence);

const claim = (entities: readonly string[], sources: readonly string[]): fc.Arbitrary<ClaimInput> =>
  fc
    .record({
      subject: fc.constantFrom(...entities),
      relation: fc.constantFrom(...RELATIONS.map((relation) => relation.id)),
      object: fc.constantFrom(...entities),
      when: maybe(when),
      qualifiers: maybe(
        fc.constantFrom(
          new Map([['price', { text: '€1.2bn', amount: 1.2e9, currency: 'EUR' }]]),
          new Map([['stake', { text: '51 %', amount: 51 }]]),
        ),
      ),
      evidence: maybe(fc.array(evidence(sources), { minLength: 1, maxLength: 3 })),
    })
    .map(
      ({ qualifiers, ...fields }) =>
        defined({
          ...fields,
          relation: qualifiers === undefined ? fields.relation : 'acquired',
          qualifiers,
        }) as ClaimInput,
    );

const note = (entities: readonly string[], sources: readonly string[]): fc.Arbitrary<Note> =>
  fc.record({
    about: fc.constantFrom(...entities),
    says: text,
    evidence: fc.array(
      evidence(sources).map(({ when: _, ...rest }) => rest),
      { maxLength: 2 },
    ),
  });

/** A fragment as a reader would give it: nothing empty, nothing dangling. */
export const fragment: fc.Arbitrary<Fragment> = fc.tuple(some(id), some(id)).chain(([entities, sources]) =>
  fc.record({
    sources: fc.tuple(...sources.map(source)),
    entities: fc.tuple(...entities.map((each) => entity(each, entities))),
    claims: fc.array(claim(entities, sources), { minLength: 1, maxLength: 6 }),
    notes: fc.array(note(entities, sources), { minLength: 1, maxLength: 2 }),
    document: fc.record({
      title: text,
      positions: fc.constant(new Map(entities.map((each, index) => [each, { x: index * 10, y: -1.5 }]))),
      stories: fc.constant([{ id: '__proto__', views: ['first view'] }]),
      views: fc
        .record({
          title: text,
          focus: some(fc.constantFrom(...entities)),
          accordingTo: some(text),
          hide: fc.constant(['person']),
          asOf: when,
          depth: fc.nat(9),
        })
        .map((view) => [{ id: 'first view', ...view }]),
    }),
  }),
);
