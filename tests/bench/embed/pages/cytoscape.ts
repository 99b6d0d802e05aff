/** Plain Cytoscape with given places. */
import cytoscape from 'cytoscape';
import { benchGraph } from '../graph.ts';
import { box, drawn } from './drawn.ts';

const { nodes, edges } = benchGraph();
const cy = cytoscape({
  container: box(),
  elements: [
    ...nodes.map(({ id, name, x, y }) => ({ data: { id, name }, position: { x, y } })),
    ...edges.map(({ source, target, relation }) => ({ data: { source, target, relation } })),
  ],
  style: [
    { selector: 'node', style: { label: 'data(name)' } },
    { selector: 'edge', style: { label: 'data(relation)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  ],
  layout: { name: 'preset', fit: true },
});
cy.one('render', drawn);
