/** What the composition could not resolve, one sentence each: for tests, and for whoever composes positions by hand. */
import { grow, overlap, type Rect } from '../geometry.ts';
import { CORNER, KEPT_RANK, type Labels } from './labels.ts';
import type { Scene } from './scene.ts';
import { strandInside } from './strand.ts';

/** Touching by less than this is not an overlap, px. */
const TOUCH = 0.5;

/** Every overlap that is left, and every important label that had to be dropped. */
export function unresolved(scene: Scene, labels: Labels, fans: readonly (readonly number[])[]): readonly string[] {
  const problems: string[] = [];
  scene.nodes.forEach((node, index) => {
    const name = scene.nameRect(index);
    for (const other of scene.nodeIndex.near(grow(name ?? node.rect, scene.nameReach))) {
      const neighbour = scene.node(other);
      const otherName = scene.nameRect(other);
      if (other > index && meets(node.rect, neighbour.rect))
        problems.push(`Node "${node.id}" overlaps node "${neighbour.id}".`);
      if (other !== index && name && meets(name, neighbour.rect)) {
        problems.push(`The name of "${node.id}" overlaps node "${neighbour.id}".`);
      }
      if (other > index && name && otherName && meets(name, otherName)) {
        problems.push(`The names of "${node.id}" and "${neighbour.id}" overlap.`);
      }
    }
    if (!name) return;
    for (const edge of scene.strandIndex.near(name)) {
      if (runsThrough(scene, edge, name))
        problems.push(`Edge "${scene.edge(edge).id}" runs through the name of "${node.id}".`);
    }
  });
  const inFan = new Set(fans.flat());
  scene.edges.forEach((edge, index) => {
    for (const other of scene.nodeIndex.near(scene.strand(index).bounds)) {
      if (other === edge.source || other === edge.target || !runsThrough(scene, index, scene.node(other).rect))
        continue;
      problems.push(`Edge "${edge.id}" runs through node "${scene.node(other).id}".`);
    }
    if (!edge.label) return;
    const label = labels.rect(index);
    if (!label) {
      if (edge.rank >= KEPT_RANK && !inFan.has(index))
        problems.push(`There was no room for the label of "${edge.id}".`);
      return;
    }
    for (const other of scene.strandIndex.near(label)) {
      if (other === index || strandInside(scene.strand(other), label) <= CORNER) continue;
      problems.push(`Edge "${scene.edge(other).id}" runs beneath the label of "${edge.id}".`);
    }
  });
  return problems;
}

function meets(a: Rect, b: Rect): boolean {
  return overlap(grow(a, -TOUCH), b);
}

function runsThrough(scene: Scene, edge: number, rect: Rect): boolean {
  return strandInside(scene.strand(edge), grow(rect, -TOUCH)) > 0;
}
