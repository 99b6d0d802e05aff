/** In a browser: the real worker answers, and Cytoscape draws the curves that the composition reckoned with. */
import cytoscape from 'cytoscape';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrange, type Arrangement } from '../../src/layout/arrange.ts';
import { createLayoutEngine } from '../../src/layout/client.ts';
import { Scene } from '../../src/layout/compose/scene.ts';
import { pointAt } from '../../src/layout/compose/strand.ts';
import type { Point } from '../../src/layout/layout.ts';
import { sound } from '../../src/layout/sound.ts';
import { edge, industry, reference } from './fixtures.ts';

const px = (offset: Point | undefined): string => (offset ? `${offset.x}px ${offset.y}px` : 'outside-to-node');
const shapes = { box: 'rectangle', ellipse: 'ellipse', diamond: 'diamond' } as const;

describe('Cytoscape', () => {
  const { nodes, edges, ...rest } = reference();
  const input = sound({ ...rest, nodes, edges: [...edges, edge('sun > sun')] });
  let arrangement: Arrangement;
  let core: cytoscape.Core;
  const box = document.createElement('div');

  beforeAll(async () => {
    arrangement = await arrange('layered', input);
    const { positions, composition } = arrangement;
    box.style.width = box.style.height = '800px';
    box.style.position = 'relative';
    document.body.append(box);
    core = cytoscape({
      container: box,
      elements: [
        ...input.nodes.map(({ id, width, height, outline = 'box' }) => ({
          data: { id, width, height, shape: shapes[outline] },
          position: { ...(positions.get(id) ?? { x: 0, y: 0 }) },
        })),
        ...input.edges.map(({ id, source, target }) => ({
          data: {
            id,
            source,
            target,
            bend: composition.bends.get(id) ?? 0,
            from: px(composition.ends.get(id)?.source),
            to: px(composition.ends.get(id)?.target),
          },
        })),
      ],
      style: [
        { selector: 'node', style: { shape: 'data(shape)', width: 'data(width)', height: 'data(height)' } as object },
        {
          selector: 'edge',
          style: {
            'curve-style': 'unbundled-bezier',
            'control-point-distances': 'data(bend)',
            'control-point-weights': 0.5,
            'edge-distances': 'node-position',
            'source-endpoint': 'data(from)',
            'target-endpoint': 'data(to)',
            'source-distance-from-node': 4,
            'target-distance-from-node': 4,
          } as object,
        },
        { selector: 'edge[bend = 0]', style: { 'curve-style': 'straight' } },
        { selector: 'edge:loop', style: { 'control-point-step-size': 'data(bend)' } as object },
      ],
      layout: { name: 'preset', fit: true },
    });
    await new Promise((resolve) => core.one('render', resolve));
  });

  afterAll(() => {
    core.destroy();
    box.remove();
    document.getElementById('__________cytoscape_stylesheet')?.remove();
  });

  test('draws every edge through the points that the composition reckoned with', () => {
    const scene = new Scene(input, arrangement.positions);
    input.edges.forEach(({ id }, index) => {
      const { bends, ends } = arrangement.composition;
      scene.redraw(index, bends.get(id) ?? 0, ends.get(id) ?? {});
      const drawn = core.getElementById(id) as unknown as cytoscape.EdgeSingular;
      const [middle, reckoned] = [drawn.midpoint(), pointAt(scene.strand(index), 0.5)];
      expect(Math.hypot(middle.x - reckoned.x, middle.y - reckoned.y), `middle of ${id}`).toBeLessThan(3);
      const [start, from] = [drawn.sourceEndpoint(), pointAt(scene.strand(index), 0)];
      expect(Math.hypot(start.x - from.x, start.y - from.y), `start of ${id}`).toBeLessThan(6);
    });
  });
});

describe('the worker', () => {
  test('gives the same arrangement as the main thread', async () => {
    const engine = createLayoutEngine();
    const here = createLayoutEngine({ worker: false });
    for (const [type, input] of [
      ['layered', reference()],
      ['force', industry(40)],
    ] as const) {
      const [there, local] = [await engine.run(type, input), await here.run(type, input)];
      expect([...there.positions]).toEqual(input.nodes.map(({ id }) => [id, local.positions.get(id)]));
      expect(Object.fromEntries(there.composition.labels)).toEqual(Object.fromEntries(local.composition.labels));
    }
    engine.dispose();
  });

  test('stops when it is aborted, and works on', async () => {
    const engine = createLayoutEngine();
    const abort = new AbortController();
    const job = engine.run('layered', industry(300), { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(job).rejects.toThrow('enough');
    expect((await engine.run('force', industry(20))).positions.size).toBe(20);
    engine.dispose();
  });
});
