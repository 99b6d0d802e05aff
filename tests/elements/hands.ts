/** Hands and eyes for what is in the page: pointers and keys as a reader uses them, and waiting for what is to be seen. */
import { vi } from 'vitest';

/** A point of the window, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a pointer is beyond its place; it goes to what lies there, unless it is told where to. */
export interface Touch extends PointerEventInit {
  readonly target?: Element;
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits for something to be so, and to be drawn: machines differ in how long they take. */
export async function until(holds: () => boolean, most = 20_000): Promise<void> {
  for (const start = performance.now(); !holds();) {
    if (performance.now() - start > most) throw new Error(`It did not happen: ${String(holds)}`);
    await frames(1);
  }
  await frames(2);
}

/** From now on nothing happens later, until time goes by hand: `vi.advanceTimersByTime`. */
export function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
}

/** Empties the page. What its elements do some time after they have left, like taking a diagram away, they do now. */
export function clear(): void {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  document.body.replaceChildren();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
}

export function part<Part extends Element>(element: Element, selector: string): Part {
  const found = element.shadowRoot?.querySelector<Part>(selector);
  if (!found) throw new Error(`No ${selector} in the element.`);
  return found;
}

/** What is written in a part, in one line. */
export function words(element: Element, selector: string): string {
  return part(element, selector).textContent.replace(/\s+/g, ' ').trim();
}

/** The middle of an element or of any other rectangle. */
export function middleOf(of: Element | Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): Spot {
  const { x, y, width, height } = of instanceof Element ? of.getBoundingClientRect() : of;
  return { x: x + width / 2, y: y + height / 2 };
}

/** What really lies at a point, shadow roots included: pointers go there and nowhere else. */
export function deepest({ x, y }: Spot): Element {
  let at = document.elementFromPoint(x, y);
  for (let inner = at?.shadowRoot?.elementFromPoint(x, y); inner && inner !== at;) {
    at = inner;
    inner = at.shadowRoot?.elementFromPoint(x, y);
  }
  if (at === null) throw new Error(`Nothing is at ${String(x)}, ${String(y)}: it is outside of the window.`);
  return at;
}

/** A finger, the first or another. */
export function finger(pointerId = 1): Touch {
  return { pointerType: 'touch', pointerId, isPrimary: pointerId === 1 };
}

export function pointer(type: string, at: Spot, { target = deepest(at), ...more }: Touch = {}): PointerEvent {
  const event = new PointerEvent(type, {
    clientX: at.x,
    clientY: at.y,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
    button: 0,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}

export function tap(at: Spot, touch: Touch = {}): void {
  pointer('pointerdown', at, touch);
  pointer('pointerup', at, touch);
}

export function drag(from: Spot, to: Spot, touch: Touch = {}): void {
  const held = { target: deepest(from), ...touch };
  pointer('pointerdown', from, held);
  for (const share of [0.3, 0.6, 1])
    pointer('pointermove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, held);
  pointer('pointerup', to, held);
}

export function wheel(at: Spot, deltaY: number, more: WheelEventInit = {}): WheelEvent {
  const place = { clientX: at.x, clientY: at.y };
  const event = new WheelEvent('wheel', { deltaY, bubbles: true, composed: true, cancelable: true, ...place, ...more });
  deepest(at).dispatchEvent(event);
  return event;
}

export function press(target: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}
