/** Layered: owners above what they own, makers above what they make; small graphs are then composed by annealing. */
import { compose } from './compose.ts';
import type { Composition, Layout, LayoutInput } from './layout.ts';
import { anneal } from './place/anneal.ts';
import { enlarge, pushApart } from './place/apart.ts';
import { placeNear } from './place/near.ts';
import { placePieces, positionsOf } from './place/placing.ts';
import { ranksOf } from './place/ranks.ts';
import { placeInRows } from './place/rows.ts';
import { relaxStress } from './place/stress.ts';
import { unitsOf } from './place/units.ts';

/** Larger pieces would be too wide in rows: they are relaxed, with owners above what they own. */
const ROWS = 40;
/** Pieces with more nodes than this are not annealed: that takes time with the square of their number. */
const FINE = 400;
/** Points, in the measure of the energy, for each overlap that is left and for each label that was dropped. */
const OVERLAP = 120;
const DROPPED = 20;

/** Positions in rows by ownership and making. Known positions are kept, and everything else is placed around them. */
export const layered: Layout = (input: LayoutInput) =>
  placePieces(input, (board, piece) => {
    const rank = ranksOf(board);
    const known = board.nodes.some(({ at }) => at);
    if (known) {
      placeNear(board);
    } else if (board.nodes.length > ROWS) {
      relaxStress(board, rank);
      enlarge(board);
      pushApart(board, { names: true, gap: 22 });
    } else {
      placeInRows(board, rank);
    }
    if (board.nodes.length <= FINE)
      anneal(board, rank, unitsOf(board), () => flaws(compose(piece, positionsOf(board))));
    // Annealing weighs names against other wishes, and their sides are free; but boxes never overlap.
    pushApart(board, { names: false, gap: 8 });
  });

/** What shows only when a placing is composed. */
function flaws({ unresolved, labels }: Composition): number {
  let dropped = 0;
  for (const label of labels.values()) if (label === null) dropped++;
  return OVERLAP * unresolved.length + DROPPED * dropped;
}
