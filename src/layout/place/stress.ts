/**
 * Stress: distances on the page that match distances in the graph, by stochastic gradient descent as in Zheng, Pawar and
 * Goodman, "Graph Drawing by Stochastic Gradient Descent" (2019); large graphs by pivots, as in Ortmann, Klimenta and
 * Brandes, "A Sparse Stress Model" (2017).
 */
import { randomFrom } from '../random.ts';
import { across, type Board } from './board.ts';

/** Px of a bond without a label, and room around one with a label. */
const STEP = 96;
const AROUND_LABEL = 76;
/** A node with more leaves than this has them in a disc around it; px² for each of them there. */
const LEAVES = 10;
const LEAF_AREA = 12_000;
/** Up to this many nodes every pair counts; above it each node minds its neighbours and the pivots. */
const ALL_PAIRS = 900;
const PIVOTS = 40;
/** Neighbours of one node push this many of each other away; pivots alone would let them fall together. */
const SIBLINGS = 6;
/** Passes over all pairs, and how much of a gap is closed in the last of them. */
const PASSES = 30;
const LAST_STEP = 0.05;

/** Pairs of nodes with the distance they should have; the share of a move that each of the two takes. */
interface Pairs {
  readonly i: number[];
  readonly j: number[];
  readonly distance: number[];
  readonly weightI: number[];
  readonly weightJ: number[];
}

/** The least px that a node lies below what owns or makes it, where ranks are obeyed. */
const DROP = 110;

/**
 * Gives the nodes of a connected board their x and y. Nodes with a known position stay there. With ranks, what is of a lower
 * rank lies lower: after each pass every bond that does not run down is turned some way towards it, as with the directed
 * constraints of Zheng et al.
 */
export function relaxStress(board: Board, rank: Int32Array | null = null, seed = 1): void {
  const count = board.nodes.length;
  if (count < 2) return;
  const random = randomFrom(seed);
  const fixed = Uint8Array.from(board.nodes, ({ at }) => (at ? 1 : 0));
  const radius = STEP * Math.sqrt(count);
  for (let node = 0; node < count; node++) {
    if (fixed[node] === 1) continue;
    board.x[node] = (random() - 0.5) * radius;
    board.y[node] = (random() - 0.5) * radius;
  }
  const lengths = lengthsOf(board);
  const pairs = count <= ALL_PAIRS ? allPairs(board, lengths) : sparsePairs(board, lengths, random);
  const order = Int32Array.from(pairs.i, (_, index) => index);
  const [least, most] = range(pairs);
  const first = 1 / least;
  const decay = Math.log(LAST_STEP / most / first) / (PASSES - 1);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    const step = first * Math.exp(decay * pass);
    for (const pair of order) closeGap(board, pairs, pair, step, fixed);
    if (rank) lower(board, rank, fixed);
  }
}

/** Moves two nodes towards the distance they should have. */
function closeGap({ x, y }: Board, pairs: Pairs, pair: number, step: number, fixed: Uint8Array): void {
  const i = pairs.i[pair] ?? 0;
  const j = pairs.j[pair] ?? 0;
  const dx = (x[i] ?? 0) - (x[j] ?? 0);
  const dy = (y[i] ?? 0) - (y[j] ?? 0);
  const length = Math.hypot(dx, dy) || 1e-3;
  const gap = (length - (pairs.distance[pair] ?? 0)) / 2 / length;
  const moveI = fixed[i] === 1 ? 0 : Math.min(1, step * (pairs.weightI[pair] ?? 0)) * gap;
  const moveJ = fixed[j] === 1 ? 0 : Math.min(1, step * (pairs.weightJ[pair] ?? 0)) * gap;
  x[i] = (x[i] ?? 0) - dx * moveI;
  y[i] = (y[i] ?? 0) - dy * moveI;
  x[j] = (x[j] ?? 0) + dx * moveJ;
  y[j] = (y[j] ?? 0) + dy * moveJ;
}

/** Moves the ends of every bond that joins two ranks apart, until the higher rank lies far enough above. */
function lower({ bonds, y }: Board, rank: Int32Array, fixed: Uint8Array): void {
  for (const { a, b } of bonds) {
    const [top, bottom] = (rank[a] ?? 0) < (rank[b] ?? 0) ? [a, b] : [b, a];
    const missing = DROP - ((y[bottom] ?? 0) - (y[top] ?? 0));
    if (rank[a] === rank[b] || missing <= 0) continue;
    if (fixed[top] !== 1) y[top] = (y[top] ?? 0) - missing / 2;
    if (fixed[bottom] !== 1) y[bottom] = (y[bottom] ?? 0) + missing / 2;
  }
}

