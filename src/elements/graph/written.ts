/** A picture that the page brought with the element, written by `stemma/prerender`: it stands until the diagram is drawn. */

/** Puts what stands in a declarative shadow root over what is going to be rendered. `undefined` where there is nothing. */
export function writtenIn(root: ShadowRoot | null): HTMLElement | undefined {
  if (root === null || root.firstChild === null) return undefined;
  const over = document.createElement('div');
  over.className = 'written';
  over.append(...root.childNodes);
  root.append(over);
  return over;
}
