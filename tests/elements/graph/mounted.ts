/** A diagram in a page, and what is to be seen of it. */
import type { Fragment } from '../../../graph/index.ts';
import type { Action, Explorer } from '../../../src/explorer/index.ts';
import { selectScene } from '../../../src/explorer/index.ts';
import { GraphElement } from '../../../src/elements/graph/element.ts';
import { explorerOf } from '../../explorer/state.ts';
import { frames, middleOf, part, until } from '../hands.ts';
import type { Spot } from '../hands.ts';

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

/** Waits for all that moves to be in its place. */
export async function still(element: GraphElement): Promise<void> {
  await element.updateComplete;
  await until(() => !element.matches(':state(moving)'));
}

export function box(element: GraphElement): HTMLElement {
  return part<HTMLElement>(element, '.canvas');
}

/** The menu, once it is open: its code comes with the first. */
export async function menuOf(element: GraphElement): Promise<HTMLElement> {
  const open = '.menu:popover-open';
  await until(() => element.shadowRoot?.querySelector(open) instanceof HTMLElement);
  return part(element, open);
}

/** The middle of a node, or of the words on an edge, in the page's viewport. */
export function middle(element: GraphElement, key: string): Spot {
  const place = element.diagram?.place(key);
  if (place === undefined) throw new Error(`${key} has no place.`);
  return middleOf(place);
}

/** The zoom of the picture, from the width of a node on the screen. */
export function zoomOf(element: GraphElement, key: string): number {
  return (element.diagram?.place(key)?.width ?? 0) / 38;
}
