/** A ruler for a page's font: its canvas, and a table where that cannot be had. */
import type { Ruler } from '../picture/index.ts';
import { canvasRuler, tableRuler } from '../picture/index.ts';

/** A ruler for the fonts of a CSS `font-family`. */
export function createRuler(family: string): Ruler {
  return canvasRuler(family) ?? tableRuler(family);
}
