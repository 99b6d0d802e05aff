/** Sound input: what every layout may rely on. Sorted by id, ends that exist, sizes and positions that are numbers. */
import type { LayoutEdge, LayoutInput, LayoutNode, Point, Size } from './layout.ts';

/** Positions further out than this are not believed: a document may say anything. Px. */
const FAR = 200_000;
/** Less is nothing. Px. */
const GRAIN = 1e-9;
/** No box or text is taken for larger than this. Px. */
const LARGE = 4_000;

/**
 * The input with nodes and edges in the order of their ids, repeated ids and edges without both ends left out, and every
 * number finite and in bounds: so the order of the input never shows in the picture, and no layout meets NaN.
 */
export function sound(input: LayoutInput): LayoutInput {
  const nodes = sorted(input.nodes).map(soundNode);
  const known = new Set(nodes.map((node) => node.id));
  const edges = sorted(input.edges)
    .filter((edge) => known.has(edge.source) && known.has(edge.target))
    .map((edge) => ({ ...edge, label: edge.label && soundSize(edge.label) }));
  const aspect = Number.isFinite(input.aspect) ? Math.min(6, Math.max(0.2, input.aspect)) : 1.4;
  return { nodes, edges, focus: [...new Set(input.focus)].filter((id) => known.has(id)), aspect };
}

/** The first of each id, in the order of the ids by code unit: the same on every machine. */
function sorted<T extends LayoutNode | LayoutEdge>(list: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function soundNode(node: LayoutNode): LayoutNode {
  const { at, ...rest } = node;
  const size = soundSize(node);
  return { ...rest, ...size, label: soundSize(node.label), ...(at && believable(at) ? { at } : {}) };
}

function soundSize(size: Size): Size {
  return { width: soundLength(size.width), height: soundLength(size.height) };
}

function soundLength(length: number): number {
  return Number.isFinite(length) ? Math.min(LARGE, Math.max(0, length)) : 0;
}

/** A point that can be drawn: within bounds, no NaN, and nothing so small that what is divided by it has no bounds. */
export function soundPoint({ x, y }: Point): Point {
  return { x: soundCoordinate(x), y: soundCoordinate(y) };
}

function soundCoordinate(value: number): number {
  return Math.abs(value) >= GRAIN ? Math.min(FAR, Math.max(-FAR, value)) : 0;
}

function believable(at: Point): boolean {
  return Math.abs(at.x) <= FAR && Math.abs(at.y) <= FAR;
}
