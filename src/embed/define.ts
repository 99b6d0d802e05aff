/** What a script tag brings: registers the light `<stemma-graph>`, and the other elements where the page has any. */
import { EmbeddedGraph } from './graph.ts';

/** What the names of all elements begin with. */
const PREFIX = 'stemma-';

/** The element that a page author writes. Elsewhere the same name is that of the full element. */
const GRAPH_TAG = `${PREFIX}graph`;

if (customElements.get(GRAPH_TAG) === undefined) customElements.define(GRAPH_TAG, EmbeddedGraph);

async function defineOthers(): Promise<void> {
  const unknown = [...document.querySelectorAll(':not(:defined)')];
  if (unknown.some(({ localName }) => localName.startsWith(PREFIX))) await import('../elements/define.ts');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void defineOthers());
else void defineOthers();
