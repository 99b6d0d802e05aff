/** Watches what a page author pastes, from the build for script tags: seen when its first name stands in the picture. */
import { tell } from './drawn.ts';

const graph = document.querySelector('stemma-graph');
graph?.addEventListener('stemma-ready', () => {
  tell('usable');
});
const root = graph?.shadowRoot;
if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true });
look();

function look(): void {
  if (root?.querySelector('svg text')) tell('seen');
}
