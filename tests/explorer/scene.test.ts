/** What is drawn. */
import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { selectClaims, selectEmptied, selectOutline, selectScene, sortedClaims } from '../../src/explorer/index.ts';
import { contested, hub, owner } from '../support/graphs.ts';
import { stateOf } from './state.ts';

const names = (state: ReturnType<typeof stateOf>): string[] =>
  selectScene(state)
    .nodes.map(({ name }) => name)
    .sort();
const labels = (state: ReturnType<typeof stateOf>): string[] => selectScene(state).edges.map(({ label }) => label);

describe('a small graph', () => {
  test('is drawn whole, without what no claim in view touches', () => {
    const state = stateOf(owner());
    expect(names(state)).toEqual(['Big Corp', 'Small Ltd', 'Small Tool']);
    expect(selectScene(state).left).toEqual({ tooMany: 0, unconnected: ['ann'] });
  });

  test('without any claims has all that it describes', () => {
    const described: Fragment = { ...owner(), claims: [] };
    expect(names(stateOf(described))).toEqual(['Ann', 'Big Corp', 'Small Ltd', 'Small Tool']);
    const state = stateOf(described, { type: 'lens-changed', lens: { hide: ['person'] } });
    expect(names(state)).toEqual(['Big Corp', 'Small Ltd', 'Small Tool']);
  });

  test('says what is over in the past, and when an event was', () => {
    expect(labels(stateOf(owner()))).toEqual(['acquired 2007', 'developed']);
  });

  test('tells its namesakes and the ended by a note', () => {
    const small = selectScene(stateOf(owner())).nodes.find(({ id }) => id === 'small');
    expect(small?.note).toBe('to 2009');
  });

  test('has the myth at its centre where both of its ends are in focus', () => {
    const edges = selectScene(stateOf(contested(), { type: 'focused', ids: ['new', 'old'] })).edges;
    expect(edges.find(({ relation }) => relation === 'derived-from')).toMatchObject({
      standing: 'refuted',
      central: true,
    });
    expect(edges.find(({ relation }) => relation === 'develops')?.central).toBe(false);
  });
});

describe('a focus', () => {
  test('with a depth shows what is near, and counts what is left out', () => {
    const state = stateOf(owner(), { type: 'focused', ids: ['tool'], depth: 1 });
    expect(names(state)).toEqual(['Small Ltd', 'Small Tool']);
    expect(selectScene(state).nodes.find(({ id }) => id === 'small')?.more).toBe(1);
  });

  test('that is expanded shows more', () => {
    const state = stateOf(owner(), { type: 'focused', ids: ['tool'], depth: 1 }, { type: 'expanded', id: 'small' });
    expect(names(state)).toContain('Big Corp');
  });
});

describe('a large graph', () => {
  test('without a focus is drawn in its beginning, which a lens does not move and a focus replaces', () => {
    const { nodes, left, isBeginning } = selectScene(stateOf(hub(500)));
    expect(nodes).toHaveLength(12);
    expect(nodes.map(({ id }) => id)).toContain('hub');
    expect(left.tooMany).toBe(489);
    expect(isBeginning).toBe(true);
    const hidden = selectScene(stateOf(hub(500), { type: 'hidden-toggled', id: 'person' }));
    expect(hidden.nodes).toEqual(nodes);
    const about = selectScene(stateOf(hub(500), { type: 'focused', ids: ['n321'], depth: 1 }));
    expect(about).toMatchObject({ isBeginning: false, nodes: [{ id: 'n321' }, { id: 'hub' }] });
    const grown = selectScene(stateOf(hub(500), { type: 'expanded', id: 'hub' }));
    expect(grown.nodes.length).toBeGreaterThan(300);
  });

  test('is drawn around a focus, up to a number', () => {
    const { nodes } = selectScene(stateOf(hub(500), { type: 'focused', ids: ['hub'], depth: 1 }));
    expect(nodes).toHaveLength(400);
  });
});

describe('the lens', () => {
  test('takes a claim out of view with the only voice that speaks of it', () => {
    expect(labels(stateOf(contested(), { type: 'lens-changed', lens: { accordingTo: ['filing'] } }))).toEqual([
      'maintains',
    ]);
  });

  test('is said to be empty by the part of it that empties it', () => {
    const state = stateOf(owner(), { type: 'lens-changed', lens: { accordingTo: ['nobody'], asOf: '2008' } });
    expect(selectEmptied(state)).toEqual([
      { part: 'accordingTo', lens: { accordingTo: [], hide: [], asOf: '2008' }, claims: 1 },
    ]);
    expect(selectEmptied(stateOf(owner()))).toBeUndefined();
    expect(selectEmptied(stateOf(owner(), { type: 'hidden-toggled', id: 'person' }))).toBeUndefined();
  });
});

describe('the outline', () => {
  test('has the entities and claims of the scene, and no others', () => {
    const state = stateOf(contested());
    const scene = selectScene(state);
    const entities = selectOutline(state).flatMap(({ entities: each }) => each.map(({ node }) => node.id));
    expect(entities.sort()).toEqual(scene.nodes.map(({ id }) => id).sort());
    expect(selectClaims(state).map(({ claim }) => claim)).toEqual(scene.edges.map(({ claim }) => claim));
  });

  test('shows each claim from both of its ends', () => {
    const rows = selectOutline(stateOf(contested()))
      .flatMap(({ entities }) => entities)
      .flatMap(({ node, rows: each }) => each.map(({ words }) => `${node.id} ${words}`));
    expect(rows).toContain('maker develops');
    expect(rows).toContain('new developed by');
  });

  test('is sorted the same way whatever order its claims came in', () => {
    const claims = selectClaims(stateOf(contested()));
    const sorted = sortedClaims(claims, 'standing', false);
    expect(sorted.map(({ standing }) => standing)).toEqual([
      'refuted',
      'disputed',
      'unsourced',
      'supported',
      'supported',
    ]);
    expect(sortedClaims([...claims].reverse(), 'standing', false)).toEqual(sorted);
  });
});
