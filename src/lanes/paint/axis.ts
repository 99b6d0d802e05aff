/** The axis and what runs through all rows: rules, what changed several tracks at once, the asked date, the end of what is known. */
import type { SharedEvent } from '../../explorer/index.ts';
import type { Stretch } from '../../layout/lanes/lanes.ts';
import { AXIS } from '../projection.ts';
import { EDGE, ticks } from '../ticks.ts';
import type { Brush } from './brush.ts';
import { line, move } from './brush.ts';

/** Thin rules behind everything, at the labelled marks of the axis. */
export function paintRules(brush: Brush): void {
  const { canvas, colors, at } = brush;
  const end = across(brush);
  canvas.strokeStyle = colors.hairline;
  canvas.lineWidth = 1;
  canvas.beginPath();
  for (const { at: place, label } of ticks(at)) {
    if (label === undefined) continue;
    const along = Math.round(at.along(place)) + 0.5;
    move(brush, along, 0);
    line(brush, along, end);
  }
  canvas.stroke();
}

/** The strip of the axis, which stays in view: at the bottom, or at the left where time runs down. */
export function paintAxis(brush: Brush): void {
  const { canvas, colors, font, at } = brush;
  const { width, height, vertical } = at.frame;
  canvas.fillStyle = colors.canvas;
  if (vertical) {
    canvas.globalAlpha = 0.86;
    canvas.fillRect(0, 0, AXIS.down, height);
    canvas.globalAlpha = 1;
    paintDownAxis(brush);
    return;
  }
  const edge = height - AXIS.across;
  canvas.fillRect(0, edge, width, AXIS.across);
  canvas.strokeStyle = colors.control;
  canvas.lineWidth = 1.25;
  canvas.beginPath();
  canvas.moveTo(0, edge + 0.5);
  canvas.lineTo(width, edge + 0.5);
  canvas.stroke();
  canvas.lineWidth = 1;
  canvas.fillStyle = colors['ink-2'];
  canvas.font = `400 11.5px ${font}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'alphabetic';
  canvas.beginPath();
  for (const { at: place, label } of ticks(at)) {
    const along = Math.round(at.along(place)) + 0.5;
    canvas.moveTo(along, edge);
    canvas.lineTo(along, edge + (label === undefined ? 3.5 : 6));
    if (label !== undefined && along > EDGE && along < width - EDGE) canvas.fillText(label, along, edge + 20);
  }
  canvas.stroke();
  if (at.lanes.axis === 'generations') {
    canvas.textAlign = 'right';
    canvas.fillStyle = colors['ink-3'];
    canvas.fillText('generations', width - 8, edge + 20);
  }
}

/** Years at the left end of their rules. */
function paintDownAxis(brush: Brush): void {
  const { canvas, colors, font, at } = brush;
  canvas.textAlign = 'left';
  canvas.textBaseline = 'middle';
  canvas.font = `400 11.5px ${font}`;
  canvas.lineJoin = 'round';
  canvas.lineWidth = 4;
  canvas.strokeStyle = colors.canvas;
  canvas.fillStyle = colors['ink-2'];
  for (const { at: place, label } of ticks(at)) {
    const along = at.along(place);
    if (label === undefined || along < 10) continue;
    canvas.strokeText(label, 6, along);
    canvas.fillText(label, 6, along);
  }
}

/** Hatched: after the last source nobody says anything. */
export function paintUnknown(brush: Brush): void {
  const { canvas, colors, at } = brush;
  if (at.lanes.axis !== 'time') return;
  const from = at.along(at.lanes.span.to);
  const [length, breadth] = at.frame.vertical ? [at.frame.height, at.frame.width] : [at.frame.width, at.frame.height];
  if (from >= length) return;
  canvas.save();
  canvas.beginPath();
  const [x, y, w, h] = at.frame.vertical ? [0, from, breadth, length - from] : [from, 0, length - from, breadth];
  canvas.rect(x, y, w, h);
  canvas.clip();
  canvas.strokeStyle = colors.hairline;
  canvas.globalAlpha = 0.6;
  canvas.lineWidth = 1;
  canvas.beginPath();
  for (let offset = -h; offset < w; offset += 8) {
    canvas.moveTo(x + offset, y + h);
    canvas.lineTo(x + offset + h, y);
  }
  canvas.stroke();
  canvas.restore();
}

/** One dotted rule for an event that changes several tracks, with its sentence at the top. */
export function paintEvents(brush: Brush, events: readonly SharedEvent[]): void {
  const { canvas, colors, font, at } = brush;
  const end = across(brush);
  canvas.strokeStyle = colors['making-ink'];
  canvas.fillStyle = colors['making-ink'];
  canvas.font = `700 12px ${font}`;
  canvas.textBaseline = 'alphabetic';
  canvas.textAlign = 'left';
  for (const { when, says } of events) {
    const along = at.along(middle(when));
    canvas.lineWidth = 1.75;
    canvas.setLineDash([2, 4]);
    canvas.beginPath();
    move(brush, along, at.frame.vertical ? AXIS.down : 20);
    line(brush, along, end);
    canvas.stroke();
    canvas.setLineDash([]);
    canvas.lineWidth = 4;
    canvas.strokeStyle = colors.canvas;
    const wide = canvas.measureText(says).width;
    const [x, y] = at.frame.vertical
      ? [AXIS.down + 4, along - 4]
      : [Math.min(along + 7, at.frame.width - wide - 6), 16];
    canvas.strokeText(says, x, y);
    canvas.fillText(says, x, y);
    canvas.strokeStyle = colors['making-ink'];
  }
}

/** What lies beyond the asked date stands back, and the date is a line. */
export function paintVeil(brush: Brush, asOf: Stretch): void {
  const { canvas, colors, at } = brush;
  const from = Math.max(0, at.along(asOf.to));
  const { width, height, vertical } = at.frame;
  canvas.fillStyle = colors.canvas;
  canvas.globalAlpha = 0.72;
  if (vertical) canvas.fillRect(0, from, width, Math.max(0, height - from));
  else canvas.fillRect(from, 0, Math.max(0, width - from), height);
  canvas.globalAlpha = 1;
}

/** @param both whether the first date is a line too */
export function paintDate(brush: Brush, asOf: Stretch, both: boolean): void {
  const { canvas, colors, at } = brush;
  const [from, to] = [at.along(asOf.from), at.along(asOf.to)];
  if (to - from > 3) {
    canvas.fillStyle = colors.ink;
    canvas.globalAlpha = 0.06;
    if (at.frame.vertical) canvas.fillRect(0, from, at.frame.width, to - from);
    else canvas.fillRect(from, 0, to - from, at.frame.height);
    canvas.globalAlpha = 1;
  }
  canvas.strokeStyle = colors.ink;
  canvas.lineWidth = 1.75;
  canvas.beginPath();
  for (const along of both ? [from, to] : [to]) {
    move(brush, along, 0);
    line(brush, along, across(brush));
  }
  canvas.stroke();
}

function across({ at }: Brush): number {
  return at.frame.vertical ? at.frame.width : at.frame.height - AXIS.across;
}

function middle({ from, to }: Stretch): number {
  return Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : Number.isFinite(from) ? from : to;
}
