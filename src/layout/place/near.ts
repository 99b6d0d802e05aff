/** Nearness: places for new nodes among known ones, each beside a neighbour, where there is room. */
import { grow } from '../geometry.ts';
import type { Point } from '../layout.ts';
import { across, type Board, type Bond } from './board.ts';
import { footprint } from './parts.ts';
import { Places } from './places.ts';

/** Px between a node and the neighbour it is put beside. */
const STEP = 120;
/** Px that footprints keep from each other. */
const CLEAR = 14;

/** Gives every node without a known position a free place near its neighbours, walking outwards from the known ones. */
export function placeNear(board: Board): void {
  const taken = new Places();
  const placed = new Uint8Array(board.nodes.length);
  const queue: number[] = [];
  const put = (node: number, wanted: Point, keep: boolean): void => {
    const { [node]: box } = board.nodes;
    if (!box) return;
    const move = keep ? { x: 0, y: 0 } : taken.nearestFree(grow(footprint(box, wanted), CLEAR));
    board.x[node] = wanted.x + move.x;
    board.y[node] = wanted.y + move.y;
    taken.take(footprint(box, { x: wanted.x + move.x, y: wanted.y + move.y }));
    placed[node] = 1;
    queue.push(node);
  };
  board.nodes.forEach(({ at }, node) => at && put(node, at, true));
  for (let next = 0; next < queue.length; next++) {
    const from = queue[next] ?? 0;
    for (const number of board.bondsAt[from] ?? []) {
      const bond = board.bonds[number];
      const other = bond ? across(bond, from) : from;
      if (bond && placed[other] !== 1) put(other, wantedPlace(board, from, bond), false);
    }
  }
}

/** Below what owns it, above what it owns, else to the right. */
function wantedPlace(board: Board, from: number, bond: Bond): Point {
  const [x, y] = [board.x[from] ?? 0, board.y[from] ?? 0];
  const down = Math.sign(bond.down) * (bond.a === from ? 1 : -1);
  return down === 0 ? { x: x + STEP, y } : { x, y: y + down * STEP };
}
