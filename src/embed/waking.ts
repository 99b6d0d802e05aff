/** When the interactive part is brought: at the reader's first move towards it, or when the page has nothing to do. */

import { whenNear } from '../elements/shared/near.ts';

/** What wakes an element. */
const TOUCHES = ['pointerenter', 'pointerdown', 'focusin', 'touchstart'] as const;
/** What is idle just after the picture came is about to draw the rest of the page, ms. */
const REST = 300;
/** A page that is never idle is not waited for longer, nor a frame that is not told when it is, as in Chromium, ms. */
const PATIENCE = 1500;

/** What waking depends on. */
interface Waking {
  readonly lazy: boolean;
  readonly signal: AbortSignal;
  /** Kept when the picture is there, or will not be. */
  readonly drawn: Promise<void>;
}

/**
 * Calls `wake` once: when the reader points at, touches or focuses the element; else when the picture is on the screen
 * and the page is idle, and if the element is lazy not before it is near the window.
 */
export function whenWanted(element: HTMLElement, { lazy, signal, drawn }: Waking, wake: () => void): void {
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
  // a page is idle while it waits for the document, too: nothing may come before the picture
  void drawn.then(afterPaint).then(() => {
    if (lazy) whenNear(element, done.signal, () => whenIdle(once));
    else whenIdle(once);
  });
}

/** Kept when what was drawn is on the screen, and has been for a moment. */
function afterPaint(): Promise<void> {
  return new Promise((painted) => {
    requestAnimationFrame(() => setTimeout(painted, REST));
  });
}

function whenIdle(idle: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(idle, { timeout: PATIENCE });
  else setTimeout(idle, 200); // WebKit has no idle callback
}
