/** How far a figure reaches: nodes, names, bent lines and labels. */
import type { Size } from '../layout/layout.ts';
import type { Bounds } from './bounds.ts';
import { boxAround, union } from './bounds.ts';
import { boxOf } from './course.ts';
import type { Figure, FigureEdge, FigureNode } from './figure.ts';
import { measureLabel } from './labels.ts';
import type { Ruler } from './measure.ts';
import { nameOffset, nameSize } from './names.ts';

/** The rectangle around everything; `undefined` where there is nothing. */
export function extentOf({ nodes, edges }: Pick<Figure, 'nodes' | 'edges'>, ruler: Ruler): Bounds | undefined {
  return union([
    ...nodes.flatMap((node) => nodeBounds(node, ruler)),
    ...edges.flatMap((edge) => edgeBounds(edge, nodes, ruler)),
  ]);
}

/** The rectangle around what the view is about. */
export function heartOf({ nodes }: Pick<Figure, 'nodes'>, ruler: Ruler): Bounds | undefined {
  return union(nodes.flatMap((node) => (node.focus ? nodeBounds(node, ruler) : [])));
}

function nodeBounds(node: FigureNode, ruler: Ruler): readonly Bounds[] {
  const box: Size = boxOf(node);
  if (node.lines.length === 0) return [boxAround(node, box)];
  const size = nameSize(node, ruler);
  const offset = nameOffset(box, size, node.side);
  return [boxAround(node, box), boxAround({ x: node.x + offset.x, y: node.y + offset.y }, size)];
}

function edgeBounds(edge: FigureEdge, nodes: readonly FigureNode[], ruler: Ruler): readonly Bounds[] {
  const { label, bend } = edge;
  const words = label === undefined ? [] : [boxAround(label.at, measureLabel(label, ruler))];
  const [from, to] = [nodes[edge.source], nodes[edge.target]];
  if (bend === 0 || from === undefined || to === undefined) return words; // it lies between its nodes
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const crest = {
    x: (from.x + to.x) / 2 - (dy / length) * (bend / 2),
    y: (from.y + to.y) / 2 + (dx / length) * (bend / 2),
  };
  return [...words, boxAround(crest, { width: 4, height: 4 })];
}
