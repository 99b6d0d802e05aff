/** Verdicts on pairs, worked out by hand. */
import { describe, expect, test } from 'vitest';
import type { Graph, Lens } from '../../../graph/index.ts';
import { verdict } from '../../../graph/index.ts';
import { at, contested, cycle, diamond, fork, graphOf, look, mergeOfTwo, named, possibly } from './graphs.ts';

/** The verdict, its certainty where it is only possible, and the claims of the chain. */
function judged(graph: Graph, question: string, lens: Partial<Lens> = {}): string {
  const [subject = '', relation = '', object = ''] = question.split(' ');
  const found = verdict(look(graph, lens), at(graph, subject), relation, at(graph, object));
  const steps = found.trail?.steps.map(({ from, to }) => `${graph.entityIdOf(from)}>${graph.entityIdOf(to)}`) ?? [];
  return [found.verdict, ...(found.certainty === 'possible' ? ['possible'] : []), ...steps].join(' ');
}

describe('a chain', () => {
  test.each([
    ['maria derived-from my', 'supported maria>my'],
    ['maria forked-from my', 'supported maria>my'],
    ['my forked-from maria', 'unknown'],
    ['maria derived-from unireg', 'supported maria>my my>unireg'],
    ['maria forked-from unireg', 'unknown'],
    ['my rebased-on newbase', 'supported my>newbase'],
  ])('%s: %s', (question, expected) => expect(judged(fork(), question)).toBe(expected));

  test('what a parent gained after the split does not pass to the child', () => {
    expect(judged(fork(), 'maria derived-from newbase')).toBe('unknown');
    expect(judged(fork(), 'my derived-from newbase')).toBe('supported my>newbase');
  });

  test('where the time of the split is not known, it may have passed', () => {
    expect(judged(fork(), 'percona derived-from newbase')).toBe('supported percona>my my>newbase');
  });

  test('where the year of both is the same, it possibly passed', () => {
    const graph = graphOf([
      ['child', 'forked-from', 'parent', { when: '2007' }],
      ['parent', 'rebased-on', 'base', { when: '2007/..' }],
    ]);
    expect(judged(graph, 'child derived-from base')).toBe('supported possible child>parent parent>base');
  });

  test('parts that never were parts at one time make no chain', () => {
    const graph = graphOf([
      ['room', 'part-of', 'house', { when: '1990/1995' }],
      ['house', 'part-of', 'street', { when: '2000/..' }],
      ['attic', 'part-of', 'house', { when: '1990/2005' }],
    ]);
    expect(judged(graph, 'room part-of street')).toBe('unknown');
    expect(judged(graph, 'attic part-of street')).toBe('supported attic>house house>street');
  });

  test.each([
    ['child derived-from right', 'supported child>right'],
    ['child derived-from root', 'supported child>left left>root'],
    ['right derived-from root', 'unknown'],
  ])('%s: %s', (question, expected) => expect(judged(mergeOfTwo(), question)).toBe(expected));

  test('a circle ends', () => {
    expect(judged(cycle(), 'x derived-from z')).toBe('supported x>y y>z');
    expect(judged(cycle(), 'gcc derived-from egcs')).toBe('supported gcc>egcs');
    expect(judged(cycle(), 'x derived-from gcc')).toBe('unknown');
  });
});

