/** Every kind, family, standing and theme gives values that Cytoscape takes, without a warning. */
import cytoscape from 'cytoscape';
import { FIXED, GONE, HEADS } from '../../.ci/cytoscape/left-out.mjs';
import Selector from '../../.ci/cytoscape/selector.mjs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Vocabulary } from '../../graph/index.ts';
import { STANDARD_VOCABULARY, STANDINGS } from '../../graph/index.ts';
import type { Scene } from '../../src/explorer/index.ts';
import type { Colors } from '../../src/diagram/colors.ts';
import { PALETTE, TOKENS } from '../../src/look/index.ts';
import type { Drawing } from '../../src/drawing/index.ts';
import type { Course } from '../../src/diagram/stylesheet.ts';
import { STATES, stylesheet } from '../../src/diagram/stylesheet.ts';
import { drawn, sceneFrom } from './drawings.ts';

const vocabulary: Vocabulary = STANDARD_VOCABULARY.extended(
  [{ id: 'browser', label: 'browser', plural: 'browsers', broader: 'product' }],
  [{ id: 'rumour', label: 'Rumour' }],
  [],
);

/** Each kind in focus and out of it, and each relation under each standing, certain and possible. */
function everything(): Scene {
  const kinds = [...vocabulary.kinds.keys(), 'unheard-of'];
  const relations = [...vocabulary.relations.values()];
  const nodes = [true, false].flatMap((focus) => kinds.map((kind) => ({ kind, focus })));
  const edges = relations.flatMap((relation) =>
    STANDINGS.flatMap((standing) =>
      (['certain', 'possible'] as const).map((certainty) => ({
        ...sceneFrom([`a ${relation.id} b`]).edges[0]!,
        standing,
        certainty,
        central: certainty === 'certain',
      })),
    ),
  );
  return {
    nodes: nodes.map(({ kind, focus }, entity) => ({
      entity,
      key: `n${String(entity)}`,
      id: `${kind} ${String(focus)}`,
      name: kind,
      note: 'to 2007',
      kind,
      focus,
      more: 0,
    })),
    edges: edges.map((edge, claim) => ({
      ...edge,
      claim,
      key: `e${String(claim)}`,
      id: `claim ${String(claim)}`,
      source: `n${String(claim % nodes.length)}`,
      // no two on one pair, so that none is folded away
      target: `n${String((claim * 7 + Math.floor(claim / nodes.length) + 1) % nodes.length)}`,
    })),
    left: { tooMany: 0, unconnected: [] },
    isBeginning: false,
  };
}

const courses: readonly Course[] = [
  { bend: 0 },
  { bend: -44, source: { x: 19, y: -4 } },
  { bend: 28, target: { x: -3, y: 0 }, words: { x: 4, y: -2 } },
];

/** The colours of one scheme as the palette has them. */
function colorsOf(scheme: 'light' | 'dark'): Colors {
  return Object.fromEntries(TOKENS.map((token) => [token, PALETTE[token][scheme]])) as Colors;
}

function sheet(drawing: Drawing, scheme: 'light' | 'dark', words: boolean): cytoscape.StylesheetJson {
  const looks = {
    isPlaced: () => true,
    node: (key: string) => drawing.nodes.get(key),
    edge: (key: string) => drawing.edges.get(key),
    course: (key: string) => courses[Number(key.slice(1)) % courses.length] ?? { bend: 0 },
    side: (key: string) => (['below', 'above', 'left', 'right'] as const)[Number(key.slice(1)) % 4] ?? 'below',
  };
  return stylesheet(looks, { colors: colorsOf(scheme), fontFamily: 'sans-serif', names: words, words });
}

function core(drawing: Drawing, scheme: 'light' | 'dark', words: boolean): cytoscape.Core {
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style: sheet(drawing, scheme, words),
    elements: [
      ...[...drawing.nodes.keys()].map((id) => ({ data: { id } })),
      ...[...drawing.edges.values()].map(({ key, source, target }) => ({ data: { id: key, source, target } })),
    ],
  });
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const warn = vi.fn();

  beforeEach(() => {
    for (const name of ['warn', 'error'] as const) vi.spyOn(console, name).mockImplementation(warn);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    warn.mockClear();
  });

  test.each([true, false])('everything is drawn as its look says (words on the canvas: %s)', (words) => {
    const drawing = drawn(everything(), { vocabulary });
    const cy = core(drawing, scheme, words);
    for (const node of drawing.nodes.values()) {
      const element = cy.getElementById(node.key);
      expect(element.style('shape')).toBe(node.look.shape);
      expect(element.style('background-image')).toContain('data:image/svg+xml');
      expect(element.outerWidth()).toBeCloseTo(node.width, 3);
    }
    for (const edge of drawing.edges.values()) {
      const element = cy.getElementById(edge.key);
      expect(element.style('target-arrow-shape')).toBe(edge.look.target.shape);
      expect(Number.parseFloat(String(element.style('width')))).toBe(edge.look.width);
    }
    expect(drawing.edges.size).toBe(vocabulary.relations.size * STANDINGS.length * 2);
    expect(warn.mock.calls).toEqual([]);
  });

  test('every state can be taken on by everything', () => {
    const cy = core(drawn(everything(), { vocabulary }), scheme, true);
    for (const state of STATES) cy.elements().classes(state);
    cy.elements().classes([...STATES]);
    cy.elements().classes('selected');
    expect(cy.nodes()[0]?.style('underlay-opacity')).toBe('0.28');
    expect(warn.mock.calls).toEqual([]);
  });
});

test('the sheet says nothing that the builds leave out of Cytoscape', () => {
  const drawing = drawn(everything(), { vocabulary });
  const rules = sheet(drawing, 'light', true) as readonly { selector: string; style: object }[];
  const said = rules.flatMap(({ style }) => Object.keys(style));
  expect(said.filter((name) => name in FIXED || GONE.includes(name))).toEqual([]);
  for (const { selector } of rules) expect(new Selector(selector).text()).toBe(selector);
  expect(() => new Selector('node:selected')).toThrow('node:selected');
  const heads = [...drawing.edges.values()].flatMap(({ look }) => [look.source.shape, look.target.shape]);
  for (const head of new Set(heads)) expect(HEADS).not.toContain(head);
});

test('a refuted line is dashed, red, hollow, and its words are struck', () => {
  const drawing = drawn(sceneFrom(['a derived-from b'], { standing: 'refuted', central: true }));
  const edge = core(drawing, 'light', true).edges()[0];
  expect(edge?.style('line-style')).toBe('dashed');
  expect(edge?.style('target-arrow-fill')).toBe('hollow');
  expect(edge?.style('line-color')).toBe('rgb(201,48,58)');
});
