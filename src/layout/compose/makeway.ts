/** Making way: a name moves to another side where that gives a dropped label its room. */
import { grow, overlap, rectAround } from '../geometry.ts';
import type { Side } from '../layout.ts';
import type { Labels } from './labels.ts';
import { SIDES, sideCost } from './names.ts';
import type { Scene } from './scene.ts';
import { pointAt } from './strand.ts';

/** How much worse a name's side may become for the sake of a label; touching an edge is more than that. */
const SACRIFICE = 22;

/** For every dropped label of the given edges: tries the other sides of the names around it. */
export function makeWay(scene: Scene, labels: Labels, edges: readonly number[]): void {
  for (const index of edges) {
    if (labels.places.get(index) === null) moveNameFor(scene, labels, index);
  }
}

function moveNameFor(scene: Scene, labels: Labels, index: number): boolean {
  for (const node of namesAround(scene, index)) {
    const before = scene.sides[node] ?? null;
    if (!before) continue;
    const most = sideCost(scene, node, before) + SACRIFICE;
    for (const side of SIDES) {
      if (side === before || sideCost(scene, node, side) > most) continue;
      if (tryMove(scene, labels, index, node, side)) return true;
      scene.sides[node] = before;
    }
  }
  return false;
}

/** Moves the name; keeps the move if the label and all labels that the name now covers find their places. */
function tryMove(scene: Scene, labels: Labels, index: number, node: number, side: Side): boolean {
  const saved = new Map(labels.places);
  scene.sides[node] = side;
  const name = scene.nameRect(node);
  const covered = [...labels.places.keys()].filter((other) => {
    const rect = labels.rect(other);
    return rect && name && overlap(grow(name, 4), rect);
  });
  for (const other of covered) labels.set(other, null);
  if ([index, ...covered].every((other) => labels.place(other))) return true;
  for (const [other, place] of saved) if (labels.places.get(other) !== place) labels.set(other, place);
  return false;
}

/** The nodes whose names lie where the label could be: its own ends first. */
function namesAround(scene: Scene, index: number): readonly number[] {
  const { source, target, label } = scene.edge(index);
  if (!label) return [];
  const strand = scene.strand(index);
  const room = [0.3, 0.5, 0.7].map((share) => rectAround(pointAt(strand, share), label.width, label.height, 6));
  const others = scene.nodeIndex.near(grow(strand.bounds, scene.nameReach)).filter((node) => {
    const name = scene.nameRect(node);
    return name && node !== source && node !== target && room.some((rect) => overlap(rect, name));
  });
  return [source, target, ...others];
}
