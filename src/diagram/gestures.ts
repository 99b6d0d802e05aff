/**
 * Gestures: what pointers and wheels mean. The drawing library's own input is not used: it listens at the window, takes the
 * focus from the page, holds on to the wheel and to every touch, and remembers a place of the box that may be past.
 */
import type { Point } from '../layout/layout.ts';
import type { Grip } from './diagram.ts';

/** What the gestures act upon. Points are in px of the page's viewport. */
export interface GestureTarget {
  /** The key of what is there. */
  hit(at: Point, pointer: 'mouse' | 'touch'): string | undefined;
  /** Whether the thing can be dragged. */
  draggable(key: string): boolean;
  tap(key: string | undefined): void;
  open(key: string): void;
  hover(key: string | undefined): void;
  /** @param held whether the finger that asked for it is still down */
  menu(key: string | undefined, at: Point, held: boolean): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  drag(key: string, dx: number, dy: number): void;
  drop(key: string): void;
}

/** Px that a pointer may move and still tap. */
const STILL = { mouse: 4, touch: 10 } as const;
/** Ms. */
const DOUBLE = 350;
const HOVER_DELAY = 60;
const LONG_PRESS = 500;
/** Zoom by the wheel: one notch of 100 px is a quarter. */
const WHEEL_POWER = 0.0022;
const PINCH_POWER = 0.011;
/** A mouse wheel that turns line by line or page by page, in px. */
const WHEEL_UNITS = [1, 16, 400] as const;

interface Press {
  readonly key: string | undefined;
  readonly start: Point;
  readonly pointer: 'mouse' | 'touch';
  mode: 'still' | 'pan' | 'drag' | 'pinch' | 'over';
}

export class Gestures {
  readonly #box: HTMLElement;
  readonly #target: GestureTarget;
  readonly #ending = new AbortController();
  readonly #pointers = new Map<number, Point>();
  #grip: Grip = 'always';
  #press: Press | undefined;
  #hovered: string | undefined;
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;
  #pressTimer: ReturnType<typeof setTimeout> | undefined;
  #lastTap: { readonly key: string | undefined; readonly at: Point; readonly time: number } | undefined;

