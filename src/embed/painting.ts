/** The instant picture in its box: fitted as the diagram will be, and again when the box changes. */
import { COMPACT } from '../look/frame.ts';
import { KIND_ICON_PATHS } from '../look/kind-icon-paths.ts';
import { use } from '../look/theme.ts';
import type { Drawing, Figure, Ruler } from '../picture/index.ts';
import { canvasRuler, draw, extentOf, fitted, heartOf, MOST_READ, roomIn, toElement } from '../picture/index.ts';

export class Painting {
  readonly #box: HTMLElement;
  /** What is drawn in a box of either size. */
  readonly #figure: (compact: boolean) => Figure | undefined;
  /** The box as it was painted for; nothing before that. */
  #painted: string | undefined;
  #ruler: Ruler | undefined;

  constructor(box: HTMLElement, figure: (compact: boolean) => Figure | undefined) {
    this.#box = box;
    this.#figure = figure;
  }

  /** @returns whether there was anything to draw */
  paint(): boolean {
    const { clientWidth: width, clientHeight: height } = this.#box;
    const figure = this.#figure(width > 0 && width < COMPACT);
    const { fontFamily } = getComputedStyle(this.#box);
    if (this.#ruler?.family !== fontFamily) this.#ruler = canvasRuler(fontFamily);
    const ruler = this.#ruler;
    if (figure === undefined || ruler === undefined) return false;
    this.#painted = this.#size;
    const drawing = { colour: use, ruler, icon: iconOf, joined: true };
    const bounds = extentOf(figure, ruler);
    const fit =
      bounds && fitted(bounds, roomIn({ width, height }), heartOf(figure, ruler), figure.nodes.length > MOST_READ);
    const view = fit && ([-fit.pan.x / fit.zoom, -fit.pan.y / fit.zoom, width / fit.zoom, height / fit.zoom] as const);
    this.#box.replaceChildren(toElement(draw(figure, drawing, view), this.#box.ownerDocument));
    return true;
  }

  /** Paints again whenever the box gets another size, as long as the picture stands in the page. */
  follow(signal: AbortSignal): void {
    const sizes = new ResizeObserver(() => {
      if (this.#painted !== undefined && this.#painted !== this.#size && this.#box.isConnected) this.paint();
    });
    sizes.observe(this.#box);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
    });
  }

  get #size(): string {
    return `${String(this.#box.clientWidth)} ${String(this.#box.clientHeight)}`;
  }
}

/** Icons that a document's own kinds have are left to the diagram. */
const iconOf: Drawing['icon'] = ({ look: { icon } }) => KIND_ICON_PATHS[icon] ?? KIND_ICON_PATHS['box'] ?? '';
