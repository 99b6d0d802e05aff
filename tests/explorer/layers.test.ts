/** Layers: added, taken away, and what that makes of the view. */
import { describe, expect, test } from 'vitest';
import { Graph, STANDARD_VOCABULARY } from '../../graph/index.ts';
import type { Fragment } from '../../graph/index.ts';
import { layerOf, selectLayers } from '../../src/explorer/index.ts';
import type { Layer } from '../../src/explorer/index.ts';
import { contents } from '../graph/support/graphs.ts';
import { contested, owner } from '../support/graphs.ts';
import { explorerOf } from './state.ts';

const graphOf = (fragment: Fragment): Graph => Graph.empty(STANDARD_VOCABULARY).merge(fragment);
const file = (fragment: Fragment, name = 'own.csv'): Layer => layerOf(name, name, graphOf(fragment), 'file');

const ADDED: Fragment = {
  entities: [{ id: 'acme', kind: 'company', name: 'Acme' }],
  claims: [{ subject: 'acme', relation: 'acquired', object: 'big' }],
};

describe('a layer that is added and taken away', () => {
  test('leaves the graph as it was', () => {
    const explorer = explorerOf(owner());
    const before = contents(explorer.state.graph);
    explorer.dispatch({ type: 'arrived', layer: file(ADDED) });
    expect(explorer.state.graph.entityNumber('acme')).not.toBe(-1);
    explorer.dispatch({ type: 'departed', source: 'own.csv' });
    expect(contents(explorer.state.graph)).toEqual(before);
    expect(explorer.state.layers.map(({ source }) => source)).toEqual(['test']);
  });

  test('takes with it what the view named of it, and nothing else', () => {
    const explorer = explorerOf(owner(), { type: 'arrived', layer: file(ADDED) });
    explorer.dispatch({ type: 'focused', ids: ['acme', 'big'], depth: 1 });
    explorer.dispatch({ type: 'selected', selection: { type: 'entity', id: 'acme' } });
    explorer.dispatch({ type: 'departed', source: 'own.csv' });
    expect(explorer.state.view.focus).toEqual(['big']);
    expect(explorer.state.view.depth).toBe(1);
    expect(explorer.state.view.selection).toBeUndefined();
  });

  test('that the view was about alone leaves a view of everything', () => {
    const explorer = explorerOf(owner(), { type: 'arrived', layer: file(ADDED) });
    explorer.dispatch({ type: 'focused', ids: ['acme'], depth: 1 });
    explorer.dispatch({ type: 'departed', source: 'own.csv' });
    expect(explorer.state.view.focus).toEqual([]);
    expect(explorer.state.view.depth).toBeUndefined();
  });

  test('which nobody added changes nothing', () => {
    const explorer = explorerOf(owner());
    const { state } = explorer;
    explorer.dispatch({ type: 'departed', source: 'nobody.csv' });
    expect(explorer.state).toBe(state);
  });
});

test('a graph that was made elsewhere is opened as it is, and merged where others are below it', () => {
  const layer = file(contested());
  const alone = explorerOf(owner(), { type: 'opened', layer });
  expect(alone.state.graph).toBe(layer.graph);
  const above = explorerOf(owner(), { type: 'arrived', layer });
  expect(contents(above.state.graph)).toEqual(contents(graphOf(owner()).merge(contested())));
});

test('what a layer makes of the graph is taken from elsewhere only where it is of this graph', () => {
  const explorer = explorerOf(owner());
  const before = explorer.state.graph;
  const after = before.merge(ADDED);
  explorer.dispatch({ type: 'arrived', layer: file(ADDED), joined: { before, after } });
  expect(explorer.state.graph).toBe(after);
  explorer.dispatch({ type: 'arrived', layer: file(contested(), 'other.csv'), joined: { before, after } });
  expect(explorer.state.graph).not.toBe(after);
  expect(explorer.state.graph.entityNumber('maker')).not.toBe(-1);
});

test('layers are listed in their order, counted', () => {
  const explorer = explorerOf(owner(), { type: 'arrived', layer: file(ADDED) });
  expect(selectLayers(explorer.state).map(({ title, entities, claims }) => [title, entities, claims])).toEqual([
    ['A test', owner().entities?.length, owner().claims?.length],
    ['own.csv', 2, 1],
  ]);
});
