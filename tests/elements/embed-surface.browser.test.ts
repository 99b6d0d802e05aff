/** What the light element offers is what the full one offers; what a page author writes is done, or told. */
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { LanesElement } from '../../src/elements/lanes/element.ts';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { ATTRIBUTES, OBJECTS } from '../../src/embed/surface.ts';
import { clear, until } from './hands.ts';

const LIGHT = 'surface-light';
const FULL = 'surface-full';
const DOCUMENT = {
  stemma: '1',
  title: 'A myth',
  sources: { s: { title: 'An article', author: 'Keith Ward', url: 'https://example.org/article' } },
  entities: { xen: { kind: 'codebase', name: 'Xen' }, 'hyper-v': { kind: 'product', name: 'Hyper-V' } },
  claims: [
    { claim: 'hyper-v derived-from xen', evidence: [{ source: 's', speaker: 'Mike Neil', stance: 'refutes' }] },
    { claim: 'hyper-v interoperates-with xen', when: '2008', evidence: [{ source: 's' }] },
  ],
  positions: { xen: [0, 0], 'hyper-v': [220, 0] },
  views: { all: { title: 'Everything' }, myth: { title: 'Is it Xen inside?', focus: ['hyper-v', 'xen'] } },
};

beforeAll(() => {
  customElements.define(LIGHT, class extends EmbeddedGraph {});
  customElements.define(FULL, class extends GraphElement {});
});

afterEach(clear);

function placed(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = DOCUMENT,
): GraphElement {
  const element = document.createElement(tag) as GraphElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  return element;
}

/** The root that the diagram is drawn in. */
function rootOf(element: GraphElement): ShadowRoot | null | undefined {
  const inner = element.shadowRoot?.querySelector<GraphElement>('.diagram');
  return inner === null || inner === undefined ? element.shadowRoot : inner.shadowRoot;
}

async function ready(element: GraphElement): Promise<void> {
  if (element instanceof EmbeddedGraph) void element.wake();
  await until(() => element.matches(':state(ready)'));
}

test.each([LIGHT, FULL])(
  '<%s>: an attribute that is taken away is as one that never was, and nothing is warned of',
  async (tag) => {
    const warned = vi.spyOn(console, 'warn');
    const element = placed(tag, { loading: 'lazy' });
    await ready(element);
    const { view } = element.explorer!.state;
    for (const [name, value] of Object.entries({
      focus: 'xen',
      depth: '1',
      'as-of': '2008',
      'according-to': 's',
      hide: 'product',
      layout: 'layered',
      ask: 'who owns xen',
      view: 'myth',
      theme: 'dark',
      frame: 'none',
      loading: 'lazy',
    })) {
      element.setAttribute(name, value);
      element.removeAttribute(name);
    }
    await until(() => !element.matches(':state(loading)'));
    expect(element.explorer!.state.view).toEqual(view);
    expect(warned.mock.calls.map(([first]) => String(first)).filter((text) => text.startsWith('<'))).toEqual([]);
  },
);

test('the light element has each attribute, property and method of the full one', () => {
  const settable = [...GraphElement.elementProperties].filter(([, { state }]) => state !== true);
  expect(settable.map(([name]) => String(name)).sort()).toEqual([...Object.keys(ATTRIBUTES), ...OBJECTS].sort());
  expect([...GraphElement.observedAttributes].sort()).toEqual([...EmbeddedGraph.observedAttributes].sort());
  for (const [name] of settable) expect(name in EmbeddedGraph.prototype, String(name)).toBe(true);
  for (const name of ['ask', 'focus', 'fit', 'toSVG', 'toPNG', 'diagram'])
    for (const type of [GraphElement, EmbeddedGraph]) expect(name in type.prototype, name).toBe(true);
});

test.each([LIGHT, FULL])('%s: the head answers the question, the caption names source and number', async (tag) => {
  const element = placed(tag, {
    ask: 'Is Hyper-V derived from Xen?',
    view: 'myth',
    'as-of': '2008',
    href: 'https://example.org/open',
  });
  await ready(element);
  await until(() => rootOf(element)?.querySelector('.verdict') !== null);
  const text = (selector: string): string =>
    rootOf(element)?.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  expect(text('.head')).toBe('Is Hyper-V derived from Xen? No. 1 speaker refutes it. As of 2008');
  expect(text('.caption')).toContain('Source: Keith Ward, An article');
  expect(text('.caption')).toContain('All 2 claims shown.');
  expect(rootOf(element)?.querySelector<HTMLAnchorElement>('.caption .button')?.href).toBe('https://example.org/open');
  expect(element.question).toBe('Is Hyper-V derived from Xen?');
  element.frame = 'none';
  await until(() => rootOf(element)?.querySelector('.head') === null);
  expect(rootOf(element)?.querySelector('.caption')).toBeNull();
});

