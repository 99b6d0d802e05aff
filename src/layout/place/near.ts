/** Nearness: places for new nodes among known ones, each beside a neighbour, where there is room. */
import { GridIndex } from '../compose/grid-index.ts';
import { grow, overlap, type Rect } from '../geometry.ts';
import type { Point } from '../layout.ts';
import { across, type Board, type Bond } from './board.ts';
import { footprint } from './parts.ts';

/** Px between a node and the neighbour it is put beside. */
const STEP = 120;
/** Px that footprints keep from each other. */
const CLEAR = 14;
/** Rings around the wanted place that are searched, and their distance in px. */
const RINGS = 40;
const RING = 40;

/** Gives every node without a known position a free place near its neighbours, walking outwards from the known ones. */
export function placeNear(board: Board): void {
  const index = new GridIndex(160);
  const rects: Rect[] = [];
  const placed = new Uint8Array(board.nodes.length);
  const put = (node: number): void => {
    placed[node] = 1;
    const rect = rectOf(board, node, { x: board.x[node] ?? 0, y: board.y[node] ?? 0 });
    rects[node] = rect;
    index.add(node, rect);
  };
  const queue = [...board.nodes.keys()].filter((node) => board.nodes[node]?.at);
  for (const node of queue) put(node);
  for (let next = 0; next < queue.length; next++) {
    const from = queue[next] ?? 0;
    for (const number of board.bondsAt[from] ?? []) {
      const bond = board.bonds[number];
      const other = bond ? across(bond, from) : from;
      if (!bond || placed[other] === 1) continue;
      const spot = freeSpot(board, other, wantedSpot(board, from, bond), index, rects);
      board.x[other] = spot.x;
      board.y[other] = spot.y;
      put(other);
      queue.push(other);
    }
  }
}

/** Below what owns it, above what it owns, else to the right. */
function wantedSpot(board: Board, from: number, bond: Bond): Point {
  const [x, y] = [board.x[from] ?? 0, board.y[from] ?? 0];
  const down = Math.sign(bond.down) * (bond.a === from ? 1 : -1);
  return down === 0 ? { x: x + STEP, y } : { x, y: y + down * STEP };
}

/** The free place nearest to the wanted one, ring by ring. */
function freeSpot(board: Board, node: number, wanted: Point, index: GridIndex, rects: readonly Rect[]): Point {
  for (let ring = 0; ring <= RINGS; ring++) {
    const spots = Math.max(1, ring * 8);
    for (let k = 0; k < spots; k++) {
      const angle = (2 * Math.PI * k) / spots;
      const spot = { x: wanted.x + ring * RING * Math.cos(angle), y: wanted.y + ring * RING * Math.sin(angle) };
      const rect = grow(rectOf(board, node, spot), CLEAR);
      const free = index.near(rect).every((other) => {
        const taken = rects[other];
        return !taken || !overlap(rect, taken);
      });
      if (free) return spot;
    }
  }
  return wanted;
}

function rectOf(board: Board, node: number, centre: Point): Rect {
  const { [node]: box } = board.nodes;
  return box ? footprint(box, centre) : { left: centre.x, right: centre.x, top: centre.y, bottom: centre.y };
}
