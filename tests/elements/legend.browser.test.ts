/** `<stemma-legend>`: counts, what is hidden, and what is lit. */
import { afterEach, expect, test, vi } from 'vitest';
import { contested, owner } from '../support/graphs.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled, text } from './mounted.ts';

afterEach(clear);

test('counts kinds, families and standings, zeros among the standings too', async () => {
  const { element } = await panel('stemma-legend', contested());
  const rows = all(element, 'button.row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  expect(rows).toContain('Company 1');
  expect(rows).toContain('Lineage 1');
  expect(rows).toContain('Refuted: myth 1');
  const { element: other } = await panel('stemma-legend', owner());
  expect(text(other)).toContain('Refuted: myth 0');
});

test('a click hides, the count stays, and another shows again', async () => {
  const { element, explorer } = await panel('stemma-legend', contested());
  button(element, 'Lineage').click();
  await settled(element);
  expect(explorer.state.view.lens.hide).toEqual(['lineage']);
  expect(button(element, 'Lineage').getAttribute('aria-pressed')).toBe('false');
  expect(button(element, 'Lineage').textContent).toContain('1');
  button(element, 'Lineage').click();
  expect(explorer.state.view.lens.hide).toEqual([]);
});

test('everything is shown again by one button, which is there only then', async () => {
  const { element, explorer } = await panel('stemma-legend', contested(), { type: 'hidden-toggled', id: 'person' });
  button(element, 'Show all').click();
  await settled(element);
  expect(explorer.state.view.lens.hide).toEqual([]);
  expect(all(element, '.all')).toEqual([]);
});

test('what the pointer rests on is lit, and nothing when it leaves', async () => {
  const { element } = await panel('stemma-legend', contested());
  const lit = vi.fn();
  element.addEventListener('stemma-hover', (event) => {
    lit((event as CustomEvent).detail);
  });
  button(element, 'Lineage').dispatchEvent(new PointerEvent('pointerenter'));
  await expect.poll(() => lit).toHaveBeenLastCalledWith({ family: 'lineage' });
  button(element, 'Lineage').dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => lit.mock.lastCall).toEqual([null]);
});

test('renders again only when its slice has changed', async () => {
  const { element, explorer } = await panel('stemma-legend', contested());
  const render = vi.spyOn(element, 'requestUpdate');
  explorer.dispatch({ type: 'selected', selection: { type: 'entity', id: 'old' } });
  explorer.dispatch({ type: 'layout-chosen', layout: 'force' });
  expect(render).not.toHaveBeenCalled();
  explorer.dispatch({ type: 'hidden-toggled', id: 'person' });
  expect(render).toHaveBeenCalledOnce();
});
