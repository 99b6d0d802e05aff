/**
 * How far a figure reaches: nodes, names, bent lines and labels. Words are as wide as the usual fonts make them at the most,
 * whatever the font is: a picture is framed alike on every machine, and before anything of it was measured.
 */
import type { Size } from '../layout/layout.ts';
import type { Bounds } from './bounds.ts';
import { boxAround, union } from './bounds.ts';
import { beside, boxOf } from './course.ts';
import type { Figure, FigureEdge, FigureNode } from './figure.ts';
import { measureLabel } from './labels.ts';
import { nameOffset, nameSize } from './names.ts';
import { tableRuler } from './text-width.ts';

const RULER = tableRuler('');

/** The rectangle around everything; `undefined` where there is nothing. */
export function extentOf({ nodes, edges }: Pick<Figure, 'nodes' | 'edges'>): Bounds | undefined {
  return union([...nodes.flatMap((node) => nodeBounds(node)), ...edges.flatMap((edge) => edgeBounds(edge, nodes))]);
}

/** The rectangle around what the view is about. */
export function heartOf({ nodes }: Pick<Figure, 'nodes'>): Bounds | undefined {
  return union(nodes.flatMap((node) => (node.focus ? nodeBounds(node) : [])));
}

function nodeBounds(node: FigureNode): readonly Bounds[] {
  const box: Size = boxOf(node);
  if (node.lines.length === 0) return [boxAround(node, box)];
  const size = nameSize(node, RULER);
  const offset = nameOffset(box, size, node.side);
  return [boxAround(node, box), boxAround({ x: node.x + offset.x, y: node.y + offset.y }, size)];
}

function edgeBounds(edge: FigureEdge, nodes: readonly FigureNode[]): readonly Bounds[] {
  const { label, bend } = edge;
  const words = label === undefined ? [] : [boxAround(label.at, measureLabel(label, RULER))];
  const [from, to] = [nodes[edge.source], nodes[edge.target]];
  if (bend === 0 || from === undefined || to === undefined) return words; // it lies between its nodes
  return [...words, boxAround(beside(from, to, bend / 2), { width: 4, height: 4 })];
}
