/** Sharpness: nodes and lines are drawn themselves, and not from textures, wherever that is quick enough. */
import type { BoundingBox12, BoundingBoxWH, Core, SingularElementArgument } from 'cytoscape';

/** Up to so many nodes and lines in the window are always drawn themselves: some 8 ms a picture. */
const MOST_MOVED = 300;
/** Up to so many are, once nothing has moved for a while. */
const MOST_AT_REST = 1000;
/** For so long, ms. */
const REST = 120;

type Element = SingularElementArgument;
type Bounds = BoundingBox12 & BoundingBoxWH;

/** What is used of the library's renderer. */
interface Renderer {
  drawLayeredElements(
    context: CanvasRenderingContext2D,
    elements: readonly Element[],
    pixelRatio: number,
    extent: Bounds,
  ): void;
  drawElement(context: CanvasRenderingContext2D, element: Element): void;
  redrawHint(group: 'eles', isWanted: boolean): void;
  redraw(): void;
}

/**
 * Has the library draw its elements themselves. It would draw them from textures, which it makes for zooms that are powers of
 * two and scales in between: lines and icons are blurred then at nearly every zoom and density, and making the textures takes
 * much longer than drawing what they are of.
 *
 * @returns a function to be called before the instance is destroyed
 */
export function drawSharply(cy: Core): () => void {
  const renderer = (cy as Core & { renderer(): Renderer }).renderer();
  const fromTextures = renderer.drawLayeredElements.bind(renderer);
  let isAtRest = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    isAtRest = true;
    renderer.redrawHint('eles', true);
    renderer.redraw();
  };
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    const inView = elements.filter((element) => isWithin(element, extent));
    const most = isAtRest ? MOST_AT_REST : MOST_MOVED;
    isAtRest = false;
    if (inView.length <= most) {
      for (const element of inView) renderer.drawElement(context, element);
      return;
    }
    fromTextures(context, elements, pixelRatio, extent);
    clearTimeout(waiting);
    if (inView.length <= MOST_AT_REST) waiting = setTimeout(rest, REST);
  };
  return () => {
    clearTimeout(waiting);
  };
}

function isWithin(element: Element, { x1, y1, x2, y2 }: Bounds): boolean {
  const box = element.boundingBox();
  return box.x1 <= x2 && box.x2 >= x1 && box.y1 <= y2 && box.y2 >= y1;
}
