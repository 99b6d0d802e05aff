/** How far the picture reaches when everything is in its place: nodes, names, bent lines and labels. */
import type { Point, Side } from '../layout/layout.ts';
import type { Bounds } from './bounds.ts';
import { boxAround, union } from './bounds.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawn.ts';
import { measureLabel } from './labels.ts';
import type { Ruler } from './measure.ts';
import { nameOffset, nameSize } from './names.ts';
import type { Course } from './stylesheet.ts';

/** Where everything is, or is going. */
export interface Places {
  readonly ruler: Ruler;
  placeOf(key: string): Point;
  sideOf(key: string): Side;
  courseOf(key: string): Course | undefined;
  labelOf(key: string): Point | undefined;
}

/** The rectangle around everything; `undefined` where there is nothing. */
export function extentOf(drawing: Drawing, places: Places): Bounds | undefined {
  return union([
    ...[...drawing.nodes.values()].flatMap((node) => nodeBounds(node, places)),
    ...[...drawing.edges.values()].flatMap((edge) => edgeBounds(edge, places)),
  ]);
}

/** The rectangle around what the view is about, with the lines between. */
export function heartOf(drawing: Drawing, places: Places): Bounds | undefined {
  return union([...drawing.nodes.values()].filter(({ focus }) => focus).flatMap((node) => nodeBounds(node, places)));
}

function nodeBounds(node: DrawnNode, places: Places): readonly Bounds[] {
  const at = places.placeOf(node.key);
  if (node.lines.length === 0) return [boxAround(at, node)];
  const size = nameSize(node, places.ruler);
  const offset = nameOffset(node, size, places.sideOf(node.key));
  return [boxAround(at, node), boxAround({ x: at.x + offset.x, y: at.y + offset.y }, size)];
}

function edgeBounds(edge: DrawnEdge, places: Places): readonly Bounds[] {
  const label = places.labelOf(edge.key);
  const words = label === undefined ? [] : [boxAround(label, measureLabel(edge.label, places.ruler))];
  const bend = places.courseOf(edge.key)?.bend ?? 0;
  if (bend === 0) return words; // it lies between its nodes
  const [from, to] = [places.placeOf(edge.source), places.placeOf(edge.target)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const crest = {
    x: (from.x + to.x) / 2 - (dy / length) * (bend / 2),
    y: (from.y + to.y) / 2 + (dx / length) * (bend / 2),
  };
  return [...words, boxAround(crest, { width: 4, height: 4 })];
}
