/** Wikidata: statements with their rank, qualifiers and references, from JSON and from RDF alike. */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../graph/formats/formats.ts';
import { TURTLE } from '../../../graph/formats/rdf/formats.ts';
import { KINDS } from '../../../graph/formats/wikidata/classes.ts';
import { WIKIDATA } from '../../../graph/formats/wikidata/format.ts';
import { RELATIONS } from '../../../graph/formats/wikidata/properties.ts';
import { edtfOfTime } from '../../../graph/formats/wikidata/time.ts';
import { Graph, OPEN_LENS, Reading } from '../../../graph/model/index.ts';
import type { Fragment } from '../../../graph/model/index.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';
import { claimsIn, dataFiles, dataText, fragmentOf, readAs, tally, valuesOf } from './foreign.ts';

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

type Snak = Readonly<Record<string, unknown>> & { readonly property: string };

const item = (property: string, id: string): Snak => ({
  snaktype: 'value',
  property,
  datatype: 'wikibase-item',
  datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } },
});
const text = (property: string, value: string, datatype = 'string'): Snak => ({
  snaktype: 'value',
  property,
  datatype,
  datavalue: { type: 'string', value },
});
const time = (property: string, day: string, precision = 11): Snak => ({
  snaktype: 'value',
  property,
  datavalue: { type: 'time', value: { time: `+${day}T00:00:00Z`, precision, calendarmodel: GREGORIAN } },
});
const none = (property: string, snaktype = 'novalue'): Snak => ({ snaktype, property });
const grouped = (snaks: readonly Snak[]): object =>
  Object.fromEntries(snaks.map(({ property }) => [property, snaks.filter((each) => each.property === property)]));

interface Parts {
  readonly rank?: string;
  readonly qualifiers?: readonly Snak[];
  readonly references?: readonly (readonly Snak[])[];
}

let count = 0;
const statement = (mainsnak: Snak, { rank = 'normal', qualifiers = [], references = [] }: Parts = {}): object => ({
  id: `Q1$${++count}`,
  mainsnak,
  rank,
  qualifiers: grouped(qualifiers),
  references: references.map((snaks) => ({ snaks: grouped(snaks) })),
});
const thing = (statements: readonly object[], more: object = {}): object => ({
  type: 'item',
  id: 'Q1',
  labels: { en: { language: 'en', value: 'One' } },
  claims: { all: statements },
  ...more,
});
const read = (...statements: readonly object[]): Promise<Fragment> =>
  fragmentOf(WIKIDATA, thing(statements), 'Q1.json');

test('every relation and kind that the tables name is in the vocabulary', () => {
  for (const { relation } of RELATIONS.values()) expect(STANDARD_VOCABULARY.relations.has(relation)).toBe(true);
  for (const kind of KINDS.values()) expect(STANDARD_VOCABULARY.kinds.has(kind)).toBe(true);
});

test.each([
  ['+1952-03-11T00:00:00Z', 11, GREGORIAN, '1952-03-11'],
  ['+1952-03-00T00:00:00Z', 10, GREGORIAN, '1952-03'],
  ['+1952-00-00T00:00:00Z', 9, GREGORIAN, '1952'],
  ['+1952-01-01T00:00:00Z', 9, GREGORIAN, '1952'],
  ['+1980-00-00T00:00:00Z', 8, GREGORIAN, '198X'],
  ['+2000-00-00T00:00:00Z', 7, GREGORIAN, '19XX'],
  ['+1901-00-00T00:00:00Z', 7, GREGORIAN, '19XX'],
  ['+2000-00-00T00:00:00Z', 6, GREGORIAN, undefined],
  ['-0044-03-15T00:00:00Z', 9, GREGORIAN, '-0043'],
  ['+00000001953-05-01T00:00:00Z', 11, GREGORIAN, '1953-05-01'],
  ['+1917-10-25T00:00:00Z', 11, JULIAN, '1917-11-07'],
  ['+1582-10-05T00:00:00Z', 11, JULIAN, '1582-10-15'],
  ['+1700-02-29T00:00:00Z', 11, JULIAN, '1700-03-11'],
  ['-13798000000-00-00T00:00:00Z', 3, GREGORIAN, undefined],
  ['nonsense', 11, GREGORIAN, undefined],
])('the time %s to the precision %d is %s', (written, precision, calendar, edtf) => {
  expect(edtfOfTime(written, precision, calendar)).toBe(edtf);
});

