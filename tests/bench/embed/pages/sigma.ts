/** sigma with given places. Without a graphics card its WebGL is computed in software, here and on such machines. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { benchGraph } from '../graph.ts';
import { box, drawn } from './drawn.ts';

const { nodes, edges } = benchGraph();
const graph = new MultiDirectedGraph();
for (const { id, name, x, y } of nodes) graph.addNode(id, { label: name, x, y: -y, size: 8 });
for (const { source, target, relation } of edges) graph.addEdge(source, target, { label: relation });
new Sigma(graph, box(), { renderEdgeLabels: true, labelRenderedSizeThreshold: 0 });
drawn(); // it draws while it is made
