/** What a page author pastes, from the build for script tags. The picture is there when its first name has a place. */
import { drawn } from './drawn.ts';

const graph = document.querySelector('stemma-graph');
const look = (): void => {
  const text = graph?.shadowRoot?.querySelector('svg text');
  if (text !== null && text !== undefined && text.getBoundingClientRect().width > 0) drawn();
  else requestAnimationFrame(look);
};
look();