describe('refutation', () => {
  test.each([
    ['e derived-from a', 'refuted'],
    ['f derived-from a', 'disputed f>a'],
    ['g derived-from a', 'disputed g>f f>a'],
    ['c derived-from a', 'disputed c>b b>a'],
    ['c derived-from b', 'supported c>b'],
    ['a derived-from e', 'unknown'],
  ])('%s: %s', (question, expected) => expect(judged(contested(), question)).toBe(expected));

  test('an undisputed way is preferred to a disputed one', () => {
    expect(judged(diamond(), 'd derived-from a')).toBe('supported d>c c>a');
  });

  test('it sinks to special forms and does not rise', () => {
    const graph = graphOf([
      ['a', 'derived-from', 'b', { is: 'refuted' }],
      ['c', 'forked-from', 'd', { is: 'refuted' }],
    ]);
    expect(judged(graph, 'a forked-from b')).toBe('refuted');
    expect(judged(graph, 'c derived-from d')).toBe('unknown');
  });

  test('a special form is disputed where the broader relation is refuted on the same pair', () => {
    const graph = graphOf([
      ['a', 'forked-from', 'b'],
      ['a', 'derived-from', 'b', { is: 'refuted' }],
      ['c', 'derived-from', 'a'],
    ]);
    expect(judged(graph, 'a forked-from b')).toBe('disputed a>b');
    expect(judged(graph, 'a derived-from b')).toBe('disputed a>b');
    expect(judged(graph, 'c derived-from b')).toBe('disputed c>a a>b');
  });

  test('one of another time does not speak against it', () => {
    const graph = graphOf([
      ['a', 'acquired', 'b', { when: '2005', is: 'refuted' }],
      ['a', 'acquired', 'b', { when: '2007' }],
    ]);
    expect(judged(graph, 'a acquired b')).toBe('supported a>b');
  });

  test('a refuted claim is never walked', () => {
    const graph = graphOf([
      ['c', 'derived-from', 'b', { is: 'refuted' }],
      ['b', 'derived-from', 'a'],
    ]);
    expect(judged(graph, 'c derived-from a')).toBe('unknown');
  });
});

describe('algebra', () => {
  test('a symmetric relation holds either way, a directed one does not', () => {
    expect(judged(contested(), 'a architecturally-similar e')).toBe('supported a>e');
    expect(judged(contested(), 'e architecturally-similar a')).toBe('supported e>a');
    expect(judged(fork(), 'unireg derived-from my')).toBe('unknown');
  });

  test('what is not transitive makes no chain', () => {
    const graph = graphOf([
      ['a', 'architecturally-similar', 'b'],
      ['b', 'architecturally-similar', 'c'],
    ]);
    expect(judged(graph, 'a architecturally-similar c')).toBe('unknown');
  });

  test('unsourced claims are walked', () => {
    const graph = graphOf([['a', 'uses', 'b', { is: 'unsourced' }]]);
    expect(judged(graph, 'a uses b')).toBe('supported a>b');
  });
});

describe('the lens', () => {
  test('out of view is unknown, not refuted', () => {
    expect(judged(contested(), 'e derived-from a', { accordingTo: ['book'] })).toBe('unknown');
    expect(judged(contested(), 'f derived-from a', { accordingTo: ['book'] })).toBe('supported f>a');
    expect(judged(contested(), 'f derived-from a', { accordingTo: ['ben'] })).toBe('refuted');
    expect(judged(contested(), 'e derived-from a', { hide: ['lineage'] })).toBe('unknown');
  });

  test('an event of 2007 has possibly happened in March, and certainly by 2008', () => {
    expect(judged(possibly(), 'citrix acquired xensource', { asOf: '2007-03-01' })).toBe(
      'supported possible citrix>xensource',
    );
    expect(judged(possibly(), 'citrix acquired xensource', { asOf: '2008' })).toBe('supported citrix>xensource');
    expect(judged(possibly(), 'citrix acquired xensource', { asOf: '2006' })).toBe('unknown');
  });

  test('a state without a date held on the day of its evidence, and possibly at other times', () => {
    expect(judged(possibly(), 'ben maintains tool', { asOf: '2008-02-22' })).toBe('supported ben>tool');
    expect(judged(possibly(), 'ben maintains tool', { asOf: '2009' })).toBe('supported possible ben>tool');
    expect(judged(possibly(), 'ben maintains tool')).toBe('supported ben>tool');
  });

  test('an approximate beginning is possible until it is sure', () => {
    expect(judged(possibly(), 'ann maintains tool', { asOf: '2005' })).toBe('supported possible ann>tool');
    expect(judged(possibly(), 'ann maintains tool', { asOf: '2007' })).toBe('supported ann>tool');
    expect(judged(possibly(), 'ann maintains tool', { asOf: '2003' })).toBe('unknown');
  });
});

test('an entity is not related to itself without a claim', () => {
  const graph = graphOf([['a', 'derived-from', 'b']], { entities: named('codebase', 'a', 'b') });
  expect(judged(graph, 'a derived-from a')).toBe('unknown');
});
