/** The board that nodes are placed on: numbered nodes in columns, and bonds, which are all edges between two nodes taken together. */
import type { LayoutEdge, LayoutInput, LayoutNode } from '../layout.ts';
import type { Piece } from './parts.ts';

/** All edges between two nodes. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  /** Above 0: a wants to lie above b; below 0: b above a. The sum of the wishes of its edges. */
  readonly down: number;
  /** How many edges it stands for. */
  readonly count: number;
  /** The widest and the highest label on it, px. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The relation, if all its edges are of one and run the same way. */
  readonly fan: string | undefined;
}

/** The nodes and bonds of one connected part, by number, with the places found so far. */
export interface Board {
  readonly nodes: readonly LayoutNode[];
  readonly bonds: readonly Bond[];
  /** Numbers of the bonds at each node. */
  readonly bondsAt: readonly (readonly number[])[];
  /** Numbers of the focus nodes. */
  readonly focus: readonly number[];
  readonly aspect: number;
  /** Centres, px. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The board of a piece of an input. Nodes with a known position start there. */
export function boardOf(input: LayoutInput, { nodes, edges }: Piece): Board {
  const numbers = new Map(nodes.map((node, index) => [node.id, index]));
  const bonds = bondsOf(edges, numbers);
  const bondsAt: number[][] = nodes.map(() => []);
  bonds.forEach((bond, index) => {
    bondsAt[bond.a]?.push(index);
    bondsAt[bond.b]?.push(index);
  });
  return {
    nodes,
    bonds,
    bondsAt,
    focus: input.focus.flatMap((id) => numbers.get(id) ?? []),
    aspect: input.aspect,
    x: Float64Array.from(nodes, (node) => node.at?.x ?? 0),
    y: Float64Array.from(nodes, (node) => node.at?.y ?? 0),
  };
}

/** The node at the other end of a bond. */
export function across(bond: Bond, node: number): number {
  return bond.a === node ? bond.b : bond.a;
}

function bondsOf(edges: readonly LayoutEdge[], numbers: ReadonlyMap<string, number>): readonly Bond[] {
  const pairs = new Map<string, Bond>();
  for (const edge of edges) {
    const [source, target] = [numbers.get(edge.source), numbers.get(edge.target)];
    if (source === undefined || target === undefined || source === target) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${a}-${b}`;
    const bond = pairs.get(key);
    const way = source === a ? 1 : -1;
    const fan = edge.fan === undefined ? undefined : `${way} ${edge.fan}`;
    pairs.set(key, {
      a,
      b,
      down: (bond?.down ?? 0) + edge.down * way,
      count: (bond?.count ?? 0) + 1,
      labelWidth: Math.max(bond?.labelWidth ?? 0, edge.label?.width ?? 0),
      labelHeight: Math.max(bond?.labelHeight ?? 0, edge.label?.height ?? 0),
      fan: bond && bond.fan !== fan ? undefined : fan,
    });
  }
  return [...pairs.values()];
}
