/** Dragging a handle by mouse or finger: it goes where the pointer is, once a frame, and only to where something changes. */
import type { Span } from '../../../graph/index.ts';
import { nearestStop } from '../../explorer/index.ts';
import type { HandleName } from './handle.ts';
import type { Scale } from './scale.ts';

export interface Strip {
  readonly track: HTMLElement;
  readonly scale: Scale | undefined;
  readonly stops: readonly number[];
  /** The two dates, where there are two handles. */
  readonly range: Span | undefined;
  readonly set: (handle: HandleName, day: number) => void;
  readonly started: (handle: HandleName) => void;
  readonly ended: () => void;
}

export class Dragging {
  readonly #strip: () => Strip;
  #handle: HandleName | undefined;
  /** Where the pointer is, until the handle has followed. */
  #day: number | undefined;
  #frame = 0;

  constructor(strip: () => Strip) {
    this.#strip = strip;
  }

  /** Lets go without moving anything. */
  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#handle = this.#day = undefined;
  }

  down(event: PointerEvent): void {
    const { scale, range, track, started } = this.#strip();
    if (scale === undefined || event.button !== 0) return;
    const day = dayAt(event, track, scale);
    const isFirst = range !== undefined && Math.abs(day - range.from) < Math.abs(day - range.to);
    this.#handle = range === undefined ? 'date' : isFirst ? 'from' : 'to';
    track.setPointerCapture(event.pointerId);
    event.preventDefault();
    started(this.#handle);
    this.#day = day;
    this.#follow();
  }

  move(event: PointerEvent): void {
    const { scale, track } = this.#strip();
    if (this.#handle === undefined || scale === undefined) return;
    this.#day = dayAt(event, track, scale);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#follow();
    });
  }

  up(): void {
    if (this.#handle === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#follow();
    this.#handle = undefined;
    this.#strip().ended();
  }

  #follow(): void {
    const { stops, set } = this.#strip();
    const stop = this.#day === undefined ? undefined : stops[nearestStop(stops, this.#day)];
    this.#day = undefined;
    if (stop !== undefined && this.#handle !== undefined) set(this.#handle, stop);
  }
}

function dayAt({ clientX }: PointerEvent, track: HTMLElement, scale: Scale): number {
  return scale.dayAt(clientX - track.getBoundingClientRect().left);
}
