/** Detours: an edge that would run through a foreign node or name takes an arc around it, over the outside. */
import { grow, segmentsCross, type Rect } from '../geometry.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { at, strandInside, type Strand } from './strand.ts';

/** An edge that comes closer than this to a foreign node or name runs through it, px. */
const THROUGH = 2;
/** Clear space that is wanted around foreign nodes and names, px; coming closer costs a little. */
const CLEAR = 10;
/** Distances of the control point that are tried, px. An arc is half as high. */
const ARCS = [36, 56, 76, 96, 120, 146, 172, 200, 236, 280, 330];
/** An arc is never higher than this share of its chord: beyond it, it stops looking like a connection. */
const HIGHEST = 0.42;

/** Costs, in px of detour that they are worth. */
const COST = { node: 260, name: 120, perPx: 3, close: 0.4, crossing: 26, crowded: 130, inwards: 18, wrongSide: 90 };

/** Gives each edge that runs through something the cheapest arc around it. Returns how many were changed. */
export function takeDetours(scene: Scene, alsoNames: boolean): number {
  let changed = 0;
  const order = scene.edges
    .map((edge, index) => ({
      index,
      hit: edge.source === edge.target ? 0 : obstacles(scene, edge, scene.strand(index), alsoNames),
    }))
    .filter(({ hit }) => hit >= COST.name)
    .sort((a, b) => b.hit - a.hit || a.index - b.index);
  for (const { index } of order) {
    const edge = scene.edge(index);
    const now = scene.bends[index] ?? 0;
    let best = now;
    let least = price(scene, index, now, alsoNames);
    for (const bend of candidates(scene, edge)) {
      const cost = price(scene, index, bend, alsoNames);
      if (cost < least - 0.5) [best, least] = [bend, cost];
    }
    if (best === now) continue;
    scene.redraw(index, best);
    changed++;
  }
  return changed;
}

function candidates(scene: Scene, edge: SceneEdge): readonly number[] {
  const a = scene.node(edge.source);
  const b = scene.node(edge.target);
  const most = 2 * HIGHEST * Math.hypot(b.x - a.x, b.y - a.y);
  return [0, ...ARCS.filter((arc) => arc <= most).flatMap((arc) => [arc, -arc])];
}

/** What a bend costs: what it runs through, what it crosses, how close it comes to its neighbours, and its height. */
function price(scene: Scene, index: number, bend: number, alsoNames: boolean): number {
  const edge = scene.edge(index);
  const strand = scene.course(edge, bend, {});
  let cost =
    Math.abs(bend) * 0.32 + obstacles(scene, edge, strand, alsoNames) + COST.crossing * crossings(scene, index, strand);
  cost += COST.crowded * crowding(scene, index, bend);
  if (bend !== 0 && !leansOut(scene, edge, bend)) cost += COST.inwards;
  if (bend !== 0 && edge.side && edge.side !== 'straight' && edge.side !== laneOf(scene, edge, bend))
    cost += COST.wrongSide;
  return cost;
}

/** The cost of the foreign nodes, and names if wanted, that a course runs through. */
export function obstacles(scene: Scene, edge: SceneEdge, strand: Strand, alsoNames: boolean): number {
  let cost = 0;
  for (const number of scene.nodeIndex.near(grow(strand.bounds, alsoNames ? scene.nameReach + CLEAR : CLEAR))) {
    // Its own names give way to an edge, not the edge to them.
    if (number === edge.source || number === edge.target) continue;
    cost += inTheWay(strand, scene.node(number).rect, COST.node);
    const name = alsoNames ? scene.nameRect(number) : null;
    if (name) cost += inTheWay(strand, name, COST.name);
  }
  return cost;
}

/** What one obstacle costs: nothing from 10 px on, a little if the course comes closer, much if it runs through. */
function inTheWay(strand: Strand, rect: Rect, price: number): number {
  const close = strandInside(strand, grow(rect, CLEAR));
  if (close === 0) return 0;
  const through = strandInside(strand, grow(rect, THROUGH));
  return close * COST.close + (through > 0 ? price + through * COST.perPx : 0);
}

/** How many other edges a course crosses; edges that share a node with it count as well, if they cross on the way. */
function crossings(scene: Scene, index: number, strand: Strand): number {
  let count = 0;
  for (const other of scene.strandIndex.near(strand.bounds)) {
    if (other !== index && strandsCross(strand, scene.strand(other))) count++;
  }
  return count;
}

/** Whether two courses cross anywhere. */
function strandsCross(a: Strand, b: Strand): boolean {
  if (a.bounds.left > b.bounds.right || b.bounds.left > a.bounds.right) return false;
  if (a.bounds.top > b.bounds.bottom || b.bounds.top > a.bounds.bottom) return false;
  for (let i = 2; i < a.points.length; i += 2) {
    for (let k = 2; k < b.points.length; k += 2) {
      const [ax, ay, bx, by] = [at(a.points, i - 2), at(a.points, i - 1), at(a.points, i), at(a.points, i + 1)];
      const [cx, cy, dx, dy] = [at(b.points, k - 2), at(b.points, k - 1), at(b.points, k), at(b.points, k + 1)];
      if (segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) return true;
    }
  }
  return false;
}

/** How many lanes between the same two nodes would lie closer than their labels allow. */
function crowding(scene: Scene, index: number, bend: number): number {
  const edge = scene.edge(index);
  let count = 0;
  for (const other of scene.node(edge.source).edges) {
    const mate = scene.edge(other);
    const same = mate.source === edge.source && mate.target === edge.target;
    const turned = mate.source === edge.target && mate.target === edge.source;
    if (other === index || (!same && !turned)) continue;
    const mateBend = (scene.bends[other] ?? 0) * (same ? 1 : -1);
    if (Math.abs(mateBend - bend) < 56) count++;
  }
  return count;
}

/** Whether an arc leans away from the middle of the picture. */
function leansOut(scene: Scene, edge: SceneEdge, bend: number): boolean {
  const a = scene.node(edge.source);
  const b = scene.node(edge.target);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [mx, my] = [(a.x + b.x) / 2 - scene.middle.x, (a.y + b.y) / 2 - scene.middle.y];
  return (-dy * mx + dx * my) * Math.sign(bend) >= 0;
}

/** Whether an arc runs above or below its chord on the screen. */
function laneOf(scene: Scene, edge: SceneEdge, bend: number): 'above' | 'below' {
  const dx = scene.node(edge.target).x - scene.node(edge.source).x;
  return dx * bend < 0 ? 'above' : 'below';
}
