/** Making two things one: nothing that is said of either is lost, and the order of merging does not matter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, Graph, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Edit, Evidence, Fragment } from '../../../graph/index.ts';
import { fragment as anyFragment } from '../support/arbitrary.ts';
import { claim, contents, fragment } from '../support/graphs.ts';

const graphOf = (of: Fragment): Graph => Graph.empty(STANDARD_VOCABULARY).merge(of);
const merge = (keep: string, drop: string): Edit => ({ edit: 'merge-entities', keep, drop });

function after(of: Graph, ...edits: Edit[]): Graph {
  const { graph, problems } = apply(of, edits);
  expect(problems).toEqual([]);
  return graph;
}

const price = (text: string) => new Map([['price', { text }]]);

describe('two entities that are one', () => {
  test('keep the place of either, and views go on showing them', () => {
    const view = { id: 'v', title: 'V', focus: ['b', 'a'], accordingTo: ['b'], hide: [], select: 'b uses x' };
    const next = after(
      graphOf({
        ...fragment(['a uses y +s', 'b uses x +s']),
        document: { positions: new Map([['b', { x: 1, y: 2 }]]), views: [view, { ...view, id: 'w', select: 'b' }] },
      }),
      merge('a', 'b'),
    );
    expect([...next.document.positions]).toEqual([['a', { x: 1, y: 2 }]]);
    const [first, second] = next.document.views;
    expect(first).toMatchObject({ focus: ['a'], accordingTo: ['a'], select: 'a uses x' });
    expect(second?.select).toBe('a');
  });

  test('speak, are spoken for, write, and are not confused, under the id that is kept', () => {
    const spoken: Evidence = { source: 's', stance: 'supports', speaker: 'b', for: 'b' };
    const next = after(
      graphOf({
        ...fragment([claim('x uses y', { evidence: [spoken] }), 'a uses x', 'b uses z'], {
          entities: [{ id: 'z', notToBeConfusedWith: ['b', 'x'] }],
          sources: [{ id: 's', title: 'S', author: 'b' }],
        }),
        notes: [{ about: 'x', says: 'n', evidence: [spoken] }],
      }),
      merge('a', 'b'),
    );
    expect(next.claimById('x uses y')?.evidence).toEqual([{ ...spoken, speaker: 'a', for: 'a' }]);
    expect(next.notes[0]?.evidence).toEqual([{ ...spoken, speaker: 'a', for: 'a' }]);
    expect(next.sources.get('s')?.author).toBe('a');
    expect(next.entityById('z')?.notToBeConfusedWith).toEqual(['a', 'x']);
  });

  test('keep what each says of itself, and another identifier, beside', () => {
    const next = after(
      graphOf({
        entities: [
          { id: 'a', name: 'A', url: 'https://a.example', ids: new Map([['wikidata', 'Q1']]) },
          { id: 'b', kind: 'product', name: 'B', url: 'https://b.example', ids: new Map([['wikidata', 'Q2']]) },
        ],
      }),
      merge('a', 'b'),
    );
    const { kind, also, url, ids, extra } = next.entityById('a') ?? {};
    expect([kind, also, url, [...(ids ?? [])]]).toEqual(['product', ['B'], 'https://a.example', [['wikidata', 'Q1']]]);
    expect([...(extra ?? [])]).toEqual([
      ['url of b', 'https://b.example'],
      ['wikidata of b', 'Q2'],
    ]);
  });

  test('with one claim on different prices keep each price with its evidence', () => {
    const next = after(
      graphOf(
        fragment([
          claim('a acquired x @2007 +s', { qualifiers: price('$1') }),
          claim('b acquired x @2007 +t', { qualifiers: price('$2') }),
        ]),
      ),
      merge('a', 'b'),
    );
    const joined = next.claimById('a acquired x @2007');
    expect(joined?.qualifiers.get('price')?.text).toBe('$1');
    expect(joined?.evidence.map(({ source, qualifiers }) => [source, qualifiers?.get('price')?.text])).toEqual([
      ['s', undefined],
      ['t', '$2'],
    ]);
  });

  test('cannot be one while a claim joins them', () => {
    const { graph, problems } = apply(graphOf(fragment(['a acquired b +s'])), [merge('a', 'b')]);
    expect(problems[0]?.message).toBe('"a" and "b" cannot be one: the claim "a acquired b" joins them.');
    expect(graph.claimCount).toBe(1);
  });

  test('can be one with a third, in the same patch', () => {
    const next = after(
      graphOf(fragment(['a uses x +s', 'b uses x +t', 'c uses x +u'])),
      merge('b', 'c'),
      merge('a', 'b'),
    );
    expect(next.claimById('a uses x')?.evidence.map(({ source }) => source)).toEqual(['s', 't', 'u']);
    expect(next.entityById('a')?.also).toEqual(['b', 'c']);
  });
});

describe('two claims that are one', () => {
  test('keep the time of each with its evidence', () => {
    const of = graphOf(fragment(['a acquired b @2007-10 +s', 'a acquired b @2007 +t -u']));
    const next = after(of, { edit: 'merge-claims', keep: 'a acquired b @2007-10', drop: 'a acquired b @2007' });
    expect(next.claimCount).toBe(1);
    expect(next.claimById('a acquired b @2007-10')?.evidence).toEqual([
      { source: 's', stance: 'supports' },
      { source: 't', stance: 'supports', when: '2007' },
      { source: 'u', stance: 'refutes', when: '2007' },
    ]);
  });

  test('must say the same of the same two; ends of a likeness come in either order', () => {
    const of = graphOf(
      fragment([
        claim('a acquired b', { id: 'one' }),
        claim('b acquired a', { id: 'two' }),
        claim('a architecturally-similar b', { id: 'three' }),
        claim('b architecturally-similar a', { id: 'four' }),
      ]),
    );
    expect(apply(of, [{ edit: 'merge-claims', keep: 'one', drop: 'two' }]).problems).toHaveLength(1);
    expect(after(of, { edit: 'merge-claims', keep: 'three', drop: 'four' }).claimById('four')).toBeUndefined();
  });
});

/** What a piece of evidence says, whoever it was called; its time and values may have been added to. */
function said({ source, stance, at, date, quote, says }: Evidence): string {
  return JSON.stringify([source, stance, at, date, quote, says]);
}

