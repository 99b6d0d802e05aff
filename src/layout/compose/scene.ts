/** The scene that the passes of the composition work on: nodes and edges by number, with the courses drawn so far. */
import { boundsOf, rectAround, type Rect } from '../geometry.ts';
import type { Box } from '../outline.ts';
import type { Ends, Lane, LayoutInput, Outline, Point, Positions, Side, Size } from '../layout.ts';
import { soundPoint } from '../sound.ts';
import { GridIndex } from './grid-index.ts';
import { loopStrand, strandBetween, type Strand } from './strand.ts';

/** Px between a node's border and its name, above and below: Cytoscape's `text-margin-y`. */
export const NAME_GAP = 5;
/** Px between a node's border and its name at its left or right: Cytoscape's `text-margin-x`. */
const NAME_GAP_SIDE = 7;

/** A node in its place. */
export interface SceneNode extends Box {
  readonly id: string;
  readonly outline: Outline;
  readonly label: Size;
  readonly rect: Rect;
  /** Numbers of the edges that end here. */
  readonly edges: readonly number[];
}

/** An edge between two numbered nodes. */
export interface SceneEdge {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly label: Size | null;
  readonly rank: number;
  readonly side: Lane | undefined;
  readonly fan: string | undefined;
}

/** Everything that is drawn, as far as it is decided. */
export class Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** How far names hang out of their nodes at the most, px: what looks for names looks this much further. */
  readonly nameReach: number;
  /** Middle of all node centres: curves and names lean away from it. */
  readonly middle: Point;
  readonly bends: number[];
  readonly ends: Ends[];
  readonly strands: Strand[];
  /** Where each node's name stands; null where it has none. */
  readonly sides: (Side | null)[];
  readonly nodeIndex: GridIndex;
  /** Empty unless the scene is fine. */
  readonly strandIndex: GridIndex;
  readonly #fine: boolean;

  /** @param fine whether lines are indexed, so that what lies near them can be found; not worth it for very many */
  constructor(input: LayoutInput, positions: Positions, fine = true) {
    const numbers = new Map(input.nodes.map((node, index) => [node.id, index]));
    this.edges = input.edges.map((edge) => ({
      id: edge.id,
      source: numbers.get(edge.source) ?? 0,
      target: numbers.get(edge.target) ?? 0,
      label: edge.label,
      rank: edge.rank,
      side: edge.side,
      fan: edge.fan,
    }));
    const edgesAt: number[][] = input.nodes.map(() => []);
    this.edges.forEach((edge, index) => {
      edgesAt[edge.source]?.push(index);
      if (edge.target !== edge.source) edgesAt[edge.target]?.push(index);
    });
    this.nodes = input.nodes.map((node, index) => {
      const { x, y } = soundPoint(positions.get(node.id) ?? node.at ?? { x: 0, y: 0 });
      const { id, width, height, label, outline = 'box' } = node;
      return {
        id,
        x,
        y,
        width,
        height,
        outline,
        label,
        rect: rectAround({ x, y }, width, height),
        edges: edgesAt[index] ?? [],
      };
    });
    this.nameReach = Math.max(0, ...this.nodes.map(({ label }) => NAME_GAP_SIDE + Math.max(label.width, label.height)));
    this.middle = middleOf(this.nodes);
    this.bends = this.edges.map(() => 0);
    this.ends = this.edges.map(() => ({}));
    this.sides = this.nodes.map((node) => (node.label.width > 0 && node.label.height > 0 ? 'below' : null));
    const cell = cellFor(this.nodes);
    this.nodeIndex = new GridIndex(cell);
    this.strandIndex = new GridIndex(cell);
    this.nodes.forEach((node, index) => this.nodeIndex.add(index, node.rect));
    this.strands = this.edges.map((edge, index) => this.course(edge, this.bends[index] ?? 0, {}));
    this.#fine = fine;
    if (fine) this.strands.forEach((strand, index) => this.strandIndex.addLine(index, strand.points));
  }

  /** The course that an edge would take. */
  course(edge: SceneEdge, bend: number, ends: Ends): Strand {
    const from = this.node(edge.source);
    return edge.source === edge.target
      ? loopStrand(from, bend)
      : strandBetween(from, this.node(edge.target), bend, ends);
  }

  /** Draws an edge anew. */
  redraw(index: number, bend: number, ends: Ends = this.ends[index] ?? {}): void {
    const edge = this.edge(index);
    const strand = this.course(edge, bend, ends);
    this.bends[index] = bend;
    this.ends[index] = ends;
    this.strands[index] = strand;
    if (!this.#fine) return;
    this.strandIndex.remove(index);
    this.strandIndex.addLine(index, strand.points);
  }

  node(index: number): SceneNode {
    const node = this.nodes[index];
    if (!node) throw new RangeError(`The scene has ${this.nodes.length} nodes, so none of number ${index}.`);
    return node;
  }

  edge(index: number): SceneEdge {
    const edge = this.edges[index];
    if (!edge) throw new RangeError(`The scene has ${this.edges.length} edges, so none of number ${index}.`);
    return edge;
  }

  strand(index: number): Strand {
    const strand = this.strands[index];
    if (!strand) throw new RangeError(`The scene has ${this.strands.length} strands, so none of number ${index}.`);
    return strand;
  }

  /** Where the name of a node stands, or null if it has none. */
  nameRect(index: number, side: Side | null = this.sides[index] ?? null): Rect | null {
    return side ? nameRect(this.node(index), side) : null;
  }
}

/** The rectangle of a node's name at one of its sides. */
export function nameRect(node: SceneNode, side: Side): Rect {
  const { x, y, width, height, label } = node;
  const down = height / 2 + NAME_GAP + label.height / 2;
  const across = width / 2 + NAME_GAP_SIDE + label.width / 2;
  const centre: Record<Side, Point> = {
    below: { x, y: y + down },
    above: { x, y: y - down },
    right: { x: x + across, y },
    left: { x: x - across, y },
  };
  return rectAround(centre[side], label.width, label.height);
}

/** Width of the cells of the indexes, px: however far the nodes lie apart, an edge covers no more than some thousand cells. */
function cellFor(nodes: readonly SceneNode[]): number {
  const { left, top, right, bottom } = boundsOf(nodes.map(({ rect }) => rect));
  return Math.max(96, (right - left) / 200, (bottom - top) / 200);
}

function middleOf(nodes: readonly Point[]): Point {
  if (nodes.length === 0) return { x: 0, y: 0 };
  let x = 0;
  let y = 0;
  for (const node of nodes) {
    x += node.x;
    y += node.y;
  }
  return { x: x / nodes.length, y: y / nodes.length };
}
