/** The contract of layouts: a graph of sized boxes in, positions out; plain data on both sides, so it can cross to a worker. */

/** Width and height in px at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place, or an offset, in px at zoom 1; x runs right, y runs down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The outline that edges end at, inside the node's box. Shapes with cut or rounded corners count as `box`.
 */
export type Outline = 'box' | 'ellipse' | 'diamond';

/** A node as the layouts see it: a box, and the size of its wrapped name. */
export interface LayoutNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Measured size of the name, all lines of it. Zero by zero where the node has no name. */
  readonly label: Size;
  /** A position that is known already: every layout keeps it. */
  readonly at?: Point;
  /** People go to the rim; licenses and standards are the foot of the picture. */
  readonly role?: 'person' | 'foot';
  /** Default `box`. */
  readonly outline?: Outline;
}

/** Which of two nodes wants to lie above: 1 the source, -1 the target, 0 neither. */
export type Down = -1 | 0 | 1;

/** The lane that an edge wants among the edges that join the same two nodes. */
export type Lane = 'above' | 'straight' | 'below';

/** An edge as the layouts see it. */
export interface LayoutEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Measured size of the label with its plate; null where nothing is written on the edge. */
  readonly label: Size | null;
  /** Ownership and making run down (1); likeness and interoperation have no wish (0). */
  readonly down: Down;
  /** Importance: where there is no room for all labels, the higher rank keeps its own. Refuted 3, lineage and ownership 2. */
  readonly rank: number;
  /** Refuted above, likeness straight, interoperation below. */
  readonly side?: Lane;
  /** The relation's id: four or more edges of one fan at one node share a single label. */
  readonly fan?: string;
}

/** All a layout may know. Edges whose ends are not among the nodes are ignored, and so are repeated ids. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** The one or two nodes the view is about. */
  readonly focus: readonly string[];
  /** Width over height of the window. */
  readonly aspect: number;
}

/** Centre of each node. */
export type Positions = ReadonlyMap<string, Point>;

/** Deterministic: the same input gives the same positions, whatever the order of nodes and edges. */
export type Layout = (input: LayoutInput) => Positions | Promise<Positions>;

/** An entry of the list of layouts. */
export interface LayoutType {
  readonly id: string;
  /** Name in the menu. */
  readonly label: string;
  /** One sentence: what it is good for. */
  readonly about: string;
  load(): Promise<Layout>;
}

/** Where a node's name stands. */
export type Side = 'below' | 'above' | 'left' | 'right';

/** Where an edge meets its nodes, as offsets from their centres; a missing end aims at the centre. */
export interface Ends {
  readonly source?: Point | undefined;
  readonly target?: Point | undefined;
}

/** How names, curves and labels are arranged around given positions. */
export interface Composition {
  /** Every node that has a name. */
  readonly sides: ReadonlyMap<string, Side>;
  /**
   * Signed distance in px of the one control point of a quadratic curve from the middle between the two centres: Cytoscape's
   * `control-point-distances` with weight 0.5 and `edge-distances: node-position`. Positive lies to the right hand of
   * whoever walks from source to target on the screen (walking right: below). 0 is a straight line.
   * For a self loop it is the `control-point-step-size`: Cytoscape draws every loop as a plain `bezier`.
   */
  readonly bends: ReadonlyMap<string, number>;
  /** Only edges whose ends are moved along a crowded border: Cytoscape's `source-endpoint` and `target-endpoint` in px. */
  readonly ends: ReadonlyMap<string, Ends>;
  /** Centre of the label of every edge that has one; null where it was dropped for want of room, or a fan shares another. */
  readonly labels: ReadonlyMap<string, Point | null>;
  /** One sentence for each thing that still overlaps. */
  readonly unresolved: readonly string[];
}
