/** A diagram in a page, and hands and eyes for it. */
import { vi } from 'vitest';
import type { Fragment } from '../../../graph/index.ts';
import type { Action, Explorer } from '../../../src/explorer/index.ts';
import { selectScene } from '../../../src/explorer/index.ts';
import { GraphElement } from '../../../src/elements/graph/element.ts';
import { explorerOf } from '../../explorer/state.ts';

if (customElements.get('stemma-graph') === undefined) customElements.define('stemma-graph', GraphElement);

export interface Mounted {
  readonly element: GraphElement;
  readonly explorer: Explorer;
  /** The key of an entity in the scene, by its id. */
  key(id: string): string;
}

/** An element that draws an explorer of the test's. */
export async function mounted(fragment: Fragment, ...actions: readonly Action[]): Promise<Mounted> {
  const explorer = explorerOf(fragment, ...actions);
  const element = new GraphElement();
  element.explorer = explorer;
  element.style.cssText = 'width:600px;height:420px';
  document.body.append(element);
  await ready(element);
  return { element, explorer, key: (id) => keyOf(explorer, id) };
}

export function keyOf(explorer: Explorer, id: string): string {
  const { nodes, edges } = selectScene(explorer.state);
  const found = nodes.find((node) => node.id === id) ?? edges.find((edge) => edge.id === id);
  if (found === undefined) throw new Error(`Nothing with the id ${id} is drawn.`);
  return found.key;
}

export async function ready(element: GraphElement): Promise<void> {
  if (!element.matches(':state(ready)'))
    await new Promise((resolve) => element.addEventListener('stemma-ready', resolve, { once: true }));
  await frames(2);
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits for something to be so: machines differ in how long they take. */
export async function until(holds: () => boolean, most = 8000): Promise<void> {
  for (const start = performance.now(); !holds();) {
    if (performance.now() - start > most) throw new Error('It did not happen.');
    await wait(20);
  }
  await frames(2);
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function box(element: GraphElement): HTMLElement {
  return part<HTMLElement>(element, '.canvas');
}

export function part<Part extends Element>(element: GraphElement, selector: string): Part {
  const found = element.shadowRoot?.querySelector<Part>(selector);
  if (!found) throw new Error(`No ${selector} in the element.`);
  return found;
}

/** The menu, once it is open: its code comes with the first. */
export function menuOf(element: GraphElement): Promise<HTMLElement> {
  return vi.waitFor(() => part<HTMLElement>(element, '.menu:popover-open'));
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a node, or of the words on an edge, in the page's viewport. */
export function middle(element: GraphElement, key: string): Spot {
  const place = element.diagram?.place(key);
  if (place === undefined) throw new Error(`${key} has no place.`);
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

/** What really lies at a point, shadow roots included: pointers go there and nowhere else. */
export function deepest({ x, y }: Spot): Element {
  let at = document.elementFromPoint(x, y);
  for (let inner = at; inner !== null; inner = at?.shadowRoot?.elementFromPoint(x, y) ?? null) {
    if (inner === at && inner.shadowRoot === null) break;
    if (inner === at) continue;
    at = inner;
  }
  for (
    let next = at?.shadowRoot?.elementFromPoint(x, y);
    next && next !== at;
    next = at?.shadowRoot?.elementFromPoint(x, y)
  )
    at = next;
  if (at === null) throw new Error(`Nothing is at ${String(x)}, ${String(y)}: it is outside of the window.`);
  return at;
}

type Kind = 'mouse' | 'touch';

export function pointer(
  type: string,
  at: Spot,
  pointerType: Kind = 'mouse',
  id = 1,
  target = deepest(at),
): PointerEvent {
  const event = new PointerEvent(type, {
    clientX: at.x,
    clientY: at.y,
    pointerId: id,
    pointerType,
    isPrimary: id === 1,
    button: 0,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
}

export function tap(at: Spot, pointerType: Kind = 'mouse'): void {
  pointer('pointerdown', at, pointerType);
  pointer('pointerup', at, pointerType);
}

export function drag(from: Spot, to: Spot, pointerType: Kind = 'mouse'): void {
  const target = deepest(from);
  pointer('pointerdown', from, pointerType, 1, target);
  for (const share of [0.3, 0.6, 1])
    pointer(
      'pointermove',
      { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      pointerType,
      1,
      target,
    );
  pointer('pointerup', to, pointerType, 1, target);
}

export function wheel(element: GraphElement, deltaY: number, more: WheelEventInit = {}): WheelEvent {
  const rect = element.getBoundingClientRect();
  const at = { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2 };
  const event = new WheelEvent('wheel', { deltaY, bubbles: true, composed: true, cancelable: true, ...at, ...more });
  deepest({ x: at.clientX, y: at.clientY }).dispatchEvent(event);
  return event;
}

export function press(element: GraphElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  box(element).dispatchEvent(event);
  return event;
}

/** The zoom of the picture, from the width of a node on the screen. */
export function zoomOf(element: GraphElement, key: string): number {
  return (element.diagram?.place(key)?.width ?? 0) / 38;
}
