/** A graph as DOT tells it: nodes and edges, with the attributes that hold where each is first named. */
import type { Value } from './text.ts';

export type DotAttributes = ReadonlyMap<string, Value>;

export interface DotNode {
  readonly id: string;
  readonly attributes: Map<string, Value>;
  readonly at: number;
  /** The first cluster it is named in. */
  cluster: Cluster | undefined;
}

export interface DotEdge {
  readonly source: string;
  readonly target: string;
  readonly attributes: Map<string, Value>;
  readonly at: number;
}

export interface Cluster {
  readonly name: string;
  readonly parent: Cluster | undefined;
  /** Of the cluster itself. */
  readonly attributes: ReadonlyMap<string, Value>;
}

export interface DotGraph {
  readonly name: string;
  readonly isDirected: boolean;
  readonly attributes: DotAttributes;
  readonly nodes: ReadonlyMap<string, DotNode>;
  readonly edges: readonly DotEdge[];
}
