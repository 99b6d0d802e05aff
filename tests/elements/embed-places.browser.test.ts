/** An embed in the places that pages have for it: on paper, under a scale, far below the window, for readers only. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { selectScene } from '../../src/explorer/index.ts';
import { middle } from './graph/mounted.ts';
import { FORK } from './fork.ts';
import { clear, frames, tap, until } from './hands.ts';

const TAG = 'placed-graph';

beforeAll(() => {
  customElements.define(TAG, class extends EmbeddedGraph {});
});

beforeEach(() => {
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const said = vi.mocked(console.warn).mock.calls.map(([words]) => String(words));
  expect(said.filter((words) => words.startsWith('<stemma-graph>'))).toEqual([]);
  window.dispatchEvent(new Event('afterprint'));
  clear();
  document.body.style.cssText = '';
});

function placed(attributes: Readonly<Record<string, string>> = {}, style = ''): EmbeddedGraph {
  const element = document.createElement(TAG) as EmbeddedGraph;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.style.cssText = `width:640px;height:400px;${style}`;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(FORK);
  element.append(script);
  document.body.append(element);
  return element;
}

const pictureOf = (element: EmbeddedGraph): Element | null | undefined =>
  element.shadowRoot?.querySelector('.picture svg');

const diagramOf = (element: EmbeddedGraph): GraphElement => {
  const diagram = element.shadowRoot?.querySelector('.diagram');
  if (!(diagram instanceof GraphElement)) throw new Error('The diagram is not there.');
  return diagram;
};

async function woken(element: EmbeddedGraph): Promise<GraphElement> {
  void element.wake();
  await until(() => element.matches(':state(ready)'));
  return diagramOf(element);
}

describe('on paper', () => {
  test('an element that is lazy and was never near has its picture when the page is printed', async () => {
    const far = document.createElement('div');
    far.style.height = '9000px';
    document.body.append(far);
    const element = placed({ loading: 'lazy' });
    await frames(3);
    expect(pictureOf(element)).toBeFalsy();
    window.dispatchEvent(new Event('beforeprint'));
    // a printer waits for what is ready to run, and for nothing else
    for (let i = 0; i < 20; i++) await Promise.resolve();
    expect(pictureOf(element)?.textContent).toContain('NetBSD');
    expect(element.explorer).toBeUndefined();
  });

  test.each([
    ['the diagram', {}, '.canvas'],
    ['the lanes', { layout: 'lineage' }, '.lineage'],
  ])('%s is lines and letters that fit the sheet, and gone from the page afterwards', async (_, attributes, box) => {
    const diagram = await woken(placed(attributes));
    const inner = diagram.shadowRoot?.querySelector(box);
    const canvas = inner?.shadowRoot?.querySelector('.canvas') ?? inner;
    window.dispatchEvent(new Event('beforeprint'));
    const paper = canvas?.querySelector(':scope > .paper');
    expect(paper?.getAttribute('viewBox')).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
    expect(paper?.textContent).toContain('NetBSD');
    expect(paper && getComputedStyle(paper).display).toBe('none'); // until it is paper
    window.dispatchEvent(new Event('afterprint'));
    expect(canvas?.querySelector('.paper')).toBeNull();
  });
});

function isIn(box: DOMRect | undefined, { x, y, width = 0, height = 0 }: Partial<DOMRect>): boolean {
  if (box === undefined || x === undefined || y === undefined) return false;
  return x >= box.left && y >= box.top && x + width <= box.right && y + height <= box.bottom;
}

describe('under a scale', () => {
  test.each([
    ['around it', 0.5, true],
    ['on it', 1.5, false],
  ])('%s, picture and diagram fit the same box, and the pointer hits what it points at', async (_, by, around) => {
    const outer = document.createElement('div');
    document.body.append(outer);
    document.body.style.margin = '0';
    const element = placed({ frame: 'none' }, 'width:500px;height:300px');
    (around ? outer : element).style.cssText += `;transform:scale(${String(by)});transform-origin:0 0`;
    outer.append(element);
    await until(() => Boolean(pictureOf(element)));
    const before = element.shadowRoot?.querySelector('.picture')?.getBoundingClientRect();
    const names = [...(pictureOf(element)?.querySelectorAll('text') ?? [])].map((text) => text.getBoundingClientRect());
    expect(names.filter((name) => !isIn(before, name))).toEqual([]);
    const diagram = await woken(element);
    expect(diagram.shadowRoot?.querySelector('.canvas')?.getBoundingClientRect().toJSON()).toEqual(before?.toJSON());
    expect(before?.width).toBeCloseTo(500 * by, 0);
    const selected: unknown[] = [];
    element.addEventListener('stemma-select', ({ detail }) => selected.push(detail));
    const nodes = diagram.explorer === undefined ? [] : selectScene(diagram.explorer.state).nodes;
    const at = ['bsd', 'netbsd', 'uni'].map((id) => middle(diagram, nodes.find((node) => node.id === id)?.key ?? ''));
    expect(at.filter((each) => !isIn(before, each))).toEqual([]);
    for (const each of at) tap(each);
    expect(selected).toEqual(['bsd', 'netbsd', 'uni'].map((id) => ({ type: 'entity', id })));
  });
});

describe('for readers', () => {
  const search = (diagram: GraphElement): Element | null | undefined =>
    diagram.shadowRoot?.querySelector('.toolbar .search');
  const expand = (diagram: GraphElement): number => {
    const before = diagram.explorer?.state.view;
    const scene = diagram.explorer && selectScene(diagram.explorer.state);
    const at = middle(diagram, scene?.nodes.find(({ id }) => id === 'bsd')?.key ?? '');
    tap(at);
    tap(at);
    return diagram.explorer?.state.view.expanded.length ?? before?.expanded.length ?? 0;
  };

  test('a double click shows what is near, and the field finds and asks where explore says so', async () => {
    const element = placed({ explore: '', focus: 'bsd', depth: '0' });
    const diagram = await woken(element);
    await until(() => Boolean(search(diagram)));
    expect(element.explore).toBe(true);
    expect(expand(diagram)).toBe(1);
    element.explore = false;
    await until(() => !search(diagram));
    expect(element.hasAttribute('explore')).toBe(false);
  });

  test('readonly lets them look and select, and changes nothing that is shown', async () => {
    const element = placed({ readonly: '', focus: 'bsd', depth: '0' });
    const diagram = await woken(element);
    expect(element.readonly).toBe(true);
    expect(expand(diagram)).toBe(0);
    expect(diagram.explorer?.state.view.selection).toEqual({ type: 'entity', id: 'bsd' });
    expect(search(diagram)).toBeFalsy();
  });
});

describe('in a page that writes otherwise', () => {
  const wholly =
    'direction:rtl;letter-spacing:5px;text-align:center;text-transform:uppercase;writing-mode:vertical-rl;';

  test('the words of the picture and of the diagram are as they are, and the author’s as the page’s', async () => {
    document.body.dir = 'rtl';
    document.body.style.cssText = `${wholly}color-scheme:dark`;
    const element = placed({ heading: 'Who forked what?' });
    const tool = document.createElement('b');
    tool.slot = 'toolbar';
    element.append(tool);
    const looks = (text: Element | null | undefined) => {
      if (!text) return undefined;
      const { direction, letterSpacing, textTransform, writingMode, colorScheme } = getComputedStyle(text);
      return { direction, letterSpacing, textTransform, writingMode, colorScheme };
    };
    const plain = { direction: 'ltr', letterSpacing: 'normal', textTransform: 'none', writingMode: 'horizontal-tb' };
    await until(() => Boolean(pictureOf(element)));
    expect(looks(pictureOf(element)?.querySelector('text'))).toEqual({ ...plain, colorScheme: 'dark' });
    const { shadowRoot } = await woken(element);
    expect(looks(shadowRoot?.querySelector('.question'))).toEqual({ ...plain, colorScheme: 'dark' });
    expect(getComputedStyle(tool).direction).toBe('rtl');
    document.body.removeAttribute('dir');
  });

  test('it is as wide as a frame where nothing says how wide, and not too wide for its cell', async () => {
    document.body.style.cssText = 'display:grid;grid-template-columns:max-content 1fr 200px;width:600px';
    const [alone, narrow] = [placed(), placed(), placed()].filter((_, column) => column !== 1);
    for (const element of [alone, narrow]) if (element) element.style.width = '';
    await woken(alone as EmbeddedGraph);
    expect([alone?.clientWidth, narrow?.clientWidth]).toEqual([300, 200]);
  });
});

test('moved and put back while it sleeps, it is drawn once and wakes once', async () => {
  const element = placed({ loading: 'lazy' });
  await until(() => Boolean(pictureOf(element)));
  const other = document.createElement('section');
  document.body.append(other);
  other.append(element);
  element.remove();
  document.body.prepend(element);
  await until(() => Boolean(pictureOf(element)));
  await woken(element);
  expect(element.shadowRoot?.querySelectorAll('.diagram')).toHaveLength(1);
  expect(pictureOf(element)).toBeFalsy();
});
