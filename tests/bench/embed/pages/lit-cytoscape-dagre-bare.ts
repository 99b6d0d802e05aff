/** The same that draws circles and bare words. */
import { BARE } from './cytoscape-picture.ts';
import { show } from './lit-element.ts';

show(BARE);
