/** What a script tag brings: registers the light `<stemma-graph>`, and the other elements where the page has any. */
import { EmbeddedGraph } from './graph.ts';
import { GRAPH_TAG, OTHERS } from './tags.ts';

if (customElements.get(GRAPH_TAG) === undefined) customElements.define(GRAPH_TAG, EmbeddedGraph);

/** Panels follow an explorer, so the graphs that they name are woken first. */
async function defineOthers(): Promise<void> {
  const others = [...document.querySelectorAll(OTHERS.join())];
  if (others.length === 0) return;
  const named = others.map((panel) => document.getElementById(panel.getAttribute('for') ?? ''));
  await Promise.all(named.flatMap((graph) => (graph instanceof EmbeddedGraph ? [graph.wake()] : [])));
  await import('../elements/define.ts');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void defineOthers());
else void defineOthers();
