/** `<stemma-graph>` in a page: what it draws, how it is used by mouse, touch and keyboard, and what it tells. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { selectScene } from '../../src/explorer/index.ts';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { explorerOf } from '../explorer/state.ts';
import { contested, hostile, hub, owner } from '../support/graphs.ts';
import { box, menuOf, middle, mounted, ready, still, zoomOf } from './graph/mounted.ts';
import { clear, drag, finger, frames, holdTime, part, pointer, press, tap, until } from './hands.ts';

afterEach(clear);

const words = (element: GraphElement): readonly string[] =>
  [...part(element, '.canvas > svg').querySelectorAll('text')].map((text) => text.textContent);

describe('the diagram', () => {
  test('writes the names of all nodes and the words of all lines', async () => {
    const { element } = await mounted(contested(), { type: 'focused', ids: ['new', 'old'], depth: 1 });
    expect(words(element)).toEqual(expect.arrayContaining(['Newer', 'Older', 'The Maker', 'MYTH', 'derived from']));
  });

  test('covers no words with others, and shows all of them', async () => {
    const { element } = await mounted(contested(), { type: 'focused', ids: ['new', 'old'], depth: 1 });
    const frame = element.getBoundingClientRect();
    const shown = [...part(element, '.canvas > svg > g').children].filter(
      (group) => group.getBoundingClientRect().width > 0,
    );
    const boxes = shown.map((group) => group.getBoundingClientRect());
    boxes.forEach((one, index) => {
      expect(one.left).toBeGreaterThanOrEqual(frame.left);
      expect(one.right).toBeLessThanOrEqual(frame.right);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(Math.min(across, along), `${shown[index]?.textContent ?? ''} and others`).toBeLessThan(3);
      }
    });
  });

  test('strikes the words of what is refuted, by one line', async () => {
    const { element, key } = await mounted(contested(), { type: 'focused', ids: ['new', 'old'], depth: 1 });
    const group = [...part(element, '.canvas > svg > g').children].find((each) =>
      each.textContent.includes('derived from'),
    );
    expect(group?.querySelector('path[stroke-width="1.5"]')).not.toBeNull();
    expect(element.diagram?.place(key('new derived-from old'))).toBeDefined();
  });

  test('shows text as text, whatever it looks like', async () => {
    const { element } = await mounted(hostile());
    expect(words(element).join(' ')).toContain('<img');
    expect(part(element, '.canvas').querySelector('img, b')).toBeNull();
  });

  test('tells once that it is ready, with what it shows', async () => {
    const element = new GraphElement();
    const told: unknown[] = [];
    element.addEventListener('stemma-ready', (event) => told.push((event as CustomEvent).detail));
    element.explorer = explorerOf(owner());
    document.body.append(element);
    await ready(element);
    element.explorer.dispatch({ type: 'hidden-toggled', id: 'making' });
    await still(element);
    expect(words(element)).not.toContain('The Tool');
    expect(told).toEqual([{ entities: 3, claims: 2 }]);
  });

  test('says in its label what it shows', async () => {
    const { element } = await mounted(owner());
    expect(box(element).getAttribute('aria-label')).toBe('Who owns the tool: 3 entities, 2 relations');
    expect(box(element).getAttribute('role')).toBe('application');
  });

  test('takes its colours from the page, and follows when they change', async () => {
    const { element, key } = await mounted(owner());
    const light = colourAt(element, key('big'));
    expect(light).toEqual([233, 237, 250]);
    element.theme = 'dark';
    await expect.poll(() => colourAt(element, key('big'))).toEqual([21, 41, 63]);
    element.style.setProperty('--stemma-ownership-tint', 'rgb(1, 250, 3)');
    await expect.poll(() => colourAt(element, key('big'))).toEqual([1, 250, 3]);
  });
});

/** The colour of a node's face, read from the canvas near its corner. */
function colourAt(element: GraphElement, key: string): readonly number[] {
  const place = element.diagram?.place(key);
  const canvas = part<HTMLCanvasElement>(element, 'canvas[data-id="layer2-node"]');
  const rect = canvas.getBoundingClientRect();
  const scale = canvas.width / rect.width;
  const at = { x: (place?.x ?? 0) + 8 - rect.left, y: (place?.y ?? 0) + 8 - rect.top };
  const data = canvas.getContext('2d')?.getImageData(at.x * scale, at.y * scale, 1, 1).data;
  return [...(data ?? [])].slice(0, 3);
}

