/** Watches what a page author pastes, from the build for script tags: seen when its first name has a place. */
import { tell } from './drawn.ts';

const graph = document.querySelector('stemma-graph');
graph?.addEventListener('stemma-ready', () => {
  tell('usable');
});
const look = (): void => {
  const text = graph?.shadowRoot?.querySelector('svg text');
  if (text !== null && text !== undefined && text.getBoundingClientRect().width > 0) tell('seen');
  else requestAnimationFrame(look);
};
look();
