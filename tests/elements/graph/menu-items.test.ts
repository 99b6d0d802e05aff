/** The menu says what it would bring before it brings it, and offers no more than a reader may do. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/explorer/index.ts';
import { selectReading, selectScene } from '../../../src/explorer/index.ts';
import type { Menu } from '../../../src/elements/graph/menu-items.ts';
import { menuFor } from '../../../src/elements/graph/menu-items.ts';
import { reduce } from '../../../src/explorer/reducer.ts';
import { stateOf } from '../../explorer/state.ts';
import { contested, hub } from '../../support/graphs.ts';

function menu(state: State, name: string | undefined, more: { hasLinks?: boolean; readonly?: boolean } = {}): Menu {
  const scene = selectScene(state);
  const key =
    scene.nodes.find((node) => node.name === name)?.key ?? scene.edges.find((edge) => edge.label === name)?.key;
  return menuFor(key, { scene, state, reading: selectReading(state), hasLinks: false, readonly: false, ...more });
}

const labels = ({ items }: Menu): readonly string[] => items.map(({ label }) => label);

describe('the menu of an entity', () => {
  const state = stateOf(hub(9), { type: 'focused', ids: ['hub'], depth: 0 });

  test('counts by relation what is near and not drawn', () => {
    const expand = menu(state, 'Hub').items.find(({ label }) => label === 'Show what is near it');
    expect(expand).toMatchObject({ details: ['used by 9'], choice: { action: { type: 'expanded', id: 'hub' } } });
  });

  test('offers one relation where several lead on, with counts, and the others after it', () => {
    const { claims = [], ...rest } = hub(5);
    const more = [2, 3].map((n) => ({ subject: `n${n}`, relation: 'maintains', object: 'hub' }));
    const focus = { type: 'focused', ids: ['hub'], depth: 0 } as const;
    const parts = (state: State): readonly string[] =>
      menu(state, 'Hub').items.flatMap(({ label, count }) => (count === undefined ? [] : [`${label} ${count}`]));
    const state = stateOf({ ...rest, claims: [...claims, ...more] }, focus);
    expect(parts(state)).toEqual(['Show what is near it 7', 'used by 5', 'maintained by 2']);
    const chosen = menu(state, 'Hub').items.find(({ label }) => label === 'maintained by')?.choice;
    if (chosen?.type !== 'dispatch') throw new Error('It changes nothing.');
    const along = reduce(state, chosen.action);
    expect(selectScene(along).nodes.map(({ id }) => id)).toEqual(['hub', 'n2', 'n3']);
    // what is left is by one relation only
    expect(menu(along, 'Hub').items.find(({ label }) => label === 'Show what is near it')?.details).toEqual([
      'used by 3',
    ]);
    const back = reduce(along, { type: 'collapsed', id: 'hub' });
    expect(labels(menu(along, 'Hub'))).toContain('Hide what is near it');
    expect(back.view).toEqual(state.view);
    const all = reduce(along, { type: 'expanded', id: 'hub' });
    expect(all.view).toEqual({ ...state.view, expanded: ['hub'] });
  });

  test('offers to hide it again once it is shown', () => {
    const expanded = stateOf(hub(9), { type: 'focused', ids: ['hub'], depth: 0 }, { type: 'expanded', id: 'hub' });
    expect(labels(menu(expanded, 'Hub'))).toContain('Hide what is near it');
    expect(labels(menu(expanded, 'Neighbour n3'))).toEqual(['Show details', 'Focus on this', 'Hide companies']);
  });

  test('offers a link only where the page has addresses', () => {
    expect(labels(menu(state, 'Hub'))).not.toContain('Copy link to this');
    expect(labels(menu(state, 'Hub', { hasLinks: true }))).toContain('Copy link to this');
  });

  test('changes nothing for who may only look', () => {
    expect(labels(menu(state, 'Hub', { readonly: true, hasLinks: true }))).toEqual([
      'Show details',
      'Copy link to this',
    ]);
  });
});

test('the menu of a claim is about who says so', () => {
  const { title, items } = menu(stateOf(contested()), 'derived from');
  expect(title).toBe('Newer – derived from – Older');
  expect(items.map(({ label }) => label)).toEqual(['Show who says so', 'Hide lineage']);
});

test('the menu of the canvas shows everything again', () => {
  expect(labels(menu(stateOf(contested()), undefined))).toEqual(['Fit into the window', 'Save as a picture (PNG)']);
  const focused = stateOf(contested(), { type: 'focused', ids: ['old'] });
  expect(labels(menu(focused, undefined))).toContain('Show everything');
});
