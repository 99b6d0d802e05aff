/** A figure: everything that is drawn, with its place. What the diagram, the instant picture and the exports have in common. */
import type { Ends, Point, Side } from '../layout/layout.ts';
import type { KindLook, LineLook } from '../look/index.ts';
import type { Label } from './labels.ts';

export interface FigureNode extends Point {
  /** The entity's id: nothing is drawn of it. */
  readonly id: string;
  readonly look: KindLook;
  /** Filled and larger. */
  readonly focus: boolean;
  /** The name, wrapped. */
  readonly lines: readonly string[];
  /** What tells it from its namesakes, below the name. */
  readonly note?: string | undefined;
  readonly side: Side;
}

export interface FigureLabel extends Label {
  /** The middle of the label. */
  readonly at: Point;
}

export interface FigureEdge {
  /** Places in the list of nodes. */
  readonly source: number;
  readonly target: number;
  /** Distance of the control point; see the layouts' `Composition`. */
  readonly bend: number;
  readonly ends?: Ends;
  readonly look: LineLook;
  readonly label?: FigureLabel | undefined;
}

/** What a picture is called, and what it shows in a sentence, for those who cannot see it. */
export interface Caption {
  readonly title: string;
  readonly description: string;
}

export interface Figure extends Caption {
  readonly nodes: readonly FigureNode[];
  readonly edges: readonly FigureEdge[];
}