describe('by mouse', () => {
  test('a click selects an entity, and tells it', async () => {
    const { element, explorer, key } = await mounted(owner());
    const told: unknown[] = [];
    element.addEventListener('stemma-select', (event) => told.push((event as CustomEvent).detail));
    tap(middle(element, key('big')));
    expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'big' });
    tap({ x: element.getBoundingClientRect().left + 300, y: element.getBoundingClientRect().top + 8 });
    expect(explorer.state.view.selection).toBeUndefined();
    expect(told).toEqual([{ type: 'entity', id: 'big' }, null]);
  });

  test('a click on the words of a line selects the claim, and so does one on the line', async () => {
    const { element, explorer, key } = await mounted(owner());
    const claim = 'big acquired small @2007';
    tap(middle(element, key(claim)));
    expect(explorer.state.view.selection).toEqual({ type: 'claim', id: claim });
    explorer.dispatch({ type: 'selected', selection: undefined });
    const [from, to] = [middle(element, key('big')), middle(element, key('small'))];
    tap({ x: from.x + (to.x - from.x) * 0.72, y: from.y + (to.y - from.y) * 0.72 });
    expect(explorer.state.view.selection).toEqual({ type: 'claim', id: claim });
  });

  test('a click hits exactly the thing with that id, whatever the id', async () => {
    const ids = ['__proto__', 'constructor', '💥', '#a.b:c[x="y"]', 'a,b', 'x'.repeat(1000), "it's", 'a\\b'];
    const entities = ids.map((id, index) => ({ id, kind: 'company', name: `Company ${String(index)}` }));
    const claims = ids.slice(1).map((id, index) => ({
      subject: ids[index] ?? '',
      relation: 'owns',
      object: id,
      evidence: [{ source: 's', stance: 'supports' as const }],
    }));
    const { element, explorer, key } = await mounted({ entities, claims, sources: [{ id: 's', title: 'S' }] });
    element.fit(); // asked for, everything is shown, however small
    await still(element);
    for (const id of ids) {
      tap(middle(element, key(id)));
      expect(explorer.state.view.selection).toEqual({ type: 'entity', id });
      await still(element);
    }
  });

  test('a double click shows what is near', async () => {
    const { element, explorer, key } = await mounted(hub(5), { type: 'focused', ids: ['n1'], depth: 0 });
    tap(middle(element, key('n1')));
    tap(middle(element, key('n1')));
    expect(explorer.state.view.expanded).toEqual(['n1']);
    await expect.poll(() => element.diagram?.place(key('hub'))).toBeDefined();
  });

  test('hovering lights the neighbourhood, and fades all else', async () => {
    const { element, key } = await mounted(owner());
    const opacity = (name: string): string | null =>
      [...part(element, '.canvas > svg > g').children]
        .find((group) => group.textContent === name)
        ?.lastElementChild?.getAttribute('opacity') ?? null;
    const { left, top } = element.getBoundingClientRect();
    const corner = { x: left + 5, y: top + 5 };
    holdTime();
    pointer('pointermove', middle(element, key('big')));
    vi.advanceTimersByTime(30);
    expect(opacity('Small Tool')).toBeNull(); // crossing does not flicker
    pointer('pointermove', corner);
    vi.advanceTimersByTime(1000);
    expect(opacity('Small Tool')).toBeNull();
    pointer('pointermove', middle(element, key('big')));
    vi.advanceTimersByTime(120);
    expect([opacity('Big Corp'), opacity('Small Tool')]).toEqual([null, '.18']);
    pointer('pointermove', corner);
    vi.advanceTimersByTime(120);
    expect(opacity('Small Tool')).toBeNull();
  });

  test('dragging the canvas pans, dragging a node moves it', async () => {
    const { element, key } = await mounted(owner());
    const [big, small] = [middle(element, key('big')), middle(element, key('small'))];
    const corner = { x: element.getBoundingClientRect().left + 10, y: element.getBoundingClientRect().top + 10 };
    drag(corner, { x: corner.x + 40, y: corner.y + 30 });
    expect(middle(element, key('big')).x - big.x).toBeCloseTo(40, 0);
    drag(middle(element, key('big')), { x: big.x + 40, y: big.y - 20 });
    await still(element);
    expect(middle(element, key('big')).y - big.y).toBeCloseTo(-20, 0);
    expect(middle(element, key('small')).x - small.x).toBeCloseTo(40, 0);
    // and back, and again
    expect(element.diagram?.takeBack('redo')).toBeUndefined();
    expect(element.diagram?.takeBack('undo')).toBe(key('big'));
    expect(middle(element, key('big')).y).toBeCloseTo(big.y + 30, 0);
    expect(element.diagram?.takeBack('undo')).toBeUndefined();
    expect(element.diagram?.takeBack('redo')).toBe(key('big'));
    expect(middle(element, key('big')).y).toBeCloseTo(big.y - 20, 0);
  });

  test('the buttons zoom and fit', async () => {
    const { element, key } = await mounted(owner());
    const [minus, plus, fit] = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.zoom button') ?? [];
    const before = zoomOf(element, key('big'));
    plus?.click();
    await still(element);
    expect(zoomOf(element, key('big'))).toBeCloseTo(before * 1.25, 2);
    minus?.click();
    await still(element);
    minus?.click();
    await still(element);
    fit?.click();
    await still(element);
    expect(zoomOf(element, key('big'))).toBeCloseTo(before, 2);
  });
});

