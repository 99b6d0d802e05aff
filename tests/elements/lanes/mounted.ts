/** Lanes and a strip of time in a page. */
import type { Fragment } from '../../../graph/index.ts';
import type { Action, Explorer } from '../../../src/explorer/index.ts';
import { LanesElement } from '../../../src/elements/lanes/element.ts';
import { TimelineElement } from '../../../src/elements/timeline/element.ts';
import { explorerOf } from '../../explorer/state.ts';
import { frames, part, press, words } from '../hands.ts';
import type { Spot } from '../hands.ts';

if (customElements.get('stemma-lanes') === undefined) customElements.define('stemma-lanes', LanesElement);
if (customElements.get('stemma-timeline') === undefined) customElements.define('stemma-timeline', TimelineElement);

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
  const canvas = part<HTMLElement>(element, '.canvas');
  return {
    element,
    explorer,
    at: (id, share = 0.5) => {
      const place = element.place(id);
      if (place === undefined) throw new Error(`${id} is not drawn.`);
      return { x: place.x + place.width * share, y: place.y + place.height * share };
    },
    press: (key, more) => press(canvas, key, more),
    said: () => words(element, '[role=status]'),
    text: (selector) => words(element, selector),
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
    slider: (name = 'date') => part<HTMLElement>(element, `[data-handle='${name}']`),
    button: (label) => part<HTMLButtonElement>(element, `button[aria-label='${label}']`),
    asOf: () => explorer.state.view.lens.asOf,
  };
}
