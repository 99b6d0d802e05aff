/** Units: what moves as one. Most nodes move alone; the leaves of a fan stand in a row, and the focus pair keeps its distance. */
import { across, type Board, type Bond } from './board.ts';

/** Nodes that keep their places to each other. */
export interface Unit {
  readonly members: readonly number[];
  /** It stays where it is, because its position is known. */
  readonly fixed: boolean;
}

/** From this many leaves on, those of one relation stand in a row. */
const ROW = 3;
/** A row has no more leaves than this; the next row stands under it. */
const LONGEST = 9;
/** Px between the centres of two leaves at the least, between their names, and between two rows. */
const PITCH = 68;
const NAME_GAP = 12;
const ROW_PITCH = 96;
/** Px between the two focus nodes, as far as their label needs no more: 220 to 260. */
const FOCUS_LEAST = 220;
const FOCUS_MOST = 260;

/** Divides the board into units; leaves and focus nodes get their places to each other at once. */
export function unitsOf(board: Board): readonly Unit[] {
  const known = (node: number): boolean => board.nodes[node]?.at !== undefined;
  const units: Unit[] = [];
  const taken = new Set<number>();
  const add = (members: readonly number[], fixed: boolean): void => {
    for (const node of members) taken.add(node);
    units.push({ members, fixed });
  };
  const [left, right] = board.focus;
  if (left !== undefined && right !== undefined && board.focus.length === 2 && !known(left) && !known(right)) {
    placeFocus(board, left, right);
    add([left, right], false);
  }
  for (const leaves of fanLeaves(board)) {
    const free = leaves.filter((node) => !taken.has(node) && !known(node));
    if (free.length < ROW) continue;
    lineUp(board, free);
    add(free, false);
  }
  board.nodes.forEach((_, node) => {
    if (!taken.has(node)) add([node], known(node));
  });
  return units;
}

/** Puts the second focus node on the horizontal of the first, with room for the widest label between them. */
function placeFocus(board: Board, left: number, right: number): void {
  const bond = (board.bondsAt[left] ?? [])
    .map((index) => board.bonds[index])
    .find((each) => each && across(each, left) === right);
  const boxes = ((board.nodes[left]?.width ?? 0) + (board.nodes[right]?.width ?? 0)) / 2;
  const apart = Math.min(
    FOCUS_MOST,
    Math.max(FOCUS_LEAST, 10 * Math.ceil((boxes + (bond?.labelWidth ?? 0) + 48) / 10)),
  );
  const turned = (board.x[right] ?? 0) < (board.x[left] ?? 0);
  board.x[right] = (board.x[left] ?? 0) + (turned ? -apart : apart);
  board.y[right] = board.y[left] ?? 0;
}

/**
 * For every unit, itself and the free units that hang on it alone, as branches of a tree: they are worth moving together.
 * Found by taking off the leaves of the graph, again and again.
 */
export function branches(board: Board, units: readonly Unit[]): readonly (readonly Unit[])[] {
  const home = new Int32Array(board.nodes.length);
  units.forEach((unit, index) => unit.members.forEach((node) => (home[node] = index)));
  const neighbours = units.map((unit, index) => {
    const others = unit.members.flatMap((node) =>
      (board.bondsAt[node] ?? []).map((bond) => home[across(board.bonds[bond] ?? NO_BOND, node)] ?? index),
    );
    return new Set(others.filter((other) => other !== index));
  });
  const hanging = units.map((unit) => [unit]);
  const leaves = [...units.keys()].filter((index) => neighbours[index]?.size === 1);
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    const [parent] = neighbours[leaf] ?? [];
    if (parent === undefined || units[leaf]?.fixed) continue;
    neighbours[leaf]?.clear();
    neighbours[parent]?.delete(leaf);
    hanging[parent]?.push(...(hanging[leaf] ?? []));
    if (neighbours[parent]?.size === 1) leaves.push(parent);
  }
  return hanging;
}

const NO_BOND: Bond = { a: 0, b: 0, down: 0, count: 0, labelWidth: 0, labelHeight: 0, fan: undefined };

/** For every node and relation: the neighbours that have no other bond, larger fans first. */
function fanLeaves(board: Board): readonly (readonly number[])[] {
  const fans = new Map<string, number[]>();
  board.nodes.forEach((_, leaf) => {
    const [only, ...more] = board.bondsAt[leaf] ?? [];
    const bond = only === undefined ? undefined : board.bonds[only];
    if (!bond?.fan || more.length > 0) return;
    const hub = across(bond, leaf);
    const key = `${hub} ${bond.a === leaf ? 'a' : 'b'} ${bond.fan}`;
    const fan = fans.get(key);
    if (fan) fan.push(leaf);
    else fans.set(key, [leaf]);
  });
  return [...fans.values()].sort((a, b) => b.length - a.length);
}

/** Rows of leaves around the place of the first; a second row stands in the gaps of the one above. */
function lineUp(board: Board, leaves: readonly number[]): void {
  const rows = Math.ceil(leaves.length / LONGEST);
  const perRow = Math.ceil(leaves.length / rows);
  const widest = Math.max(...leaves.map((node) => board.nodes[node]?.label.width ?? 0));
  const pitch = Math.max(PITCH, widest + NAME_GAP) * (rows > 1 ? 1.15 : 1);
  const [x, y] = [board.x[leaves[0] ?? 0] ?? 0, board.y[leaves[0] ?? 0] ?? 0];
  leaves.forEach((node, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, leaves.length - row * perRow);
    board.x[node] = x + ((index % perRow) - (inRow - 1) / 2 + (row % 2) * 0.5) * pitch;
    board.y[node] = y + row * ROW_PITCH;
  });
}
