/** What a scene is made of: plain data. */
import type { Certainty, Standing } from '../../graph/index.ts';

/** How something changed between two dates; `passed` began and ended between them. */
export type Change = 'added' | 'gone' | 'changed' | 'passed';

export interface SceneNode {
  /** The entity's number in the graph. */
  readonly entity: number;
  /** `n` and the number: the only id that the drawing library sees. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** What tells it from its namesakes: `to 2007`. */
  readonly note?: string;
  readonly kind: string;
  /** The view is about it. */
  readonly focus: boolean;
  /** How it changed, where two dates are asked for. */
  readonly change?: Change;
  /** How many claims in view touch it and are not drawn. */
  readonly more: number;
}

export interface SceneEdge {
  /** The claim's number in the graph. */
  readonly claim: number;
  /** `e` and the number. */
  readonly key: string;
  readonly id: string;
  /** Keys of nodes. */
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly family: string;
  readonly label: string;
  /** The label for small diagrams. */
  readonly short: string;
  readonly symmetric: boolean;
  readonly standing: Standing;
  readonly certainty: Certainty;
  /** How it changed, where two dates are asked for; `none` where it did not. */
  readonly change?: Change | 'none';
  /** Both ends are in focus: a refuted claim between them is the myth the view is about. */
  readonly central: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Entities in view that are not drawn, because there are too many or no claim in view touches them. */
  readonly left: { readonly tooMany: number; readonly unconnected: readonly string[] };
  /** What is drawn was not asked for: it is where a graph begins that is too large to be drawn whole. */
  readonly isBeginning: boolean;
}
