/** What every layout in the list keeps to, and what the layered one is for. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layered } from '../../src/layout/layered.ts';
import { layouts } from '../../src/layout/layouts.ts';
import type { Layout, LayoutInput, Positions } from '../../src/layout/layout.ts';
import {
  chain,
  cycle,
  diamond,
  edge,
  empty,
  fan,
  given,
  graph,
  industry,
  islands,
  loop,
  node,
  parallel,
  reference,
  referenceWithoutPositions,
  shuffled,
  single,
} from './fixtures.ts';
import { at, edgesThrough, overlappingNodes, picture } from './measures.ts';

const named: Readonly<Record<string, () => LayoutInput>> = {
  empty,
  single,
  chain,
  diamond,
  cycle,
  loop,
  islands,
  fan,
  reference: referenceWithoutPositions,
  'an industry of 60': () => industry(60),
};

/** Without positions. */
const free = ({ nodes, ...rest }: LayoutInput): LayoutInput => ({
  ...rest,
  nodes: nodes.map(({ at: _at, ...each }) => each),
});

const sorted = (positions: Positions): unknown => [...positions].sort(([a], [b]) => (a < b ? -1 : 1));

describe.each(layouts.map((type) => [type.id, type] as const))('%s', (_, type) => {
  let layout: Layout;
  beforeAll(async () => {
    layout = await type.load();
  });

  describe.each(Object.entries(named))('of %s', (name, make) => {
    test('gives every node a finite position, no two nodes overlap, and the order of the input does not matter', async () => {
      const input = make();
      const positions = await layout(input);
      expect([...positions.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
      expect([...positions.values()].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
      expect(overlappingNodes(input, positions)).toEqual([]);
      expect(sorted(await layout(shuffled(input, name.length)))).toEqual(sorted(positions));
    }, 30_000);
  });

  test('keeps positions that are all known', async () => {
    expect(sorted(await layout(reference()))).toEqual(sorted(given(reference())));
  });

  test('keeps known positions and puts a new node near its neighbour, on no other', async () => {
    const { nodes, edges, ...rest } = reference();
    const input = { ...rest, nodes: [...nodes, node('new')], edges: [...edges, edge('hyper-v > new')] };
    const positions = await layout(input);
    for (const [id, place] of given(reference())) expect(positions.get(id)).toEqual(place);
    const [here, there] = [at(positions, 'new'), at(positions, 'hyper-v')];
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(320);
    expect(overlappingNodes(input, positions)).toEqual([]);
  });

  test('puts a new island beside the known nodes, not among them', async () => {
    const { nodes, ...rest } = reference();
    const input = { ...rest, nodes: [...nodes, node('island')] };
    expect(overlappingNodes(input, await layout(input))).toEqual([]);
  });

  test('ignores edges without ends, repeated ids, and numbers that are none', async () => {
    const input = graph(['a > b', 'a > b', 'b > c']);
    const odd = {
      ...input,
      nodes: [...input.nodes, node('a'), node('d', { width: NaN, at: { x: NaN, y: Infinity } })],
      edges: [...input.edges, edge('a > nobody')],
      aspect: NaN,
    };
    const positions = await layout(odd);
    expect(positions.size).toBe(4);
    expect([...positions.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test('holds for any small graph', async () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.constantFrom('>', '-'), fc.nat(9)), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(edges, fc.nat(9), fc.double({ min: 0.3, max: 3 }), async (list, focus, aspect) => {
        const texts = [...new Set(list.map(([a, arrow, b]) => `n${a} ${arrow} n${b}`))];
        const input = { ...graph(texts, { alone: ['n0', 'n1'], focus: [`n${focus}`, 'n0'] }), aspect };
        const positions = await layout(input);
        return positions.size === input.nodes.length && overlappingNodes(input, positions).length === 0;
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  test('places a thousand nodes, none on another', async () => {
    const input = industry(1000);
    const positions = await layout(input);
    expect(overlappingNodes(input, positions)).toEqual([]);
  }, 30_000);
});

describe('the layered layout', () => {
  const xen = referenceWithoutPositions();
  let drawn: Positions;
  beforeAll(async () => {
    drawn = await layered(xen);
  });

  test('puts each owner of a chain above what it owns, or to its left', async () => {
    const positions = await layered(chain());
    for (const [owner, owned] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ] as const) {
      const [above, below] = [at(positions, owner), at(positions, owned)];
      expect(below.y > above.y || (below.y === above.y && below.x > above.x)).toBe(true);
    }
  });

  test('draws a diamond with its two middles level', async () => {
    const positions = await layered(diamond());
    expect(at(positions, 'b').y).toBe(at(positions, 'c').y);
    expect(at(positions, 'a').y).toBeLessThan(at(positions, 'd').y);
  });

  test('puts the two focus nodes on one horizontal, 220 to 260 px apart', async () => {
    for (const positions of [drawn, await layered(free(parallel()))]) {
      const [one, other] = [at(positions, 'xen'), at(positions, 'hyper-v')];
      expect(one.y).toBe(other.y);
      expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(220);
      expect(Math.abs(one.x - other.x)).toBeLessThanOrEqual(260);
    }
  });

  test('lines up the leaves of a fan', async () => {
    const positions = await layered(fan());
    const rows = new Set(fan().edges.map(({ source }) => at(positions, source).y));
    expect(rows.size).toBe(2);
  });

  test('puts licenses and standards below what they belong to', () => {
    for (const id of ['gpl-2.0', 'xen-guest-interface']) expect(at(drawn, id).y).toBeGreaterThan(at(drawn, 'xen').y);
  });

  test('puts people at the rim', () => {
    const others = xen.nodes.filter(({ role }) => !role).map(({ id }) => at(drawn, id));
    for (const { id } of xen.nodes.filter(({ role }) => role === 'person')) {
      const person = at(drawn, id);
      const beyond = [
        others.filter(({ x }) => x < person.x - 40),
        others.filter(({ x }) => x > person.x + 40),
        others.filter(({ y }) => y < person.y - 40),
      ];
      expect(Math.min(...beyond.map((list) => list.length))).toBeLessThanOrEqual(2);
    }
  });

  test('leaves room for the names and labels of the Xen graph', () => {
    const { composition, overlaps } = picture(xen, drawn);
    expect(overlaps).toEqual([]);
    expect(edgesThrough(xen, drawn, composition)).toEqual([]);
    expect(xen.edges.filter(({ id, rank }) => rank >= 2 && !composition.labels.get(id))).toEqual([]);
  });
});
