/** How the explorer is put together in a window of a size: where its panel is, and how much of the bar is said in words. */

/** Below this width the bar at the top and the diagram are a phone's, px. */
const NARROW = 760;
/** A window of less than this height, and not wider than a phone that lies, is a phone's too, px. */
const LOW = 480;
const LYING = 1000;
/** In a window that is higher than wide and narrower than this, the diagram wants the whole width, px. */
const UPRIGHT = 1000;
/** The sheet lies beside the diagram where below it there is no room, and beside it there is, px. */
const BESIDE = 560;

export interface Composition {
  /** Few entities are drawn, and all that can be done is behind one button: a phone. */
  readonly narrow: boolean;
  /** The panel is a sheet that is drawn up, and key and time are in it; else there are columns. */
  readonly sheet: 'below' | 'beside' | undefined;
}

export const COLUMNS: Composition = { narrow: false, sheet: undefined };

/** @param size of the explorer, px; nothing that is not seen has one */
export function compositionFor({ width, height }: { readonly width: number; readonly height: number }): Composition {
  if (width <= 0) return COLUMNS;
  const isLow = height < LOW;
  const narrow = width < NARROW || (isLow && width < LYING);
  if (isLow && narrow && width >= BESIDE) return { narrow, sheet: 'beside' };
  return { narrow, sheet: narrow || (width < UPRIGHT && height > width) ? 'below' : undefined };
}
