/** `<stemma-explorer>`: everything together, two of them on one page, and panels that stand apart. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ExplorerElement } from '../../src/elements/explorer/element.ts';
import type { GraphElement } from '../../src/elements/graph/element.ts';
import { hub, owner } from '../support/graphs.ts';
import { clear } from './hands.ts';
import { all, button, settled, text } from './mounted.ts';

afterEach(clear);

async function explorer(attributes: Readonly<Record<string, string>> = {}, width = 1100): Promise<ExplorerElement> {
  const element = document.createElement('stemma-explorer');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element.style, { width: `${width}px`, height: '640px' });
  document.body.append(element);
  await settled(element);
  return element;
}

async function loaded(attributes: Readonly<Record<string, string>> = {}, width = 1100): Promise<ExplorerElement> {
  const element = await explorer({ data: 'xen', ...attributes }, width);
  await expect.poll(() => element.explorer.state.graph.entityCount).toBeGreaterThan(0);
  await settled(element);
  return element;
}

describe('a data set', () => {
  test('is loaded by its name, and opens as its document says', async () => {
    const element = await loaded();
    expect(text(element)).toContain('Xen, demystified');
    expect(element.explorer.state.view.focus).toEqual(['hyper-v', 'xen']);
    expect(all(element, 'stemma-legend, stemma-inspector, stemma-search, stemma-graph')).toHaveLength(4);
  });

  test('that is not there is said to be missing, with those that are', async () => {
    const element = await explorer({ data: 'atlantis' });
    await expect.poll(() => text(element)).toContain('There is no data set “atlantis”');
    expect(text(element)).toContain('xen');
  });

  test('that is not there is all that is asked for: a document that was on its way comes no more', async () => {
    const asked: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      asked.push(signal);
      return new Promise(() => undefined);
    });
    const element = await explorer({ src: 'https://slow.example/graph.json' });
    element.src = undefined;
    element.data = 'atlantis';
    await settled(element);
    vi.unstubAllGlobals();
    expect(asked.map((signal) => signal?.aborted)).toEqual([true]);
  });

  test('that did not come is asked for again, in the view that was wanted', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const element = await explorer();
    element.open('xen', { ...element.explorer.state.view, mode: 'outline' });
    await expect.poll(() => text(element)).toContain('could not be opened');
    vi.unstubAllGlobals();
    button(element, 'Try again').click();
    await expect.poll(() => element.explorer.state.graph.entityCount).toBeGreaterThan(0);
    expect(element.explorer.state.view.mode).toBe('outline');
  });

  test('comes all the same where the element is put elsewhere in the page meanwhile', async () => {
    const element = await explorer({ data: 'xen' });
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await expect.poll(() => element.explorer.state.graph.entityCount).toBeGreaterThan(0);
  });

  test('opened in a view keeps that view', async () => {
    const element = await explorer();
    element.open('xen', {
      ...element.explorer.state.view,
      mode: 'outline',
      selection: { type: 'entity', id: 'citrix' },
    });
    await expect.poll(() => element.explorer.state.graph.entityCount).toBeGreaterThan(0);
    expect(element.explorer.state.view.mode).toBe('outline');
    expect(element.explorer.state.view.selection).toEqual({ type: 'entity', id: 'citrix' });
  });
});

test('a data set that was taken away from under what was added to it is open no more, and is opened again from the menu', async () => {
  const element = await loaded();
  const { explorer } = element;
  explorer.dispatch({ type: 'arrived', layer: { source: 'o.csv', title: 'o.csv', origin: 'file', fragment: owner() } });
  explorer.dispatch({ type: 'departed', source: 'xen' });
  await settled(element);
  expect(element.data).toBeUndefined();
  (all(element, '.menu-row').find((row) => text(row).startsWith('Xen, demystified')) as HTMLElement).click();
  await expect.poll(() => explorer.state.layers.map(({ source }) => source)).toEqual(['xen']);
});

test('two explorers on one page never meet', async () => {
  const [one, other] = [await loaded({ id: 'one' }), await loaded({ id: 'other' })];
  const legend = document.createElement('stemma-legend');
  legend.setAttribute('for', 'other');
  document.body.append(legend);
  await expect.poll(() => text(legend)).toContain('Company');
  button(legend, 'Company').click();
  expect(other.explorer.state.view.lens.hide).toEqual(['company']);
  expect(one.explorer.state.view.lens.hide).toEqual([]);
  button(legend, 'Licensing').dispatchEvent(new PointerEvent('pointerenter'));
  const lit = (element: Element): unknown => (all(element, 'stemma-graph')[0] as GraphElement).lit;
  await expect.poll(() => lit(other)).toEqual({ family: 'licensing' });
  expect(lit(one)).toBeUndefined();
});

test('a panel finds the explorer that it names, also where that comes later, or gets its name later', async () => {
  const sources = document.createElement('stemma-sources');
  sources.setAttribute('for', 'later');
  document.body.append(sources);
  await settled(sources);
  const one = await loaded();
  expect(text(sources)).toBe('');
  one.id = 'later';
  await expect.poll(() => text(sources)).toContain('Xen and the Art of Demystification');
});

test('a panel finds the explorer that it is put into, and lets go of it when it is taken out', async () => {
  const one = await loaded();
  const sources = document.createElement('stemma-sources');
  one.append(sources);
  await settled(sources);
  expect(text(sources)).toContain('Xen and the Art of Demystification');
  sources.remove();
  document.body.append(sources);
  await settled(sources);
  expect(text(sources)).toBe('');
});

test('the address of the page is left alone, and nothing offers a link, until the page gives addresses', async () => {
  const element = await loaded();
  const before = location.href;
  element.explorer.dispatch({ type: 'selected', selection: { type: 'entity', id: 'xen' } });
  await settled(element);
  expect(location.href).toBe(before);
  expect(all(element, 'button').some((each) => each.ariaLabel === 'Copy link')).toBe(false);
  element.linkTo = () => 'https://stemma.example/#here';
  await settled(element);
  expect(all(element, '[aria-label="Share this view"]')).toHaveLength(1);
});

test('a narrow one has a sheet, and draws a few entities only', async () => {
  const element = await loaded({}, 390);
  await expect.poll(() => all(element, 'stemma-sheet')).toHaveLength(1);
  await expect.poll(() => element.explorer.state.closeUp).toBe(true);
  element.explorer.dispatch({ type: 'mode-chosen', mode: 'outline' });
  expect(element.explorer.state.closeUp).toBe(false);
});

test('a tablet held upright has the sheet below the whole diagram', async () => {
  const element = await loaded({}, 820);
  element.style.height = '1180px';
  await expect.poll(() => all(element, 'stemma-sheet')).toHaveLength(1);
  expect(element.explorer.state.closeUp).toBe(false);
  expect(all(element, '.modes, .layouts, .chips')).toHaveLength(3);
});

test('a large graph opens with its numbers and a beginning, and not as a hairball', async () => {
  const element = await explorer();
  const layer = { source: 'hub', title: 'Hub', fragment: hub(500) };
  element.explorer.dispatch({ type: 'arrived', layer });
  await settled(element);
  expect(text(element)).toContain('A beginning: 12 of 501 entities');
});

test('a lens that leaves nothing is explained, and the way back leads back', async () => {
  const element = await explorer();
  element.explorer.dispatch({ type: 'arrived', layer: { source: 'o', title: 'o', fragment: owner() } });
  element.explorer.dispatch({ type: 'lens-changed', lens: { accordingTo: ['nobody'] } });
  await settled(element);
  button(element, 'whoever says it').click();
  await settled(element);
  expect(text(element)).not.toContain('Nothing is in view');
});

test('colours follow the attribute, else the page around', async () => {
  const element = await loaded({ theme: 'dark' });
  expect(getComputedStyle(element).colorScheme).toBe('dark');
  const canvas = getComputedStyle(element).backgroundColor;
  const chosen = vi.fn();
  element.addEventListener('stemma-theme', chosen);
  button(element, 'Light colours').click();
  await settled(element);
  expect(element.theme).toBe('light');
  expect(getComputedStyle(element).backgroundColor).not.toBe(canvas);
  expect(chosen).toHaveBeenCalledOnce();
});

test('a host’s custom properties reach every panel', async () => {
  document.body.style.setProperty('--stemma-surface', 'rgb(1, 2, 3)');
  const element = await loaded();
  const inspector = all(element, 'stemma-inspector')[0] as Element;
  expect(getComputedStyle(inspector).backgroundColor).toBe('rgb(1, 2, 3)');
  document.body.style.removeProperty('--stemma-surface');
});

test('what a row lit is lit no longer when the row is gone', async () => {
  const element = await loaded();
  element.explorer.dispatch({ type: 'selected', selection: { type: 'entity', id: 'xen' } });
  await settled(element);
  const graph = all(element, 'stemma-graph')[0] as HTMLElement & { lit?: unknown };
  const inspector = all(element, 'stemma-inspector')[0] as HTMLElement;
  const rest = async (): Promise<void> => {
    all(inspector, 'li[data-claim]')[0]?.dispatchEvent(new PointerEvent('pointerenter'));
    await settled(element);
    expect(graph.lit).toBeDefined();
  };
  await rest();
  element.explorer.dispatch({ type: 'selected', selection: { type: 'entity', id: 'citrix' } });
  await settled(element);
  expect(graph.lit).toBeUndefined();
  await rest();
  inspector.remove();
  await settled(element);
  expect(graph.lit).toBeUndefined();
});
