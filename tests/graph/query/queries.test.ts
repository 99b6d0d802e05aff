/** Lineage, makers, connections, changes, voices, conflicts and neighbours, worked out by hand. */
import { describe, expect, test } from 'vitest';
import type { Branch, Graph, Path } from '../../../graph/index.ts';
import {
  changes,
  conflicts,
  connections,
  isoDay,
  lineage,
  makers,
  neighbourCounts,
  parseWhen,
  reach,
  says,
  sharedAncestors,
  stepsAround,
} from '../../../graph/index.ts';
import { at, contested, cycle, diamond, fork, graphOf, look, mergeOfTwo, named, owner } from './graphs.ts';

describe('lineage', () => {
  function generations(graph: Graph, { generations: found }: Branch): readonly string[] {
    return found.map((each) => each.map((entity) => graph.entityIdOf(entity)).join(' '));
  }

  test('ancestors in generations, every parent of a merge among them', () => {
    const graph = mergeOfTwo();
    const { ancestors, descendants } = lineage(look(graph), at(graph, 'child'));
    expect(generations(graph, ancestors)).toEqual(['left right', 'root']);
    expect(generations(graph, descendants)).toEqual([]);
    expect(generations(graph, lineage(look(graph), at(graph, 'root')).descendants)).toEqual(['left', 'child']);
  });

  test('both ways of a diamond are links, whichever is disputed', () => {
    const graph = diamond();
    const { ancestors } = lineage(look(graph), at(graph, 'd'));
    expect(ancestors.links.map(({ claim }) => graph.claimIdOf(claim)).sort()).toEqual([
      'b derived-from a',
      'c derived-from a',
      'd derived-from b',
      'd derived-from c',
    ]);
    expect(ancestors.trails.get(at(graph, 'b'))?.disputed).toBe(true);
    expect(ancestors.trails.get(at(graph, 'a'))?.disputed).toBe(false);
  });

  test('what a parent gained after the split is not among the ancestors', () => {
    const graph = fork();
    const of = (id: string): readonly string[] => generations(graph, lineage(look(graph), at(graph, id)).ancestors);
    expect(of('maria')).toEqual(['my', 'unireg']);
    expect(of('percona')).toEqual(['my', 'newbase unireg']);
    expect(generations(graph, lineage(look(graph), at(graph, 'newbase')).descendants)).toEqual(['my', 'percona']);
  });

  test('refuted look-alikes are kept apart', () => {
    const graph = contested();
    const { descendants, refuted } = lineage(look(graph), at(graph, 'a'));
    expect(generations(graph, descendants)).toEqual(['b f', 'c g']);
    expect(refuted.map((claim) => graph.claimIdOf(claim))).toEqual(['c derived-from a', 'e derived-from a']);
  });

  test('a circle is reported and not walked twice; one that time resolves is none', () => {
    const graph = cycle();
    const bad = lineage(look(graph), at(graph, 'x'));
    expect(generations(graph, bad.ancestors)).toEqual(['y', 'z']);
    expect(bad.circles.map(({ entities }) => entities.map((each) => graph.entityIdOf(each)).sort())).toEqual([
      ['x', 'y', 'z'],
    ]);
    const compiler = lineage(look(graph), at(graph, 'gcc'));
    expect(generations(graph, compiler.ancestors)).toEqual(['egcs']);
    expect(compiler.circles).toEqual([]);
  });

  test('the nearest ancestors that two share', () => {
    const graph = fork();
    const shared = (a: string, b: string): readonly string[] =>
      sharedAncestors(look(graph), at(graph, a), at(graph, b)).map(({ ancestor }) => graph.entityIdOf(ancestor));
    expect(shared('maria', 'percona')).toEqual(['my']);
    expect(shared('maria', 'my')).toEqual([]);
    expect(shared('maria', 'newbase')).toEqual([]);
  });
});

test('makers, and apart from them who only has a say', () => {
  const graph = graphOf([
    ['firm', 'develops', 'tool'],
    ['club', 'maintains', 'tool'],
    ['firm', 'controls', 'tool'],
    ['bank', 'holds-trademark', 'tool'],
    ['fan', 'uses', 'tool'],
    ['rival', 'develops', 'tool', { is: 'refuted' }],
  ]);
  const found = makers(look(graph), at(graph, 'tool'));
  const ids = (list: typeof found.makers): readonly string[] =>
    list.map(({ entity, relation }) => `${graph.entityIdOf(entity)} ${relation.id}`);
  expect(ids(found.makers)).toEqual(['firm develops', 'club maintains']);
  expect(ids(found.overseers)).toEqual(['firm controls', 'bank holds-trademark']);
});