describe('by touch', () => {
  test('a tap selects, two fingers zoom', async () => {
    const { element, explorer, key } = await mounted(owner());
    tap(middle(element, key('small')), finger());
    expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'small' });
    const before = zoomOf(element, key('big'));
    const { left, top } = element.getBoundingClientRect();
    const target = box(element);
    const [one, two] = [finger(1), finger(2)].map((touch) => ({ ...touch, target }));
    pointer('pointerdown', { x: left + 250, y: top + 200 }, one);
    pointer('pointerdown', { x: left + 350, y: top + 200 }, two);
    pointer('pointermove', { x: left + 450, y: top + 200 }, two);
    pointer('pointerup', { x: left + 450, y: top + 200 }, two);
    pointer('pointerup', { x: left + 250, y: top + 200 }, one);
    await frames(2);
    expect(zoomOf(element, key('big')) / before).toBeCloseTo(2, 1);
  });

  test('a long press opens the menu', async () => {
    const { element, key } = await mounted(owner());
    const at = middle(element, key('small'));
    holdTime();
    pointer('pointerdown', at, finger());
    vi.advanceTimersByTime(620);
    vi.useRealTimers();
    pointer('pointerup', at, finger());
    await menuOf(element);
  });
});

describe('by keyboard', () => {
  const said = (element: GraphElement): string => part(element, '[role=status]').textContent;

  test('arrows walk along relations, and each step is said', async () => {
    const { element, explorer } = await mounted(contested(), { type: 'focused', ids: ['old', 'new'] });
    box(element).focus();
    press(box(element), 'Home');
    await element.updateComplete;
    expect(said(element)).toMatch(/^(Newer|Older), /);
    press(box(element), 'ArrowLeft');
    await element.updateComplete;
    expect(said(element)).toMatch(/Relation 1 of \d\.$/);
    press(box(element), 'Enter');
    expect(explorer.state.view.selection?.type).toBe('entity');
    press(box(element), 'r');
    expect(explorer.state.view.selection?.type).toBe('claim');
  });

  test('reaches every entity', async () => {
    const { element, explorer } = await mounted(contested());
    box(element).focus();
    const reached = new Set<string>();
    press(box(element), 'Home');
    for (const { id } of selectScene(explorer.state).nodes) {
      press(box(element), 'Enter');
      reached.add(explorer.state.view.selection?.id ?? '');
      expect(id).toBeDefined();
      press(box(element), 'ArrowDown');
    }
    expect([...reached].sort()).toEqual(['bob', 'maker', 'new', 'old']);
  });

  test('the place of the keyboard is brought into view', async () => {
    const { element, key } = await mounted(owner());
    drag(
      { x: element.getBoundingClientRect().left + 10, y: element.getBoundingClientRect().top + 10 },
      { x: element.getBoundingClientRect().left + 10, y: element.getBoundingClientRect().top + 900 },
    );
    expect(middle(element, key('small')).y).toBeGreaterThan(element.getBoundingClientRect().bottom);
    box(element).focus();
    press(box(element), 'Home');
    await until(() => middle(element, key('small')).y < element.getBoundingClientRect().bottom);
    expect(element.shadowRoot?.activeElement).toBe(box(element));
  });

  test('plus, minus and zero zoom; Escape lets go, and then is the page’s', async () => {
    const { element, key } = await mounted(owner());
    box(element).focus();
    const before = zoomOf(element, key('big'));
    expect(press(box(element), '+').defaultPrevented).toBe(true);
    await still(element);
    expect(zoomOf(element, key('big'))).toBeGreaterThan(before);
    press(box(element), '0');
    await still(element);
    expect(zoomOf(element, key('big'))).toBeCloseTo(before, 2);
    press(box(element), 'Home');
    expect([press(box(element), 'Escape').defaultPrevented, press(box(element), 'Escape').defaultPrevented]).toEqual([
      true,
      false,
    ]);
    expect(press(box(element), 'Tab').defaultPrevented).toBe(false);
  });

  test('Shift and F10 open a menu that arrows walk, Enter chooses and Escape closes', async () => {
    const { element, explorer } = await mounted(owner());
    box(element).focus();
    press(box(element), 'Home');
    press(box(element), 'F10', { shiftKey: true });
    const menu = await menuOf(element);
    const item = (): Element | null | undefined => element.shadowRoot?.activeElement;
    expect(item()?.textContent.trim()).toBe('Show details');
    const down = (key: string): boolean | undefined =>
      item()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    down('ArrowDown');
    expect(item()?.textContent.trim()).toBe('Focus on this');
    down('Escape');
    expect(menu.matches(':popover-open')).toBe(false);
    press(box(element), 'F10', { shiftKey: true });
    await menuOf(element);
    (item() as HTMLElement).click();
    expect(explorer.state.view.selection?.type).toBe('entity');
    expect(item()).toBe(box(element));
  });
});

