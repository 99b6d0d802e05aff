/** Rows: a layered placing in the manner of Sugiyama, Tagawa and Toda (1981), near-linear, without dummy nodes. */
import type { LayoutNode } from '../layout.ts';
import { spread } from '../spread.ts';
import { across, type Board } from './board.ts';
import { footprint } from './parts.ts';

/** Px between the boxes of two neighbours in a row, and between their names. */
const BOX_GAP = 56;
const NAME_GAP = 16;
/** Px between the names of one row and the nodes of the next: room for a label on the edge between. */
const ROW_GAP = 58;
/** Sweeps down and up; few rows change after the tenth. */
const SWEEPS = 14;
/** A row that is wider than this share of the wanted width is folded into several. */
const WIDEST = 1.25;

/** Gives each node of the board its x and y, from the ranks. Known positions are not looked at. */
export function placeInRows(board: Board, rank: Int32Array): void {
  const rows = rowsOf(board, rank);
  firstPlaces(board);
  for (const row of rows) settle(board, row);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : [...rows].reverse()) settle(board, row);
  }
  stack(
    board,
    rows.flatMap((row) => fold(board, row, rows)),
  );
}

/** The nodes of each rank. */
function rowsOf(board: Board, rank: Int32Array): readonly (readonly number[])[] {
  const rows: number[][] = [];
  board.nodes.forEach((_, node) => {
    const row = rank[node] ?? 0;
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(node);
  });
  return rows.filter((row) => row.length > 0);
}

/** Starts with the order of a depth-first walk, in which subtrees lie beside each other. */
function firstPlaces(board: Board): void {
  const met = new Uint8Array(board.nodes.length);
  let place = 0;
  for (let start = 0; start < met.length; start++) {
    const stack = [start];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (met[node] === 1) continue;
      met[node] = 1;
      board.x[node] = place++ * 40;
      const next = (board.bondsAt[node] ?? []).flatMap((index) => {
        const bond = board.bonds[index];
        return bond && met[across(bond, node)] !== 1 ? [across(bond, node)] : [];
      });
      stack.push(...next.reverse());
    }
  }
}

/** Orders a row by where its nodes want to be, and puts them there as nearly as their sizes allow. */
function settle(board: Board, row: readonly number[]): void {
  const wishes = row.map((node) => ({ node, ...wishOf(board, node) }));
  wishes.sort((a, b) => a.place - b.place || (board.x[a.node] ?? 0) - (board.x[b.node] ?? 0) || a.node - b.node);
  const places = spread(wishes, (index) => distance(board, wishes[index - 1]?.node ?? 0, wishes[index]?.node ?? 0));
  wishes.forEach(({ node }, index) => (board.x[node] = places[index] ?? 0));
}

/** The mean of the neighbours' places, the nearer rows counting more; a node without bonds stays. */
function wishOf(board: Board, node: number): { readonly place: number; readonly weight: number } {
  let [sum, weight] = [0, 0];
  for (const index of board.bondsAt[node] ?? []) {
    const bond = board.bonds[index];
    if (!bond) continue;
    const share = bond.down === 0 ? 0.5 : 1;
    sum += (board.x[across(bond, node)] ?? 0) * share;
    weight += share;
  }
  return weight > 0 ? { place: sum / weight, weight } : { place: board.x[node] ?? 0, weight: 0.1 };
}

/** Px between the centres of two neighbours in a row. */
function distance(board: Board, left: number, right: number): number {
  const [a, b] = [board.nodes[left], board.nodes[right]];
  if (!a || !b) return 0;
  return Math.max((a.width + b.width) / 2 + BOX_GAP, (a.label.width + b.label.width) / 2 + NAME_GAP);
}

/** Folds a row that would make the picture too wide: neighbours in turn go to the first, second … of the new rows. */
function fold(
  board: Board,
  row: readonly number[],
  rows: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const order = [...row].sort((a, b) => (board.x[a] ?? 0) - (board.x[b] ?? 0) || a - b);
  const most = Math.max(600, WIDEST * Math.sqrt(board.nodes.length * 110 * 140 * board.aspect), rows.length);
  const wide = order.reduce(
    (sum, node, index) => sum + (index > 0 ? distance(board, order[index - 1] ?? node, node) : 0),
    0,
  );
  const count = Math.ceil(wide / most);
  if (count <= 1) return [order];
  const folded = Array.from({ length: count }, (_, part) => order.filter((_, index) => index % count === part));
  // Each wants to stay where it was in the long row, drawn together to the new width.
  const middle = order.reduce((sum, node) => sum + (board.x[node] ?? 0), 0) / order.length;
  for (const node of order) board.x[node] = middle + ((board.x[node] ?? 0) - middle) / count;
  for (const part of folded) {
    const wishes = part.map((node) => ({ place: board.x[node] ?? 0, weight: 1 }));
    const places = spread(wishes, (index) => distance(board, part[index - 1] ?? 0, part[index] ?? 0));
    part.forEach((node, index) => (board.x[node] = places[index] ?? 0));
  }
  return folded;
}

/** Stacks the rows: centres of one row on one line. */
function stack(board: Board, rows: readonly (readonly number[])[]): void {
  let y = 0;
  for (const row of rows) {
    const boxes = row.map((node) => footprint(board.nodes[node] ?? NOTHING, { x: 0, y: 0 }));
    y -= Math.min(0, ...boxes.map((box) => box.top));
    for (const node of row) board.y[node] = y;
    y += Math.max(0, ...boxes.map((box) => box.bottom)) + ROW_GAP;
  }
}

const NOTHING: LayoutNode = { id: '', width: 0, height: 0, label: { width: 0, height: 0 } };
