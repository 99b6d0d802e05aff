/** What the author of a page wrote into an element for those who cannot see it. */
export function fallbackOf(element: HTMLElement): readonly Node[] {
  return [...element.childNodes].filter((node) =>
    node instanceof Element ? node.slot === '' && !UNSEEN.includes(node.localName) : /\S/.test(node.nodeValue ?? ''),
  );
}

/** Data; and a picture for browsers that find it in the page (see `stemma/prerender`). */
const UNSEEN: readonly string[] = ['script', 'template'];