describe('an item', () => {
  test('has its names, kind, dates, page and ids', async () => {
    const file = thing(
      [
        statement(item('P31', 'Q891723')),
        statement(time('P571', '1999-00-00', 9)),
        statement(text('P856', 'https://one.example', 'url')),
        statement(text('P414', 'NYSE')),
        statement(text('P2671', '/g/1', 'external-id')),
        statement(item('P1889', 'Q2')),
      ],
      {
        labels: { de: { language: 'de', value: 'Eins' }, en: { language: 'en', value: 'One' } },
        aliases: { en: [{ language: 'en', value: 'Number one' }], fr: [{ language: 'fr', value: 'Un' }] },
        descriptions: { en: { language: 'en', value: 'a company' } },
        sitelinks: { enwiki: { site: 'enwiki', title: 'One (company)' } },
      },
    );
    const { entities, claims } = await fragmentOf(WIKIDATA, { entities: { Q1: file } });
    expect(entities?.[0]).toEqual({
      id: 'Q1',
      kind: 'company',
      name: 'One',
      also: ['Number one'],
      names: [
        { name: 'Eins', language: 'de' },
        { name: 'Un', language: 'fr' },
      ],
      about: 'a company',
      existed: '1999/',
      url: 'https://one.example',
      ids: new Map([
        ['wikidata', 'Q1'],
        ['P2671', '/g/1'],
      ]),
      notToBeConfusedWith: ['Q2'],
      extra: new Map([
        ['inception', '1999'],
        ['stock exchange', 'NYSE'],
        ['article', 'One (company)'],
      ]),
    });
    expect(claims).toEqual([]);
  });

  test('has official names with their times', async () => {
    const name = {
      snaktype: 'value',
      property: 'P1448',
      datavalue: { type: 'monolingualtext', value: { text: 'Uno', language: 'it' } },
    };
    const { entities } = await read(statement(name, { qualifiers: [time('P582', '2001-01-01')] }));
    expect(entities?.[0]?.names).toEqual([{ name: 'Uno', when: '/2001-01-01', language: 'it' }]);
  });
});

describe('a statement', () => {
  test('is a claim in the direction of its property', async () => {
    const fragment = await read(
      statement(item('P127', 'Q2')),
      statement(item('P355', 'Q3')),
      statement(item('P178', 'Q4')),
      statement(item('P144', 'Q5')),
      statement(item('P1366', 'Q6')),
      statement(item('P169', 'Q7')),
      statement(item('P275', 'Q8')),
    );
    expect(claimsIn(fragment)).toEqual([
      'Q2 owns Q1',
      'Q3 part-of Q1',
      'Q4 develops Q1',
      'Q1 derived-from Q5',
      'Q6 succeeds Q1',
      'Q7 leads Q1',
      'Q1 licensed-under Q8',
    ]);
    expect(fragment.entities?.map(({ id, kind }) => [id, kind]).slice(-2)).toEqual([
      ['Q7', 'person'],
      ['Q8', 'license'],
    ]);
  });

  test('of another property is related-to, one claim for each property', async () => {
    const { claims = [] } = await read(
      statement(item('P19', 'Q2')),
      statement(item('P20', 'Q2')),
      statement(item('P99999', 'Q2')),
    );
    expect(claims.map((claim) => [claim.relation, valuesOf(claim)['predicate']])).toEqual([
      ['related-to', 'place of birth (P19)'],
      ['related-to', 'place of death (P20)'],
      ['related-to', 'P99999'],
    ]);
  });

  test.each([
    [[time('P580', '2001-02-03')], '2001-02-03/'],
    [[time('P580', '2001-02-00', 10), time('P582', '2005-00-00', 9)], '2001-02/2005'],
    [[time('P580', '2001-02-03'), none('P582')], '2001-02-03/..'],
    [[time('P582', '2005-01-01')], '/2005-01-01'],
    [[time('P585', '2005-01-01')], '2005-01-01'],
    [[time('P585', '2005-00-00', 9), item('P1480', 'Q5727902')], '2005~'],
    [[none('P580', 'somevalue')], undefined],
  ])('with qualifiers %# holds at %s', async (qualifiers, when) => {
    const { claims = [] } = await read(statement(item('P127', 'Q2'), { qualifiers }));
    expect(claims[0]?.when).toBe(when);
  });

  test('keeps its other qualifiers: share, role, and any', async () => {
    const share = {
      snaktype: 'value',
      property: 'P1107',
      datavalue: { type: 'quantity', value: { amount: '+0.51', unit: '1' } },
    };
    const { claims = [] } = await read(
      statement(item('P127', 'Q2'), { qualifiers: [share, text('P1545', '3')] }),
      statement(item('P108', 'Q3'), { qualifiers: [item('P794', 'Q4')] }),
    );
    expect(claims.map(valuesOf)).toEqual([{ stake: '51 %', P1545: '3' }, { role: 'Q4' }]);
    expect(claims[0]?.qualifiers?.get('stake')?.amount).toBe(51);
  });

  test('rests on Wikidata, and on each of its references', async () => {
    const references = [
      [item('P248', 'Q10'), text('P854', 'https://a.example/1', 'url')],
      [
        text('P854', 'https://b.example', 'url'),
        text('P1476', 'B'),
        time('P577', '2010-01-01'),
        time('P813', '2020-02-02'),
      ],
      [item('P143', 'Q328')],
      [text('P268', '11918488b', 'external-id')],
    ];
    const { claims = [], sources } = await read(statement(item('P127', 'Q2'), { references }));
    expect(claims[0]?.evidence).toEqual([
      { source: 'wikidata', stance: 'supports', at: expect.stringMatching(/^Q1\$\d+$/) },
      { source: 'Q10', stance: 'supports', at: 'https://a.example/1' },
      { source: 'https://b.example', stance: 'supports', date: '2010-01-01' },
      { source: 'Q328', stance: 'supports', says: 'imported from it' },
      { source: 'P268', stance: 'supports', at: '11918488b' },
    ]);
    expect(sources?.find(({ id }) => id === 'https://b.example')).toEqual({
      id: 'https://b.example',
      title: 'B',
      url: 'https://b.example',
      published: '2010-01-01',
      accessed: '2020-02-02',
    });
  });
});

