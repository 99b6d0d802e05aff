/** What the author of a page wrote into an element for those who cannot see it. */
export function fallbackOf(element: HTMLElement): readonly Node[] {
  return [...element.childNodes].filter((node) =>
    node instanceof Element ? node.slot === '' && node.localName !== 'script' : /\S/.test(node.nodeValue ?? ''),
  );
}
