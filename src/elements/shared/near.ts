/** Whether an element has come near to what the reader sees. */

/** How near, px. */
const NEAR = '400px';

/** Calls back once, when the element is near the window. */
export function whenNear(element: HTMLElement, signal: AbortSignal, near: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      near();
    },
    { rootMargin: NEAR },
  );
  watch.observe(element);
  signal.addEventListener('abort', () => {
    watch.disconnect();
  });
}
