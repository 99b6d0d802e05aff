/** A canvas that shows a picture of lanes: it keeps its size, its camera and what lies under the pointer, and draws when it must. */

import { around, isInside, LOW, READABLE } from './around.ts';
import type { Hit, Reach } from './hit.ts';
import { hitAt, LinkIndex } from './hit.ts';
import type { Label } from './labels.ts';
import type { Looks, Paints } from './paint.ts';
import { paint, PLAIN, textWidths } from './paint.ts';
import type { Markup } from '../picture/index.ts';
import type { DrawnTrack, Picture } from './picture.ts';
import type { Frame } from './projection.ts';
import { FOOT, Projection } from './projection.ts';
import { Recorder } from './recorder.ts';

/** Windows narrower than this, and not much lower than wide, have time running down, px. */
const NARROW = 560;
const LOWEST = 0.4;
/** How long the camera is under way, ms. */
const MOVE = 420;

export class Surface {
  readonly #box: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #sizes: ResizeObserver;
  readonly #resized: (frame: Frame) => void;
  #paints: Paints | undefined;
  #picture: Picture | undefined;
  #index = new LinkIndex([]);
  #projection: Projection | undefined;
  #looks: Looks = PLAIN;
  #labels: readonly Label[] = [];
  #frame: Frame = { width: 0, height: 0, vertical: false };
  #asked = 0;
  #moving = 0;
  #still = false;

  /** @param resized called when the window changes between wide and narrow: another layout is needed */
  constructor(box: HTMLElement, resized: (frame: Frame) => void) {
    this.#box = box;
    this.#resized = resized;
    this.#canvas = box.ownerDocument.createElement('canvas');
    this.#canvas.setAttribute('aria-hidden', 'true');
    Object.assign(this.#canvas.style, { position: 'absolute', left: '0', top: '0', display: 'block' });
    box.append(this.#canvas);
    const context = this.#canvas.getContext('2d');
    if (context === null) throw new Error('This browser has no canvas to draw lanes on.');
    this.#context = context;
    this.#sizes = new ResizeObserver(() => {
      this.#fitBox();
    });
    this.#sizes.observe(box);
    this.#fitBox();
  }