describe('on its own', () => {
  const documentOf = (text: string): string => `data:application/json,${encodeURIComponent(text)}`;

  test('draws the document that it names, as its attributes say', async () => {
    const element = new GraphElement();
    element.setAttribute('focus', 'a');
    element.setAttribute('depth', '1');
    element.setAttribute(
      'src',
      documentOf(
        JSON.stringify({
          stemma: 1,
          entities: {
            a: { kind: 'company', name: 'A' },
            b: { kind: 'product', name: 'B' },
            c: { kind: 'product', name: 'C' },
          },
          claims: [{ claim: 'a develops b' }, { claim: 'b uses c' }],
        }),
      ),
    );
    document.body.append(element);
    await ready(element);
    expect(words(element)).toEqual(expect.arrayContaining(['A', 'B']));
    expect(words(element)).not.toContain('C');
    expect(element.matches(':state(loading)')).toBe(false);
  });

  test('says what is wrong with a document, in its place, and shows nothing else', async () => {
    const element = new GraphElement();
    const failed = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('stemma-error', (event) => resolve(event as CustomEvent), { once: true }),
    );
    element.src = documentOf('{ "stemma": 1, "entities": ');
    document.body.append(element);
    const { problems } = (await failed).detail as { problems: readonly unknown[] };
    await element.updateComplete;
    expect(problems.length).toBeGreaterThan(0);
    expect(part(element, '[role=alert]').checkVisibility()).toBe(true);
    expect(element.matches(':state(error)')).toBe(true);
  });

  test('shows what stands in it until it is drawn', async () => {
    const element = new GraphElement();
    element.append('A picture of it');
    document.body.append(element);
    await element.updateComplete;
    expect(part(element, '.before').checkVisibility()).toBe(true);
    element.explorer?.dispatch({ type: 'arrived', layer: { source: 's', title: 's', fragment: owner() } });
    await ready(element);
    expect(part(element, '.before').checkVisibility()).toBe(false);
  });

  test('takes its focus as a framework sets it, by a property of that name, and can be focused all the same', async () => {
    const { element } = await mounted(owner());
    Object.assign(element, { focus: 'a b' });
    expect(element.getAttribute('focus')).toBe('a b');
    element.focus();
    expect(document.activeElement).toBe(element);
  });
});