function everySaid(of: Graph): readonly string[] {
  const claims = Array.from(of.claims(), (number) => of.evidenceOf(number)).flat();
  return [...new Set([...claims, ...of.notes.flatMap(({ evidence }) => evidence)].map(said))].sort();
}

/** What is in a graph, whatever comes first. */
function unordered(of: Graph): unknown {
  return sorted(JSON.parse(JSON.stringify(contents(of))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(sorted(each))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

test('merging any two keeps every piece of evidence, every note and every name; only what a claim joins is refused', () => {
  fc.assert(
    fc.property(anyFragment, fc.nat(), fc.nat(), (of, first, second) => {
      const graph = graphOf(of);
      const ids = (of.entities ?? []).map(({ id }) => id);
      const [keep = '', drop = ''] = [ids[first % ids.length], ids[second % ids.length]];
      fc.pre(keep !== drop);
      const before = JSON.stringify(contents(graph));
      const { graph: next, problems } = apply(graph, [merge(keep, drop)]);
      const joined = [...graph.touching(graph.entityNumber(drop))].some((each) => {
        const { subject, object } = graph.claim(each);
        return subject === keep || object === keep;
      });
      expect(problems.length).toBe(joined ? 1 : 0);
      expect(everySaid(next)).toEqual(everySaid(graph));
      expect(JSON.stringify(contents(graph))).toBe(before);
      if (joined) return;
      expect(next.notes.length).toBe(graph.notes.length);
      const { name, also = [] } = next.entityById(keep) ?? {};
      const names = new Set([name, ...also]);
      for (const id of [keep, drop]) {
        const entity = graph.entityById(id);
        for (const each of [entity?.name, ...(entity?.also ?? [])]) expect(names).toContain(each);
      }
    }),
    { numRuns: 150 },
  );
});

test('merges of different things give the same in either order', () => {
  fc.assert(
    fc.property(anyFragment, (of) => {
      const ids = (of.entities ?? []).map(({ id }) => id);
      fc.pre(ids.length === 4);
      const [a = '', b = '', c = '', d = ''] = ids;
      const graph = graphOf(of);
      const one = apply(graph, [merge(a, b), merge(c, d)]);
      const other = apply(graph, [merge(c, d), merge(a, b)]);
      fc.pre(one.problems.length === 0 && other.problems.length === 0);
      expect(unordered(one.graph)).toEqual(unordered(other.graph));
    }),
    { numRuns: 60 },
  );
});