  destroy(): void {
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#asked);
    cancelAnimationFrame(this.#moving);
    this.#canvas.remove();
  }

  get frame(): Frame {
    return this.#frame;
  }

  get projection(): Projection | undefined {
    return this.#projection;
  }

  get picture(): Picture | undefined {
    return this.#picture;
  }

  /** Names that are written now. */
  get labels(): readonly Label[] {
    return this.#labels;
  }

  /** The length of a name in px, as it is written. */
  get lengthOf(): (name: string) => number {
    const width = this.#paints?.width ?? textWidths(this.#context, 'sans-serif');
    return (name) => width(name, false);
  }

  /** @param still nothing is to move */
  setPaints(paints: Omit<Paints, 'width'>, still: boolean): void {
    this.#paints = { ...paints, width: textWidths(this.#context, paints.font) };
    this.#still = still;
    this.#ask();
  }

  /**
   * Shows another picture.
   *
   * @param keep the track that stays where it is, where one should
   * @param isPart all of it is to be seen, if it can be read then
   */
  show(picture: Picture, keep: DrawnTrack | undefined, isPart = false): void {
    cancelAnimationFrame(this.#moving); // it is on its way in the picture before
    const before = this.#projection;
    const was = keep === undefined ? undefined : this.#picture?.byEntity.get(keep.track.entity);
    this.#picture = picture;
    this.#index = new LinkIndex([...picture.links, ...picture.refuted]);
    const now = was === undefined ? undefined : picture.byEntity.get(was.track.entity);
    const whole = Projection.whole(picture.lanes, this.#frame);
    const isReadable = isPart && whole.row >= READABLE;
    if (isReadable || before === undefined || before.camera.zoom === 1 || was === undefined || now === undefined) {
      this.#projection = whole;
    } else {
      // the track that was acted upon stays under the hand
      const zoomed = new Projection(picture.lanes, this.#frame, { ...before.camera, zoom: zoomFor(whole, before.row) });
      const dx = before.x(was.placed.start, was.placed.row) - zoomed.x(now.placed.start, now.placed.row);
      const dy = before.y(was.placed.start, was.placed.row) - zoomed.y(now.placed.start, now.placed.row);
      this.#projection = zoomed.moved(dx, dy);
    }
    this.#ask();
  }

  setLooks(looks: Looks): void {
    this.#looks = looks;
    this.#ask();
  }

  hit(x: number, y: number, reach: Reach): Hit | undefined {
    if (this.#picture === undefined || this.#projection === undefined) return undefined;
    const found = hitAt(this.#picture, this.#index, this.#projection, this.#labels, x, y, reach);
    return found?.type === 'link' && found.link.refuted && !this.#looks.showRefuted ? undefined : found;
  }

  panBy(dx: number, dy: number): void {
    this.#set(this.#projection?.moved(dx, dy));
  }

  zoomAt(factor: number, x: number, y: number): void {
    this.#set(this.#projection?.zoomed(factor, x, y));
  }

  /** Zooms around the middle. */
  zoomBy(factor: number): void {
    const { width, height } = this.#frame;
    this.#moveTo(this.#projection?.zoomed(factor, width / 2, height / 2));
  }

  fit(): void {
    if (this.#picture !== undefined) this.#moveTo(Projection.whole(this.#picture.lanes, this.#frame));
  }

  /**
   * Brings a place of a track into the window, near enough to be read; of what much comes from, so near that much of it is
   * in the window too. Nothing moves where it is there already.
   */
  reveal(track: DrawnTrack, place = track.placed.start): void {
    const projection = this.#projection;
    if (projection === undefined) return;
    const { row, below, isFolded } = track.placed;
    const { width, height, vertical } = this.#frame;
    const rows = isFolded ? 1 : below + 1;
    const whole = Projection.whole(projection.lanes, this.#frame);
    const high = Math.min(whole.row * whole.reading, Math.max(LOW, projection.innerAcross / (rows + 3)));
    if (isInside(projection, place, row) && projection.row >= Math.min(high, READABLE)) return;
    const zoom = Math.max(projection.camera.zoom, high / whole.row);
    const ahead = (vertical ? height : width) * 0.25;
    const goal = projection.centred(place, row, zoom);
    this.#moveTo(vertical ? goal.moved(0, -ahead) : goal.moved(-ahead, 0));
  }

  /** Brings the beginnings of tracks into the window, all of them; nothing moves where they are there already. */
  revealAll(tracks: readonly DrawnTrack[]): void {
    const goal = this.#projection && around(this.#projection, tracks);
    if (goal !== undefined) this.#moveTo(goal);
  }

  /** Where a track is, px of the box. */
  place({ placed: { start, stop, row } }: DrawnTrack): DOMRect | undefined {
    const projection = this.#projection;
    if (projection === undefined) return undefined;
    const [x, y] = [projection.x(start, row), projection.y(start, row)];
    return new DOMRect(x, y, projection.x(stop, row) - x, projection.y(stop, row) - y);
  }

  /** What is in the window, as SVG; nothing before there is something. */
  recorded(colors = this.#paints?.colors): Markup | undefined {
    if (this.#picture === undefined || this.#projection === undefined || this.#paints === undefined) return undefined;
    const paints = { ...this.#paints, ...(colors && { colors }) };
    const context = this.#context;
    const recorder = new Recorder((text, font) => {
      context.font = font;
      return context.measureText(text);
    });
    // as it is read, not as the pointer and the keyboard have it
    const looks = { ...this.#looks, hovered: undefined, ring: undefined };
    paint(recorder, this.#picture, this.#projection, paints, looks);
    return recorder.markup;
  }

  #set(projection: Projection | undefined): void {
    if (projection === undefined) return;
    cancelAnimationFrame(this.#moving);
    this.#projection = projection;
    this.#ask();
  }

  /** Moves the camera there, unless nothing is to move. */
  #moveTo(goal: Projection | undefined): void {
    const start = this.#projection;
    if (goal === undefined || start === undefined || this.#still) {
      this.#set(goal);
      return;
    }
    cancelAnimationFrame(this.#moving);
    const began = performance.now();
    const step = (now: number): void => {
      // the window may change its size on the way
      const end = goal.frame === this.#frame ? goal : goal.inFrame(this.#frame);
      const share = Math.min(1, Math.max(0, (now - began) / MOVE));
      const eased = 1 - (1 - share) ** 3;
      const mix = (a: number, b: number): number => a + (b - a) * eased;
      this.#projection =
        share === 1
          ? end
          : new Projection(end.lanes, this.#frame, {
              zoom: Math.exp(mix(Math.log(start.camera.zoom), Math.log(end.camera.zoom))),
              along: mix(start.camera.along, end.camera.along),
              across: mix(start.camera.across, end.camera.across),
            });
      this.#draw();
      if (share < 1) this.#moving = requestAnimationFrame(step);
    };
    this.#moving = requestAnimationFrame(step);
  }

  #fitBox(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (width === 0 || height === 0) return;
    const before = this.#frame;
    const vertical = width < NARROW && height > width * LOWEST;
    this.#frame = { width, height, vertical, foot: matchMedia('(pointer: coarse)').matches ? FOOT.touch : FOOT.mouse };
    const density = globalThis.devicePixelRatio || 1;
    const [pixelWidth, pixelHeight] = [Math.round(width * density), Math.round(height * density)];
    if (this.#canvas.width !== pixelWidth || this.#canvas.height !== pixelHeight) {
      this.#canvas.width = pixelWidth;
      this.#canvas.height = pixelHeight;
      Object.assign(this.#canvas.style, { width: `${String(width)}px`, height: `${String(height)}px` });
    }
    this.#projection = this.#projection?.inFrame(this.#frame);
    if (before.vertical !== this.#frame.vertical || before.width === 0) this.#resized(this.#frame);
    // at once: a canvas that was given a size is empty
    this.#draw();
  }

  #ask(): void {
    if (this.#asked !== 0) return;
    this.#asked = requestAnimationFrame(() => {
      this.#draw();
    });
  }

  #draw(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    if (this.#picture === undefined || this.#projection === undefined || this.#paints === undefined) return;
    const density = this.#canvas.width / Math.max(1, this.#frame.width);
    this.#context.setTransform(density, 0, 0, density, 0, 0);
    this.#labels = paint(this.#context, this.#picture, this.#projection, this.#paints, this.#looks);
  }
}

/** The zoom at which rows have a height, in px. */
function zoomFor(whole: Projection, row: number): number {
  return row / whole.row;
}