test.each([600, 300])(
  'the picture lies exactly where the diagram will, and so does a tool, %i px wide',
  async (width) => {
    const element = placed(LIGHT, {
      ask: 'Is Hyper-V derived from Xen?',
      view: 'myth',
      loading: 'lazy',
    }) as GraphElement & EmbeddedGraph;
    element.style.width = `${String(width)}px`;
    const tool = document.createElement('button');
    tool.slot = 'toolbar';
    element.append(tool);
    const places = (box: Element | null | undefined): unknown =>
      [box, tool].map((each): unknown => each?.getBoundingClientRect().toJSON());
    await until(() => element.shadowRoot?.querySelector('.picture svg') !== null);
    const before = places(element.shadowRoot?.querySelector('.picture'));
    await element.wake();
    await ready(element);
    expect(places(rootOf(element)?.querySelector('.canvas'))).toEqual(before);
    expect(element.shadowRoot?.querySelector('.picture')).toBeNull();
  },
);

test('in a narrow box without a button the caption has two lines for the sources', async () => {
  const sources = { s: { ...DOCUMENT.sources.s, title: 'An article with a long name' } };
  const element = placed(LIGHT, { style: 'width: 300px' }, { ...DOCUMENT, sources });
  await ready(element);
  const height = (): number => rootOf(element)?.querySelector('.sources')?.getBoundingClientRect().height ?? 0;
  const two = height();
  element.href = 'https://example.org/open';
  await until(() => height() < two);
  expect(two / height()).toBeCloseTo(2, 1);
});

test('however long the sources are, the words of the button beside them lie in it', async () => {
  const sources = {
    s: { title: 'An article with a name that is longer than any caption could be, and then some more' },
  };
  const element = placed(LIGHT, { style: 'width: 500px', href: 'https://example.org/open' }, { ...DOCUMENT, sources });
  await ready(element);
  const button = rootOf(element)?.querySelector<HTMLElement>('.caption .button');
  expect(button?.scrollWidth).toBeLessThanOrEqual(button?.clientWidth ?? 0);
});

test('a document with nothing in it says so, and is ready', async () => {
  const element = placed(LIGHT, { src: '' }, { stemma: '1', entities: {}, claims: [] });
  const empty = document.createElement('p');
  empty.slot = 'empty';
  element.append(empty);
  await ready(element);
  expect(empty.checkVisibility()).toBe(true);
});

test.each([LIGHT, FULL])('%s: an outline and lineage stand in the place of the diagram', async (tag) => {
  const element = placed(tag, { view: 'outline' });
  await ready(element);
  await until(() => rootOf(element)?.querySelector('.outline')?.shadowRoot?.textContent.includes('Hyper-V') === true);
  element.view = 'all';
  element.layout = 'lineage';
  await until(() => rootOf(element)?.querySelector('.lineage') !== null);
});

test.each([LIGHT, FULL])('%s: lineage is ready when it is drawn, and says how much', async (tag) => {
  const claims = [{ claim: 'hyper-v derived-from xen', evidence: [{ source: 's' }] }];
  const element = placed(tag, { layout: 'lineage' }, { ...DOCUMENT, claims });
  const told: unknown[] = [];
  element.addEventListener('stemma-ready', ({ detail }) => told.push(detail));
  await ready(element);
  expect(told).toEqual([{ tracks: 2, links: 1 }]);
  expect(rootOf(element)?.querySelector<LanesElement>('.lineage')?.isDrawn).toBe(true);
});

test('what is shown, asked and chosen is told by events, once each', async () => {
  const element = placed(FULL);
  const told: string[] = [];
  for (const name of ['stemma-ready', 'stemma-ask', 'stemma-change', 'stemma-select'] as const)
    document.body.addEventListener(name, ({ detail }) => told.push(`${name} ${JSON.stringify(detail)}`), {
      once: name !== 'stemma-change',
    });
  await ready(element);
  await element.ask('Is Hyper-V derived from Xen?');
  await until(() => told.length >= 3);
  element.focus('xen');
  await until(() => told.length >= 4);
  expect(told[0]).toBe('stemma-ready {"entities":2,"claims":2}');
  expect(told[1]).toContain('"verdict":"refuted"');
  expect(told[2]).toMatch(/stemma-change .*ask=Is\+Hyper-V/);
  expect(told[3]).toMatch(/stemma-change .*focus=xen/);
});

