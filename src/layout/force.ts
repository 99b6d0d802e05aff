/** Force: related things lie close together; distances on the page follow distances in the graph. */
import type { Layout, LayoutInput } from './layout.ts';
import { enlarge, pushApart } from './place/apart.ts';
import { placePieces } from './place/placing.ts';
import { relaxStress } from './place/stress.ts';
import { turn } from './place/turn.ts';

/** Positions by stress, turned so that owners tend to lie above what they own, without overlaps. */
export const force: Layout = (input: LayoutInput) =>
  placePieces(input, (board) => {
    relaxStress(board);
    if (!board.nodes.some(({ at }) => at)) {
      turn(board);
      enlarge(board);
    }
    pushApart(board, { names: true, gap: 22 });
  });
