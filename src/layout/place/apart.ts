/** Apart: pushes nodes and their names off each other, moving each as little as it can. */
import { GridIndex } from '../compose/grid-index.ts';
import { boundsOf, grow, overlap, rectAround, sharedArea, type Rect } from '../geometry.ts';
import type { Board } from './board.ts';
import { footprint } from './parts.ts';
import { Places } from './places.ts';

/** Rounds of pushing; what overlaps then is moved to the next free place. Many nodes jam, so fewer rounds do as well. */
const ROUNDS = 80;
const ROUNDS_OF_MANY = 10;
/** More nodes than this are many: their density is evened out before they are pushed. */
const MANY = 700;

/** The area of the whole is at least this many times that of all footprints, before anything is pushed. */
const ROOMY = 1.7;
/** Then it is enlarged step by step until few nodes overlap, so that pushing does not undo what the layout found. */
const LARGER = 1.13;
const STEPS = 5;
const FEW = 0.12;
/** How far towards an even spread a large board goes: 1 is a grid. */
const EVEN = 0.75;

/** What is kept free of others: the box of a node alone, or its footprint, which is the box with the name below it. */
export interface Clearance {
  readonly names: boolean;
  /** Px between two of them. */
  readonly gap: number;
}

/** Moves nodes until no two of them overlap. Known positions stay. */
export function pushApart(board: Board, clearance: Clearance): void {
  const rounds = board.nodes.length > MANY ? ROUNDS_OF_MANY : ROUNDS;
  for (let round = 0; round < rounds; round++) if (!push(board, clearance)) return;
  putFree(board, clearance);
}

/** Enlarges the board until there is room and few footprints overlap; only for boards without known positions. */
export function enlarge(board: Board): void {
  if (board.nodes.length > MANY) {
    even(board);
    return;
  }
  const rects = board.nodes.map((_, node) => rectOf(board, node, FOOTPRINTS));
  const { left, top, right, bottom } = boundsOf(rects);
  const area = rects.reduce((sum, rect) => sum + sharedArea(rect, rect), 0);
  scale(board, Math.max(1, Math.sqrt((ROOMY * area) / ((right - left) * (bottom - top) || 1))));
  for (let step = 0; step < STEPS && overlaps(board) > FEW * rects.length; step++) scale(board, LARGER);
}

/**
 * Evens out the density of a large board, where much lies on one heap that no pushing would dissolve: each node moves most of
 * the way to where its rank by x, and then by y among those of like x, would put it if all were spread evenly.
 */
function even(board: Board): void {
  const count = board.nodes.length;
  const rects = board.nodes.map((_, node) => rectOf(board, node, { names: true, gap: 22 }));
  const area = rects.reduce((sum, rect) => sum + sharedArea(rect, rect), 0);
  const { left, top, right, bottom } = boundsOf(rects);
  const shape = Math.min(3, Math.max(1 / 3, (right - left) / (bottom - top || 1)));
  const width = Math.sqrt(ROOMY * area * shape);
  const height = width / shape;
  const columns = Math.ceil(Math.sqrt(count));
  const byX = [...board.nodes.keys()].sort((a, b) => (board.x[a] ?? 0) - (board.x[b] ?? 0) || a - b);
  for (let column = 0; column < columns; column++) {
    const part = byX.slice(Math.floor((column * count) / columns), Math.floor(((column + 1) * count) / columns));
    part.sort((a, b) => (board.y[a] ?? 0) - (board.y[b] ?? 0) || a - b);
    part.forEach((node, place) => {
      const share = { x: (column + 0.5) / columns, y: (place + 0.5) / part.length };
      const own = {
        x: ((board.x[node] ?? 0) - left) / (right - left || 1),
        y: ((board.y[node] ?? 0) - top) / (bottom - top || 1),
      };
      board.x[node] = width * (EVEN * share.x + (1 - EVEN) * own.x);
      board.y[node] = height * (EVEN * share.y + (1 - EVEN) * own.y);
    });
  }
}

function scale(board: Board, factor: number): void {
  for (let node = 0; node < board.x.length; node++) {
    board.x[node] = (board.x[node] ?? 0) * factor;
    board.y[node] = (board.y[node] ?? 0) * factor;
  }
}

function overlaps(board: Board): number {
  const index = new GridIndex(160);
  let count = 0;
  board.nodes.forEach((_, node) => {
    const rect = rectOf(board, node, FOOTPRINTS);
    count += index.near(rect).filter((other) => overlap(rect, rectOf(board, other, FOOTPRINTS))).length;
    index.add(node, rect);
  });
  return count;
}

const FOOTPRINTS: Clearance = { names: true, gap: 0 };

function rectOf(board: Board, node: number, { names, gap }: Clearance): Rect {
  const { [node]: box } = board.nodes;
  const centre = { x: board.x[node] ?? 0, y: board.y[node] ?? 0 };
  if (!box) return rectAround(centre, 0, 0);
  return names ? grow(footprint(box, centre), gap / 2) : rectAround(centre, box.width, box.height, gap / 2);
}

/** One round: every overlapping pair gives way along the axis where that takes less. Returns whether any did. */
function push(board: Board, clearance: Clearance): boolean {
  const index = new GridIndex(160);
  board.nodes.forEach((_, node) => index.add(node, rectOf(board, node, clearance)));
  let pushed = false;
  board.nodes.forEach((one, i) => {
    for (const j of index.near(rectOf(board, i, clearance))) {
      const other = board.nodes[j];
      if (j <= i || !other || (one.at && other.at)) continue;
      const a = rectOf(board, i, clearance);
      const b = rectOf(board, j, clearance);
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across <= 0.01 || along <= 0.01) continue;
      pushed = true;
      const shareI = one.at ? 0 : other.at ? 1 : 0.5;
      const axis = across < along ? board.x : board.y;
      const amount = Math.min(across, along) + 0.02;
      // Equal places part by their numbers.
      const sign = (axis[i] ?? 0) <= (axis[j] ?? 0) ? 1 : -1;
      axis[i] = (axis[i] ?? 0) - sign * amount * shareI;
      axis[j] = (axis[j] ?? 0) + sign * amount * (1 - shareI);
    }
  });
  return pushed;
}

/** From top to bottom: a node that still overlaps an earlier one goes to the nearest free place. */
function putFree(board: Board, clearance: Clearance): void {
  const taken = new Places();
  const order = [...board.nodes.keys()].sort(
    (a, b) =>
      Number(!board.nodes[a]?.at) - Number(!board.nodes[b]?.at) || (board.y[a] ?? 0) - (board.y[b] ?? 0) || a - b,
  );
  for (const node of order) {
    const rect = rectOf(board, node, clearance);
    if (!board.nodes[node]?.at) {
      const { x, y } = taken.nearestFree(rect);
      board.x[node] = (board.x[node] ?? 0) + x;
      board.y[node] = (board.y[node] ?? 0) + y;
    }
    taken.take(rectOf(board, node, clearance));
  }
}
