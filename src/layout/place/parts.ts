/** Parts: the connected pieces of a graph, and how, once placed, they are packed beside each other into the shape of the window. */
import { boundsOf, type Rect } from '../geometry.ts';
import type { LayoutEdge, LayoutInput, LayoutNode, Point } from '../layout.ts';
import { NAME_GAP } from '../compose/scene.ts';

/** Px between two parts. */
export const PART_GAP = 56;

/** A connected piece of a graph. */
export interface Piece {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/** The connected pieces of a graph, the larger first; pieces of one size in the order of their first ids. */
export function piecesOf({ nodes, edges }: LayoutInput): readonly Piece[] {
  const leader = new Map(nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    for (let next = leader.get(top) ?? top; next !== top; next = leader.get(top) ?? top) top = next;
    for (let on = id; on !== top;) {
      const next = leader.get(on) ?? top;
      leader.set(on, top);
      on = next;
    }
    return top;
  };
  for (const { source, target } of edges) leader.set(find(source), find(target));
  const pieces = new Map<string, { nodes: LayoutNode[]; edges: LayoutEdge[] }>();
  for (const node of nodes) {
    const piece = pieces.get(find(node.id));
    if (piece) piece.nodes.push(node);
    else pieces.set(find(node.id), { nodes: [node], edges: [] });
  }
  for (const edge of edges) pieces.get(find(edge.source))?.edges.push(edge);
  return [...pieces.values()].sort((p, q) => q.nodes.length - p.nodes.length);
}

/** The rectangle of a node and its name below it. */
export function footprint(node: LayoutNode, centre: Point): Rect {
  const halfWidth = Math.max(node.width, node.label.width) / 2;
  const name = node.label.height > 0 ? NAME_GAP + node.label.height : 0;
  return {
    left: centre.x - halfWidth,
    right: centre.x + halfWidth,
    top: centre.y - node.height / 2,
    bottom: centre.y + node.height / 2 + name,
  };
}

/** A piece that has been placed, in its own coordinates. */
export interface Part {
  readonly nodes: readonly LayoutNode[];
  readonly positions: ReadonlyMap<string, Point>;
}

/**
 * Packs parts into rows, in the order given, and tries widths until the whole has about the shape of the window: shelves of
 * decreasing parts, as in Coffman et al. (1980), "next fit".
 */
export function pack(parts: readonly Part[], aspect: number): ReadonlyMap<string, Point> {
  const boxes = parts.map((part) => partBounds(part));
  const area = boxes.reduce((sum, box) => sum + (width(box) + PART_GAP) * (height(box) + PART_GAP), 0);
  let best = shelves(boxes, Infinity);
  for (const factor of [0.7, 0.85, 1, 1.15, 1.3, 1.6, 2]) {
    const tried = shelves(boxes, Math.sqrt(area * aspect) * factor);
    if (scale(tried, aspect) < scale(best, aspect) - 1e-6) best = tried;
  }
  const positions = new Map<string, Point>();
  parts.forEach((part, index) => {
    const offset = best.offsets[index] ?? { x: 0, y: 0 };
    for (const [id, { x, y }] of part.positions) positions.set(id, { x: x + offset.x, y: y + offset.y });
  });
  return positions;
}

/** The rectangle of all nodes of a part with their names. */
export function partBounds({ nodes, positions }: Part): Rect {
  return boundsOf(nodes.map((node) => footprint(node, positions.get(node.id) ?? { x: 0, y: 0 })));
}

interface Shelves {
  readonly offsets: readonly Point[];
  readonly width: number;
  readonly height: number;
}

function shelves(boxes: readonly Rect[], most: number): Shelves {
  let [x, y, shelf, widest] = [0, 0, 0, 0];
  const offsets = boxes.map((box) => {
    if (x > 0 && x + width(box) > most) [x, y, shelf] = [0, y + shelf + PART_GAP, 0];
    const offset = { x: x - box.left, y: y - box.top };
    x += width(box) + PART_GAP;
    shelf = Math.max(shelf, height(box));
    widest = Math.max(widest, x - PART_GAP);
    return offset;
  });
  return { offsets, width: widest, height: y + shelf };
}

/** How large a window of the wanted shape has to be to hold it all: its height. */
function scale(result: Shelves, aspect: number): number {
  return Math.max(result.width / aspect, result.height);
}

function width(rect: Rect): number {
  return rect.right - rect.left;
}

function height(rect: Rect): number {
  return rect.bottom - rect.top;
}
