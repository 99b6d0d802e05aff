/** Who owned what, worked out by hand. */
import { describe, expect, test } from 'vitest';
import type { Graph, OwnedAt } from '../../../graph/index.ts';
import { isoDay, Ownership, parseWhen, reach } from '../../../graph/index.ts';
import { at, graphOf, joint, look, owner, possibly } from './graphs.ts';

function whenOf(text: string): OwnedAt {
  if (text === 'last') return 'last';
  const result = parseWhen(text);
  if ('problem' in result) throw new Error(result.problem);
  return reach(result.when);
}

function ownersOf(graph: Graph, entity: string, when: string): string {
  const owners = new Ownership(look(graph).reading).owners(at(graph, entity), whenOf(when));
  return owners
    .map(({ entity: each, certainty, share }) =>
      [
        graph.entityIdOf(each),
        ...(certainty === 'possible' ? ['?'] : []),
        ...(share === undefined ? [] : [` ${share.text}`]),
      ].join(''),
    )
    .sort()
    .join(', ');
}

function chainsOf(graph: Graph, entity: string, when: string): readonly string[] {
  return new Ownership(look(graph).reading)
    .chains(at(graph, entity), whenOf(when))
    .map(({ steps }) => [entity, ...steps.map(({ to }) => graph.entityIdOf(to))].join('>'));
}

function periodsOf(graph: Graph, entity: string): readonly string[] {
  return new Ownership(look(graph).reading)
    .periods(at(graph, entity))
    .map(({ from, to, owners }) =>
      `${isoDay(from)}/${isoDay(to)} ${owners.map((each) => graph.entityIdOf(each.entity) + (each.certainty === 'possible' ? '?' : '')).join('+')}`.trim(),
    );
}

function ownedBy(graph: Graph, entity: string, when: string): string {
  const { direct, indirect } = new Ownership(look(graph).reading).owned(at(graph, entity), whenOf(when));
  const ids = (list: typeof direct): string =>
    list
      .map((each) => graph.entityIdOf(each.entity))
      .sort()
      .join(', ');
  return `${ids(direct)} | ${ids(indirect)}`;
}

describe('before and after an acquisition', () => {
  test.each([
    ['xensource', '2000', ''],
    ['xensource', '2001', 'venture?'],
    ['xensource', '2003', 'venture'],
    ['xensource', '2005', 'venture?'],
    ['xensource', '2006', ''],
    ['xensource', '2007-03-01', 'citrix?'],
    ['xensource', '2007', 'citrix?'],
    ['xensource', '2008', 'citrix'],
    ['xensource', 'last', 'citrix'],
    ['citrix', '2010', ''],
    ['citrix', '2022-09-29', ''],
    ['citrix', '2022-09-30', 'vista'],
    ['xen', 'last', ''],
  ])('%s in %s: %s', (entity, when, expected) => expect(ownersOf(owner(), entity, when)).toBe(expected));

  test('the chain goes up to the last owner that is known', () => {
    expect(chainsOf(owner(), 'xensource', '2010')).toEqual(['xensource>citrix']);
    expect(chainsOf(owner(), 'xensource', '2023')).toEqual(['xensource>citrix>vista']);
  });

  test('a part belongs to whom the whole belongs to, and to the whole where nothing says who that is', () => {
    expect(ownersOf(owner(), 'division', '2010')).toBe('citrix');
    expect(ownersOf(owner(), 'division', '2023')).toBe('vista');
    expect(chainsOf(owner(), 'division', '2023')).toEqual(['division>citrix>vista']);
  });

  test('owners over time, with what is possible and what is not recorded', () => {
    expect(periodsOf(owner(), 'xensource')).toEqual([
      '../2000-12-31',
      '2001-01-01/2001-12-30 venture?',
      '2001-12-31/2005-01-01 venture',
      '2005-01-02/2005-12-31 venture?',
      '2006-01-01/2006-12-31',
      '2007-01-01/2007-12-30 citrix?',
      '2007-12-31/.. citrix',
    ]);
  });

  test('downwards it is the same', () => {
    expect(ownedBy(owner(), 'citrix', '2008')).toBe('division, xensource | ');
    expect(ownedBy(owner(), 'vista', '2023')).toBe('citrix, division | xensource');
    expect(ownedBy(owner(), 'citrix', '2006')).toBe('division | ');
  });
});