describe('a rank', () => {
  const standings = ({ claims = [], ...rest }: Fragment): readonly (string | undefined)[] => {
    const graph = Graph.empty(STANDARD_VOCABULARY).merge({ ...rest, claims });
    const reading = new Reading(graph, OPEN_LENS);
    return Array.from(graph.claims(), (claim) => reading.judge(claim).standing);
  };

  test('of deprecated: Wikidata refutes it, with its reason; references go on to support it', async () => {
    const deprecated = { rank: 'deprecated', qualifiers: [item('P2241', 'Q41755623')] };
    const alone = await read(statement(item('P127', 'Q2'), deprecated));
    expect(alone.claims?.[0]?.evidence).toMatchObject([
      { source: 'wikidata', stance: 'refutes', says: 'deprecated: Q41755623' },
    ]);
    expect(standings(alone)).toEqual(['refuted']);
    const referenced = await read(
      statement(item('P127', 'Q2'), { ...deprecated, references: [[item('P248', 'Q10')]] }),
    );
    expect(standings(referenced)).toEqual(['disputed']);
  });

  test('of deprecated beside a good statement of the same withdraws only itself', async () => {
    const fragment = await read(statement(item('P127', 'Q2')), statement(item('P127', 'Q2'), { rank: 'deprecated' }));
    expect(standings(fragment)).toEqual(['supported', 'refuted']);
  });

  test('of preferred refutes no other', async () => {
    const fragment = await read(statement(item('P127', 'Q2'), { rank: 'preferred' }), statement(item('P127', 'Q3')));
    expect(standings(fragment)).toEqual(['supported', 'supported']);
  });
});

test('no value is a denial: a note', async () => {
  const { claims, notes } = await read(statement(none('P127'), { references: [[item('P248', 'Q10')]] }));
  expect(claims).toEqual([]);
  expect(notes).toMatchObject([
    { about: 'Q1', says: 'There is no value for "owned by"', evidence: [{ source: 'wikidata' }, { source: 'Q10' }] },
  ]);
});

test('some value is a party that is not known, each a party of its own', async () => {
  const { claims = [], entities = [] } = await read(
    statement(none('P127', 'somevalue')),
    statement(none('P127', 'somevalue')),
  );
  expect(claims.map(({ relation, object }) => [relation, object])).toEqual([
    ['owns', 'Q1'],
    ['owns', 'Q1'],
  ]);
  expect(entities.map(({ name }) => name)).toEqual(['One', 'unknown: owned by of One', 'unknown: owned by of One']);
});

