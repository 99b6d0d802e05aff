/** Brings something into view within a box of ours that scrolls. The page is never scrolled: its reader may be elsewhere. */
import { LitElement } from 'lit';

/** Scrolls the nearest box around an element that can be scrolled, as little as is needed. */
export function reveal(element: Element): void {
  for (let box = around(element); box !== undefined; box = around(box)) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY) || box.scrollHeight <= box.clientHeight) continue;
    const margin = Number.parseFloat(getComputedStyle(element).scrollMarginTop);
    const { y, height } = element.getBoundingClientRect();
    const [top, bottom] = [y - margin, y + height + margin];
    const start = box.getBoundingClientRect().top + box.clientTop;
    const end = start + box.clientHeight;
    if (top < start) box.scrollTop += top - start;
    else if (bottom > end) box.scrollTop += Math.min(bottom - end, top - start);
    return;
  }
}

/** The element around another, as far as elements of ours go. */
function around(element: Element): Element | undefined {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot && root.host instanceof LitElement)) return undefined;
  return element.parentElement ?? root.host;
}
