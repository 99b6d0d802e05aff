/**
 * How a panel finds the explorer that it belongs to: by being inside of it, or by naming it (`for="id"`). No globals:
 * two explorers on one page never meet.
 */
import type { Explorer, Layer, View } from '../../explorer/index.ts';

/** What an element that holds an explorer offers to the panels that belong to it. */
export interface Provider extends HTMLElement {
  readonly explorer: Explorer;
  /**
   * The address that leads to a view, with what was seen when it was made; `undefined` where the page gives none (an
   * embed).
   */
  readonly linkTo?: ((view: View, seen?: string) => string | undefined) | undefined;
  /** What the reader opened since the page was, whether it is looked at or not. */
  readonly opened?: readonly Layer[];
  /** Adds again what was opened before. */
  readonly addAgain?: (source: string) => void;
  /** Says something in the status region, for eyes and for screen readers. */
  readonly announce?: (message: string) => void;
}

/**
 * Asks the elements around for a provider; the nearest one answers and stops the event.
 * Composed, so that it leaves the shadow roots on its way.
 */
export class ExplorerRequest extends Event {
  static readonly type = 'stemma-explorer-request';
  readonly asker: EventTarget;
  /** Called by whoever holds an explorer. */
  readonly answer: (provider: Provider) => void;

  constructor(asker: EventTarget, answer: (provider: Provider) => void) {
    super(ExplorerRequest.type, { bubbles: true, composed: true });
    this.asker = asker;
    this.answer = answer;
  }
}

/** Answers the requests of everything inside of the provider. */
export function provide(provider: Provider, signal?: AbortSignal): void {
  provider.addEventListener(
    ExplorerRequest.type,
    (event) => {
      if (!(event instanceof ExplorerRequest) || event.asker === provider) return;
      event.stopPropagation();
      event.answer(provider);
    },
    signal === undefined ? {} : { signal },
  );
}

/** The provider around an element, if one is upgraded already. */
export function providerAround(element: HTMLElement): Provider | undefined {
  let found: Provider | undefined;
  element.dispatchEvent(
    new ExplorerRequest(element, (provider) => {
      found = provider;
    }),
  );
  return found;
}

/**
 * The provider with an id in the same document or shadow root, once it is there and defined; where that follows another
 * itself, the other.
 *
 * @param before those that were on the way here: who follows each other in a circle finds nobody
 */
export async function providerNamed(
  element: HTMLElement,
  id: string,
  signal: AbortSignal,
  before: readonly HTMLElement[] = [],
): Promise<Provider | undefined> {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const named = root.getElementById(id) ?? (await elementToCome(root, id, signal));
  await customElements.whenDefined(named.localName);
  if (isLight(named)) await named.wake();
  if (!('explorer' in named)) return undefined;
  if (named.explorer !== undefined) return named as Provider;
  const way = [...before, element];
  if (!('htmlFor' in named) || typeof named.htmlFor !== 'string') return providerAround(named);
  return way.includes(named) ? undefined : providerNamed(named, named.htmlFor, signal, way);
}

/** Whether it is the light element that a script tag brings. */
function isLight(element: HTMLElement): element is HTMLElement & { wake(): Promise<unknown> } {
  return 'wake' in element && typeof element.wake === 'function';
}

/** The element with an id that is not there yet. */
function elementToCome(root: Document | ShadowRoot, id: string, signal: AbortSignal): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const named = root.getElementById(id);
      if (named === null) return;
      watch.disconnect();
      resolve(named);
    });
    watch.observe(root, { subtree: true, childList: true, attributeFilter: ['id'] });
    signal.addEventListener('abort', () => {
      watch.disconnect();
    });
  });
}
