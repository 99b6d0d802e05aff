/** What actions make of a state. */
import { describe, expect, test, vi } from 'vitest';
import { Explorer, FIRST_VIEW, openingView } from '../../src/explorer/index.ts';
import { contested, owner } from '../support/graphs.ts';
import { explorerOf, stateOf } from './state.ts';

const layer = (source: string, fragment = owner()) => ({ source, title: source, fragment });

describe('layers', () => {
  test('a graph that arrives is added to those that are there', () => {
    const explorer = explorerOf(owner());
    explorer.dispatch({ type: 'arrived', layer: layer('other', contested()) });
    expect(explorer.state.graph.entityById('big')?.name).toBe('Big Corp');
    expect(explorer.state.graph.entityById('old')?.name).toBe('Older');
    expect(explorer.state.layers).toHaveLength(2);
  });

  test('a layer that departs takes its facts with it, and only its own', () => {
    const explorer = explorerOf(owner());
    explorer.dispatch({ type: 'arrived', layer: layer('other', contested()) });
    explorer.dispatch({ type: 'departed', source: 'test' });
    expect(explorer.state.graph.entityById('big')).toBeUndefined();
    expect(explorer.state.graph.entityById('old')).toBeDefined();
  });

  test('a source that answers again replaces what it said before', () => {
    const explorer = explorerOf(owner());
    explorer.dispatch({ type: 'arrived', layer: { source: 'test', title: 'again', fragment: contested() } });
    expect(explorer.state.layers).toHaveLength(1);
    expect(explorer.state.graph.entityById('big')).toBeUndefined();
  });

  test('a graph that is opened takes the place of all others, in the first view that its document names', () => {
    const explorer = explorerOf(owner());
    const view = { id: 'v', title: 'V', focus: ['new'], accordingTo: [], hide: [], select: 'new derived-from old' };
    const fragment = { ...contested(), document: { views: [view] } };
    explorer.dispatch({ type: 'opened', layer: layer('myth', fragment) });
    const { state } = explorer;
    expect(state.graph.entityById('big')).toBeUndefined();
    expect(state.view).toEqual(openingView(state.graph));
    expect(state.view.focus).toEqual(['new']);
    expect(state.view.selection).toEqual({ type: 'claim', id: 'new derived-from old' });
  });

  test('a graph can be opened in a view of the reader’s own', () => {
    const explorer = new Explorer();
    explorer.dispatch({ type: 'opened', layer: layer('a'), look: { ...FIRST_VIEW, mode: 'outline' } });
    expect(explorer.state.view.mode).toBe('outline');
  });
});

describe('views', () => {
  test('focusing forgets what was expanded, and unfocusing forgets the focus and the question', () => {
    const focused = stateOf(
      owner(),
      { type: 'expanded', id: 'small' },
      { type: 'asked', question: 'who owns tool' },
      { type: 'focused', ids: ['big'], depth: 1 },
    );
    expect(focused.view).toMatchObject({ focus: ['big'], depth: 1, expanded: [] });
    const back = stateOf(
      owner(),
      { type: 'asked', question: 'x' },
      { type: 'focused', ids: ['big'], depth: 2 },
      { type: 'unfocused' },
    );
    expect(back.view).toEqual(FIRST_VIEW);
  });

  test('what is hidden is shown again by the same action', () => {
    const hidden = stateOf(owner(), { type: 'hidden-toggled', id: 'company' });
    expect(hidden.view.lens.hide).toEqual(['company']);
    expect(
      stateOf(owner(), { type: 'hidden-toggled', id: 'company' }, { type: 'hidden-toggled', id: 'company' }).view.lens
        .hide,
    ).toEqual([]);
  });

  test('a date is taken from the lens by saying that there is none', () => {
    const { view } = stateOf(
      owner(),
      { type: 'lens-changed', lens: { asOf: '2006', accordingTo: ['ann'] } },
      { type: 'lens-changed', lens: { asOf: undefined } },
    );
    expect(view.lens).toEqual({ accordingTo: ['ann'], hide: [] });
  });
});

describe('listeners', () => {
  test('are told of changes with the state before and the action, and of nothing else', () => {
    const explorer = explorerOf(owner());
    const listener = vi.fn();
    const stop = explorer.subscribe(listener);
    explorer.dispatch({ type: 'selected', selection: undefined });
    expect(listener).not.toHaveBeenCalled();
    const before = explorer.state;
    const action = { type: 'selected', selection: { type: 'entity', id: 'big' } } as const;
    explorer.dispatch(action);
    expect(listener).toHaveBeenCalledExactlyOnceWith(explorer.state, before, action);
    stop();
    explorer.dispatch({ type: 'mode-chosen', mode: 'outline' });
    expect(listener).toHaveBeenCalledOnce();
  });

  test('two explorers never meet', () => {
    const [a, b] = [explorerOf(owner()), explorerOf(owner())];
    a.dispatch({ type: 'hidden-toggled', id: 'company' });
    expect(b.state.view.lens.hide).toEqual([]);
  });
});
