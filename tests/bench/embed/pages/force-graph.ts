/** force-graph with given places and no simulation; names by its own canvas hook, as its examples do. */
import ForceGraph from 'force-graph';
import { benchGraph } from '../graph.ts';
import { box, drawn } from './drawn.ts';

const { nodes, edges } = benchGraph();
new ForceGraph(box())
  .width(800)
  .height(420)
  .cooldownTicks(0)
  .graphData({
    nodes: nodes.map((node) => ({ ...node, fx: node.x, fy: node.y })),
    links: edges.map((edge) => ({ ...edge })),
  })
  .linkDirectionalArrowLength(4)
  .nodeCanvasObjectMode(() => 'after')
  .nodeCanvasObject((node, context) => {
    context.font = '12px sans-serif';
    context.fillText((node as unknown as { name: string }).name, node.x ?? 0, (node.y ?? 0) + 14);
  })
  .onRenderFramePost(drawn);
