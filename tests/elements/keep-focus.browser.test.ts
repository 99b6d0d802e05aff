/** The focus stays where one is: no press of a button takes it away with the button. */
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contested, owner } from '../support/graphs.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled } from './mounted.ts';

afterEach(clear);

/** What has the focus in an element, by its words or its class. */
function focused(element: Element): string {
  const at = element.shadowRoot?.activeElement;
  if (!(at instanceof HTMLElement)) return 'nothing';
  return at.matches('button') ? at.textContent.replace(/\s+/g, ' ').trim() : `${at.localName}.${at.className}`;
}

async function enter(element: Element, words: string): Promise<void> {
  button(element, words).focus();
  await userEvent.keyboard('{Enter}');
  await settled(element);
}

describe('the focus', () => {
  test('goes to the top of the next card with what was pressed in the one before', async () => {
    const { element } = await panel('stemma-inspector', contested(), {
      type: 'selected',
      selection: { type: 'entity', id: 'new' },
    });
    await enter(element, 'The Maker');
    expect(focused(element)).toBe('div.card');
  });

  test('goes to the top of the next answer', async () => {
    const { element } = await panel('stemma-answer', contested(), { type: 'asked', question: 'who makes Newer' });
    const next = all(element, '.way')[0]?.textContent.trim() ?? '';
    await enter(element, next);
    expect(focused(element)).toBe('div.card');
  });

  test('goes to the neighbour of what is gone', async () => {
    const { element, explorer } = await panel('stemma-lens', owner(), {
      type: 'lens-changed',
      lens: { hide: ['person', 'product'] },
    });
    await enter(element, 'Product');
    expect(focused(element)).toBe('summary.'); // of the relations, which come next
    await enter(element, 'Person');
    expect(explorer.state.view.lens.hide).toEqual([]);
    expect(focused(element)).not.toBe('nothing');
  });

  test('stays on a button that has nothing more to do', async () => {
    const { element, explorer } = await panel('stemma-edits', owner(), {
      type: 'edited',
      step: { edits: [{ edit: 'remove-entity', id: 'tool' }] },
    });
    await enter(element, 'Undo');
    expect(focused(element)).toBe('Undo');
    expect(button(element, 'Undo').getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(explorer.state.log.undone).toHaveLength(1);
  });

  test('goes from one panel to the next, from a notice to the view, and from a menu back to its button', async () => {
    const element = document.createElement('stemma-explorer');
    Object.assign(element.style, { width: '1100px', height: '640px' });
    document.body.append(element);
    const { explorer } = element;
    explorer.dispatch({ type: 'arrived', layer: { source: 'c', title: 'c', fragment: contested() } });
    explorer.dispatch({ type: 'selected', selection: { type: 'claim', id: 'new derived-from old' } });
    await settled(element);
    await enter(element, 'Ask');
    expect(focused(element)).toBe('stemma-answer.panel');
    explorer.dispatch({ type: 'lens-changed', lens: { accordingTo: ['nobody'] } });
    await settled(element);
    await enter(element, 'Clear the lens');
    expect(focused(element)).toBe('stemma-graph.canvas');
    explorer.dispatch({ type: 'layout-chosen', layout: 'lineage' });
    await expect.poll(() => focused(element)).toBe('stemma-lanes.canvas');
    (all(element, '.layouts select')[0] as HTMLElement).focus();
    explorer.dispatch({ type: 'layout-chosen', layout: 'composed' });
    await expect.poll(() => focused(element)).toBe('select.');
    explorer.dispatch({ type: 'layout-chosen', layout: 'lineage' });
    await settled(element);
    await expect.poll(() => focused(element)).toBe('select.');
    await enter(element, 'A myth');
    await enter(element, 'About this graph');
    expect(focused(element)).toBe('A myth');
    await enter(element, 'A myth');
    await enter(element, 'Changes');
    await expect.poll(() => focused(element)).toBe('stemma-edits.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused(element)).toBe('Everyone');
  });
});
