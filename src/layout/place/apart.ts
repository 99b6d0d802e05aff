/** Apart: pushes nodes and their names off each other, moving each as little as it can. */
import { GridIndex } from '../compose/grid-index.ts';
import { grow, overlap, rectAround, type Rect } from '../geometry.ts';
import type { Board } from './board.ts';
import { footprint } from './parts.ts';

/** Rounds of pushing; what overlaps then is moved to the next free place. */
const ROUNDS = 80;

/** The whole is enlarged by up to this before anything is pushed, so that pushing does not undo what the layout found. */
const SCALES = [1, 1.12, 1.25, 1.4, 1.6, 1.85];
/** Overlaps for each node that are left to pushing. */
const FEW = 0.12;

/** What is kept free of others: the box of a node alone, or its footprint, which is the box with the name below it. */
export interface Clearance {
  readonly names: boolean;
  /** Px between two of them. */
  readonly gap: number;
}

/** Moves nodes until no two of them overlap. Known positions stay. */
export function pushApart(board: Board, clearance: Clearance): void {
  for (let round = 0; round < ROUNDS; round++) if (!push(board, clearance)) return;
  putFree(board, clearance);
}

/** Enlarges the board by the least scale that leaves few overlaps of footprints; only for boards without known positions. */
export function enlarge(board: Board): void {
  const x = board.x.slice();
  const y = board.y.slice();
  for (const scale of SCALES) {
    for (let node = 0; node < x.length; node++) {
      board.x[node] = (x[node] ?? 0) * scale;
      board.y[node] = (y[node] ?? 0) * scale;
    }
    if (overlaps(board) <= FEW * x.length) return;
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

/** From top to bottom: a node that still overlaps an earlier one moves down until it does not. */
function putFree(board: Board, clearance: Clearance): void {
  const index = new GridIndex(160);
  const order = [...board.nodes.keys()].sort(
    (a, b) =>
      Number(!board.nodes[a]?.at) - Number(!board.nodes[b]?.at) || (board.y[a] ?? 0) - (board.y[b] ?? 0) || a - b,
  );
  const placed: Rect[] = [];
  for (const node of order) {
    if (!board.nodes[node]?.at) {
      for (;;) {
        const rect = rectOf(board, node, clearance);
        const blocker = index.near(rect).find((other) => overlap(rect, placed[other] ?? NOWHERE));
        if (blocker === undefined) break;
        board.y[node] = (board.y[node] ?? 0) + (placed[blocker]?.bottom ?? rect.bottom) - rect.top + 1;
      }
    }
    placed[node] = rectOf(board, node, clearance);
    index.add(node, placed[node]);
  }
}

const NOWHERE: Rect = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
