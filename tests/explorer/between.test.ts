/** Between two dates: what began, ended and changed hands, in the scene and in words. */
import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { askedRange, selectBetween, selectClaims, selectOutline, selectScene } from '../../src/explorer/index.ts';
import type { State } from '../../src/explorer/index.ts';
import { bundled } from '../../src/drawing/bundles.ts';
import { stateOf } from './state.ts';

/** A company is bought in 2007, its tool comes in 2006 and goes in 2008, and what it makes else goes on. */
function purchase(): Fragment {
  const evidence = [{ source: 'article', stance: 'supports' }] as const;
  return {
    sources: [{ id: 'article', title: 'An article', published: '2010-01-01' }],
    entities: [{ id: 'tool', kind: 'product', name: 'Tool', existed: '2006/2008' }],
    claims: [
      { subject: 'buyer', relation: 'acquired', object: 'maker', when: '2007-05-05', evidence },
      { subject: 'maker', relation: 'develops', object: 'tool', when: '2006/2008', evidence },
      { subject: 'maker', relation: 'develops', object: 'other', when: '2001/..', evidence },
      { subject: 'maker', relation: 'sponsors', object: 'other', when: '2006-03/..', evidence },
      { subject: 'buyer', relation: 'sponsors', object: 'other', when: '2001/2007-02', evidence },
    ],
  };
}

const asked = (asOf: string): State => stateOf(purchase(), { type: 'lens-changed', lens: { asOf } });

const changes = (state: State): Record<string, string | undefined> =>
  Object.fromEntries(selectScene(state).edges.map(({ id, change }) => [id.replace(/ @.*/, ''), change]));

describe('a scene between two dates', () => {
  test('marks what began, ended, came and went, and changed hands', () => {
    expect(changes(asked('2005/2009'))).toEqual({
      'buyer acquired maker': 'changed',
      'maker develops tool': 'passed',
      'maker develops other': 'none',
      'maker sponsors other': 'added',
      'buyer sponsors other': 'gone',
    });
  });

  test('says of things when they came and went', () => {
    const tool = (asOf: string): string | undefined =>
      selectScene(asked(asOf)).nodes.find(({ id }) => id === 'tool')?.note;
    expect(tool('2005/2009')).toBe('2006 to 2008');
    expect(tool('2005/2007')).toBe('began 2006');
    expect(tool('2007/2009')).toBe('ended 2008');
  });

  test('does not call possible what surely happened in between', () => {
    const labels = selectScene(asked('2005/2009')).edges.map(({ label }) => label);
    expect(labels).toContain('acquired 2007');
  });

  test('is the same in the outline: in its table, and under each entity', () => {
    const table = selectClaims(asked('2005/2009')).map(
      (row) => `${row.verb} ${row.objectName} ${row.change ?? ''} ${row.certainty}`,
    );
    expect(table).toContain('acquired maker changed certain');
    expect(table).toContain('sponsored other gone certain');
    expect(table).toContain('develops other none certain');
    const rows = selectOutline(asked('2005/2009')).flatMap(({ entities }) => entities.flatMap((entity) => entity.rows));
    expect(rows).toHaveLength(2 * table.length);
    expect(rows.filter(({ change }) => change === 'gone')).toHaveLength(2);
    expect(rows.map(({ words }) => words)).toContain('acquired 2007');
    expect(selectClaims(asked('2007')).every(({ change }) => change === undefined)).toBe(true);
  });

  test('what changed is never folded into a bundle', () => {
    const { edges } = selectScene(asked('2005/2009'));
    const many = [...edges, ...edges, ...edges].map((edge, index) => ({
      ...edge,
      key: `e${String(index)}`,
      source: 'n1',
      target: 'n2',
    }));
    const lines = bundled(many, new Set());
    expect(lines.filter((claims) => claims.length > 1)).toEqual([]);
    expect(lines).toHaveLength(many.length);
  });
});

test('one date marks nothing', () => {
  expect(selectBetween(asked('2007'))).toBeUndefined();
  expect(Object.values(changes(asked('2007')))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('an open side is that of all time', () => {
  const all = { from: 0, to: 20_000 };
  expect(askedRange('1990/..', all)?.to).toBe(20_000);
  expect(askedRange('../1990', all)?.from).toBe(0);
  expect(askedRange('1990', all)).toBeUndefined();
  expect(askedRange('nonsense/else', all)).toBeUndefined();
});

test('every change has its words and its sources', () => {
  const rows = selectBetween(asked('2007/2007'))?.rows ?? [];
  expect(rows.map(({ what, words, sources }) => [what, words, ...sources])).toEqual([
    ['gone', 'buyer sponsored other from 2001 to Feb 2007', 'An article'],
    ['changed', 'buyer acquired maker on 5 May 2007', 'An article'],
  ]);
});
