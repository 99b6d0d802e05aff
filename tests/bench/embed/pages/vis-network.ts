/** vis-network with given places and physics off. */
import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { benchGraph } from '../graph.ts';
import { box, drawn } from './drawn.ts';

const { nodes, edges } = benchGraph();
const network = new Network(
  box(),
  {
    nodes: new DataSet(nodes.map(({ id, name, x, y }) => ({ id, label: name, x, y }))),
    edges: new DataSet(
      edges.map(({ source, target, relation }, id) => ({
        id,
        from: source,
        to: target,
        label: relation,
        arrows: 'to',
      })),
    ),
  },
  { physics: false },
);
network.once('afterDrawing', drawn);
