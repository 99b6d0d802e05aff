/** Name sides: each name goes where the fewest edges are; below, above, right, left where that is equal. */
import { grow, sharedArea, type Rect } from '../geometry.ts';
import type { Side } from '../layout.ts';
import { nameRect, type Scene, type SceneNode } from './scene.ts';
import { strandInside } from './strand.ts';

/** The order in which the sides are preferred. */
export const SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];

/** Px that a name keeps from other names, from the border of foreign nodes, and from foreign edges. */
const NAME_CLEAR = 8;
const NODE_CLEAR = 6;
const EDGE_CLEAR = 10;
/** Its own edges may come closer: they belong to the same node. */
const OWN_CLEAR = 3;

/** A line that runs beneath a name for less than this touches a corner of it, px. */
const CORNER = 8;

/** Costs that are weighed against each other; a point is about the difference between two neighbouring sides. */
const COST = { onNode: 90, onName: 70, throughName: 40, nearName: 12, own: 24, ownCorner: 16, leaning: 4 };
const PREFERENCE: Readonly<Record<Side, number>> = { below: 0, above: 2.5, right: 4, left: 4.5 };

/** Rounds of improvement; names seldom move after the second. */
const ROUNDS = 4;

/** Finds the best side for every name, and looks again as long as moving one frees another. */
export function placeNames(scene: Scene, rounds = ROUNDS): void {
  const order = scene.nodes
    .map((node, index) => ({ index, edges: node.edges.length }))
    .filter(({ index }) => scene.sides[index])
    .sort((a, b) => b.edges - a.edges || a.index - b.index);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const { index } of order) {
      const best = bestSide(scene, index);
      if (best !== scene.sides[index]) moved++;
      scene.sides[index] = best;
    }
    if (moved === 0) return;
  }
}

function bestSide(scene: Scene, index: number): Side {
  let best: Side = 'below';
  let least = Infinity;
  for (const side of SIDES) {
    const cost = sideCost(scene, index, side);
    if (cost < least - 1e-9) [best, least] = [side, cost];
  }
  return best;
}

/** What it costs to write a node's name at a side: what the name touches there, and how far the side is from the usual one. */
export function sideCost(scene: Scene, index: number, side: Side): number {
  const lean = towards(leaning(scene, index), side);
  return PREFERENCE[side] + COST.leaning * lean + collisions(scene, index, nameRect(scene.node(index), side));
}

/** The cost of everything that a name would touch. */
function collisions(scene: Scene, index: number, rect: Rect): number {
  let cost = 0;
  const area = (rect.right - rect.left) * (rect.bottom - rect.top) || 1;
  for (const other of scene.nodeIndex.near(grow(rect, scene.nameReach))) {
    if (other === index) continue;
    const onNode = sharedArea(grow(rect, NODE_CLEAR), scene.node(other).rect);
    if (onNode > 0) cost += COST.onNode * (1 + onNode / area);
    const name = scene.nameRect(other);
    const onName = name ? sharedArea(grow(rect, NAME_CLEAR), name) : 0;
    if (onName > 0) cost += COST.onName * (1 + onName / area);
  }
  for (const other of scene.strandIndex.near(grow(rect, EDGE_CLEAR))) {
    const edge = scene.edge(other);
    const strand = scene.strand(other);
    if (edge.source === index || edge.target === index) continue;
    const through = strandInside(strand, grow(rect, 1));
    if (through > 0) cost += COST.throughName + through;
    else if (strandInside(strand, grow(rect, EDGE_CLEAR)) > 0) cost += COST.nearName;
  }
  for (const own of scene.node(index).edges) {
    const through = strandInside(scene.strand(own), grow(rect, OWN_CLEAR));
    if (through > 0) cost += (through > CORNER ? COST.own : COST.ownCorner) + through;
  }
  return cost;
}

/** The mean direction in which a node's edges leave it, at most 1 long. */
function leaning(scene: Scene, index: number): { readonly x: number; readonly y: number } {
  const node = scene.node(index);
  let [x, y, count] = [0, 0, 0];
  for (const number of node.edges) {
    const edge = scene.edge(number);
    const other: SceneNode = scene.node(edge.source === index ? edge.target : edge.source);
    const length = Math.hypot(other.x - node.x, other.y - node.y);
    if (length === 0) continue;
    x += (other.x - node.x) / length;
    y += (other.y - node.y) / length;
    count++;
  }
  return count > 0 ? { x: x / count, y: y / count } : { x, y };
}

/** How much a side lies where the edges go: 1 fully, -1 opposite. */
function towards(lean: { readonly x: number; readonly y: number }, side: Side): number {
  if (side === 'below') return lean.y;
  if (side === 'above') return -lean.y;
  return side === 'right' ? lean.x : -lean.x;
}
