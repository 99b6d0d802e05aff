/**
 * The address of the page: the one file that names it. A view goes in as the text after `#`; small moves take the place
 * of the last entry in the history, and what a reader would want to come back to makes a new one.
 */
import type { Action, View } from '../explorer/index.ts';
import { fromHash, openingView, saysView, toAddress, toHash } from '../explorer/index.ts';
import type { ExplorerElement } from '../elements/explorer/element.ts';

/** Actions that a reader goes back from. */
const STEPS: ReadonlySet<Action['type']> = new Set([
  'opened',
  'view-opened',
  'selected',
  'asked',
  'focused',
  'unfocused',
  'expanded',
  'mode-chosen',
]);

/** Keeps the address and the explorer in step. */
export function followAddress(element: ExplorerElement, firstData: string, signal?: AbortSignal): void {
  const { explorer } = element;
  const data = (): string | undefined => (element.data === firstData ? undefined : element.data);
  const textOf = (view: View): string => toAddress(view, openingView(explorer.state.graph), data());
  const read = (): void => {
    const { hash } = window.location;
    const address = fromHash(hash);
    const wanted = address.data ?? firstData;
    const view = saysView(hash) ? address.view : undefined;
    if (wanted !== element.data) element.open(wanted, view);
    else explorer.dispatch({ type: 'view-opened', view: view ?? openingView(explorer.state.graph) });
    if (address.ignored.length > 0)
      element.announce(`Part of the link could not be used: ${address.ignored.slice(0, 3).join(', ')}`);
  };

  element.linkTo = (view) => {
    const url = new URL(window.location.href);
    url.hash = toHash(view, element.data);
    return url.href;
  };
  const stop = explorer.subscribe((state, _before, action) => {
    if (action.type === 'arrived' || action.type === 'departed') return;
    const url = new URL(window.location.href);
    url.hash = textOf(state.view);
    if (url.hash === window.location.hash) return;
    if (STEPS.has(action.type) && action.type !== 'opened') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  });
  window.addEventListener('popstate', read, signal === undefined ? {} : { signal });
  signal?.addEventListener('abort', stop);
  read();
}
