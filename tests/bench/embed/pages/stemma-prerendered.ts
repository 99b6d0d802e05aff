/** Watches a page that has Stemma's picture in it: seen when the browser has drawn what it read. */
import { tell } from './drawn.ts';

tell('seen');
document.querySelector('stemma-graph')?.addEventListener('stemma-ready', () => {
  tell('usable');
});
