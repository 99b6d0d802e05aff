/** Plain Cytoscape with given places, which draws what Stemma draws. */
import cytoscape from 'cytoscape';
import { benchGraph } from '../graph.ts';
import { elements, SAME } from './cytoscape-picture.ts';
import { box, drawn } from './drawn.ts';

const cy = cytoscape({
  container: box(),
  elements: elements(benchGraph(), true),
  style: SAME,
  layout: { name: 'preset', fit: true },
});
cy.one('render', drawn);
