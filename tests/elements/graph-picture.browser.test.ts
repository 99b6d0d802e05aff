/** What `<stemma-graph>` shows can be had as a picture, whatever it is drawn by; also by way of the light element. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { clear } from './hands.ts';

const LIGHT = 'picture-light';
const FULL = 'picture-full';
const evidence = [{ source: 's' }];
const DOCUMENT = {
  stemma: '1',
  title: 'A fork',
  sources: { s: { title: 'A history' } },
  entities: {
    bsd: { kind: 'codebase', name: 'BSD', existed: '1978/1995' },
    netbsd: { kind: 'codebase', name: 'NetBSD <&> friends', existed: '1993/..' },
  },
  claims: [{ claim: 'netbsd forked-from bsd', when: '1993', evidence }],
};
const WITHOUT_LINEAGE = {
  ...DOCUMENT,
  entities: { bsd: { kind: 'codebase', name: 'BSD' }, uni: { kind: 'organization', name: 'Berkeley' } },
  claims: [{ claim: 'uni develops bsd', evidence }],
};

beforeAll(() => {
  customElements.define(LIGHT, class extends EmbeddedGraph {});
  customElements.define(FULL, class extends GraphElement {});
});

afterEach(clear);

async function placed(tag: string, attributes: Readonly<Record<string, string>>, data: unknown): Promise<GraphElement> {
  const element = document.createElement(tag) as GraphElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const isReady = new Promise((ready) => element.addEventListener('stemma-ready', ready, { once: true }));
  element.data = data;
  document.body.append(element);
  if (element instanceof EmbeddedGraph) void element.wake();
  await isReady;
  return element;
}

function parsed(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.querySelectorAll('script, foreignObject, image')).toHaveLength(0);
  return read;
}

test.each([
  [FULL, 'the diagram', {}, 'A fork: 2 entities, 1 relation'],
  [FULL, 'the lanes', { layout: 'lineage' }, '2 tracks'],
  [FULL, 'the diagram of an outline', { view: 'outline' }, 'A fork: 2 entities, 1 relation'],
  [LIGHT, 'the lanes', { layout: 'lineage' }, '2 tracks'],
  [LIGHT, 'the diagram of an outline', { view: 'outline' }, 'A fork: 2 entities, 1 relation'],
])('%s: %s, as SVG with the names as text and as PNG', async (tag, _, attributes, described) => {
  const element = await placed(tag, attributes, DOCUMENT);
  const svg = parsed(await element.toSVG());
  expect(svg.querySelector('title')?.textContent).toBe('A fork');
  expect(svg.querySelector('desc')?.textContent).toContain(described);
  expect(svg.documentElement.textContent.replace(/\s+/g, '')).toContain('NetBSD<&>friends');
  const { width, height } = await createImageBitmap(await element.toPNG(1));
  expect(Math.min(width, height)).toBeGreaterThan(40);
});

test('what was chosen a moment ago is in the picture', async () => {
  const element = await placed(FULL, {}, DOCUMENT);
  element.layout = 'lineage';
  expect(parsed(await element.toSVG()).querySelector('desc')?.textContent).toContain('2 tracks');
  element.layout = 'composed';
  expect(parsed(await element.toSVG()).querySelector('desc')?.textContent).toContain('2 entities');
});

test('lineage of what comes from nothing is ready all the same, and has an empty picture', async () => {
  const element = await placed(LIGHT, { layout: 'lineage' }, WITHOUT_LINEAGE);
  expect(parsed(await element.toSVG()).querySelector('desc')?.textContent).toContain('0 tracks');
});
