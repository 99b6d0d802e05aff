/** Graph files and tables: what is written is read back the same, and what a format cannot hold is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Format, Fragment, Problem } from '../../../graph/index.ts';
import { fragmentsWithout, kept } from './compare.ts';
import { readYaml } from './support.ts';

/** Those that have round trips of their own: the document, and what is made of triples. */
const ELSEWHERE = ['stemma-yaml', 'stemma-json', 'turtle', 'json-ld'];
const BOTH_WAYS = FORMATS.filter(({ id, reads, writes }) => reads && writes && !ELSEWHERE.includes(id));
const CASES = BOTH_WAYS.map((format) => [format.id, format] as const);

/** What XML has no way of writing. */
// oxlint-disable-next-line no-control-regex -- these are what is replaced
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const isTable = ({ id }: Format): boolean => id === 'csv' || id === 'tsv';

async function written(graph: Graph, format: Format, report?: (problem: Problem) => void): Promise<string> {
  const { write } = await format.load();
  return [...(write?.(graph, report === undefined ? {} : { report }) ?? [])].join('');
}

async function again(graph: Graph, format: Format): Promise<Graph> {
  const text = await written(graph, format);
  const { fragment, problems } = await readText(text, { file: `x.${format.extensions[0] ?? ''}`, format: format.id });
  expect(problems).toEqual([]);
  return Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
}

const graphOf = (fragment: Fragment): Graph => Graph.empty(STANDARD_VOCABULARY).merge(fragment);

test('there are formats to try', () => {
  expect(BOTH_WAYS.map(({ id }) => id)).toEqual(['csv', 'tsv', 'cytoscape-json', 'graphml', 'gexf', 'dot']);
});

