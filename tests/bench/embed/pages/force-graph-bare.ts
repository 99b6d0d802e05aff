/** force-graph that draws circles and bare words, by its own canvas hook, as its examples do. */
import { benchGraph } from '../graph.ts';
import { start } from './force-graph-start.ts';

start(benchGraph())
  .linkDirectionalArrowLength(4)
  .nodeCanvasObjectMode(() => 'after')
  .nodeCanvasObject((node, context) => {
    context.font = '12px sans-serif';
    context.textAlign = 'center';
    context.fillText((node as unknown as { name: string }).name, node.x ?? 0, (node.y ?? 0) + 16);
  });
