/** Links: branches with a round corner, merges with an arrow, dashed lines for what joins later. All pass under the tracks. */
import type { Token } from '../../look/index.ts';
import type { DrawnLink, DrawnTrack } from '../picture.ts';
import type { Brush } from './brush.ts';
import { circle, curve, head, line, move } from './brush.ts';
import { casingOf } from './tracks.ts';

const CORNER = 7;
/** A branch leaves its parent this far before the child begins, px. */
const BEFORE = 8;
const DASH = [4, 3] as const;
const DOTS = [1.5, 3] as const;
/** Longer lines stand back, px: nobody sees both of their ends at once. */
const LONG = 500;

/** The lines, without their heads and dots. */
export function paintLines(brush: Brush, links: readonly DrawnLink[], alpha: number): void {
  const { canvas, colors } = brush;
  const far = brush.at.row < 8;
  canvas.strokeStyle = colors['ink-3'];
  canvas.lineCap = 'butt';
  const stroke = (
    forms: (link: DrawnLink) => boolean,
    width: number,
    dash: readonly number[],
    strength: number,
  ): void => {
    canvas.lineWidth = width;
    canvas.setLineDash(dash as number[]);
    canvas.globalAlpha = alpha * strength;
    canvas.beginPath();
    for (const link of links) if (forms(link)) trace(brush, link);
    canvas.stroke();
  };
  const dash = far ? [] : DASH;
  const isLong = ({ from, to }: DrawnLink): boolean => Math.abs(from.placed.row - to.placed.row) * brush.at.row > LONG;
  stroke((each) => each.form === 'branch' && !each.weak && !isLong(each), brush.line, [], far ? 0.55 : 1);
  stroke((each) => each.form === 'branch' && !each.weak && isLong(each), brush.line, [], 0.5);
  stroke((each) => each.form === 'join' && !each.weak && !isLong(each), brush.line, dash, far ? 0.25 : 0.9);
  stroke((each) => each.form === 'join' && !each.weak && isLong(each), brush.line, dash, far ? 0.2 : 0.35);
  stroke(({ form, weak }) => weak && form !== 'succeed', brush.line * 0.8, dash, far ? 0.12 : 0.7);
  stroke(({ form }) => form === 'succeed', brush.line, DOTS, far ? 0.3 : 1);
  stroke(isBeyond, brush.line, DOTS, 0.8);
  canvas.setLineDash([]);
  paintMerges(brush, links, alpha);
  canvas.globalAlpha = 1;
}

/** A track that something leaves or joins after its end goes on as dots up to there. */
function isBeyond({ at, from, to, form }: DrawnLink): boolean {
  return form !== 'merge' && (at > from.placed.stop || at > to.placed.stop);
}

function trace(brush: Brush, drawn: DrawnLink): void {
  const { at } = brush;
  for (const { placed } of [drawn.from, drawn.to]) {
    if (drawn.at <= placed.stop) continue;
    move(brush, at.along(placed.stop), at.across(placed.row));
    line(brush, at.along(drawn.at), at.across(placed.row));
  }
  const [from, to] = [at.across(drawn.from.placed.row), at.across(drawn.to.placed.row)];
  const place = at.along(drawn.at);
  if (drawn.form !== 'branch') {
    move(brush, place, from);
    line(brush, place, to);
    return;
  }
  const leaves = leavesAt(brush, drawn);
  const corner = Math.min(CORNER, Math.abs(to - from), place - leaves);
  const towards = Math.sign(to - from);
  move(brush, leaves, from);
  line(brush, leaves, to - towards * corner);
  curve(brush, leaves, to, leaves + corner, to);
  line(brush, place, to);
}

/** Where a branch leaves its parent, px along: a little before it begins, but not before the parent does. */
function leavesAt({ at }: Brush, { at: place, from }: DrawnLink): number {
  const begins = at.along(place);
  return Math.max(Math.min(begins, at.along(from.placed.start)), begins - Math.min(BEFORE, Math.max(2, at.row * 0.4)));
}

/** A track bends into the one it goes up into, in its own colour. */
function paintMerges(brush: Brush, links: readonly DrawnLink[], alpha: number): void {
  const { canvas, colors, at } = brush;
  const size = Math.min(7, at.row * 0.4);
  for (const drawn of links) {
    if (drawn.form !== 'merge') continue;
    const [from, to] = [at.across(drawn.from.placed.row), at.across(drawn.to.placed.row)];
    const towards = Math.sign(to - from);
    const place = at.along(drawn.at);
    const corner = Math.min(CORNER, Math.abs(to - from) / 2);
    const tip = to - towards * (brush.track / 2 + 1.5);
    canvas.globalAlpha = alpha;
    canvas.strokeStyle = canvas.fillStyle = colors[hueOfEnd(drawn.from)];
    canvas.lineWidth = Math.min(2, Math.max(0.8, brush.line * 1.6));
    canvas.beginPath();
    move(brush, Math.min(place, at.along(drawn.from.placed.stop)) - 2, from);
    line(brush, place, from);
    curve(brush, place + corner, from, place + corner, from + towards * corner);
    line(brush, place + corner, tip - towards * size * 0.7);
    canvas.stroke();
    canvas.beginPath();
    head(brush, place + corner, tip, size, towards > 0 ? 1 : -1);
    canvas.fill();
  }
}

