/** The composition: where names, arcs, arrowheads and labels go around given positions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/layout/compose.ts';
import { controlPoint } from '../../src/layout/compose/strand.ts';
import type { LayoutInput, Point } from '../../src/layout/layout.ts';
import { edge, empty, fan, given, industry, loop, node, parallel, reference, shuffled } from './fixtures.ts';
import { edgesThrough, picture } from './measures.ts';

/** Two nodes 240 px apart, and whatever else is wanted. */
function pair(more: Partial<LayoutInput> = {}): LayoutInput {
  return {
    nodes: [node('a', { at: { x: 0, y: 0 } }), node('b', { at: { x: 240, y: 0 } })],
    edges: [edge('a > b')],
    focus: [],
    aspect: 1.4,
    ...more,
  };
}

describe('the Xen graph with the positions of its document', () => {
  const input = reference();
  const { composition, overlaps } = picture(input, given(input));

  test('has no name, label or node on another', () => {
    expect(overlaps).toEqual([]);
    expect(composition.unresolved).toEqual([]);
  });

  test('has no edge through a foreign name or node', () => {
    expect(edgesThrough(input, given(input), composition)).toEqual([]);
  });

  test('keeps the labels of all refuted, lineage and ownership claims', () => {
    const important = input.edges.filter(({ rank }) => rank >= 2);
    expect(important.map(({ id }) => [id, composition.labels.get(id)]).filter(([, place]) => !place)).toEqual([]);
    expect(important).toHaveLength(5);
  });

  test('drops few of the others', () => {
    const dropped = input.edges.filter(({ id, fan }) => fan !== 'uses' && composition.labels.get(id) === null);
    expect(dropped.length).toBeLessThanOrEqual(2);
  });

  test('labels the four users of Xen once', () => {
    const uses = input.edges.filter(({ fan }) => fan === 'uses');
    expect(uses.filter(({ id }) => composition.labels.get(id))).toHaveLength(1);
  });

  test('puts the names where the hand composition has them', () => {
    const sides = Object.fromEntries(composition.sides);
    expect(sides).toMatchObject({
      'simon-crosby': 'left',
      citrix: 'left',
      xensource: 'below',
      xenserver: 'right',
      'xensource-product': 'left',
      xen: 'left',
      'xen-project': 'above',
      'xen-advisory-board': 'below',
      'hyper-v': 'below',
      microsoft: 'right',
      'mike-neil': 'above',
      'gpl-2.0': 'below',
      novell: 'below',
    });
  });

  test('bends only parallels, and the partnership around Xen Project', () => {
    const bent = [...composition.bends].filter(([, bend]) => bend !== 0).map(([id]) => id);
    expect(bent.sort()).toEqual([
      'citrix controls xen-project',
      'citrix partners-with microsoft',
      'citrix sponsors xen-project',
      'hyper-v derived-from xen',
      'xen interoperates-with hyper-v',
    ]);
  });

  test('leads the partnership over the outside', () => {
    const [citrix, microsoft] = [given(input).get('citrix'), given(input).get('microsoft')] as [Point, Point];
    expect(
      controlPoint(citrix, microsoft, composition.bends.get('citrix partners-with microsoft') ?? 0).y,
    ).toBeLessThan(130);
  });
});

describe('three claims on one pair', () => {
  const input = parallel();
  const { composition } = picture(input, given(input));

  test('lie in their lanes: refuted above, likeness straight, interoperation below', () => {
    const [xen, hyperV] = [given(input).get('xen'), given(input).get('hyper-v')] as [Point, Point];
    const bend = (id: string): number => composition.bends.get(id) ?? NaN;
    expect(controlPoint(hyperV, xen, bend('derived')).y).toBeLessThan(-80);
    expect(bend('similar')).toBe(0);
    expect(controlPoint(xen, hyperV, bend('interoperates')).y).toBeGreaterThan(80);
  });

  test('have their control points 84 to 92 px from the straight line', () => {
    expect(Math.abs(composition.bends.get('derived') ?? 0)).toBeGreaterThanOrEqual(84);
    expect(Math.abs(composition.bends.get('derived') ?? 0)).toBeLessThanOrEqual(92);
  });

  test('keep all their labels', () => {
    expect([...composition.labels.values()].filter((place) => place)).toHaveLength(3);
  });
});

describe('a single edge', () => {
  test('is straight and has its label in the middle', () => {
    const composition = compose(pair(), given(pair()));
    expect(composition.bends.get('a > b')).toBe(0);
    expect(composition.labels.get('a > b')).toEqual({ x: 120, y: 0 });
  });

  test('loses its label where it is not label + 40 px long', () => {
    const close = pair({ nodes: [node('a', { at: { x: 0, y: 0 } }), node('b', { at: { x: 100, y: 0 } })] });
    expect(compose(close, given(close)).labels.get('a > b')).toBeNull();
  });

  test('goes around a node in its way, and leaves it clear', () => {
    const blocked = pair({ nodes: [...pair().nodes, node('c', { at: { x: 120, y: 4 } })] });
    const { composition } = picture(blocked, given(blocked));
    expect(composition.bends.get('a > b')).not.toBe(0);
    expect(edgesThrough(blocked, given(blocked), composition)).toEqual([]);
  });

  test('is not in the labels when nothing is written on it', () => {
    const silent = pair({ edges: [edge('a > b', { label: null })] });
    expect(compose(silent, given(silent)).labels.size).toBe(0);
  });
});