describe.each(CASES)('%s', { timeout: 60_000 }, (_, format) => {
  test('any graph is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fragmentsWithout(UNWRITABLE), async (fragment) => {
        const before = graphOf(fragment);
        expect(kept(await again(before, format), !isTable(format))).toEqual(kept(before, !isTable(format)));
      }),
      { numRuns: 40 },
    );
  });

  test('the name of an attribute may be any, also one that has a meaning of its own', async () => {
    const names = [
      'id',
      'ID',
      'label',
      'name',
      'type',
      'kind',
      'relation',
      'source',
      'Target',
      'from',
      'x',
      'y',
      'parent',
    ];
    const more = [
      'url',
      'URL',
      'pos',
      'dir',
      'color',
      'size',
      'weight',
      'directed',
      'evidence',
      'standing',
      'when',
      'claim',
    ];
    const last = ['stemma', 'viz', 'start', 'end', 'extra:id', 'extra:', '__proto__', 'constructor', 'Edge Label', 'r'];
    const keys = [...names, ...more, ...last];
    const before = graphOf({
      sources: [{ id: 's', title: 'S' }],
      entities: [
        { id: 'a', kind: 'thing', name: 'A', extra: new Map(keys.map((key) => [key, `a ${key}`])) },
        { id: 'b', kind: 'company', name: 'B' },
      ],
      claims: [
        {
          subject: 'a',
          relation: 'uses',
          object: 'b',
          qualifiers: new Map(keys.map((key) => [key, { text: `the ${key}` }])),
        },
        {
          subject: 'b',
          relation: 'related-to',
          object: 'a',
          evidence: [{ source: 's', stance: 'refutes', at: 'p. 1' }],
        },
      ],
    });
    expect(kept(await again(before, format), false)).toEqual(kept(before, false));
  });

  test('values that look like numbers, colours and places keep how they are written', async () => {
    const values = [
      '1.0',
      '01',
      '-0',
      '1e3',
      '+5',
      '0x10',
      'NaN',
      '#FF00aa',
      '#ff00aa',
      '#ff00aa80',
      '#ff00aaff',
      'red',
      ' 2 ',
    ];
    const before = graphOf({
      entities: values.map((value, index) => ({
        id: `n${index}`,
        kind: 'thing',
        extra: new Map([['color', value], ['size', value], ['shape', value], ['thickness', value]]), // oxfmt-ignore
      })),
      claims: values.map((value, index) => ({
        subject: 'n0',
        relation: 'uses',
        object: `n${index}`,
        qualifiers: new Map([['weight', { text: value }], ['color', { text: value }], ['thickness', { text: value }]]), // oxfmt-ignore
        evidence: [],
      })),
      document: { positions: new Map(values.map((_each, index) => [`n${index}`, { x: index / 3, y: -1e-7 * index }])) },
    });
    expect(kept(await again(before, format), false)).toEqual(kept(before, false));
  });

  test('edges without a direction, loops, and several between the same nodes stay what they are', async () => {
    const claim = { subject: 'a', relation: 'related-to', object: 'b', evidence: [] };
    const before = graphOf({
      entities: [{ id: 'a' }, { id: 'b' }],
      claims: [
        claim,
        { ...claim, id: 'a related-to b #2', qualifiers: new Map([['directed', { text: 'false' }]]) },
        { ...claim, id: 'mine', when: '2007/..' },
        { ...claim, object: 'a' },
        { ...claim, relation: 'partners-with' },
        { ...claim, relation: 'partners-with', subject: 'b', object: 'a', id: 'other way' },
      ],
    });
    expect(kept(await again(before, format), false)).toEqual(kept(before, false));
  });

  test('kinds and relations of its own come back; tables keep their ids alone, and say so', async () => {
    const { fragment = {} } = await readYaml(`title: T
about: What it is about.
license: CC0-1.0
vocabulary:
  kinds: { foundry: { plural: foundries, broader: company } }
  relations: { endorses: { label: endorses, family: ownership, qualifiers: { fee: money } } }
entities: { a: { kind: foundry }, b: {} }
claims: [{ claim: a endorses b, fee: 5 EUR }]`);
    const before = graphOf(fragment);
    const after = await again(before, format);
    expect(kept(after, false)).toEqual(isTable(format) ? expect.anything() : kept(before, false));
    expect(after.claimById('a endorses b')?.qualifiers.get('fee')?.text).toBe('5 EUR');
    expect(after.entityById('a')?.kind).toBe('foundry');
    const lost: string[] = [];
    await written(before, format, ({ code }) => lost.push(code));
    expect(lost).toEqual(isTable(format) ? ['lost-title', 'lost-about', 'lost-license', 'lost-vocabulary'] : []);
    expect(isTable(format) || after.vocabulary.relations.get('endorses')?.family).toBe(isTable(format) || 'ownership');
  });

  test('what has no place in it is told', async () => {
    const view = { id: 'v', title: 'V', focus: [], accordingTo: [], hide: [] };
    const before = graphOf({
      sources: [{ id: 'unnamed', title: 'Nobody names me' }],
      entities: [{ id: 'a' }],
      document: { views: [view], stories: [{ id: 's', views: ['v'] }] },
    });
    const lost: string[] = [];
    await written(before, format, ({ code, message }) => lost.push(`${code}: ${message}`));
    expect(lost).toEqual([
      'lost-sources: Sources that no evidence names are not kept: "Nobody names me".',
      'lost-views: Named views: the format has no place for it.',
      'lost-stories: Stories: the format has no place for it.',
    ]);
  });

  test('an empty graph is written, and read back empty where that is a file at all', async () => {
    const text = await written(Graph.empty(STANDARD_VOCABULARY), format);
    const { fragment, problems } = await readText(text, { file: 'x', format: format.id });
    if (isTable(format)) expect(problems.map(({ code }) => code)).toEqual(['no-rows']);
    else expect(fragment).toEqual({ entities: [], claims: [] });
  });
});

test('control characters are written to XML as U+FFFD, and told', async () => {
  const graph = graphOf({ entities: [{ id: 'a', name: 'bell \u0007' }] });
  for (const id of ['graphml', 'gexf']) {
    const format = FORMATS.find((each) => each.id === id) as Format;
    const lost: string[] = [];
    const text = await written(graph, format, ({ message }) => lost.push(message));
    expect(text).toContain('bell \uFFFD');
    expect(lost).toEqual(['Control characters in 1 text are written as U+FFFD.']);
  }
});