function hueOfEnd({ segments }: DrawnTrack): Token {
  return segments.at(-1)?.hue ?? 'ink-3';
}

/** The last bit of each line, from the casing to the track that it belongs to: only what passes stays under. */
function paintStubs(brush: Brush, links: readonly DrawnLink[]): void {
  const { canvas, colors, at } = brush;
  const room = casingOf(brush) + 0.5;
  canvas.strokeStyle = colors['ink-3'];
  canvas.lineWidth = brush.line;
  canvas.beginPath();
  for (const link of links) {
    if (link.form === 'merge') continue;
    const { from, to } = link;
    const towards = Math.sign(to.placed.row - from.placed.row);
    const place = link.form === 'branch' ? leavesAt(brush, link) : at.along(link.at);
    const edge = at.across(from.placed.row) + (towards * (from.trunk ? brush.trunk : brush.track)) / 2;
    move(brush, place, edge);
    line(brush, place, edge + towards * room);
  }
  canvas.stroke();
}

/** Dots where branches leave, heads where lines join: drawn above the tracks. */
export function paintJoints(brush: Brush, links: readonly DrawnLink[], alpha: number): void {
  const { canvas, colors, at } = brush;
  if (at.row < 7) return;
  const scale = Math.min(1, at.row / 16);
  canvas.globalAlpha = alpha;
  paintStubs(brush, links);
  canvas.strokeStyle = colors['ink-3'];
  canvas.fillStyle = colors.canvas;
  canvas.lineWidth = 1.1 * scale;
  canvas.beginPath();
  for (const link of links)
    if (link.form === 'branch') circle(brush, leavesAt(brush, link), at.across(link.from.placed.row), 2.3 * scale);
  canvas.fill();
  canvas.stroke();
  canvas.fillStyle = colors['ink-3'];
  canvas.beginPath();
  for (const link of links) {
    if (link.form !== 'join' && link.form !== 'succeed') continue;
    const [from, to] = [at.across(link.from.placed.row), at.across(link.to.placed.row)];
    const towards = to > from ? 1 : -1;
    head(brush, at.along(link.at), to - towards * (brush.track / 2 + 1), 5.5 * scale, towards);
  }
  canvas.fill();
  canvas.globalAlpha = 1;
}

/** What the evidence refutes: red, dashed, open head, struck through. Never a bond. */
export function paintRefuted(brush: Brush, links: readonly DrawnLink[], alpha: number): void {
  const { canvas, colors, at } = brush;
  canvas.globalAlpha = alpha;
  for (const link of links) {
    const [from, to] = [at.across(link.from.placed.row), at.across(link.to.placed.row)];
    const towards = to > from ? 1 : -1;
    const place = at.along(link.at);
    const tip = to - towards * (brush.track / 2 + 2);
    canvas.strokeStyle = colors.refuted;
    canvas.fillStyle = colors.canvas;
    canvas.lineWidth = 2;
    canvas.setLineDash([6, 4]);
    canvas.beginPath();
    move(brush, place, from + towards * (brush.track / 2 + 1));
    line(brush, place, tip - towards * 8);
    canvas.stroke();
    canvas.setLineDash([]);
    canvas.lineWidth = 1.5;
    canvas.beginPath();
    head(brush, place, tip, 8, towards);
    canvas.fill();
    canvas.stroke();
    paintStrike(brush, place, (from + tip) / 2);
  }
  canvas.globalAlpha = 1;
}

/** A white cross in a red disc. */
function paintStrike(brush: Brush, along: number, across: number): void {
  const { canvas, colors } = brush;
  canvas.fillStyle = colors.refuted;
  canvas.beginPath();
  circle(brush, along, across, 7);
  canvas.fill();
  canvas.strokeStyle = colors['on-solid'];
  canvas.lineWidth = 1.75;
  canvas.beginPath();
  for (const turn of [-1, 1]) {
    move(brush, along - 2.7, across - 2.7 * turn);
    line(brush, along + 2.7, across + 2.7 * turn);
  }
  canvas.stroke();
}
