/** Placing: what every layout does around its own idea. Pieces are placed one by one and packed; known positions are kept. */
import { boundsOf } from '../geometry.ts';
import type { LayoutInput, Point, Positions } from '../layout.ts';
import { sound } from '../sound.ts';
import { boardOf, type Board } from './board.ts';
import { pack, partBounds, PART_GAP, piecesOf, type Part } from './parts.ts';

/** Positions of all nodes of an input; `place` gives the free nodes of one connected board their x and y. */
export function placePieces(input: LayoutInput, place: (board: Board, piece: LayoutInput) => void): Positions {
  const clean = sound(input);
  const kept: Part[] = [];
  const loose: Part[] = [];
  for (const piece of piecesOf(clean)) {
    const board = boardOf(clean, piece);
    if (!board.nodes.every(({ at }) => at)) place(board, { ...clean, ...piece });
    const part = { nodes: piece.nodes, positions: positionsOf(board) };
    (piece.nodes.some(({ at }) => at) ? kept : loose).push(part);
  }
  const positions = new Map<string, Point>();
  for (const part of kept) for (const [id, point] of part.positions) positions.set(id, point);
  const taken = boundsOf(kept.map(partBounds));
  const offset = kept.length > 0 ? { x: taken.left, y: taken.bottom + PART_GAP } : { x: 0, y: 0 };
  for (const [id, { x, y }] of pack(loose, clean.aspect)) positions.set(id, { x: x + offset.x, y: y + offset.y });
  return positions;
}

/** The board's centres in whole px: lines stay sharp, and what is in line stays in line. Known positions are not touched. */
export function positionsOf(board: Board): ReadonlyMap<string, Point> {
  return new Map(
    board.nodes.map(({ id, at }, node) => [
      id,
      at ?? { x: Math.round(board.x[node] ?? 0), y: Math.round(board.y[node] ?? 0) },
    ]),
  );
}
