/** Lanes and a strip of time in a page, and hands for them. */
import type { Fragment } from '../../../graph/index.ts';
import type { Action, Explorer } from '../../../src/explorer/index.ts';
import { LanesElement } from '../../../src/elements/lanes/element.ts';
import { TimelineElement } from '../../../src/elements/timeline/element.ts';
import { explorerOf } from '../../explorer/state.ts';

if (customElements.get('stemma-lanes') === undefined) customElements.define('stemma-lanes', LanesElement);
if (customElements.get('stemma-timeline') === undefined) customElements.define('stemma-timeline', TimelineElement);

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface MountedLanes {
  readonly element: LanesElement;
  readonly explorer: Explorer;
  /** A point of a track: at its beginning 0, at its end 1. */
  at(id: string, share?: number): Spot;
  press(key: string, more?: KeyboardEventInit): KeyboardEvent;
  said(): string;
  text(selector: string): string;
}

/** Lanes of an explorer of the test's, once they are drawn. */
export async function lanesOf(
  fragment: Fragment,
  size = [900, 520],
  ...actions: readonly Action[]
): Promise<MountedLanes> {
  const explorer = explorerOf(fragment, ...actions);
  const element = new LanesElement();
  element.explorer = explorer;
  element.style.cssText = `width:${String(size[0])}px;height:${String(size[1])}px`;
  const ready = new Promise((resolve) => element.addEventListener('stemma-ready', resolve, { once: true }));
  document.body.append(element);
  await ready;
  await frames(3);
  const canvas = find<HTMLElement>(element, '.canvas');
  return {
    element,
    explorer,
    at: (id, share = 0.5) => {
      const place = element.place(id);
      if (place === undefined) throw new Error(`${id} is not drawn.`);
      return { x: place.x + place.width * share, y: place.y + place.height * share };
    },
    press: (key, more = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
      canvas.dispatchEvent(event);
      return event;
    },
    said: () => find(element, '[role=status]').textContent.trim(),
    text: (selector) => find(element, selector).textContent.replace(/\s+/g, ' ').trim(),
  };
}

export interface MountedTimeline {
  readonly element: TimelineElement;
  readonly explorer: Explorer;
  readonly slider: (name?: string) => HTMLElement;
  readonly button: (label: string) => HTMLButtonElement;
  asOf(): string | undefined;
}

/** A strip of time of an explorer of the test's. */
export async function timelineOf(
  fragment: Fragment,
  width = 900,
  ...actions: readonly Action[]
): Promise<MountedTimeline> {
  const explorer = explorerOf(fragment, ...actions);
  const element = new TimelineElement();
  element.explorer = explorer;
  element.style.width = `${String(width)}px`;
  document.body.append(element);
  await element.updateComplete;
  await frames(3);
  return {
    element,
    explorer,
    slider: (name = 'date') => find<HTMLElement>(element, `[data-handle='${name}']`),
    button: (label) => find<HTMLButtonElement>(element, `button[aria-label='${label}']`),
    asOf: () => explorer.state.view.lens.asOf,
  };
}

export function find<Part extends Element>(element: HTMLElement, selector: string): Part {
  const found = element.shadowRoot?.querySelector<Part>(selector);
  if (!found) throw new Error(`No ${selector} in the element.`);
  return found;
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function point(target: Element, type: string, { x, y }: Spot, more: PointerEventInit = {}): PointerEvent {
  const event = new PointerEvent(type, {
    clientX: x,
    clientY: y,
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

export function tap(target: Element, at: Spot, more: PointerEventInit = {}): void {
  point(target, 'pointerdown', at, more);
  point(target, 'pointerup', at, more);
}

export function drag(target: Element, from: Spot, to: Spot, more: PointerEventInit = {}): void {
  point(target, 'pointerdown', from, more);
  for (const share of [0.3, 0.6, 1])
    point(target, 'pointermove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, more);
  point(target, 'pointerup', to, more);
}