test('values that cannot be used change nothing, and are told once', async () => {
  const warnings = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const element = placed(FULL, { layout: 'circle', 'as-of': 'once', focus: 'xenn', theme: 'pink', view: 'myht' });
  await ready(element);
  element.depth = 1;
  await element.updateComplete;
  const said = warnings.mock.calls
    .map(([sentence]) => String(sentence))
    .filter((text) => text.startsWith('<stemma-graph>'));
  expect(said).toHaveLength(5);
  expect(said.join('\n')).toMatch(/There is no layout "circle"[^]*as-of="once"|as-of="once"[^]*There is no layout/);
  expect(element.explorer?.state.view.layout).toBe('composed');
});

test('what was set before the class was there is not lost', async () => {
  const element = document.createElement('surface-late') as EmbeddedGraph;
  Object.assign(element, { data: DOCUMENT, asOf: '2008' });
  document.body.append(element);
  customElements.define('surface-late', class extends EmbeddedGraph {});
  expect(element.getAttribute('as-of')).toBe('2008');
  await until(() => element.explorer?.state.graph.entityCount === 2);
});

test.each([
  ['a document that is too large', ' '.repeat(8 * 1024 * 1024 + 1), 'larger than 8 MiB'],
  ['a page instead of a document', '<!doctype html><title>No</title>', 'a web page (HTML), not a graph'],
])('%s: the message says what is wrong, and the author’s own content stays', async (_, data, message) => {
  const element = placed(LIGHT, {}, data) as GraphElement & EmbeddedGraph;
  element.append('Read about it here.');
  const told = new Promise<string>((resolve) => {
    element.addEventListener('stemma-error', ({ detail }) => {
      resolve(detail.problems[0]?.message ?? '');
    });
  });
  void element.wake();
  await expect(told).resolves.toContain(message);
  expect(element.shadowRoot?.querySelector('.before')?.hasAttribute('hidden')).toBe(false);
  expect(element.matches(':state(error)')).toBe(true);
});

test('it works in a dialog, in another shadow root, and hidden at first', async () => {
  const dialog = document.createElement('dialog');
  const host = document.createElement('div');
  host.style.width = '500px'; // a dialog is as wide as what is in it
  const hidden = document.createElement('div');
  hidden.style.display = 'none';
  dialog.append(host);
  document.body.append(dialog, hidden);
  const [inside, apart] = [placed(LIGHT), placed(LIGHT)] as (GraphElement & EmbeddedGraph)[];
  if (inside === undefined || apart === undefined) throw new Error('They are not there.');
  host.attachShadow({ mode: 'open' }).append(inside);
  hidden.append(apart);
  dialog.showModal();
  hidden.style.display = 'block';
  await Promise.all([ready(inside), ready(apart)]);
  for (const element of [inside, apart])
    expect(rootOf(element)?.querySelector('.canvas')?.getBoundingClientRect().width).toBeGreaterThan(100);
  dialog.close();
});

test('the page’s address, history, storage and network are left alone', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const pushed = [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')];
  const stored = vi.spyOn(Storage.prototype, 'setItem');
  const address = location.href;
  const element = placed(LIGHT, { ask: 'Is Hyper-V derived from Xen?' });
  await ready(element);
  element.focus('xen');
  await element.toSVG();
  expect(location.href).toBe(address);
  for (const spy of [...pushed, fetched, stored]) expect(spy).not.toHaveBeenCalled();
});

test.each([LIGHT, FULL])(
  '<%s>: what is too much to be drawn at once begins with what is most related, says so, and is narrowed',
  async (tag) => {
    const ids = Array.from({ length: 402 }, (_, place) => `e${String(place)}`);
    const chain = {
      stemma: '1',
      entities: Object.fromEntries(ids.map((id) => [id, { kind: 'codebase' }])),
      claims: ids.slice(1).map((id, place) => ({ claim: `${id} uses e${String(place)}` })),
    };
    const element = placed(tag, { loading: 'lazy' }, chain);
    const told: unknown[] = [];
    element.addEventListener('stemma-ready', ({ detail }) => told.push(detail));
    await ready(element);
    const caption = (): string => rootOf(element)?.querySelector('[part=caption]')?.textContent ?? '';
    await until(() => caption().includes('A beginning: 12 of 402 entities'));
    expect(told).toEqual([{ entities: 12, claims: 11 }]);
    expect((await element.toPNG()).type).toBe('image/png');
    element.focus('e7 e309', 1);
    await until(() => ['e7', 'e309'].every((id) => element.diagram?.place(id) !== undefined) && caption() === '');
  },
);
