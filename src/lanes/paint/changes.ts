/** Marks of what happened between two dates: a dark seal with its sign, a dot where there is no room for one. */
import { CHANGE_LOOKS } from '../../look/index.ts';
import type { TrackChange } from '../changes.ts';
import type { DrawnTrack } from '../picture.ts';
import type { Brush } from './brush.ts';
import { circle } from './brush.ts';

/** Rows lower than this have no room for a sign, px. */
const ROOM = 11;
const RADIUS = 7;

export function paintChanges(brush: Brush, changed: ReadonlyMap<DrawnTrack, readonly TrackChange[]>): void {
  const { canvas, colors, at } = brush;
  const isRoomy = at.row >= ROOM;
  const radius = isRoomy ? RADIUS : Math.max(1.6, at.row * 0.3);
  canvas.fillStyle = colors.ink;
  canvas.beginPath();
  for (const [drawn, changes] of changed)
    for (const { at: place } of changes) circle(brush, at.along(place), at.across(drawn.placed.row), radius);
  canvas.fill();
  if (!isRoomy) return;
  canvas.strokeStyle = colors.canvas;
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  for (const [drawn, changes] of changed) {
    for (const { at: place, change } of changes) {
      const { row } = drawn.placed;
      sign(brush, CHANGE_LOOKS[change].path, at.x(place, row), at.y(place, row));
    }
  }
  canvas.stroke();
}

/** The lines of a sign around a point: its path knows no more than `M`, `L`, `H` and `V`. */
function sign({ canvas }: Brush, path: string, x: number, y: number): void {
  let [left, top] = [0, 0];
  for (const [, command, first = '0', second = '0'] of path.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'H') left = Number(first);
    else if (command === 'V') top = Number(first);
    else [left, top] = [Number(first), Number(second)];
    if (command === 'M') canvas.moveTo(x + left, y + top);
    else canvas.lineTo(x + left, y + top);
  }
}
