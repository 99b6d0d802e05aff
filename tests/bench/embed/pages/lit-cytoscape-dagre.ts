/** A Lit element with Cytoscape and dagre in it that draws what Stemma draws. */
import { benchGraph } from '../graph.ts';
import { SAME } from './cytoscape-picture.ts';
import { show } from './lit-element.ts';

show(benchGraph(), SAME);
