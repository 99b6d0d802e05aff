/** A figure: everything that is drawn, with its place. What the instant picture, the exports and the cards have in common. */
import type { Ends, Point, Side } from '../layout/layout.ts';
import type { KindLook, LineLook } from '../look/index.ts';

export interface FigureNode extends Point {
  /** The entity's id: nothing is drawn of it. */
  readonly id: string;
  readonly look: KindLook;
  /** Filled and larger. */
  readonly focus: boolean;
  /** The name, wrapped. */
  readonly lines: readonly string[];
  /** What tells it from its namesakes, below the name. */
  readonly note?: string;
  readonly side: Side;
}

export interface FigureLabel {
  readonly words: string;
  /** A year after the words, said more quietly. */
  readonly year?: string;
  /** What stands before the words: `MYTH` where the picture is about it. */
  readonly seal?: 'myth' | 'refuted' | 'disputed';
  /** A number on a line that stands for several claims. */
  readonly pill?: boolean;
  /** The middle of the label. */
  readonly at: Point;
}

export interface FigureEdge {
  /** The claim's id. */
  readonly id: string;
  /** Places in the list of nodes. */
  readonly source: number;
  readonly target: number;
  /** Distance of the control point; see the layouts' `Composition`. */
  readonly bend: number;
  readonly ends?: Ends;
  readonly look: LineLook;
  readonly label?: FigureLabel;
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
