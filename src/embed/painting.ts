/** The instant picture in its box: fitted as the diagram will be, and again when the box changes. */
import { COMPACT } from '../look/frame.ts';
import { KIND_ICONS } from '../look/kind-icons.ts';
import { use } from '../look/theme.ts';
import type { Drawing, Figure } from '../picture/index.ts';
import { canvasRuler, draw, extentOf, fitted, heartOf, MOST_READ, roomIn, toElement } from '../picture/index.ts';

export class Painting {
  readonly #box: HTMLElement;
  /** What is drawn in a box of either size. */
  readonly #figure: (compact: boolean) => Figure | undefined;

  constructor(box: HTMLElement, figure: (compact: boolean) => Figure | undefined) {
    this.#box = box;
    this.#figure = figure;
  }

  /** @returns whether there was anything to draw */
  paint(): boolean {
    const { clientWidth: width, clientHeight: height } = this.#box;
    const figure = this.#figure(width > 0 && width < COMPACT);
    const ruler = canvasRuler(getComputedStyle(this.#box).fontFamily);
    if (figure === undefined || ruler === undefined) return false;
    const drawing = { colour: use, ruler, icon: iconOf };
    const bounds = extentOf(figure, ruler);
    const fit =
      bounds && fitted(bounds, roomIn({ width, height }), heartOf(figure, ruler), figure.nodes.length > MOST_READ);
    const view = fit && ([-fit.pan.x / fit.zoom, -fit.pan.y / fit.zoom, width / fit.zoom, height / fit.zoom] as const);
    this.#box.replaceChildren(toElement(draw(figure, drawing, view), this.#box.ownerDocument));
    return true;
  }
}

/** Icons that a document's own kinds have are left to the diagram. */
const iconOf: Drawing['icon'] = ({ look: { icon } }) =>
  icon in KIND_ICONS ? KIND_ICONS[icon as keyof typeof KIND_ICONS] : KIND_ICONS.box;
