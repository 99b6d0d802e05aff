/** The instant picture in its box: fitted as the diagram will be, and again when the box changes. */
import { COMPACT } from '../look/frame.ts';
import { KIND_ICON_PATHS } from '../look/kind-icon-paths.ts';
import { use } from '../look/theme.ts';
import type { Drawing, Figure } from '../picture/index.ts';
import { draw, extentOf, fitted, heartOf, MOST_READ, roomIn, tableRuler, toElement } from '../picture/index.ts';

export class Painting {
  readonly #box: HTMLElement;
  /** What is drawn in a box of either size. */
  readonly #figure: (compact: boolean) => Figure | undefined;
  /** The box as it was painted for; nothing before that. */
  #painted: string | undefined;

  constructor(box: HTMLElement, figure: (compact: boolean) => Figure | undefined) {
    this.#box = box;
    this.#figure = figure;
  }

  /** @returns whether there was anything to draw */
  paint(): boolean {
    const { clientWidth: width, clientHeight: height } = this.#box;
    const figure = this.#figure(width > 0 && width < COMPACT);
    if (figure === undefined) return false;
    this.#painted = this.#size;
    const bounds = extentOf(figure) ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const isWhole = figure.nodes.length > MOST_READ;
    const { zoom, pan } = fitted(bounds, roomIn({ width, height }), heartOf(figure), isWhole) ?? {
      zoom: 1,
      pan: { x: 0, y: 0 },
    };
    const view = [-pan.x / zoom, -pan.y / zoom, width / zoom, height / zoom] as const;
    this.#box.replaceChildren(toElement(draw(figure, DRAWING, view), this.#box.ownerDocument));
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

/** Texts are measured by a table: a canvas for it takes longer than all the rest. */
const RULER = tableRuler('inherit');

const iconOf: Drawing['icon'] = ({ look: { icon } }) => KIND_ICON_PATHS[icon] ?? '';

const DRAWING: Drawing = { colour: use, ruler: RULER, icon: iconOf, joined: true };