  constructor(box: HTMLElement, target: GestureTarget) {
    this.#box = box;
    this.#target = target;
    const { signal } = this.#ending;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
      passive = true,
    ): void => {
      box.addEventListener(name, listener, { signal, passive });
    };
    on('pointerdown', (event) => {
      this.#down(event);
    });
    on('pointermove', (event) => {
      this.#move(event);
    });
    on('pointerup', (event) => {
      this.#up(event);
    });
    on('pointercancel', (event) => {
      this.#cancel(event);
    });
    on('pointerleave', () => {
      if (this.#press === undefined) this.#hover(undefined);
    });
    on('wheel', (event) => this.#wheel(event), false);
    on('contextmenu', (event) => this.#contextMenu(event), false);
    // two fingers are ours, wherever one finger may be the page's
    on('touchstart', (event) => event.touches.length > 1 && event.cancelable && event.preventDefault(), false);
    on('focusin', () => this.#setTouchAction());
    on('focusout', () => this.#setTouchAction());
    this.#setTouchAction();
  }

  set grip(grip: Grip) {
    this.#grip = grip;
    this.#setTouchAction();
  }

  destroy(): void {
    this.#ending.abort();
    clearTimeout(this.#hoverTimer);
    clearTimeout(this.#pressTimer);
  }

  /** Whether wheel and finger are ours. Before the diagram has the focus, they move the page around it. */
  get #held(): boolean {
    return this.#grip === 'always' || this.#box.matches(':focus-within');
  }

  #setTouchAction(): void {
    this.#box.style.touchAction = this.#held ? 'none' : 'pan-x pan-y';
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.#pointers.set(event.pointerId, pointOf(event));
    if (this.#pointers.size > 1) {
      clearTimeout(this.#pressTimer);
      this.#drop();
      if (this.#press !== undefined) this.#press.mode = 'pinch';
      return;
    }
    const pointer = event.pointerType === 'mouse' ? 'mouse' : 'touch';
    const start = pointOf(event);
    const key = this.#target.hit(start, pointer);
    this.#press = { key, start, pointer, mode: 'still' };
    clearTimeout(this.#hoverTimer);
    if (pointer === 'touch')
      this.#pressTimer = setTimeout(() => {
        if (this.#press?.mode !== 'still') return;
        this.#press.mode = 'over';
        this.#target.menu(key, start, true);
      }, LONG_PRESS);
  }

  #move(event: PointerEvent): void {
    const at = pointOf(event);
    const before = this.#pointers.get(event.pointerId);
    const press = this.#press;
    if (before === undefined || press === undefined) {
      if (event.pointerType !== 'touch') this.#hover(this.#target.hit(at, 'mouse'));
      return;
    }
    if (press.mode === 'pinch') this.#pinch(event.pointerId, before, at);
    if (press.mode === 'still' && distance(at, press.start) > STILL[press.pointer]) this.#startMoving(press, event);
    if (press.mode === 'pan') this.#target.pan(at.x - before.x, at.y - before.y);
    if (press.mode === 'drag' && press.key !== undefined)
      this.#target.drag(press.key, at.x - before.x, at.y - before.y);
    if (press.mode !== 'still') this.#pointers.set(event.pointerId, at);
  }

  #startMoving(press: Press, event: PointerEvent): void {
    clearTimeout(this.#pressTimer);
    if (press.pointer === 'touch' && !this.#held) {
      press.mode = 'over'; // the page scrolls
      return;
    }
    press.mode = press.key !== undefined && this.#target.draggable(press.key) ? 'drag' : 'pan';
    this.#hover(undefined);
    try {
      this.#box.setPointerCapture(event.pointerId);
    } catch {
      // the pointer is gone already
    }
  }

  #pinch(id: number, before: Point, at: Point): void {
    const other = [...this.#pointers].find(([key]) => key !== id)?.[1];
    if (other === undefined) return;
    const spread = distance(before, other);
    if (spread > 0) this.#target.zoom(distance(at, other) / spread, middle(at, other));
    this.#target.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    clearTimeout(this.#pressTimer);
    const press = this.#press;
    if (this.#pointers.size > 0 || press === undefined) return;
    this.#drop();
    this.#press = undefined;
    if (press.mode === 'still') this.#tap(press.key, pointOf(event), event.timeStamp);
  }

  #cancel(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    clearTimeout(this.#pressTimer);
    this.#drop();
    if (this.#pointers.size === 0) this.#press = undefined;
  }

  /** What was dragged stays where it is. */
  #drop(): void {
    if (this.#press?.mode === 'drag' && this.#press.key !== undefined) this.#target.drop(this.#press.key);
  }

  #tap(key: string | undefined, at: Point, time: number): void {
    const last = this.#lastTap;
    const again = last !== undefined && last.key === key && time - last.time < DOUBLE && distance(at, last.at) < 24;
    this.#lastTap = again ? undefined : { key, at, time };
    if (again && key !== undefined) this.#target.open(key);
    else this.#target.tap(key);
  }

  #hover(key: string | undefined): void {
    if (key === this.#hovered) return;
    this.#hovered = key;
    clearTimeout(this.#hoverTimer);
    // a pointer that only crosses the picture does not make it flicker
    const delay = key === undefined ? HOVER_DELAY / 2 : HOVER_DELAY;
    this.#hoverTimer = setTimeout(() => {
      this.#target.hover(key);
    }, delay);
    this.#box.style.cursor = key === undefined ? '' : 'pointer';
  }

  #wheel(event: WheelEvent): void {
    if (!(this.#held || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const delta = event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1);
    // a pinch on a touchpad comes as a wheel with Ctrl, and with small steps
    const power = event.ctrlKey && Math.abs(delta) < 50 ? PINCH_POWER : WHEEL_POWER;
    this.#target.zoom(Math.exp(-Math.max(-300, Math.min(300, delta)) * power), pointOf(event));
  }

  #contextMenu(event: MouseEvent): void {
    event.preventDefault();
    const at = pointOf(event);
    if (this.#press?.pointer === 'touch') return; // the long press asked for it
    this.#target.menu(this.#target.hit(at, 'mouse'), at, false);
  }
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
