/** What the reader changes: undone, done again, kept apart from what is loaded, and told in words. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../graph/index.ts';
import type { State } from '../../src/explorer/index.ts';
import { editInWords, isEmpty, isUnsaved, stepInWords } from '../../src/explorer/index.ts';
import { contested, owner } from '../support/graphs.ts';
import { explorerOf, stateOf } from './state.ts';

const rename = (id: string, name: string): Edit => ({ edit: 'change-entity', id, set: { name } });
const step = (...edits: readonly Edit[]) => ({ type: 'edited', step: { edits } }) as const;
const nameIn = ({ graph }: State, id: string): string | undefined => graph.entityById(id)?.name;

describe('a change', () => {
  test('is in the graph, and not in the layers', () => {
    const state = stateOf(owner(), step(rename('big', 'Bigger')));
    expect(nameIn(state, 'big')).toBe('Bigger');
    expect(state.loaded.entityById('big')?.name).toBe('Big Corp');
    expect(state.layers[0]?.fragment).toEqual(owner());
  });

  test('is undone and done again, one step at a time', () => {
    const explorer = explorerOf(owner(), step(rename('big', 'B')), step(rename('big', 'C'), rename('small', 'S')));
    const names = (): unknown => ['big', 'small'].map((id) => nameIn(explorer.state, id));
    explorer.dispatch({ type: 'undone' });
    expect(names()).toEqual(['B', 'Small Ltd']);
    explorer.dispatch({ type: 'undone' });
    expect(names()).toEqual(['Big Corp', 'Small Ltd']);
    expect(explorer.state.graph).toBe(explorer.state.loaded);
    explorer.dispatch({ type: 'redone' });
    explorer.dispatch({ type: 'redone' });
    expect(names()).toEqual(['C', 'S']);
  });

  test('forgets what was undone before', () => {
    const { log } = stateOf(owner(), step(rename('big', 'B')), { type: 'undone' }, step(rename('big', 'C')));
    expect(log.undone).toEqual([]);
    expect(log.done).toHaveLength(1);
  });

  test('with nothing to undo, or to do again, changes nothing', () => {
    const explorer = explorerOf(owner());
    const before = explorer.state;
    explorer.dispatch({ type: 'undone' });
    explorer.dispatch({ type: 'redone' });
    expect(explorer.state).toBe(before);
  });

  test('holds for facts that arrive later, and undoing it keeps them', () => {
    const explorer = explorerOf(owner(), step({ edit: 'add-entity', entity: { id: 'new', name: 'Mine' } }));
    explorer.dispatch({ type: 'arrived', layer: { source: 'late', title: 'Late', fragment: contested() } });
    expect(nameIn(explorer.state, 'old')).toBe('Older');
    expect(explorer.state.refused).toHaveLength(1);
    explorer.dispatch({ type: 'undone' });
    expect(nameIn(explorer.state, 'new')).toBe('Newer');
    expect(nameIn(explorer.state, 'old')).toBe('Older');
    expect(explorer.state.refused).toEqual([]);
  });

  test('that cannot be made says so with its step, and the others are made', () => {
    const { refused, graph } = stateOf(
      owner(),
      step(rename('big', 'B')),
      step(rename('small', 'S'), rename('nobody', 'N'), rename('tool', 'T')),
    );
    expect(refused.map(({ step: at, problem }) => [at, problem.message])).toEqual([
      [1, 'There is no entity "nobody".'],
    ]);
    expect(graph.entityById('tool')?.name).toBe('T');
  });

  test('of a layer that departs waits for it to come again', () => {
    const explorer = explorerOf(owner(), step(rename('big', 'B')));
    explorer.dispatch({ type: 'departed', source: 'test' });
    expect(explorer.state.refused).toHaveLength(1);
    explorer.dispatch({ type: 'arrived', layer: { source: 'test', title: 'again', fragment: owner() } });
    expect(nameIn(explorer.state, 'big')).toBe('B');
    expect(explorer.state.refused).toEqual([]);
  });

  test('is put aside while another graph is open, and found again with its own', () => {
    const explorer = explorerOf(owner(), step(rename('big', 'B')));
    explorer.dispatch({ type: 'opened', layer: { source: 'other', title: 'Other', fragment: contested() } });
    expect(isEmpty(explorer.state.log)).toBe(true);
    expect([...explorer.state.shelf.keys()]).toEqual(['test']);
    explorer.dispatch({ type: 'opened', layer: { source: 'test', title: 'test', fragment: owner() } });
    expect(nameIn(explorer.state, 'big')).toBe('B');
    expect(explorer.state.shelf.size).toBe(0);
  });
});

test('what is merged stays in view under the id that is kept', () => {
  const { view } = stateOf(
    owner(),
    { type: 'focused', ids: ['small', 'tool'] },
    { type: 'selected', selection: { type: 'entity', id: 'small' } },
    step({ edit: 'merge-entities', keep: 'tool', drop: 'small' }),
  );
  expect(view.focus).toEqual(['tool']);
  expect(view.selection).toEqual({ type: 'entity', id: 'tool' });
});

test('what is saved is unsaved again once something is changed or undone', () => {
  const explorer = explorerOf(owner());
  const unsaved = (): boolean => isUnsaved(explorer.state.log);
  expect(unsaved()).toBe(false);
  explorer.dispatch(step(rename('big', 'B')));
  expect(unsaved()).toBe(true);
  explorer.dispatch({ type: 'saved' });
  expect(unsaved()).toBe(false);
  explorer.dispatch({ type: 'undone' });
  expect(unsaved()).toBe(true);
  explorer.dispatch({ type: 'redone' });
  expect(unsaved()).toBe(false);
});

describe('in words', () => {
  const { graph } = stateOf(owner());

  test.each([
    [rename('big', 'B'), 'Changed Big Corp: name'],
    [{ edit: 'remove-entity', id: 'small' }, 'Removed Small Ltd'],
    [{ edit: 'merge-entities', keep: 'big', drop: 'small' }, 'Small Ltd is the same thing as Big Corp'],
    [
      { edit: 'add-claim', claim: { subject: 'big', relation: 'uses', object: 'tool' } },
      'Added: Big Corp uses Small Tool',
    ],
    [{ edit: 'remove-claim', id: 'big uses tool @2007' }, 'Removed: Big Corp uses Small Tool (2007)'],
    [{ edit: 'remove-claim', id: 'a claim of another graph' }, 'Removed: a claim of another graph'],
    [{ edit: 'set-position', entity: 'big', position: { x: 1, y: 2 } }, 'Placed Big Corp'],
    [{ edit: 'add-source', source: { id: 's', title: 'A book' } }, 'Added the source A book'],
  ] satisfies readonly (readonly [Edit, string])[])('%j', (edit, words) => {
    expect(editInWords(edit, [graph])).toBe(words);
  });

  test('a long step gives its first lines, and says how many there are besides', () => {
    const edits = ['big', 'small', 'tool'].map((id) => rename(id, 'x'));
    expect(stepInWords({ edits, title: 'Names' }, [graph], 1)).toEqual({
      lines: ['Names', 'Changed Big Corp: name'],
      more: 2,
    });
  });
});
