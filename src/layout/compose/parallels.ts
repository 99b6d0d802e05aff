/** Lanes: edges that join the same two nodes become a stack of arcs; refuted above, likeness straight, interoperation below. */
import type { Lane } from '../layout.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** Px between two neighbouring lanes at their middle: a curve lies half of its control point's distance from the chord. */
const LANE = 42;
/** Two lanes without a third between them may lie a little closer. */
const LANE_OF_TWO = 37;
/** Lanes of a steep pair stand further apart, because labels are wider than high; never further than this. */
const LANE_MOST = 76;
/** A stack is never wider than this at each side; more lanes lie closer. */
const STACK = 180;
/** Px that a self loop reaches past the border of its node. */
const LOOP = 34;

/** Bends the edges of every pair of nodes apart, and opens self loops. */
export function spreadParallels(scene: Scene): void {
  for (const pair of pairsOf(scene)) {
    const first = scene.edge(pair[0] ?? 0);
    if (first.source === first.target) openLoops(scene, pair);
    else if (pair.length > 1) bendStack(scene, pair);
  }
}

/** The numbers of the edges of each pair of nodes, in whichever direction they run. */
export function pairsOf(scene: Scene): readonly (readonly number[])[] {
  const pairs = new Map<string, number[]>();
  scene.edges.forEach((edge, index) => {
    const key = edge.source < edge.target ? `${edge.source}-${edge.target}` : `${edge.target}-${edge.source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(index);
    else pairs.set(key, [index]);
  });
  return [...pairs.values()];
}

/** Cytoscape itself draws the second and third loop of a node larger. */
function openLoops(scene: Scene, loops: readonly number[]): void {
  for (const index of loops) {
    const node = scene.node(scene.edge(index).source);
    scene.redraw(index, Math.max(node.width, node.height) / 2 + LOOP);
  }
}

/** Stacks the edges from above to below and gives each lane its distance from the chord. */
function bendStack(scene: Scene, pair: readonly number[]): void {
  const stack = ordered(pair.map((index) => ({ index, edge: scene.edge(index) })));
  const first = scene.edge(pair[0] ?? 0);
  const a = scene.node(Math.min(first.source, first.target));
  const b = scene.node(Math.max(first.source, first.target));
  const [dx, dy, length] = [b.x - a.x, b.y - a.y, Math.hypot(b.x - a.x, b.y - a.y) || 1];
  // The side that counts as above: up; where the pair stands upright, away from the middle of the picture.
  const steep = Math.abs(dx) < Math.abs(dy) * 0.25;
  const outwards = (a.x + b.x) / 2 >= scene.middle.x ? 1 : -1;
  // The right-hand normal of a walk from a to b is (-dy, dx): does it point to "above"?
  const rightIsAbove = steep ? -dy * outwards > 0 : dx < 0;
  const least = stack.length === 2 && !stack.some(({ edge }) => edge.side === 'straight') ? LANE_OF_TWO : LANE;
  const gap = Math.min(spacing(stack, dx / length, dy / length, least), (2 * STACK) / (stack.length - 1));
  const middle = straightPlace(stack);
  stack.forEach(({ index, edge }, place) => {
    const above = (middle - place) * gap;
    const right = rightIsAbove ? above : -above;
    const forward = scene.node(edge.source) === a;
    scene.redraw(index, 2 * (forward ? right : -right) || 0);
  });
}

interface Member {
  readonly index: number;
  readonly edge: SceneEdge;
}

/** Wanted lanes first; edges without a wish fill up the emptier side, important ones nearer to the middle. */
function ordered(members: readonly Member[]): readonly Member[] {
  const lanes: Record<Lane, Member[]> = { above: [], straight: [], below: [] };
  const byRank = [...members].sort((p, q) => q.edge.rank - p.edge.rank || p.index - q.index);
  const wishes = byRank.filter(({ edge }) => edge.side);
  for (const member of wishes) lanes[member.edge.side ?? 'straight'].push(member);
  for (const member of byRank.filter(({ edge }) => !edge.side)) {
    if (lanes.straight.length === 0 && members.length % 2 === 1) lanes.straight.push(member);
    else if (lanes.above.length < lanes.below.length) lanes.above.push(member);
    else lanes.below.push(member);
  }
  // Only one edge can be straight: a second one goes to the emptier side.
  for (const member of lanes.straight.splice(1))
    (lanes.above.length <= lanes.below.length ? lanes.above : lanes.below).push(member);
  return [...lanes.above.reverse(), ...lanes.straight, ...lanes.below];
}

/** The place of the straight lane in the stack: that of the edge that wants it, or else the middle. */
function straightPlace(stack: readonly Member[]): number {
  const wanted = stack.findIndex(({ edge }) => edge.side === 'straight');
  return wanted >= 0 ? wanted : (stack.length - 1) / 2;
}

/** Room for the labels across the chord: their height where it is level, half of their width where it is upright. */
function spacing(stack: readonly Member[], cos: number, sin: number, least: number): number {
  let across = 0;
  for (const { edge } of stack) {
    if (edge.label)
      across = Math.max(across, Math.abs(sin) * edge.label.width * 0.5 + Math.abs(cos) * edge.label.height + 8);
  }
  return Math.min(LANE_MOST, Math.max(least, across));
}