describe('what is wrong', () => {
  test('an item without an id is left out', async () => {
    const { problems, repaired } = await readAs(WIKIDATA, [{ type: 'item', labels: {} }, thing([])]);
    expect(problems).toMatchObject([{ code: 'id-missing', line: 2 }]);
    expect(repaired?.fragment.entities).toHaveLength(1);
  });

  test('empty maps that are written as lists, and lines of a dump', async () => {
    const line = JSON.stringify({ type: 'item', id: 'Q5', labels: [], claims: [] });
    expect((await fragmentOf(WIKIDATA, `${line}\n${line.replace('Q5', 'Q6')}\n`)).entities).toHaveLength(2);
  });

  test('a property of a hostile name is a name', async () => {
    const { entities } = await read(statement(text('__proto__', 'x')), statement(text('constructor', 'y')));
    expect(entities?.[0]?.extra).toEqual(
      new Map([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    );
  });
});

test('is recognised by its content and its name', () => {
  expect(recognise('{"entities": {"Q42": {', 'x.json')?.id).toBe('wikidata');
  expect(recognise('{"id": "Q10", "type": "item"', 'x.json')?.id).toBe('wikidata');
});

interface Stated {
  readonly rank: string;
  readonly mainsnak: {
    readonly snaktype: string;
    readonly property: string;
    readonly datavalue?: { readonly type: string; readonly value: Record<string, string> };
  };
  readonly qualifiers?: Record<string, { readonly datavalue?: { readonly value: { readonly time: string } } }[]>;
}

const folder = 'wikidata-entities/';
describe.skipIf(dataFiles(folder) === undefined)('real items', () => {
  /** Statements whose value is an item, counted without the product. */
  const counted = (file: string): { claims: number; notes: number; unknown: number } => {
    const parsed = JSON.parse(dataText(`${folder}json/${file}`));
    const all: object[] = parsed.entities === undefined ? [parsed] : Object.values(parsed.entities);
    const claims = new Set<string>();
    let [notes, unknown] = [0, 0];
    for (const { id, claims: own = {} } of all as { id: string; claims?: Record<string, Stated[]> }[])
      for (const each of Object.values(own).flat()) {
        const { mainsnak, rank, qualifiers = {} } = each;
        if (mainsnak.snaktype === 'novalue') notes++;
        else if (mainsnak.snaktype === 'somevalue') unknown++;
        const value = mainsnak.datavalue?.value;
        if (!/entity-?id$/.test(mainsnak.datavalue?.type ?? '') || mainsnak.property === 'P1889') continue;
        const other = value?.['id'] ?? `Q${value?.['numeric-id'] ?? ''}`;
        if (mainsnak.property === 'P31' && rank !== 'deprecated' && KINDS.has(other)) continue;
        const times = ['P580', 'P582', 'P585'].map((property) =>
          JSON.stringify(qualifiers[property]?.[0]?.datavalue?.value.time),
        );
        claims.add([id, mainsnak.property, other, ...times, rank === 'deprecated'].join(' '));
      }
    return { claims: claims.size + unknown, notes, unknown };
  };

  test.each((dataFiles(`${folder}json`) ?? []).map((file) => [file]))('%s', async (file) => {
    const expected = counted(file);
    const {
      claims = [],
      notes = [],
      entities = [],
    } = await fragmentOf(WIKIDATA, dataText(`${folder}json/${file}`), file);
    expect({
      claims: claims.length,
      notes: notes.length,
      unknown: entities.filter(({ id }) => id.startsWith('unknown ')).length,
    }).toEqual(expected);
  });

  test.each((dataFiles(`${folder}ttl`) ?? []).filter((file) => file.startsWith('Q')).map((file) => [file]))(
    '%s says what its JSON says',
    async (file) => {
      const turtle = await fragmentOf(TURTLE, dataText(`${folder}ttl/${file}`), file);
      const json = await fragmentOf(WIKIDATA, dataText(`${folder}json/${file.replace('.ttl', '.json')}`), file);
      expect([...claimsIn(turtle)].sort()).toEqual([...claimsIn(json)].sort());
      const stances = ({ claims = [] }: Fragment): object =>
        tally(claims.flatMap(({ evidence = [] }) => evidence.map(({ stance }) => stance)));
      expect(stances(turtle)).toEqual(stances(json));
    },
  );
});