describe('joint owners', () => {
  test('each with its share', () => {
    expect(ownersOf(joint(), 'venture', '2005')).toBe('ericsson 50 %, sony 50 %');
    expect(ownersOf(joint(), 'venture', '2013')).toBe('');
  });

  test('owners of the whole at one time are both told', () => {
    expect(ownersOf(joint(), 'river', '2007')).toBe('north, south');
    expect(ownersOf(joint(), 'river', '2003')).toBe('north');
  });

  test('an acquisition of a part leaves the others their rest', () => {
    const graph = graphOf([
      ['old', 'owns', 'firm', { when: '2000/..' }],
      ['new', 'acquired', 'firm', { when: '2005-05-05', stake: 51 }],
    ]);
    expect(ownersOf(graph, 'firm', '2004')).toBe('old');
    expect(ownersOf(graph, 'firm', '2006')).toBe('new 51 %, old');
  });
});

describe('what ends owning', () => {
  const graph = graphOf([
    ['first', 'acquired', 'firm', { when: '1999-06-01' }],
    ['second', 'acquired', 'firm', { when: '2005-06-01' }],
    ['firm', 'merged-into', 'giant', { when: '2010-06-01' }],
    ['parent', 'owns', 'unit', { when: '1990/..' }],
    ['unit', 'spun-off-from', 'parent', { when: '1999-11-18' }],
    ['shop', 'part-of', 'mall', { when: '1990/..' }],
    ['shop', 'spun-off-from', 'mall', { when: '2001-01-01' }],
    ['giant', 'part-of', 'holding', { when: '2015-01-01/..' }],
  ]);
  test.each([
    ['firm', '2000', 'first'],
    ['firm', '2005-05-31', 'first'],
    ['firm', '2005-06-01', 'second'],
    ['firm', '2011', 'giant'],
    ['firm', '2016', 'holding'],
    ['unit', '1998', 'parent'],
    ['unit', '2000', ''],
    ['unit', 'last', ''],
    ['shop', '2000', 'mall'],
    ['shop', '2002', ''],
    ['firm', 'last', 'holding'],
  ])('%s in %s: %s', (entity, when, expected) => expect(ownersOf(graph, entity, when)).toBe(expected));

  test('which of two acquisitions of one year came first is not known', () => {
    const same = graphOf([
      ['a', 'acquired', 'firm', { when: '2007' }],
      ['b', 'acquired', 'firm', { when: '2007-10' }],
    ]);
    expect(ownersOf(same, 'firm', '2009')).toBe('a?, b?');
  });

  test('an acquisition without a date had happened by the day of its evidence', () => {
    const undated = graphOf([['a', 'acquired', 'firm']]);
    expect(ownersOf(undated, 'firm', '2000')).toBe('a?');
    expect(ownersOf(undated, 'firm', '2009')).toBe('a');
    expect(ownersOf(undated, 'firm', 'last')).toBe('a');
  });
});

test('refuted owning is not owning; circles end', () => {
  const graph = graphOf([
    ['a', 'acquired', 'b', { is: 'refuted' }],
    ['c', 'owns', 'd'],
    ['d', 'owns', 'c'],
  ]);
  expect(ownersOf(graph, 'b', 'last')).toBe('');
  expect(chainsOf(graph, 'c', 'last')).toEqual(['c>d']);
});

test('what is known only roughly is possible', () => {
  expect(ownersOf(possibly(), 'xensource', '2007-03-01')).toBe('citrix?');
  expect(ownersOf(possibly(), 'xensource', '2006-12-31')).toBe('');
});
