/** Keeps a surface in the box of an element: its input, its colours, its size; taken away with the element. */
import type { LitElement, ReactiveController } from 'lit';
import { pageStyle, watchColors } from '../../diagram/colors.ts';
import type { Grip } from '../../diagram/diagram.ts';
import { Gestures } from '../../diagram/gestures.ts';
import { NAMED_COLORS, watchPrinting } from '../../diagram/paper.ts';
import type { Hit } from '../../lanes/hit.ts';
import { FINGER, POINTER } from '../../lanes/hit.ts';
import type { Frame } from '../../lanes/projection.ts';
import { Surface } from '../../lanes/surface.ts';
import type { Markup } from '../../picture/index.ts';
import { element } from '../../picture/index.ts';

/** What the pointer did. Points are in px of the box. */
export interface Pointing {
  tapped(hit: Hit | undefined, add: boolean): void;
  opened(hit: Hit): void;
  hovered(hit: Hit | undefined, at: { readonly x: number; readonly y: number }): void;
}

export interface MountingOptions extends Pointing {
  /** Where the lanes go; there once the element was rendered. */
  box(): HTMLElement;
  framed(frame: Frame): void;
}

export class Mounting implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MountingOptions;
  #surface: Surface | undefined;
  #gestures: Gestures | undefined;
  #end: AbortController | undefined;
  #grip: Grip = 'always';
  #shift = false;
  #at = { x: 0, y: 0 };

  constructor(host: LitElement, options: MountingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get surface(): Surface | undefined {
    return this.#surface;
  }

  set grip(grip: Grip) {
    this.#grip = grip;
    if (this.#gestures !== undefined) this.#gestures.grip = grip;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#mount();
  }

  hostUpdated(): void {
    this.#mount();
  }

  hostDisconnected(): void {
    this.#end?.abort();
    this.#gestures?.destroy();
    this.#surface?.destroy();
    this.#end = this.#gestures = this.#surface = undefined;
  }

  #mount(): void {
    const box = this.#options.box();
    if (this.#surface !== undefined || !this.#host.isConnected) return;
    const end = new AbortController();
    const surface = new Surface(box, (frame) => {
      this.#options.framed(frame);
    });
    const paint = (): void => {
      const { colors, fontFamily, still } = pageStyle(box);
      surface.setPaints({ colors, font: fontFamily }, still);
    };
    const stop = watchColors(box, paint);
    end.signal.addEventListener('abort', stop);
    end.signal.addEventListener(
      'abort',
      watchPrinting(box, () => onPaper(surface)),
    );
    box.addEventListener('pointerdown', (event) => (this.#shift = event.shiftKey), {
      signal: end.signal,
      capture: true,
    });
    box.addEventListener('pointermove', (event) => (this.#at = pointIn(box, event)), {
      signal: end.signal,
      capture: true,
    });
    this.#end = end;
    this.#surface = surface;
    this.#gestures = this.#listen(box, surface);
    paint();
    if (surface.frame.width > 0) this.#options.framed(surface.frame);
  }

  #listen(box: HTMLElement, surface: Surface): Gestures {
    const hits = new Map<string, Hit>();
    const named = (key: string | undefined): Hit | undefined => (key === undefined ? undefined : hits.get(key));
    const gestures = new Gestures(box, {
      hit: (at, pointer) => {
        const { x, y } = pointIn(box, { clientX: at.x, clientY: at.y });
        const hit = surface.hit(x, y, pointer === 'mouse' ? POINTER : FINGER);
        if (hit === undefined) return undefined;
        const key = hit.type === 'track' ? hit.track.track.key : hit.link.link.key;
        hits.set(key, hit);
        return key;
      },
      draggable: () => false,
      tap: (key) => this.#options.tapped(named(key), this.#shift),
      open: (key) => {
        const hit = named(key);
        if (hit !== undefined) this.#options.opened(hit);
      },
      hover: (key) => this.#options.hovered(named(key), this.#at),
      // a long press, or the other button: to compare with what is selected
      menu: (key) => this.#options.tapped(named(key), true),
      pan: (dx, dy) => surface.panBy(dx, dy),
      zoom: (factor, at) => {
        const { x, y } = pointIn(box, { clientX: at.x, clientY: at.y });
        surface.zoomAt(factor, x, y);
      },
      drag: () => undefined,
      drop: () => undefined,
    });
    gestures.grip = this.#grip;
    return gestures;
  }
}

/** What is in the window, as lines and letters. */
function onPaper(surface: Surface): Markup | undefined {
  const { width, height } = surface.frame;
  const lanes = surface.recorded(NAMED_COLORS);
  return lanes && element('svg', { viewBox: `0 0 ${String(width)} ${String(height)}` }, lanes);
}

function pointIn(
  box: HTMLElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): { x: number; y: number } {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
