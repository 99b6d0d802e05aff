/** The camera: what part of the picture the box shows. */
import type { Core } from 'cytoscape';
import type { Point } from '../layout/layout.ts';
import type { Bounds, Insets, Room } from '../picture/index.ts';
import { fitted, NO_INSETS, roomIn } from '../picture/index.ts';
import { between, Motion } from './motion.ts';

const ZOOMS = { min: 0.05, max: 5 } as const;

export class Camera {
  readonly #cy: Core;
  readonly #box: HTMLElement;
  readonly #motion = new Motion();
  insets: Insets = NO_INSETS;
  /** Moves at once. */
  still = false;
  /** Whether the reader moved the camera since everything was last fitted. */
  moved = false;
  readonly #onWay: (arrival: Promise<void>) => void;

  /** @param onWay is told when the camera sets out, with what is kept when it is there */
  constructor(cy: Core, box: HTMLElement, onWay: (arrival: Promise<void>) => void) {
    this.#cy = cy;
    this.#onWay = onWay;
    this.#box = box;
    cy.minZoom(ZOOMS.min);
    cy.maxZoom(ZOOMS.max);
  }

  /** Stops where it is. */
  stop(): void {
    this.#motion.stop();
  }

  get zoom(): number {
    return this.#cy.zoom();
  }

  /**
   * Shows everything. Where words would become too small to be read, it shows the part around `heart` instead, unless
   * `whole` is asked for.
   *
   * @returns whether everything is shown
   */
  fit(
    bounds: Bounds,
    { heart, whole, animate }: { heart?: Bounds | undefined; whole: boolean; animate: boolean },
  ): boolean {
    const fit = fitted(bounds, this.#room(), heart, whole);
    if (fit === undefined) return false;
    this.moved = false;
    this.#go(fit.zoom, fit.pan, animate);
    return fit.whole;
  }

  /** Zooms about a point of the box, or about its middle. */
  zoomBy(factor: number, about?: Point, animate = false): void {
    const room = this.#room();
    const point = about ?? { x: room.x + room.width / 2, y: room.y + room.height / 2 };
    const [from, pan] = [this.#cy.zoom(), this.#cy.pan()];
    const zoom = Math.min(ZOOMS.max, Math.max(ZOOMS.min, from * factor));
    const share = zoom / from;
    this.moved = true;
    this.#go(zoom, { x: point.x - (point.x - pan.x) * share, y: point.y - (point.y - pan.y) * share }, animate);
  }

  panBy(x: number, y: number, animate = false): void {
    const pan = this.#cy.pan();
    this.moved = true;
    this.#go(this.#cy.zoom(), { x: pan.x + x, y: pan.y + y }, animate);
  }

  /** Moves as little as is needed for the bounds to be seen; not at all if they are. */
  reveal(bounds: Bounds): void {
    const room = this.#room();
    const [zoom, pan] = [this.#cy.zoom(), this.#cy.pan()];
    const margin = 8;
    const x = shift(
      bounds.left * zoom + pan.x - margin,
      bounds.right * zoom + pan.x + margin,
      room.x,
      room.x + room.width,
    );
    const y = shift(
      bounds.top * zoom + pan.y - margin,
      bounds.bottom * zoom + pan.y + margin,
      room.y,
      room.y + room.height,
    );
    if (x === 0 && y === 0) return;
    this.#go(zoom, { x: pan.x + x, y: pan.y + y }, true);
  }

  /** A point of the page's viewport in model coordinates. Right under a scaled ancestor, and after any scrolling. */
  toModel(client: Point): Point {
    const [point, zoom, pan] = [this.toBox(client), this.#cy.zoom(), this.#cy.pan()];
    return { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom };
  }

  /** A point of the page's viewport in px of the box. */
  toBox(client: Point): Point {
    const rect = this.#box.getBoundingClientRect();
    const scale = rect.width / (this.#box.offsetWidth || 1) || 1;
    return { x: (client.x - rect.left) / scale, y: (client.y - rect.top) / scale };
  }

  /** A rectangle of the model on the screen. */
  toClient(bounds: Bounds): DOMRectReadOnly {
    const rect = this.#box.getBoundingClientRect();
    const scale = rect.width / (this.#box.offsetWidth || 1) || 1;
    const [zoom, pan] = [this.#cy.zoom(), this.#cy.pan()];
    return new DOMRectReadOnly(
      rect.left + (bounds.left * zoom + pan.x) * scale,
      rect.top + (bounds.top * zoom + pan.y) * scale,
      (bounds.right - bounds.left) * zoom * scale,
      (bounds.bottom - bounds.top) * zoom * scale,
    );
  }

  /** The part of the box that nothing lies over, px. */
  #room(): Room {
    return roomIn({ width: this.#box.clientWidth, height: this.#box.clientHeight }, this.insets);
  }

  #go(zoom: number, pan: Point, animate: boolean): void {
    this.#motion.stop();
    if (!animate || this.still) {
      this.#cy.viewport({ zoom, pan: { x: pan.x, y: pan.y } });
      return;
    }
    const from = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    const go = (share: number): void => {
      const at = { x: between(from.pan.x, pan.x, share), y: between(from.pan.y, pan.y, share) };
      this.#cy.viewport({ zoom: between(from.zoom, zoom, share), pan: at });
    };
    this.#onWay(this.#motion.start(go));
  }
}

/** How far an interval must move to lie in another; where it is too long, its middle counts. */
function shift(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most - from - to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}
