/** A picture that the page brings stands where the element would draw it, and gives way to it. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dataSetById, formatById, Graph, STANDARD_VOCABULARY } from '../../graph/index.ts';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { arranged } from '../../src/prerender/arranged.ts';
import { prerendered } from '../../src/prerender/prerendered.ts';
import { clear } from './hands.ts';

const TAG = 'prerendered-graph';
const FULL = 'prerendered-full';
let json: string;

beforeAll(async () => {
  customElements.define(TAG, class extends EmbeddedGraph {});
  customElements.define(FULL, class extends GraphElement {});
  const { fragment } = (await dataSetById('xen')?.load()) ?? {};
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
  const writer = await formatById('stemma-json')?.load();
  const document = graph.merge({ document: await arranged(graph) });
  json = [...(writer?.write?.(document, { report: () => undefined }) ?? [])].join('');
}, 60_000);

afterEach(clear);

type Attributes = Readonly<Record<string, string>>;

/** An element as a parser finds it in a page, under a name that nobody has defined or under one that somebody has. */
function written(tag: string, attributes: Attributes, content: string): HTMLElement {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const host = document.createElement('div');
  document.body.append(host);
  // oxlint-disable-next-line house/syntax -- as a parser reads it from a page
  host.setHTMLUnsafe(`<${tag}${said.join('')}>${content}</${tag}>`);
  return host.firstElementChild as HTMLElement;
}

const picture = (attributes: Attributes): string => prerendered(JSON.parse(json), attributes) ?? '';
const script = (data = json): string => `<script type="application/json">${data.replaceAll('<', '\\u003c')}</script>`;

/** Middles of the texts that are seen, by their words. */
function textsIn(element: HTMLElement): ReadonlyMap<string, readonly [x: number, y: number]> {
  const texts = [...(element.shadowRoot?.querySelectorAll('.picture svg text') ?? [])];
  const seen = texts.filter((text) => text.getBoundingClientRect().width > 0);
  return new Map(
    seen.map((text, place) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      return [`${text.textContent} ${String(place)}`, [left + width / 2, top + height / 2]];
    }),
  );
}

describe('a picture in the page stands where the element draws its own', () => {
  test.each([
    ['all of it', {}, 960, 640],
    ['all of it, in a wide and low box', {}, 1400, 360],
    ['in a box where only a part can be read', {}, 640, 420],
    ['the same, higher than wide', {}, 500, 700],
    ['in a narrow box, with short words', {}, 400, 420],
    ['with a heading and no frame around it', { heading: 'Who owns Xen', frame: 'none' }, 800, 420],
    ['with a heading', { heading: 'Who owns Xen' }, 800, 420],
  ] as const)('%s', async (_, attributes, width, height) => {
    const style = `width: ${String(width)}px; height: ${String(height)}px`;
    const page = textsIn(written('nobody-defined', { ...attributes, style }, picture(attributes)));
    document.body.replaceChildren();
    const element = written(TAG, { ...attributes, style, loading: 'lazy' }, script());
    await expect.poll(() => textsIn(element).size).toBeGreaterThan(3);
    const own = textsIn(element);
    expect([...page.keys()].sort()).toEqual([...own.keys()].sort());
    // widths by the table have a margin, so words move by a little of it
    const moved = [...own].flatMap(([words, [x, y]]) => {
      const [pageX = NaN, pageY = NaN] = page.get(words) ?? [];
      const far = Math.hypot(pageX - x, pageY - y);
      return far < 4 ? [] : [`${words}: ${String(far)} px`];
    });
    expect(moved).toEqual([]);
  });
});

/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:1/x.stemma.json';
const SIZE = 'width: 800px; height: 420px';
const wide = (element: HTMLElement): Element | null | undefined => element.shadowRoot?.querySelector('.wide');

test('the diagram takes its place', async () => {
  const element = written(TAG, { style: SIZE }, picture({}) + script()) as EmbeddedGraph;
  expect(wide(element)?.textContent).toContain('Hyper-V');
  expect(element.shadowRoot?.querySelectorAll('svg[role=img]').length).toBe(2);
  await expect(element.ask('is Hyper-V derived from Xen?')).resolves.toMatchObject({ verdict: 'refuted' });
  expect(wide(element)).toBeNull();
  expect(element.shadowRoot?.querySelector('.diagram.ready')).toBeTruthy();
});

test('so it does in the element that a developer registers', async () => {
  const element = written(FULL, { style: SIZE }, picture({})) as GraphElement;
  const ready = new Promise((resolve) => {
    element.addEventListener('stemma-ready', resolve);
  });
  await element.updateComplete;
  expect(wide(element)?.getBoundingClientRect().top).toBeLessThan(element.getBoundingClientRect().top + 20);
  element.data = json;
  await ready;
  expect(wide(element)).toBeNull();
  expect(element.shadowRoot?.querySelector('style')).toBeNull();
});

test('where the page asks for something else, the element draws that', async () => {
  const element = written(TAG, { style: SIZE, loading: 'lazy' }, picture({}) + script());
  element.setAttribute('heading', 'Who owns Xen');
  await expect.poll(() => element.shadowRoot?.querySelector('.head')?.textContent).toBe('Who owns Xen');
  await expect.poll(() => element.shadowRoot?.querySelector('.picture svg')?.textContent).toContain('Hyper-V');
  expect(wide(element)).toBeNull();
});

test('it stays where the document cannot be had, and the page is told', async () => {
  const element = written('later-defined', { style: SIZE, src: NOWHERE }, picture({}));
  const told = new Promise((resolve) => element.addEventListener('stemma-error', resolve));
  customElements.define('later-defined', class extends EmbeddedGraph {});
  await told;
  expect(wide(element)?.textContent).toContain('Hyper-V');
});

test('in a page that is read by an older parser it is neither shown nor taken for what the author wrote', async () => {
  const element = document.createElement(TAG) as EmbeddedGraph;
  element.setAttribute('src', NOWHERE);
  element.append(document.createElement('template'));
  document.body.append(element);
  await expect
    .poll(() => element.shadowRoot?.querySelector('[role=alert]')?.textContent)
    .toContain('could not be fetched');
});
