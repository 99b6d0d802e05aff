/** Layered: owners above what they own, makers above what they make; small graphs are then composed by annealing. */
import type { Layout, LayoutInput, LayoutNode, Point } from './layout.ts';
import { anneal } from './place/anneal.ts';
import { boardOf, type Board } from './place/board.ts';
import { pack, partsOf, type Part } from './place/parts.ts';
import { ranksOf } from './place/ranks.ts';
import { placeInRows } from './place/rows.ts';
import { unitsOf } from './place/units.ts';
import { sound } from './sound.ts';

/** Parts with more nodes than this stay as the rows leave them: annealing takes time with the square of their number. */
const FINE = 160;

/** Positions in rows by ownership and making. Known positions are kept, and everything else is placed around them. */
export const layered: Layout = (input: LayoutInput) => {
  const clean = sound(input);
  if (clean.nodes.every((node) => node.at)) return known(clean.nodes);
  const parts = partsOf(clean).map((nodes) => place(clean, nodes));
  return pack(parts, clean.aspect);
};

/** Positions of nodes that all have one already. */
function known(nodes: readonly LayoutNode[]): ReadonlyMap<string, Point> {
  return new Map(nodes.flatMap((node) => (node.at ? [[node.id, node.at]] : [])));
}

/** Places one connected part. */
function place(input: LayoutInput, nodes: readonly LayoutNode[]): Part {
  const ids = new Set(nodes.map(({ id }) => id));
  const board = boardOf(
    input,
    nodes,
    input.edges.filter((edge) => ids.has(edge.source)),
  );
  placeInRows(board, ranksOf(board));
  if (nodes.length <= FINE) anneal(board, unitsOf(board));
  return { nodes, positions: positionsOf(board) };
}

function positionsOf(board: Board): ReadonlyMap<string, Point> {
  return new Map(board.nodes.map(({ id }, node) => [id, { x: board.x[node] ?? 0, y: board.y[node] ?? 0 }]));
}
