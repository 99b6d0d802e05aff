/** A strand: the drawn course of an edge as a polyline, from the border of one node to the border of the other. */
import { clip, grow, type Rect } from '../geometry.ts';
import { borderPoint, type Box } from '../outline.ts';
import type { Ends, Point } from '../layout.ts';

/** Px between a node's border and the line that points at it: Cytoscape's `source-` and `target-distance-from-node`. */
const NODE_GAP = 4;

/** Pieces that a curve is cut into; 12 keep a 200 px arc within 0.3 px of the true one. */
const PIECES = 12;

/** The course of an edge: its corner points and its length in px. */
export interface Strand {
  /** x and y in turn, at least two points. */
  readonly points: readonly number[];
  readonly length: number;
  readonly bounds: Rect;
}

/**
 * The course of an edge as Cytoscape draws an `unbundled-bezier` with one control point at weight 0.5 and
 * `edge-distances: node-position`; straight where `bend` is 0.
 */
export function strandBetween(from: Box, to: Box, bend: number, ends: Ends = {}): Strand {
  const start = ends.source && { x: from.x + ends.source.x, y: from.y + ends.source.y };
  const end = ends.target && { x: to.x + ends.target.x, y: to.y + ends.target.y };
  if (bend === 0) {
    const first = start ?? borderPoint(from, end ?? to);
    const last = end ?? borderPoint(to, start ?? from);
    return strandOf(shorten([first.x, first.y, last.x, last.y]));
  }
  const control = controlPoint(from, to, bend);
  const first = towards(start ?? borderPoint(from, control), control, NODE_GAP);
  const last = towards(end ?? borderPoint(to, control), control, NODE_GAP);
  return strandOf(quadratic(first, control, last));
}

/** The control point of a curve: beside the middle of the two centres, `bend` px to the right hand of the walker. */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
}

/**
 * The course of a self loop, up and left of its node, as Cytoscape's `findLoopPoints` draws it with `loop-direction: -45deg`
 * and `loop-sweep: -90deg`: two quadratic curves that meet half way between the two control points.
 */
export function loopStrand(box: Box, bend: number): Strand {
  const reach = 1.4 * bend;
  const out = { x: box.x - reach, y: box.y };
  const back = { x: box.x, y: box.y - reach };
  const apex = { x: (out.x + back.x) / 2, y: (out.y + back.y) / 2 };
  const first = quadratic(towards(borderPoint(box, back), back, NODE_GAP), back, apex);
  return strandOf([...first, ...quadratic(apex, out, towards(borderPoint(box, out), out, NODE_GAP))]);
}

/** The point of a strand at a share of its length, 0 the source and 1 the target. */
export function pointAt(strand: Strand, share: number): Point {
  const { points } = strand;
  let left = strand.length * share;
  for (let i = 2; i < points.length; i += 2) {
    const [x1, y1, x2, y2] = [at(points, i - 2), at(points, i - 1), at(points, i), at(points, i + 1)];
    const piece = Math.hypot(x2 - x1, y2 - y1);
    if (left <= piece || i + 2 >= points.length) {
      const part = piece > 0 ? Math.min(1, left / piece) : 0;
      return { x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part };
    }
    left -= piece;
  }
  return { x: at(points, 0), y: at(points, 1) };
}

/** How many px of a strand lie inside a rectangle. */
export function strandInside(strand: Strand, rect: Rect): number {
  const { bounds, points } = strand;
  if (bounds.left > rect.right || bounds.right < rect.left || bounds.top > rect.bottom || bounds.bottom < rect.top)
    return 0;
  let inside = 0;
  for (let i = 2; i < points.length; i += 2) {
    const [x1, y1, x2, y2] = [at(points, i - 2), at(points, i - 1), at(points, i), at(points, i + 1)];
    const part = clip(x1, y1, x2, y2, rect);
    if (part) inside += (part[1] - part[0]) * Math.hypot(x2 - x1, y2 - y1);
  }
  return inside;
}

/** How many px of a strand show before it meets a rectangle, from either end: the lesser of the two. */
export function lineShown(strand: Strand, rect: Rect): number {
  const { points, length } = strand;
  let walked = 0;
  let before = length;
  let after = 0;
  for (let i = 2; i < points.length; i += 2) {
    const [x1, y1, x2, y2] = [at(points, i - 2), at(points, i - 1), at(points, i), at(points, i + 1)];
    const piece = Math.hypot(x2 - x1, y2 - y1);
    const part = clip(x1, y1, x2, y2, rect);
    if (part) {
      before = Math.min(before, walked + part[0] * piece);
      after = length - walked - part[1] * piece;
    }
    walked += piece;
  }
  return Math.min(before, after);
}

/** Whether either end of a strand, where its arrowheads are, lies in a rectangle. */
export function endsIn(strand: Strand, rect: Rect): boolean {
  const { points } = strand;
  const inside = (x: number, y: number): boolean => x > rect.left && x < rect.right && y > rect.top && y < rect.bottom;
  return inside(at(points, 0), at(points, 1)) || inside(at(points, points.length - 2), at(points, points.length - 1));
}

/** A number of a list that is known to be long enough. */
export function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

function strandOf(points: readonly number[]): Strand {
  let length = 0;
  let bounds: Rect = { left: at(points, 0), top: at(points, 1), right: at(points, 0), bottom: at(points, 1) };
  for (let i = 2; i < points.length; i += 2) {
    const x = at(points, i);
    const y = at(points, i + 1);
    length += Math.hypot(x - at(points, i - 2), y - at(points, i - 1));
    bounds = {
      left: Math.min(bounds.left, x),
      top: Math.min(bounds.top, y),
      right: Math.max(bounds.right, x),
      bottom: Math.max(bounds.bottom, y),
    };
  }
  // A level or upright line has no area: without this no rectangle would ever meet its bounds.
  return { points, length, bounds: grow(bounds, 0.01) };
}

/** Takes the gap off both ends of a straight line; a line shorter than the gaps collapses to its middle. */
function shorten(line: readonly [number, number, number, number]): readonly number[] {
  const [x1, y1, x2, y2] = line;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const cut = length > 0 ? Math.min(NODE_GAP / length, 0.5) : 0;
  const dx = (x2 - x1) * cut;
  const dy = (y2 - y1) * cut;
  return [x1 + dx, y1 + dy, x2 - dx, y2 - dy];
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length > 0 ? Math.min(1, distance / length) : 0;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function quadratic(first: Point, control: Point, last: Point): readonly number[] {
  const points: number[] = [];
  for (let i = 0; i <= PIECES; i++) {
    const t = i / PIECES;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    points.push(a * first.x + b * control.x + c * last.x, a * first.y + b * control.y + c * last.y);
  }
  return points;
}