test('a name goes below by default, above when an edge leaves below', () => {
  const upright = pair({ nodes: [node('a', { at: { x: 0, y: 0 } }), node('b', { at: { x: 0, y: 160 } })] });
  expect(Object.fromEntries(compose(upright, given(upright)).sides)).toEqual({ a: 'above', b: 'below' });
});

test('a node without a name has no side', () => {
  const nameless = pair({
    nodes: [node('a', { at: { x: 0, y: 0 }, label: { width: 0, height: 0 } }), node('b', { at: { x: 240, y: 0 } })],
  });
  expect([...compose(nameless, given(nameless)).sides.keys()]).toEqual(['b']);
});

test('a fan is labelled once, on a strand near its middle', () => {
  const { nodes, edges, ...rest } = fan();
  const placed: LayoutInput = {
    ...rest,
    edges,
    nodes: nodes.map((each, index) => ({
      ...each,
      at: index === 0 ? { x: 0, y: 0 } : { x: (index - 6.5) * 80, y: 300 },
    })),
  };
  const labels = [...compose(placed, given(placed)).labels].filter(([, place]) => place);
  expect(labels).toHaveLength(1);
  expect(labels[0]?.[0]).toMatch(/^user-(4|5|6|7) /);
});

test('crowded arrowheads are spread along the border', () => {
  const nodes = [
    node('hub', { at: { x: 0, y: 0 } }),
    ...[-20, -10, 0, 10, 20].map((x) => node(`n${x}`, { at: { x: 5 * x, y: 700 } })),
  ];
  const edges = [-20, -10, 0, 10, 20].map((x) => edge(`n${x} - hub`));
  const { ends } = compose({ nodes, edges, focus: [], aspect: 1 }, given({ nodes, edges, focus: [], aspect: 1 }));
  const touches = [-20, -10, 0, 10, 20].map((x) => ends.get(`n${x} - hub`)?.target ?? { x: 0, y: 19 });
  expect(touches.map(({ x }) => x)).toEqual(touches.map(({ x }) => x).sort((a, b) => a - b));
  const gaps = touches
    .slice(1)
    .map(({ x, y }, index) => Math.abs(x - (touches[index]?.x ?? 0)) + Math.abs(y - (touches[index]?.y ?? 0)));
  expect(Math.min(...gaps)).toBeGreaterThan(9);
});

test('a self loop is open, and its label lies on it', () => {
  const input = { ...loop(), nodes: [node('a', { at: { x: 0, y: 0 } }), node('b', { at: { x: 200, y: 0 } })] };
  const { bends, labels } = compose(input, given(input));
  expect(bends.get('a > a')).toBeGreaterThan(40);
  expect(labels.get('a > a')?.y).toBeLessThan(-20);
});

test('nothing has no composition', () => {
  const { sides, bends, ends, labels, unresolved } = compose(empty(), new Map());
  expect([sides.size, bends.size, ends.size, labels.size, unresolved.length]).toEqual([0, 0, 0, 0, 0]);
});

test('an edge that names no node is left out, and so is a repeated id', () => {
  const input = pair({ edges: [edge('a > b'), edge('a > b'), edge('a > nobody')] });
  expect([...compose(input, given(input)).bends.keys()]).toEqual(['a > b']);
});

test('what cannot be resolved is said in a sentence', () => {
  const crowded = pair({ nodes: [node('a', { at: { x: 0, y: 0 } }), node('b', { at: { x: 10, y: 0 } })] });
  expect(compose(crowded, given(crowded)).unresolved).toContain('Node "a" overlaps node "b".');
});

test('the same graph in another order has the same composition', () => {
  const input = reference();
  const inOrder = (composition: ReturnType<typeof compose>): unknown =>
    Object.entries(composition).map(([key, value]) => [key, value instanceof Map ? [...value].sort() : value]);
  expect(inOrder(compose(shuffled(input, 7), given(input)))).toEqual(inOrder(compose(input, given(input))));
});

test('any positions have a composition of finite numbers', () => {
  const place = fc.record({ x: fc.double({ noNaN: false }), y: fc.integer({ min: -300, max: 300 }) });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 2, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }),
      (places, ends) => {
        const nodes = places.map((at, index) => node(`n${index}`, { at }));
        const edges = ends.map(([a, b], index) => edge(`n${a} > n${b}`, { id: `e${index}` }));
        const { bends, labels } = compose(
          { nodes, edges, focus: [], aspect: 1 },
          new Map(places.map((at, index) => [`n${index}`, at])),
        );
        return (
          [...bends.values()].every(Number.isFinite) &&
          [...labels.values()].every((label) => !label || (Number.isFinite(label.x) && Number.isFinite(label.y)))
        );
      },
    ),
    { numRuns: 60, examples: [[[1, 0, 0, 5e-324].map((x, index) => ({ x, y: index > 1 ? -8 : 0 })), [[3, 2]]]] },
  );
});

test('two thousand nodes are composed', () => {
  const input = industry(2000);
  const positions = new Map(
    input.nodes.map(({ id }, index) => [id, { x: (index % 45) * 130, y: Math.floor(index / 45) * 120 }]),
  );
  expect(compose(input, positions).bends.size).toBe(input.edges.length);
});
