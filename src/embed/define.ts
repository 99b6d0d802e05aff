/** What a script tag brings: registers the light `<stemma-graph>`, and the other elements where the page has any. */
import { EmbeddedGraph, onScreen } from './graph.ts';

const PREFIX = 'stemma-';

/** The element that a page author writes. Elsewhere the same name is that of the full element: what checks templates knows that one. */
const GRAPH_TAG = `${PREFIX}graph`;

if (customElements.get(GRAPH_TAG) === undefined) customElements.define(GRAPH_TAG, EmbeddedGraph);

const others = () => import('./others.ts');

// where nothing waits for its class, pictures go first
if (document.querySelector(':not(:defined)') === null) void onScreen().then(others);
else void others();
