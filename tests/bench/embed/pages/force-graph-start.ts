/** force-graph with given places and no simulation, fitted into its box as its examples fit one. */
import ForceGraph from 'force-graph';
import type { BenchGraph } from '../graph.ts';
import { box, drawn } from './drawn.ts';

/** @returns the graph, to be told how its things look */
export function start({ nodes, edges }: BenchGraph): InstanceType<typeof ForceGraph> {
  const graph = new ForceGraph(box())
    .width(800)
    .height(420)
    .cooldownTicks(0)
    .graphData({
      nodes: nodes.map((node) => ({ ...node, fx: node.x, fy: node.y })),
      links: edges.map((edge) => ({ ...edge })),
    });
  let isFitted = false;
  return graph
    .onEngineStop(() => {
      graph.zoomToFit(0, 30);
      isFitted = true;
    })
    .onRenderFramePost(() => {
      if (isFitted) drawn();
    });
}
