/** Ranks: the row of each node, owners above what they own, makers above what they make. */
import { across, type Board, type Bond } from './board.ts';

/** Passes that pull nodes towards their neighbours within the room that the rules leave them. */
const PASSES = 6;

/** A rule: `below` lies at least one row under `above`. */
interface Rule {
  readonly above: number;
  readonly below: number;
}

/**
 * The row of each node, from 0. Longest paths over the bonds that wish for a direction (after turning those that close a
 * cycle), then each node moves to the middle of its neighbours as far as its rules allow. The focus shares one row.
 */
export function ranksOf(board: Board): Int32Array {
  const team = teams(board);
  const rules = acyclic(board, rulesOf(board, team));
  const above: number[][] = board.nodes.map(() => []);
  const below: number[][] = board.nodes.map(() => []);
  for (const rule of rules) {
    above[rule.below]?.push(rule.above);
    below[rule.above]?.push(rule.below);
  }
  const rank = longestPaths(above, below);
  const order = [...rank.keys()].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const node of pass % 2 === 0 ? [...order].reverse() : order) {
      if (team[node] !== node) continue;
      const least = Math.max(-Infinity, ...(above[node] ?? []).map((other) => (rank[other] ?? 0) + 1));
      const most = Math.min(Infinity, ...(below[node] ?? []).map((other) => (rank[other] ?? 0) - 1));
      const wish = wanted(board, node, rank, team);
      if (wish !== null) rank[node] = Math.max(least, Math.min(most, wish));
    }
  }
  const first = Math.min(0, ...rank);
  return rank.map((_, node) => (rank[team[node] ?? node] ?? 0) - first);
}

/** Who ranks with whom: the focus nodes follow the first of them, everybody else is alone. */
function teams(board: Board): Int32Array {
  const team = Int32Array.from(board.nodes, (_, node) => node);
  const [captain, ...others] = board.focus;
  if (captain !== undefined && board.focus.length === 2) for (const other of others) team[other] = captain;
  return team;
}

function rulesOf(board: Board, team: Int32Array): readonly Rule[] {
  return board.bonds.flatMap((bond) => {
    const down = wish(board, bond);
    const a = team[bond.a] ?? bond.a;
    const b = team[bond.b] ?? bond.b;
    if (down === 0 || a === b) return [];
    return [down > 0 ? { above: a, below: b } : { above: b, below: a }];
  });
}

/** The direction of a bond; the foot of the picture is always below. */
function wish(board: Board, bond: Bond): number {
  const footA = board.nodes[bond.a]?.role === 'foot';
  const footB = board.nodes[bond.b]?.role === 'foot';
  return footA === footB ? bond.down : footB ? 1 : -1;
}

/** Leaves out the rules that close a cycle, found by a depth-first walk. */
function acyclic(board: Board, rules: readonly Rule[]): readonly Rule[] {
  const out: Rule[][] = board.nodes.map(() => []);
  for (const rule of rules) out[rule.above]?.push(rule);
  const state = new Uint8Array(board.nodes.length); // 0 new, 1 on the way, 2 done
  const kept: Rule[] = [];
  for (let start = 0; start < state.length; start++) {
    if (state[start] !== 0) continue;
    const way: { node: number; next: number }[] = [{ node: start, next: 0 }];
    state[start] = 1;
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const rule = out[step.node]?.[step.next++];
      if (!rule) {
        state[step.node] = 2;
        way.pop();
      } else if (state[rule.below] !== 1) {
        kept.push(rule);
        if (state[rule.below] === 0) {
          state[rule.below] = 1;
          way.push({ node: rule.below, next: 0 });
        }
      }
    }
  }
  return kept;
}

function longestPaths(above: readonly (readonly number[])[], below: readonly (readonly number[])[]): Int32Array {
  const rank = new Int32Array(above.length);
  const waiting = Int32Array.from(above, (list) => list.length);
  const ready = [...waiting.keys()].filter((node) => waiting[node] === 0);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const other of below[node] ?? []) {
      rank[other] = Math.max(rank[other] ?? 0, (rank[node] ?? 0) + 1);
      waiting[other] = (waiting[other] ?? 1) - 1;
      if (waiting[other] === 0) ready.push(other);
    }
  }
  return rank;
}

/** The median of the rows that a node's bonds would like it to have; null without bonds. */
function wanted(board: Board, node: number, rank: Int32Array, team: Int32Array): number | null {
  const rows = (board.bondsAt[node] ?? []).flatMap((index) => {
    const bond = board.bonds[index];
    if (!bond) return [];
    const other = across(bond, node);
    const down = Math.sign(wish(board, bond)) * (bond.a === node ? 1 : -1);
    return [(rank[team[other] ?? other] ?? 0) - down];
  });
  rows.sort((a, b) => a - b);
  return rows[Math.floor((rows.length - 1) / 2)] ?? null;
}
