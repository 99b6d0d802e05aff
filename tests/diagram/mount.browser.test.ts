/** The diagram in a box, without an element around it. */
import { afterEach, expect, test, vi } from 'vitest';
import { STANDARD_VOCABULARY } from '../../graph/index.ts';
import type { DiagramView } from '../../src/diagram/diagram.ts';
import { createDiagram } from '../../src/diagram/mount.ts';
import type { Scene, SceneNode } from '../../src/explorer/index.ts';
import { createLayoutEngine } from '../../src/layout/client.ts';
import { sceneFrom } from './drawings.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** A view with a place for everything: nothing is laid out. */
function viewOf(scene: Scene): DiagramView {
  const positions = new Map(scene.nodes.map(({ id }, index) => [id, { x: (index % 30) * 90, y: index * 4 }]));
  return { scene, vocabulary: STANDARD_VOCABULARY, layout: 'composed', positions, compact: false };
}

test('where names are too many for the layer above it, the canvas writes all of them, also those that were there', async () => {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 400px; height: 300px';
  document.body.append(box);
  const diagram = createDiagram(box, {
    engine: createLayoutEngine({ worker: false }),
    onEvent: () => undefined,
    onFailure: () => undefined,
  });
  const names = (): readonly string[] =>
    [...box.querySelectorAll('text')].map(({ textContent }) => textContent).filter((text) => text !== 'acquired');
  const few = sceneFrom(['a acquired b']);
  const [first] = few.nodes;
  const others = Array.from({ length: 600 }, (_, index): SceneNode => ({
    ...(first as SceneNode),
    entity: index + 2,
    key: `n${String(index + 2)}`,
    id: `other ${String(index)}`,
    name: `other ${String(index)}`,
  }));
  await diagram.update(viewOf(few));
  expect(names()).toEqual(['a', 'b']);
  await diagram.update(viewOf({ ...few, nodes: [...few.nodes, ...others] }));
  expect(names()).toEqual([]);
  await diagram.update(viewOf(few));
  expect(names()).toEqual(['a', 'b']);
  diagram.destroy();
});

test('a layout that fails when nobody waits for it is told: the words are measured anew in another font', async () => {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 400px; height: 300px; font-family: serif';
  document.body.append(box);
  const engine = createLayoutEngine({ worker: false });
  const onFailure = vi.fn<(error: unknown) => void>();
  const diagram = createDiagram(box, { engine, onEvent: () => undefined, onFailure });
  await diagram.update({ ...viewOf(sceneFrom(['a acquired b'])), layout: 'layered' });
  const failure = new RangeError('There is no room.');
  engine.run = () => Promise.reject(failure);
  box.style.fontFamily = 'monospace';
  diagram.restyle();
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(failure));
  diagram.destroy();
});
