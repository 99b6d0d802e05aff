/** Tidying: lines that are nearly one are joined, and gaps that nobody needs are closed. */
import type { Board } from './board.ts';
import type { Energy } from './energy.ts';
import type { Unit } from './units.ts';

/** Px by which a gap is closed, or opened, at a time. */
const GAP_STEP = 30;

/** Lines closer than this become one, where that costs next to nothing; px and points for each line that goes. */
const NEAR = 24;
const JOIN_COST = 5;

/** Draws rows that are nearly one row into one, and columns likewise: all that stands on one of them moves to the other. */
export function joinLines(board: Board, energy: Energy, units: readonly Unit[]): void {
  let now = energy.total();
  for (const axis of [board.x, board.y]) {
    const lines = [...new Set(axis)].sort((p, q) => p - q);
    for (let i = 1; i < lines.length; i++) {
      const [one, two] = [lines[i - 1] ?? 0, lines[i] ?? 0];
      if (two - one > NEAR) continue;
      for (const [from, to] of [[one, two] as const, [two, one] as const]) {
        const saved = axis.slice();
        for (const { members } of units) {
          if (!members.some((node) => saved[node] === from)) continue;
          for (const node of members) axis[node] = (saved[node] ?? 0) + to - from;
        }
        const then = energy.total();
        if (then < now + JOIN_COST) {
          now = then;
          break;
        }
        axis.set(saved);
      }
    }
  }
  energy.total();
}

/** Moves everything beyond a line closer, line by line, as long as that improves the whole. */
export function closeGaps(board: Board, energy: Energy, units: readonly Unit[]): void {
  if (units.some((unit) => unit.fixed && unit.members.length === 1)) return;
  let now = energy.total();
  for (const axis of [board.x, board.y]) {
    const lines = [...new Set(axis)].sort((a, b) => a - b);
    for (const line of lines.slice(1)) {
      for (const shift of [-2 * GAP_STEP, -GAP_STEP, GAP_STEP]) {
        const saved = axis.slice();
        // A unit that straddles the line stays whole: it moves if its middle lies beyond.
        for (const unit of units) {
          const middle = unit.members.reduce((sum, node) => sum + (saved[node] ?? 0), 0) / unit.members.length;
          if (middle >= line) for (const node of unit.members) axis[node] = (saved[node] ?? 0) + shift;
        }
        const then = energy.total();
        if (then < now - 1e-9) now = then;
        else axis.set(saved);
      }
    }
  }
}
