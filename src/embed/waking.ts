/** When the interactive part is brought: at the reader's first move towards it, or when the page has nothing to do. */

import { whenNear } from '../elements/shared/near.ts';

/** What wakes an element. */
const TOUCHES = ['pointerenter', 'pointerdown', 'focusin', 'touchstart'] as const;
/** A page that is never idle is not waited for longer, ms. */
const PATIENCE = 4000;

/**
 * Calls `wake` once: when the reader points at, touches or focuses the element; else when the page is idle, and if the
 * element is lazy not before it is near the window.
 */
export function whenWanted(element: HTMLElement, lazy: boolean, signal: AbortSignal, wake: () => void): void {
  const done = new AbortController();
  const once = (): void => {
    if (done.signal.aborted || signal.aborted) return;
    done.abort();
    wake();
  };
  signal.addEventListener('abort', () => {
    done.abort();
  });
  for (const type of TOUCHES) element.addEventListener(type, once, { passive: true, signal: done.signal });
  if (lazy) whenNear(element, done.signal, () => whenIdle(once));
  else whenIdle(once);
}

function whenIdle(idle: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(idle, { timeout: PATIENCE });
  else setTimeout(idle, 200); // WebKit has no idle callback
}
