/**
 * Watches what a page author pastes, from the build for script tags: seen when its first name stands in the picture. It is
 * read with the page and waits for the element, since a module of its own would come after the frame that shows the picture.
 */
import { tell } from './drawn.ts';

void customElements.whenDefined('stemma-graph').then(() => {
  const graph = document.querySelector('stemma-graph');
  const root = graph?.shadowRoot;
  const look = (): void => {
    if (root?.querySelector('svg text')) tell('seen');
  };
  if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true });
  look();
  graph?.addEventListener('stemma-ready', () => {
    tell('usable');
  });
});
