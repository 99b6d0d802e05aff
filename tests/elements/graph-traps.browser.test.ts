/** Traps of a canvas library inside of a shadow root in somebody else's page. Each fails without the way out that we have. */
import cytoscape from 'cytoscape';
import { afterEach, describe, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { batched } from '../../src/diagram/traps.ts';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { explorerOf } from '../explorer/state.ts';
import { contested, owner } from '../support/graphs.ts';
import type { Mounted } from './graph/mounted.ts';
import { box, menuOf, middle, mounted, ready, zoomOf } from './graph/mounted.ts';
import { clear, deepest, drag, finger, frames, middleOf, pointer, press, tap, until, wheel } from './hands.ts';

afterEach(() => {
  clear();
  window.scrollTo(0, 0);
});

/** Placed already, so that no worker has to start. */
function placed(): Fragment {
  const positions = new Map([
    ['big', { x: 0, y: 0 }],
    ['small', { x: 180, y: 90 }],
    ['tool', { x: 0, y: 180 }],
  ]);
  return { ...owner(), document: { positions } };
}

/** Whether a tap on each of some entities selects it. */
function hits({ element, explorer, key }: Mounted, ids: readonly string[] = ['big', 'small', 'tool']): boolean {
  return ids.every((id) => {
    explorer.dispatch({ type: 'selected', selection: undefined });
    tap(middle(element, key(id)));
    return explorer.state.view.selection?.id === id;
  });
}

describe('a tap hits what is seen', () => {
  test('after the window was scrolled', async () => {
    const one = await mounted(placed());
    hits(one);
    const above = document.createElement('div');
    above.style.height = '300px';
    const below = document.createElement('div');
    below.style.height = '3000px';
    document.body.prepend(above);
    document.body.append(below);
    window.scrollTo(0, 250);
    await frames(1);
    expect(hits(one)).toBe(true);
  });

  test('after a box around it was scrolled', async () => {
    const one = await mounted(placed());
    hits(one);
    const outer = document.createElement('div');
    outer.style.cssText = 'height:500px;overflow:auto';
    const filler = document.createElement('div');
    filler.style.height = '900px';
    document.body.append(outer);
    outer.append(one.element, filler);
    await frames(2);
    outer.scrollTop = 60;
    await frames(1);
    expect(hits(one)).toBe(true);
  });

  test('after the page’s layout shifted', async () => {
    const one = await mounted(placed());
    hits(one);
    const banner = document.createElement('div');
    banner.style.height = '120px';
    document.body.prepend(banner);
    expect(hits(one)).toBe(true);
  });

  test('under an ancestor that is scaled', async () => {
    const one = await mounted(placed());
    const outer = document.createElement('div');
    outer.style.cssText = 'transform:scale(.5);transform-origin:0 0';
    document.body.append(outer);
    outer.append(one.element);
    await frames(2);
    expect(hits(one)).toBe(true);
  });

  test('in a shadow root in a shadow root', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const one = await mounted(placed());
    inner.attachShadow({ mode: 'open' }).append(one.element);
    await frames(2);
    const at = middle(one.element, one.key('big'));
    tap(at, { target: box(one.element) });
    expect(one.explorer.state.view.selection?.id).toBe('big');
  });
});

