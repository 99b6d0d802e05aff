/** The same that draws circles and bare words. */
import { benchGraph } from '../graph.ts';
import { BARE } from './cytoscape-picture.ts';
import { show } from './lit-element.ts';

show(benchGraph(), BARE);
