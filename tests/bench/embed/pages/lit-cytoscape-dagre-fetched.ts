/** A Lit element with Cytoscape and dagre in it that draws what Stemma draws, and fetches the graph as Stemma does. */
import { SAME } from './cytoscape-picture.ts';
import { fetched } from './fetched.ts';
import { show } from './lit-element.ts';

show(await fetched(), SAME);