describe('connections', () => {
  function ways(graph: Graph, paths: readonly Path[]): readonly string[] {
    return paths
      .map(({ hops }) =>
        [hops[0]?.from, ...hops.map(({ to }) => to)].map((entity) => graph.entityIdOf(entity ?? -1)).join('-'),
      )
      .sort();
  }
  const net = graphOf([
    ['a', 'uses', 'b'],
    ['c', 'uses', 'b'],
    ['a', 'depends-on', 'd'],
    ['d', 'partners-with', 'c'],
    ['a', 'uses', 'e'],
    ['e', 'uses', 'f'],
    ['f', 'uses', 'c'],
    ['a', 'owns', 'c', { is: 'refuted' }],
    ['lonely', 'uses', 'other'],
  ]);

  test('all shortest ways and the next longer ones; refuted claims are no way', () => {
    expect(ways(net, connections(look(net), at(net, 'a'), at(net, 'c')))).toEqual(['a-b-c', 'a-d-c', 'a-e-f-c']);
    expect(ways(net, connections(look(net), at(net, 'a'), at(net, 'c'), { extra: 0 }))).toEqual(['a-b-c', 'a-d-c']);
    expect(ways(net, connections(look(net), at(net, 'a'), at(net, 'c'), { most: 1 }))).toHaveLength(1);
  });

  test('only over some families; under a lens; nothing where nothing connects', () => {
    const families = new Set(['composition']);
    expect(ways(net, connections(look(net), at(net, 'a'), at(net, 'c'), { families, extra: 0 }))).toEqual(['a-b-c']);
    expect(ways(net, connections(look(net, { hide: ['uses'] }), at(net, 'a'), at(net, 'c')))).toEqual(['a-d-c']);
    expect(connections(look(net), at(net, 'a'), at(net, 'lonely'))).toEqual([]);
    expect(connections(look(net), at(net, 'a'), at(net, 'a'))).toEqual([]);
  });

  test('each step has all its claims, the plainest first', () => {
    const graph = graphOf([
      ['a', 'uses', 'b', { is: 'disputed' }],
      ['a', 'depends-on', 'b'],
    ]);
    const [path] = connections(look(graph), at(graph, 'a'), at(graph, 'b'));
    expect(path?.hops[0]?.claims.map((claim) => graph.relationIdOf(claim))).toEqual(['depends-on', 'uses']);
  });

  test('a way as long as the limit is found, a longer one is not', () => {
    const chain = graphOf(['1', '2', '3', '4', '5', '6'].map((id) => [id, 'uses', String(Number(id) + 1)] as const));
    expect(connections(look(chain), at(chain, '1'), at(chain, '7'))[0]?.hops).toHaveLength(6);
    expect(connections(look(chain), at(chain, '1'), at(chain, '7'), { longest: 5 })).toEqual([]);
  });
});

describe('changes', () => {
  function told(graph: Graph, from: string, to: string): readonly string[] {
    const [first, last] = [from, to].map((text) => {
      const result = parseWhen(text);
      return 'when' in result ? reach(result.when) : { from: 0, to: 0 };
    });
    return changes(look(graph).reading, { from: first?.from ?? 0, to: last?.to ?? 0 }).map(
      ({ type, claim, entity, on, certainty }) =>
        `${type} ${claim === undefined ? graph.entityIdOf(entity ?? -1) : graph.claimIdOf(claim)} ${isoDay(on.from)}${certainty === 'possible' ? '?' : ''}`,
    );
  }

  test('what began, ended and happened, in the order of time', () => {
    expect(told(owner(), '2001', '2007')).toEqual([
      'began venture owns xensource @2001/2005 2001-01-01',
      'ended venture owns xensource @2001/2005 2005-01-01',
      'happened citrix acquired xensource @2007 2007-01-01',
      'ended xensource develops xen @/2007 2007-01-01',
    ]);
    expect(told(owner(), '2007-03', '2007-05')).toEqual([
      'happened citrix acquired xensource @2007 2007-01-01?',
      'ended xensource develops xen @/2007 2007-01-01?',
    ]);
    expect(told(owner(), '2010', '2012')).toEqual([]);
  });

  test('things come and go too; what is refuted changed nothing', () => {
    const graph = graphOf([['a', 'acquired', 'b', { when: '2003', is: 'refuted' }]], {
      entities: [{ id: 'a', kind: 'company', name: 'A', existed: '1999/2004-06' }],
    });
    expect(told(graph, '1990', '2010')).toEqual(['began a 1999-01-01', 'ended a 2004-06-01']);
  });
});