/** The smallest and the largest weight that is not 0. */
function range({ weightI, weightJ }: Pairs): readonly [least: number, most: number] {
  let least = Infinity;
  let most = 0;
  for (const weights of [weightI, weightJ]) {
    for (const weight of weights) {
      if (weight <= 0) continue;
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
  }
  return most > 0 ? [least, most] : [1, 1];
}

function allPairs(board: Board, lengths: Float64Array): Pairs {
  const pairs: Pairs = { i: [], j: [], distance: [], weightI: [], weightJ: [] };
  for (let i = 0; i < board.nodes.length; i++) {
    const distances = distancesFrom(board, lengths, i);
    for (let j = i + 1; j < board.nodes.length; j++) addPair(pairs, i, j, distances[j] ?? STEP, 1, 1);
  }
  return pairs;
}

/** Bonds, and every node with some pivots; a pivot weighs as many nodes as are nearer to it than to others. */
function sparsePairs(board: Board, lengths: Float64Array, random: () => number): Pairs {
  const pairs: Pairs = { i: [], j: [], distance: [], weightI: [], weightJ: [] };
  board.bonds.forEach((bond, index) => addPair(pairs, bond.a, bond.b, lengths[index] ?? STEP, 1, 1));
  const nearest = new Float64Array(board.nodes.length).fill(Infinity);
  let pivot = 0;
  for (let round = 0; round < PIVOTS; round++) {
    const distances = distancesFrom(board, lengths, pivot);
    const sorted = distances.slice().sort();
    let farthest = 0;
    for (let node = 0; node < distances.length; node++) {
      const distance = distances[node] ?? 0;
      nearest[node] = Math.min(nearest[node] ?? Infinity, distance);
      if ((nearest[node] ?? 0) > (nearest[farthest] ?? 0)) farthest = node;
      if (node === pivot) continue;
      addPair(pairs, node, pivot, distance, Math.max(1, countBelow(sorted, distance / 2) / PIVOTS), 0);
    }
    // Pivots far from each other see the graph from all sides.
    pivot = farthest;
  }
  addSiblings(board, lengths, pairs, random);
  return pairs;
}

/** For every node, pairs of its neighbours, as far apart as their ways to it are long together. */
function addSiblings(board: Board, lengths: Float64Array, pairs: Pairs, random: () => number): void {
  board.bondsAt.forEach((bonds, hub) => {
    for (const [place, number] of bonds.entries()) {
      for (let k = 1; k <= Math.min(SIBLINGS, bonds.length - 1 - place); k++) {
        const other = bonds[Math.floor(random() * bonds.length)] ?? number;
        const [one, two] = [board.bonds[number], board.bonds[other]];
        if (!one || !two || other === number) continue;
        const distance = (lengths[number] ?? STEP) + (lengths[other] ?? STEP);
        addPair(pairs, across(one, hub), across(two, hub), distance, 1, 1);
      }
    }
  });
}

/** Adds a pair; its weight is the share of each over the square of the distance. */
function addPair(pairs: Pairs, i: number, j: number, distance: number, shareI: number, shareJ: number): void {
  const square = distance * distance || 1;
  pairs.i.push(i);
  pairs.j.push(j);
  pairs.distance.push(distance);
  pairs.weightI.push(shareI / square);
  pairs.weightJ.push(shareJ / square);
}

function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Px from one node to all others along bonds: a breadth-first walk, because most bonds are of about one length. */
function distancesFrom(board: Board, lengths: Float64Array, start: number): Float64Array {
  const distances = new Float64Array(board.nodes.length).fill(-1);
  const queue = [start];
  distances[start] = 0;
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next] ?? start;
    for (const index of board.bondsAt[node] ?? []) {
      const bond = board.bonds[index];
      const other = bond ? across(bond, node) : node;
      if ((distances[other] ?? 0) >= 0) continue;
      distances[other] = (distances[node] ?? 0) + (lengths[index] ?? STEP);
      queue.push(other);
    }
  }
  return distances;
}

/**
 * Px that each bond wants to be long: room for its label, and for the other neighbours. The leaves of a large hub fill a disc
 * evenly, the k-th of them at the radius of a disc for k, and what leads on from the hub begins outside of it.
 */
function lengthsOf(board: Board): Float64Array {
  const isLeaf = (node: number): boolean => board.bondsAt[node]?.length === 1;
  const leaves = new Int32Array(board.nodes.length);
  for (const { a, b } of board.bonds) {
    if (isLeaf(b)) leaves[a] = (leaves[a] ?? 0) + 1;
    else if (isLeaf(a)) leaves[b] = (leaves[b] ?? 0) + 1;
  }
  const counted = new Int32Array(board.nodes.length);
  const radius = (count: number): number => Math.sqrt(STEP * STEP + (count * LEAF_AREA) / Math.PI);
  return Float64Array.from(board.bonds, ({ a, b, labelWidth }) => {
    const boxes = ((board.nodes[a]?.width ?? 0) + (board.nodes[b]?.width ?? 0)) / 2;
    const plain = Math.max(STEP, boxes + (labelWidth > 0 ? AROUND_LABEL + 0.6 * labelWidth : 0));
    const hub = (leaves[a] ?? 0) >= (leaves[b] ?? 0) ? a : b;
    const count = leaves[hub] ?? 0;
    if (count <= LEAVES) return plain;
    const place = isLeaf(hub === a ? b : a) ? (counted[hub] = (counted[hub] ?? 0) + 1) : count;
    return Math.max(plain, radius(place));
  });
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
