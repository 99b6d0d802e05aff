/** Traps of the drawing library in somebody else's page, each with its way out in one place. */
import type { Core, CytoscapeOptions } from 'cytoscape';

/** The library puts rules into the head of the page under this id, unless something with it is there. */
const STYLE_ID = '__________cytoscape_stylesheet';

/**
 * Makes an instance without touching the page: the library would write a `<style>` into the page's head, where it does not
 * reach into a shadow root, outlives the instance, and is reported by a strict content security policy. What the rules say
 * (`position: relative`) our own box has.
 */
export function withoutPageStyle(make: (options: CytoscapeOptions) => Core, options: CytoscapeOptions): Core {
  const taken = document.getElementById(STYLE_ID) !== null;
  const decoy = document.createElement('template');
  decoy.id = STYLE_ID;
  if (!taken) document.head.append(decoy);
  try {
    return make(options);
  } finally {
    decoy.remove();
  }
}

/** A box for the library inside of ours: it gets no pointer, so its own input, which listens at the window, does nothing. */
export function canvasBox(container: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
  container.append(box);
  return box;
}

/** Runs changes as one; an error on the way must not leave the picture frozen for good. */
export function batched(cy: Core, change: () => void): void {
  cy.startBatch();
  try {
    change();
  } finally {
    cy.endBatch();
  }
}

/**
 * Looks at what changed now. The library does so when it draws, and gives the middle of an edge until then as it was, if it
 * has drawn it before and neither end moved.
 */
export function lookedAt(cy: Core): void {
  cy.edges().forEach((edge) => void edge.width());
}

/**
 * Calls back when the box has another size than before, at once and not a tenth of a second later as the library does; and
 * when a box that had none (`display: none`, not laid out yet) has one.
 *
 * @returns a function that ends the watch
 */
export function watchSize(box: HTMLElement, resized: (appeared: boolean) => void): () => void {
  let [width, height] = [box.clientWidth, box.clientHeight];
  const observer = new ResizeObserver(() => {
    const before = width > 0 && height > 0;
    if (width === box.clientWidth && height === box.clientHeight) return;
    [width, height] = [box.clientWidth, box.clientHeight];
    if (width > 0 && height > 0) resized(!before);
  });
  observer.observe(box);
  return () => {
    observer.disconnect();
  };
}
