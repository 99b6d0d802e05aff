/** The contract of the diagram: a scene and what the reader is doing with it go in, pictures and gestures come out. */
import type { ArrangedPicture, Vocabulary } from '../../graph/index.ts';
import type { Scene } from '../explorer/index.ts';
import type { Point } from '../layout/layout.ts';
import type { Caption, Figure, Insets } from '../picture/index.ts';

export type { Insets } from '../picture/index.ts';

/** Everything that decides what the diagram shows. Immutable; the next one is compared with the last. */
export interface DiagramView {
  readonly scene: Scene;
  /** Says what kinds and relations are, and so what they look like. */
  readonly vocabulary: Vocabulary;
  /** The id of a layout. */
  readonly layout: string;
  /** Positions that the document has, by id of the entity. */
  readonly positions: ReadonlyMap<string, Point>;
  /** The picture that the document has of this view. */
  readonly picture?: ArrangedPicture | undefined;
  /** Key of the node or edge that is selected. */
  readonly selected?: string | undefined;
  /** Keys of what is lit; all else is faded. */
  readonly lit?: ReadonlySet<string> | undefined;
  /** Key of the node that the keyboard is at. */
  readonly cursor?: string | undefined;
  /** Short labels, for small boxes. */
  readonly compact: boolean;
  /** How many changes of the reader's the graph has: dragging is undone in their order. */
  readonly step?: number;
  /** What lies over the borders of the box, in px: the picture is fitted to what is left. */
  readonly insets?: Insets | undefined;
}

/** What the reader did, or what became of it. Keys are those of the scene: `n…` of a node, `e…` of an edge. */
export type DiagramEvent =
  | { readonly type: 'tapped'; readonly key: string | undefined }
  /** Tapped twice. */
  | { readonly type: 'opened'; readonly key: string }
  | { readonly type: 'hovered'; readonly key: string | undefined }
  /** A menu was asked for; `at` is in px of the page's viewport. `held`: by a finger that is still down. */
  | { readonly type: 'menu'; readonly key: string | undefined; readonly at: Point; readonly held: boolean }
  /** A layout is being worked out. */
  | { readonly type: 'arranging' }
  /** Everything is in its place; what could not be arranged without overlaps is said in sentences. */
  | { readonly type: 'arranged'; readonly unresolved: readonly string[] }
  /** Something is on its way to its place, nodes or the camera; or all of it has come to rest. */
  | { readonly type: 'moving'; readonly moving: boolean }
  /** The view moved: zoom as a factor. */
  | { readonly type: 'zoomed'; readonly zoom: number };

/** An upright rectangle in px of the page's viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  /** Device pixels per px; lowered where the picture would become too large. */
  readonly scale?: number;
  /** Everything, or what the box shows. */
  readonly full?: boolean;
}

/** Whether a wheel or a finger moves the diagram or the page around it. */
export type Grip = 'always' | 'when-focused';

/** A diagram in a box. After `destroy` every other call does nothing. */
export interface Diagram {
  /** Draws another view; ends when everything is in its place, or another view came. */
  update(view: DiagramView): Promise<void>;
  /** Shows everything, or as much of it as stays readable. */
  fit(): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  /** Moves the camera, if the thing is hidden. */
  reveal(key: string): void;
  /** Moves back what was dragged last, or moves it again. @returns its key; nothing where another change comes first */
  takeBack(way: 'undo' | 'redo'): string | undefined;
  /** Where a node, or the label of an edge, is on the screen. */
  place(key: string): Place | undefined;
  /** Reads colours and fonts again. */
  restyle(): void;
  setGrip(grip: Grip): void;
  png(options?: PictureOptions): Promise<Blob>;
  /** What is drawn, for a picture that is a file. */
  figure(caption: Caption): Figure;
  destroy(): void;
}
