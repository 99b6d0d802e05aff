/** When the interactive part is brought: at the reader's first move towards it, or when the page has nothing to do. */
import { prepare } from '../elements/graph/diagram-code.ts';
import { keepBox } from '../elements/shared/keep-box.ts';
import { whenNear } from '../elements/shared/near.ts';
import { lookIn } from './others.ts';

/** What wakes an element. */
const TOUCHES = ['pointerenter', 'pointermove', 'pointerdown', 'focusin', 'touchstart'] as const;
/** A page that is never idle is not waited for longer, nor a frame that is not told when it is, as in Chromium, ms. */
const PATIENCE = 1500;

/** Kept when an element is near the window, or the page about to be printed. */
export function near(element: HTMLElement, signal: AbortSignal): Promise<unknown> {
  return new Promise<unknown>((resolve) => {
    whenNear(element, signal, () => {
      resolve(undefined);
    });
    addEventListener('beforeprint', resolve, { signal });
  });
}

/** Calls `wake` once: when the reader points at, touches or focuses the element, else when the page is idle. */
export function whenWanted(element: HTMLElement, signal: AbortSignal, wake: () => void): void {
  lookIn(element.getRootNode()); // panels may stand beside it
  keepBox(element);
  const done = new AbortController();
  const once = (): void => {
    if (done.signal.aborted || signal.aborted) return;
    done.abort();
    prepare({ layout: element.getAttribute('layout'), view: element.getAttribute('view') });
    wake();
  };
  signal.addEventListener('abort', () => {
    done.abort();
  });
  for (const type of TOUCHES) element.addEventListener(type, once, { passive: true, signal: done.signal });
  if ('requestIdleCallback' in globalThis) requestIdleCallback(once, { timeout: PATIENCE });
  else setTimeout(once, 200); // WebKit has no idle callback
}
