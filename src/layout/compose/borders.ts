/** Crowded borders: where many edges meet a node close together, their ends are spread along its outline. */
import { borderPoint, type Box } from '../outline.ts';
import type { Point } from '../layout.ts';
import { spread } from '../spread.ts';
import type { Scene, SceneNode } from './scene.ts';
import { at } from './strand.ts';

/** Px between two neighbouring arrowheads on a border. */
const APART = 11;
/** At most this share of a border is filled with ends; with more edges they come closer again. */
const FILLED = 0.8;
/** Corners of the polygon that stands for an outline when lengths along it are measured. */
const CORNERS = 96;
/** A level or upright edge moves this many times less than the others: straight lines stay straight. */
const STRAIGHT_WEIGHT = 10_000;
/** Moves smaller than this are not worth a bend in a straight line, px. */
const LEAST_MOVE = 1.5;

/** One end of an edge at a border. */
interface Touch {
  readonly edge: number;
  readonly atSource: boolean;
  /** Place along the border, px, clockwise from the right. */
  readonly place: number;
  readonly weight: number;
}

/** Spreads the ends of the edges at every node that has two or more of them too close together. */
export function spreadEnds(scene: Scene): void {
  scene.nodes.forEach((node, index) => {
    if (node.edges.length < 2) return;
    const border = borderOf(node);
    const touches = touchesOf(scene, index, border);
    const gap = Math.min(APART, (border.length * FILLED) / touches.length);
    const places = spreadAround(touches, gap, border.length);
    touches.forEach((touch, order) => {
      const place = places[order] ?? touch.place;
      const moved = Math.abs(place - touch.place) % border.length;
      if (Math.min(moved, border.length - moved) < LEAST_MOVE) return;
      const point = pointOn(border, place);
      const ends = scene.ends[touch.edge] ?? {};
      const offset = { x: point.x - node.x, y: point.y - node.y };
      scene.redraw(
        touch.edge,
        scene.bends[touch.edge] ?? 0,
        touch.atSource ? { ...ends, source: offset } : { ...ends, target: offset },
      );
    });
  });
}

/** All ends at a node, clockwise; self loops have their fixed place and do not take part. */
function touchesOf(scene: Scene, index: number, border: Border): readonly Touch[] {
  const node = scene.node(index);
  const touches: Touch[] = [];
  for (const number of node.edges) {
    const edge = scene.edge(number);
    if (edge.source === edge.target) continue;
    const { points } = scene.strand(number);
    const atSource = edge.source === index;
    const last = points.length - 2;
    const point = atSource ? { x: at(points, 0), y: at(points, 1) } : { x: at(points, last), y: at(points, last + 1) };
    // by the centres: when one end of a straight line was moved, the other must not give way the more easily
    const [from, to] = [scene.node(edge.source), scene.node(edge.target)];
    const straight = points.length === 4 && (Math.abs(from.x - to.x) < 0.5 || Math.abs(from.y - to.y) < 0.5);
    touches.push({
      edge: number,
      atSource,
      place: placeOf(border, node, point),
      weight: straight ? STRAIGHT_WEIGHT : 1,
    });
  }
  return touches.sort((a, b) => a.place - b.place || a.edge - b.edge);
}

/** New places with at least `gap` between neighbours. The border is cut open at its widest free stretch. */
function spreadAround(touches: readonly Touch[], gap: number, length: number): readonly number[] {
  const cut = widestStretch(touches, length);
  const opened = [
    ...touches.slice(cut),
    ...touches.slice(0, cut).map((touch) => ({ ...touch, place: touch.place + length })),
  ];
  const gaps = narrowed(opened, gap);
  const places = spread(opened, (order) => gaps[order] ?? gap);
  return [...places.slice(touches.length - cut), ...places.slice(0, touches.length - cut)];
}

/** The distance that each end keeps from the one before it: less where many of them lie between two straight lines, which stay. */
function narrowed(touches: readonly Touch[], gap: number): readonly number[] {
  const gaps = touches.map(() => gap);
  let last = -1;
  touches.forEach((touch, order) => {
    if (touch.weight !== STRAIGHT_WEIGHT) return;
    const before = touches[last];
    if (before) gaps.fill(Math.min(gap, (touch.place - before.place) / (order - last)), last + 1, order + 1);
    last = order;
  });
  return gaps;
}

/** The number of the end after the widest stretch of free border. */
function widestStretch(touches: readonly Touch[], length: number): number {
  let widest = -1;
  let after = 0;
  touches.forEach((touch, index) => {
    const before = touches[(index + touches.length - 1) % touches.length] ?? touch;
    const stretch = index === 0 ? touch.place + length - before.place : touch.place - before.place;
    if (stretch > widest) [widest, after] = [stretch, index];
  });
  return after;
}

/** An outline as a polygon, with the length along it at each corner. */
interface Border {
  readonly corners: readonly Point[];
  readonly lengths: readonly number[];
  readonly length: number;
}

function borderOf(node: SceneNode): Border {
  const corners: Point[] = [];
  const lengths: number[] = [];
  let length = 0;
  for (let i = 0; i <= CORNERS; i++) {
    const corner = cornerOf(node, (i / CORNERS) * 2 * Math.PI);
    const last = corners.at(-1);
    if (last) length += Math.hypot(corner.x - last.x, corner.y - last.y);
    corners.push(corner);
    lengths.push(length);
  }
  return { corners, lengths, length: length || 1 };
}

function cornerOf(box: Box, angle: number): Point {
  return borderPoint(box, { x: box.x + Math.cos(angle), y: box.y + Math.sin(angle) });
}

/** The place on the border in the direction of a point that lies just outside of it. */
function placeOf(border: Border, node: SceneNode, point: Point): number {
  const angle = Math.atan2(point.y - node.y, point.x - node.x);
  const share = ((angle + 2 * Math.PI) % (2 * Math.PI)) / (2 * Math.PI);
  const corner = Math.min(CORNERS - 1, Math.floor(share * CORNERS));
  const [from, to] = [at(border.lengths, corner), at(border.lengths, corner + 1)];
  return from + (to - from) * (share * CORNERS - corner);
}

function pointOn(border: Border, place: number): Point {
  const wrapped = ((place % border.length) + border.length) % border.length;
  let corner = 0;
  while (corner < CORNERS - 1 && at(border.lengths, corner + 1) < wrapped) corner++;
  const [a, b] = [border.corners[corner], border.corners[corner + 1]];
  if (!a || !b) return { x: 0, y: 0 };
  const piece = at(border.lengths, corner + 1) - at(border.lengths, corner);
  const part = piece > 0 ? (wrapped - at(border.lengths, corner)) / piece : 0;
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