describe('the page around', () => {
  test('gets no style sheet into its head, not even for a moment', async () => {
    const written: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) written.push(node.nodeName);
    });
    watch.observe(document.head, { childList: true });
    await mounted(placed());
    watch.disconnect();
    expect(written.filter((name) => name === 'STYLE')).toEqual([]);
    expect(document.getElementById('__________cytoscape_stylesheet')).toBeNull();
  });

  test('keeps the focus of its fields while the pointer moves over the diagram, and the diagram takes it by a click', async () => {
    const { element, key } = await mounted(placed());
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const at = middle(element, key('big'));
    pointer('pointermove', at);
    // the library takes the focus from wherever it is when a button goes down
    deepest(at).dispatchEvent(
      new MouseEvent('mousedown', { clientX: at.x, clientY: at.y, bubbles: true, composed: true }),
    );
    expect(document.activeElement).toBe(field);
    box(element).focus();
    deepest(at).dispatchEvent(
      new MouseEvent('mousedown', { clientX: at.x, clientY: at.y, bubbles: true, composed: true }),
    );
    tap(at);
    expect(element.shadowRoot?.activeElement).toBe(box(element));
  });

  test('scrolls under the wheel, until the diagram has the focus or Ctrl is held', async () => {
    const { element } = await alone();
    expect(wheel(middleOf(element), 100).defaultPrevented).toBe(false);
    expect(wheel(middleOf(element), 100, { ctrlKey: true }).defaultPrevented).toBe(true);
    box(element).focus();
    expect(wheel(middleOf(element), 100).defaultPrevented).toBe(true);
  });

  test('scrolls under a finger, until the diagram has the focus', async () => {
    const { element, key } = await alone();
    expect(box(element).style.touchAction).toBe('pan-x pan-y');
    const before = middle(element, key('big'));
    drag({ x: before.x + 90, y: before.y + 60 }, { x: before.x + 90, y: before.y + 120 }, finger());
    expect(middle(element, key('big'))).toEqual(before);
    box(element).focus();
    expect(box(element).style.touchAction).toBe('none');
    drag({ x: before.x + 90, y: before.y + 60 }, { x: before.x + 90, y: before.y + 120 }, finger());
    expect(middle(element, key('big')).y - before.y).toBeCloseTo(60, 0);
  });

  test('has its own wheel and touches back outside of the diagram', async () => {
    const { element } = await mounted(placed());
    wheel(middleOf(element), 50);
    const outside = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    document.body.dispatchEvent(outside);
    const touch = new Event('touchmove', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(touch);
    expect([outside.defaultPrevented, touch.defaultPrevented]).toEqual([false, false]);
  });

  test('may take the context menu’s place only where there is another, which the keyboard opens too', async () => {
    const { element, key } = await mounted(placed());
    const at = middle(element, key('big'));
    const event = new MouseEvent('contextmenu', {
      clientX: at.x,
      clientY: at.y,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    deepest(at).dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    (await menuOf(element)).hidePopover();
    box(element).focus();
    press(box(element), 'ContextMenu');
    await menuOf(element);
  });
});

/** An element with an explorer of its own, as in an article. */
async function alone(): Promise<Mounted> {
  const element = new GraphElement();
  element.style.cssText = 'width:600px;height:420px';
  document.body.append(element);
  const { explorer } = element;
  if (explorer === undefined) throw new Error('It has no explorer.');
  explorer.dispatch({ type: 'arrived', layer: { source: 's', title: 's', fragment: placed() } });
  await ready(element);
  const keys = new Map(
    [...explorer.state.graph.entities()].map((entity) => [
      explorer.state.graph.entityIdOf(entity),
      `n${String(entity)}`,
    ]),
  );
  return { element, explorer, key: (id) => keys.get(id) ?? '' };
}

/** How many of the nodes lie inside of the element. */
function inside({ element, explorer, key }: Mounted): number {
  const frame = element.getBoundingClientRect();
  return [...explorer.state.graph.entities()].filter((entity) => {
    const id = explorer.state.graph.entityIdOf(entity);
    if (explorer.state.graph.touching(entity).next().done === true) return false;
    const { x, y } = middle(element, key(id));
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  }).length;
}

describe('a box without a size', () => {
  test('that gets one later shows everything then', async () => {
    const explorer = explorerOf(placed());
    const element = new GraphElement();
    element.explorer = explorer;
    element.style.cssText = 'width:0;height:0;min-height:0';
    document.body.append(element);
    await ready(element);
    element.style.cssText = 'width:700px;height:500px';
    await frames(3);
    const key = (id: string): string => `n${String(explorer.state.graph.entityNumber(id))}`;
    expect(inside({ element, explorer, key })).toBe(3);
  });

  test('that is hidden at first, and then shown, shows everything within a few frames', async () => {
    const explorer = explorerOf(placed());
    const element = new GraphElement();
    element.explorer = explorer;
    const tab = document.createElement('div');
    tab.style.cssText = 'display:none;width:700px;height:500px';
    element.style.cssText = 'width:700px;height:500px';
    tab.append(element);
    document.body.append(tab);
    await ready(element);
    tab.style.display = 'block';
    await frames(3);
    const key = (id: string): string => `n${String(explorer.state.graph.entityNumber(id))}`;
    expect(inside({ element, explorer, key })).toBe(3);
  });

  test('keeps fitting while its size changes, unless the reader chose a part', async () => {
    const one = await mounted(placed());
    const before = zoomOf(one.element, one.key('big'));
    one.element.style.width = '300px';
    one.element.style.height = '260px';
    await frames(3);
    expect(inside(one)).toBe(3);
    one.element.diagram?.panBy(30, 0);
    const chosen = zoomOf(one.element, one.key('big'));
    one.element.style.width = '600px';
    await frames(3);
    expect(zoomOf(one.element, one.key('big'))).toBeCloseTo(chosen, 3);
    expect(before).toBeGreaterThan(0);
  });
});

describe('an element that leaves the page', () => {
  test('leaves nothing behind, sixty times', async () => {
    const counts = countListeners();
    const nodes = document.querySelectorAll('*').length;
    for (let i = 0; i < 60; i++) {
      const element = new GraphElement();
      element.explorer = explorerOf(placed());
      const drawn = new Promise((resolve) => element.addEventListener('stemma-ready', resolve, { once: true }));
      document.body.append(element);
      // some leave before their diagram came, some as soon as it is there, some later
      if (i % 4 !== 0) await drawn;
      if (i % 4 === 3) await frames(2);
      element.remove();
    }
    await until(() => counts.left() === 0);
    counts.stop();
    expect(document.querySelectorAll('*').length).toBe(nodes);
    expect(document.getElementById('__________cytoscape_stylesheet')).toBeNull();
  });

  test('and comes back at once is the same, and is hit', async () => {
    const one = await mounted(placed());
    const { diagram } = one.element;
    hits(one);
    const other = document.createElement('section');
    other.style.paddingTop = '90px';
    document.body.append(other);
    other.append(one.element);
    await frames(2);
    expect(one.element.diagram).toBe(diagram);
    expect(hits(one)).toBe(true);
  });

  test('and comes back later is drawn anew', async () => {
    const one = await mounted(placed());
    const { diagram } = one.element;
    one.element.remove();
    await until(() => one.element.diagram === undefined);
    const drawn = new Promise((resolve) => one.element.addEventListener('stemma-ready', resolve, { once: true }));
    document.body.append(one.element);
    await drawn;
    await frames(2);
    expect(one.element.diagram).not.toBe(diagram);
    expect(hits(one)).toBe(true);
  });

  test('can still be asked for things, and does nothing', async () => {
    const { element } = await mounted(placed());
    const { diagram } = element;
    element.remove();
    await until(() => element.diagram === undefined);
    expect(() => {
      diagram?.fit();
      diagram?.zoomBy(2);
      diagram?.reveal('n0');
      diagram?.restyle();
      diagram?.destroy();
    }).not.toThrow();
    expect(diagram?.place('n0')).toBeUndefined();
    await expect(diagram?.png()).rejects.toThrow('taken away');
  });
});

/** Counts listeners that are added to the window and the document, and not taken away again. */
function countListeners(): { left(): number; stop(): void } {
  const targets = [window, document] as const;
  let left = 0;
  const originals = targets.map((target) => [target.addEventListener, target.removeEventListener] as const);
  targets.forEach((target, index) => {
    const [add, remove] = originals[index] ?? [];
    target.addEventListener = function (this: EventTarget, ...given: Parameters<typeof window.addEventListener>): void {
      if (given[1] !== null) left += 1; // the library tries whether it may, with a listener that is none
      add?.apply(target as Window & Document, given as never);
    } as typeof target.addEventListener;
    target.removeEventListener = function (
      this: EventTarget,
      ...given: Parameters<typeof window.removeEventListener>
    ): void {
      left -= 1;
      remove?.apply(target as Window & Document, given as never);
    } as typeof target.removeEventListener;
  });
  return {
    left: () => left,
    stop: () => {
      targets.forEach((target, index) => {
        const [add, remove] = originals[index] ?? [];
        if (add !== undefined) target.addEventListener = add;
        if (remove !== undefined) target.removeEventListener = remove;
      });
    },
  };
}

describe('the library', () => {
  test('is not frozen by an error in the middle of a change', () => {
    const cy = cytoscape({ headless: true });
    expect(() => {
      batched(cy, () => {
        throw new Error('on the way');
      });
    }).toThrow('on the way');
    expect((cy as unknown as { batching(): boolean }).batching()).toBe(false);
  });

  test('makes a picture of a diagram', async () => {
    const { element } = await mounted(placed());
    const picture = await createImageBitmap(await element.toPNG(1));
    expect(picture.width).toBeGreaterThan(60);
  });
});

describe('two on one page', () => {
  test('never meet', async () => {
    const one = await mounted(placed());
    const other = await mounted(contested());
    other.element.scrollIntoView();
    tap(middle(other.element, other.key('new')));
    expect(one.explorer.state.view.selection).toBeUndefined();
    expect(other.explorer.state.view.selection).toEqual({ type: 'entity', id: 'new' });
    wheel(middleOf(other.element), -100);
    await frames(2);
    expect(zoomOf(one.element, one.key('big'))).toBeLessThan(1.5);
  });
});
