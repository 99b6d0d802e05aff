/** What a page shows at once is what the diagram draws when it takes over: nothing moves. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { dataSetById, formatById, Graph, STANDARD_VOCABULARY } from '../../graph/index.ts';
import type { GraphElement } from '../../src/elements/graph/element.ts';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { EMPTY_STATE, selectScene } from '../../src/explorer/index.ts';
import { FONT } from '../../src/look/theme.ts';
import type { Ruler } from '../../src/picture/index.ts';
import { canvasRuler, tableRuler } from '../../src/picture/index.ts';
import { arranged } from '../../src/prerender/arranged.ts';
import { clear, frames } from './hands.ts';

const TAG = 'taken-over-graph';
let json: string;

beforeAll(async () => {
  customElements.define(TAG, class extends EmbeddedGraph {});
  const { fragment } = (await dataSetById('xen')?.load()) ?? {};
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
  const writer = await formatById('stemma-json')?.load();
  json = [
    ...(writer?.write?.(graph.merge({ document: await arranged(graph) }), { report: () => undefined }) ?? []),
  ].join('');
}, 60_000);

afterEach(clear);

interface Stand {
  readonly text: string;
  /** Its middle on the screen. */
  readonly x: number;
  readonly y: number;
}

/** Every text, and every plate with a border. */
function standsIn(root: Element | null | undefined, selector: string): readonly Stand[] {
  return [...(root?.querySelectorAll(selector) ?? [])].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return width > 0 ? [{ text: element.textContent, x: left + width / 2, y: top + height / 2 }] : [];
  });
}

/**
 * Px that words may shift: a plate is as wide as the usual fonts make its words at the most, and as wide as they are later.
 * Where the font of the machine is wider than those, the seal of a myth moves by half of that.
 */
function shift(): number {
  const wide = (ruler: Ruler | undefined): number => ruler?.width('derived from', { size: 12, bold: true }) ?? NaN;
  return 1.5 + Math.max(0, wide(canvasRuler(FONT)) - wide(tableRuler(FONT))) / 2;
}

test.each([
  ['the whole graph', {}, [960, 640]],
  [
    'a named view, close to what it is about',
    { focus: 'citrix xen-project xen-advisory-board xen', depth: '0', layout: 'layered' },
    [700, 420],
  ],
  ['a narrow box, with short words', {}, [400, 420]],
] as const)('%s stays in its place', async (_, attributes, [width, height]) => {
  const element = document.createElement(TAG) as EmbeddedGraph;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.append(script);
  for (const [name, value] of Object.entries({ loading: 'lazy', ...attributes })) element.setAttribute(name, value);
  Object.assign(element.style, { width: `${String(width)}px`, height: `${String(height)}px` });
  document.body.append(element);
  const picture = (): Element | null | undefined => element.shadowRoot?.querySelector('.picture');
  await expect.poll(() => picture()?.querySelectorAll('text').length).toBeGreaterThan(3);
  const before = ['text', 'rect'].map((kind) => standsIn(picture(), kind));
  const nodes = nodesIn(picture()?.querySelector('svg'));
  await element.wake();
  await expect.poll(() => element.shadowRoot?.querySelector('.diagram.ready')).toBeTruthy();
  await frames(1); // before that, nobody has seen it
  const diagram = element.shadowRoot?.querySelector('.diagram')?.shadowRoot?.querySelector('.canvas > svg');
  const after = ['text', 'rect'].map((kind) => standsIn(diagram, kind));
  const sorted = (kinds: readonly (readonly Stand[])[]): unknown =>
    kinds.map((stands) => stands.map(({ text }) => text).sort());
  expect(sorted(after)).toEqual(sorted(before));
  const allowed = shift();
  const moved = before.flatMap((stands, kind) =>
    stands.filter(({ text, x, y }) =>
      (after[kind] ?? []).every((each) => each.text !== text || Math.hypot(each.x - x, each.y - y) > allowed),
    ),
  );
  expect(moved).toEqual([]);
  const shown = element.shadowRoot?.querySelector<GraphElement>('.diagram')?.diagram;
  const places = selectScene(element.explorer?.state ?? EMPTY_STATE).nodes.map(({ key }) =>
    middleOf(shown?.place(key)),
  );
  expect(nodes.length).toBe(places.length);
  const wandered = places.filter((place) => nodes.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) > 1));
  expect(wandered).toEqual([]);
});

/** The middles of the nodes: those of one look are one path, in which each begins at its middle. */
function nodesIn(svg: SVGSVGElement | null | undefined): readonly DOMPoint[] {
  return [...(svg?.querySelectorAll('path[stroke-width="1.75"]:not([fill="none"])') ?? [])].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/M(\S+) (-?[\d.]+)/g)].map(([, x, y]) =>
      new DOMPoint(Number(x), Number(y)).matrixTransform(svg?.getScreenCTM() ?? undefined),
    ),
  );
}

function middleOf(box: Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'> | undefined): { x: number; y: number } {
  const { x, y, width, height } = box ?? new DOMRectReadOnly();
  return { x: x + width / 2, y: y + height / 2 };
}
