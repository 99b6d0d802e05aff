/** What a script tag brings: registers the light `<stemma-graph>`, and the other elements where the page has any. */
import { EmbeddedGraph } from './graph.ts';
import { GRAPH_TAG, PREFIX } from './tags.ts';

if (customElements.get(GRAPH_TAG) === undefined) customElements.define(GRAPH_TAG, EmbeddedGraph);

async function defineOthers(): Promise<void> {
  const unknown = [...document.querySelectorAll(':not(:defined)')];
  if (unknown.some(({ localName }) => localName.startsWith(PREFIX))) await (await import('./others.ts')).bringOthers();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void defineOthers());
else void defineOthers();
