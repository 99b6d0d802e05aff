/** The camera: what part of the picture the box shows. */
import type { Core } from 'cytoscape';
import type { Point } from '../layout/layout.ts';
import { DURATIONS } from '../look/index.ts';
import type { Bounds } from './bounds.ts';
import type { Insets } from './diagram.ts';

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** Px left free around everything. */
const MARGIN = 16;
/** The same in small boxes. */
const SMALL_MARGIN = 10;
/** Few things are not blown up beyond this. */
const LARGEST_FIT = 1.4;
/** At this zoom all words are read with ease. Where everything would be much smaller than that, only a part is shown. */
const READABLE = 0.76;
const SMALLEST = 0.62;
const ZOOMS = { min: 0.05, max: 5 } as const;

export class Camera {
  readonly #cy: Core;
  readonly #box: HTMLElement;
  insets: Insets = NO_INSETS;
  /** Moves at once. */
  still = false;
  /** Whether the reader moved the camera since everything was last fitted. */
  moved = false;

  constructor(cy: Core, box: HTMLElement) {
    this.#cy = cy;
    this.#box = box;
    cy.minZoom(ZOOMS.min);
    cy.maxZoom(ZOOMS.max);
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
    const room = this.#room();
    if (room.width <= 0 || room.height <= 0) return false;
    const [width, height] = [Math.max(1, bounds.right - bounds.left), Math.max(1, bounds.bottom - bounds.top)];
    const fitting = Math.min(room.width / width, room.height / height, LARGEST_FIT);
    const zoom = whole || fitting >= SMALLEST ? fitting : READABLE;
    const centre = middle(fitting >= zoom ? bounds : clamped(heart ?? bounds, bounds, room, zoom));
    this.moved = false;
    this.#go(
      zoom,
      { x: room.x + room.width / 2 - centre.x * zoom, y: room.y + room.height / 2 - centre.y * zoom },
      animate,
    );
    return fitting >= zoom;
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
  #room(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    const [width, height] = [this.#box.clientWidth, this.#box.clientHeight];
    const { top, right, bottom, left } = this.insets;
    const margin = Math.min(width, height) < 420 ? SMALL_MARGIN : MARGIN;
    return {
      x: left + margin,
      y: top + margin,
      width: width - left - right - 2 * margin,
      height: height - top - bottom - 2 * margin,
    };
  }

  #go(zoom: number, pan: Point, animate: boolean): void {
    this.#cy.stop(true);
    if (animate && !this.still)
      this.#cy.animate({ zoom, pan: { x: pan.x, y: pan.y }, duration: DURATIONS.move, easing: 'ease-in-out-cubic' });
    else this.#cy.viewport({ zoom, pan: { x: pan.x, y: pan.y } });
  }
}

function middle({ left, top, right, bottom }: Bounds): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The window around the heart of a picture, moved so that it shows no more emptiness than it must. */
function clamped(heart: Bounds, all: Bounds, room: { width: number; height: number }, zoom: number): Bounds {
  const [width, height] = [room.width / zoom, room.height / zoom];
  const centre = middle(heart);
  const x = within(centre.x, all.left + width / 2, all.right - width / 2);
  const y = within(centre.y, all.top + height / 2, all.bottom - height / 2);
  return { left: x, top: y, right: x, bottom: y };
}

function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}

/** How far an interval must move to lie in another; where it is too long, its middle counts. */
function shift(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most - from - to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}