describe('voices', () => {
  test('exactly what a source, a speaker or a party supports and refutes', () => {
    const graph = graphOf([
      ['a', 'uses', 'b', { is: 'disputed' }],
      ['a', 'uses', 'c', { evidence: [{ source: 'book', speaker: 'carl', for: 'firm', stance: 'supports' }] }],
      ['a', 'uses', 'd'],
    ]);
    const of = (voice: string): readonly string[] => {
      const { supports, refutes } = says(look(graph).reading, voice);
      return [
        ...supports.map((claim) => `+${graph.claimIdOf(claim)}`),
        ...refutes.map((claim) => `-${graph.claimIdOf(claim)}`),
      ];
    };
    expect(of('book')).toEqual(['+a uses b', '+a uses c', '+a uses d']);
    expect(of('ann')).toEqual(['+a uses b', '+a uses d']);
    expect(of('carl')).toEqual(['+a uses c']);
    expect(of('firm')).toEqual(['+a uses c']);
    expect(of('letter')).toEqual(['-a uses b']);
    expect(of('nobody')).toEqual([]);
  });
});

describe('conflicts', () => {
  test('on whether, on when and on a value, side by side', () => {
    const price = (amount: number): ReadonlyMap<string, { text: string; amount: number; currency: string }> =>
      new Map([['price', { text: `${amount} USD`, amount, currency: 'USD' }]]);
    const graph = graphOf([
      ['a', 'uses', 'b', { is: 'disputed' }],
      [
        'a',
        'acquired',
        'c',
        {
          when: '2007',
          price: { text: '500 USD', amount: 500, currency: 'USD' },
          evidence: [
            { source: 'book', stance: 'supports' },
            { source: 'letter', stance: 'supports', when: '2008', qualifiers: price(600) },
          ],
        },
      ],
      ['a', 'acquired', 'd', { when: '2001' }],
      ['a', 'acquired', 'd', { when: '2003' }],
      ['a', 'maintains', 'e', { when: '2001/2002' }],
      ['a', 'maintains', 'e', { when: '2005/2006' }],
      ['a', 'uses', 'f'],
    ]);
    const found = conflicts(look(graph).reading).map(
      ({ on, claims, positions }) =>
        `${typeof on === 'string' ? on : on.qualifier}: ${claims.map((claim) => graph.claimIdOf(claim)).join(' | ')}: ${positions.map(({ value }) => value).join(' or ')}`,
    );
    expect(found).toEqual([
      'stance: a uses b: supports or refutes',
      'when: a acquired c @2007: 2007 or 2008',
      'price: a acquired c @2007: 500 USD or 600 USD',
      'when: a acquired d @2001 | a acquired d @2003: 2001 or 2003',
    ]);
  });
});

describe('what is around', () => {
  test('counts by relation and direction', () => {
    const graph = graphOf([
      ['a', 'uses', 'b'],
      ['a', 'uses', 'c'],
      ['d', 'uses', 'a'],
      ['e', 'partners-with', 'a'],
      ['a', 'develops', 'f', { is: 'refuted' }],
    ]);
    const counts = (lens: object): readonly string[] =>
      neighbourCounts(look(graph, lens).reading, at(graph, 'a')).map(
        ({ label, side, claims }) => `${side} ${label} ${claims}`,
      );
    expect(counts({})).toEqual(['out develops 1', 'out uses 2', 'in used by 1', 'out partners with 1']);
    expect(counts({ hide: ['refuted', 'interoperation'] })).toEqual(['out uses 2', 'in used by 1']);
  });

  test('steps around a focus, as far and as many as asked', () => {
    const graph = graphOf(
      [
        ['a', 'uses', 'b'],
        ['b', 'uses', 'c'],
        ['c', 'uses', 'd'],
      ],
      { entities: named('company', 'a', 'b', 'c', 'd') },
    );
    const around = (depth: number, most?: number): readonly string[] =>
      [...stepsAround(look(graph).reading, [at(graph, 'a')], most === undefined ? { depth } : { depth, most })].map(
        ([entity, steps]) => `${graph.entityIdOf(entity)}${steps}`,
      );
    expect(around(1)).toEqual(['a0', 'b1']);
    expect(around(3)).toEqual(['a0', 'b1', 'c2', 'd3']);
    expect(around(3, 2)).toEqual(['a0', 'b1']);
  });
});
