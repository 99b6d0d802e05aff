/**
 * The address of the page: the one file that names it. A view goes in as the text after `#`; small moves take the place
 * of the last entry in the history, and what a reader would want to come back to makes a new one.
 */
import type { Action, Address, Look, State, View } from '../explorer/index.ts';
import { fromHash, openingView, placeOf, toAddress, viewOpened, withSeen } from '../explorer/index.ts';
import { dataSetById } from '../../graph/index.ts';
import type { ExplorerElement } from '../elements/explorer/element.ts';
import type { Wish } from '../elements/explorer/opening.ts';

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

/** Actions that are no moves of the reader's. */
const SILENT: ReadonlySet<Action['type']> = new Set(['arrived', 'departed', 'close-up-set']);

/** Calls back with what the address says, now and whenever it changes. */
export function followHash(show: (address: Address) => void): void {
  const read = (): void => {
    show(fromHash(window.location.hash));
  };
  window.addEventListener('hashchange', read);
  read();
}

/** The page of the explorer with what this page's address says. */
export function explorerAddress(): string {
  return new URL(`index.html${window.location.hash}`, window.location.href).href;
}

/**
 * Keeps the address and the explorer in step.
 * @param firstData the data set that an address need not name; `undefined` where the page is about one document
 */
export function followAddress(element: ExplorerElement, firstData: string | undefined, signal?: AbortSignal): void {
  const { explorer } = element;
  /** Where an address led; what opens it makes no entry of its own. */
  let isFollowing = false;
  /** What the maker of the followed link saw: kept until the reader moves. */
  let seen: string | undefined;

  /** The document that the page is about, where it is about one: no address need name it. */
  const own = firstData === undefined ? explorer.state.layers[0]?.source : undefined;
  const isOwn = (): boolean => own !== undefined && explorer.state.layers[0]?.source === own;

  const write = (view: View, asStep: boolean): void => {
    const url = new URL(window.location.href);
    if (!isFollowing) seen = undefined;
    const place = element.data === firstData && firstData !== undefined ? {} : placeOf(explorer.state, element.data);
    url.hash = withSeen(toAddress(view, openingView(explorer.state.graph), isOwn() ? {} : place), seen);
    if (url.href === window.location.href) return;
    if (asStep) window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  };

  const show = (look: Look): void => {
    explorer.dispatch({ type: 'view-opened', view: viewOpened(explorer.state.graph, look) });
    isFollowing = false; // also where that changed nothing
  };

  const read = (): void => {
    const address = fromHash(window.location.hash);
    const { src, file, data = firstData, look } = address;
    isFollowing = true;
    seen = address.seen;
    element.compareWith(seen);
    const brought = src ?? file;
    if (brought !== undefined) {
      if (isOpen(explorer.state, element.data, brought)) show(look);
      else if (!element.openAgain(brought, look)) element.wish(wishOf(address));
    } else if (data === undefined || data === element.data) {
      show(look);
    } else {
      element.open(data, look);
    }
    if (address.ignored.length > 0)
      element.announce(`Part of the link could not be used: ${address.ignored.slice(0, 3).join(', ')}`);
  };

  const addressOf = (page: string, view: View, saw?: string): string => {
    const url = new URL(page, window.location.href);
    url.search = '';
    const place = isOwn() ? {} : placeOf(explorer.state, element.data);
    url.hash = withSeen(toAddress(view, openingView(explorer.state.graph), place), saw);
    return url.href;
  };
  element.linkTo = (view, saw) => addressOf('', view, saw);
  element.places = {
    script: new URL('cdn/stemma.js', window.location.href).href,
    later: new URL('cdn/stemma.later.js', window.location.href).href,
    document: () =>
      element.src === undefined
        ? dataSetById(element.data ?? '')?.url.href
        : new URL(element.src, window.location.href).href,
    frame: (view) => ((element.data ?? element.src) === undefined ? undefined : addressOf('embed.html', view)),
  };
  const stop = explorer.subscribe(({ view }, before, { type }) => {
    if (SILENT.has(type)) return;
    const isFirst = type === 'opened' && before.layers.length === 0;
    write(view, STEPS.has(type) && !isFollowing && !isFirst);
    isFollowing = false;
  });
  window.addEventListener('popstate', read, signal === undefined ? {} : { signal });
  signal?.addEventListener('abort', stop);
  read();
}

/** Whether what was brought from a place is what is looked at. */
function isOpen({ layers }: State, data: string | undefined, source: string): boolean {
  return data === undefined && layers[0]?.source === source;
}

/** What a link asks for that the page does not do by itself. */
function wishOf({ src, file = '', look }: Address): Wish {
  return src === undefined ? { type: 'file', name: file, look } : { type: 'address', address: src, look };
}
