/** Turning: a picture without a top of its own is turned so that owners lie above and the focus lies level. */
import type { Board } from './board.ts';

/** Directions that are tried. */
const TURNS = 48;

/** Turns and mirrors the board; only for boards without known positions. */
export function turn(board: Board): void {
  const x = board.x.slice();
  const y = board.y.slice();
  let best = { points: -Infinity, cos: 1, sin: 0, flip: 1 };
  for (const flip of [1, -1]) {
    for (let step = 0; step < TURNS; step++) {
      const cos = Math.cos((2 * Math.PI * step) / TURNS);
      const sin = Math.sin((2 * Math.PI * step) / TURNS);
      rotate(board, x, y, cos, sin, flip);
      const points = appeal(board);
      if (points > best.points + 1e-9) best = { points, cos, sin, flip };
    }
  }
  rotate(board, x, y, best.cos, best.sin, best.flip);
}

function rotate(board: Board, x: Float64Array, y: Float64Array, cos: number, sin: number, flip: number): void {
  for (let node = 0; node < x.length; node++) {
    board.x[node] = flip * ((x[node] ?? 0) * cos - (y[node] ?? 0) * sin);
    board.y[node] = (x[node] ?? 0) * sin + (y[node] ?? 0) * cos;
  }
}

/** How well a direction suits: bonds that run down, a level focus, and the shape of the window. */
function appeal(board: Board): number {
  const { bonds, x, y, focus, aspect } = board;
  let points = 0;
  for (const { a, b, down } of bonds) {
    if (down === 0) continue;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    points += (Math.sign(down) * dy) / (Math.hypot(dx, dy) || 1) / bonds.length;
  }
  const [left, right] = focus;
  if (left !== undefined && right !== undefined) {
    const dx = (x[right] ?? 0) - (x[left] ?? 0);
    const dy = (y[right] ?? 0) - (y[left] ?? 0);
    points += (2 * Math.abs(dx)) / (Math.hypot(dx, dy) || 1);
  }
  const width = spanOf(x);
  const height = spanOf(y);
  const shape = (width + 100) / (height + 100) / aspect;
  return points + 0.6 * Math.min(shape, 1 / shape);
}

function spanOf(places: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const place of places) {
    if (place < least) least = place;
    if (place > most) most = place;
  }
  return most - least;
}
