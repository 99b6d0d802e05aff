/** How wide and high texts are. A canvas knows it, and a table about. */

/** A style of text; sizes in px at zoom 1. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Between letters, px; no ruler counts it. */
  readonly spacing?: number;
}

/** Measures texts in one family of fonts. */
export interface Ruler {
  /** As the canvas names it. */
  readonly family: string;
  width(text: string, style: TextStyle): number;
  /** How far below the middle of a line its base line is. */
  baseline(style: TextStyle): number;
}

/** Lines are this much of the font's size apart. */
export const LINE_HEIGHT = 1.28;
