/** What is said where there are no tracks to draw. */
import type { Graph } from '../../../graph/index.ts';
import type { History } from '../../explorer/index.ts';
import { counted } from '../shared/words.ts';

export function emptyWords({ tooMany }: History, graph: Graph): string {
  if (tooMany > 0)
    return `${counted(tooMany, 'track')} at once would say nothing. Choose a name, and its lineage is drawn.`;
  return graph.entityCount === 0 ? '' : 'Nothing here says what comes from what.';
}
