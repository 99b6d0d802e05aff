/**
 * Dagre: the classic drawing of hierarchies in ranks, by the extension of Cytoscape, run without a page. For those who
 * know it from elsewhere and expect it; it draws ranks where `layered` composes.
 */
import cytoscape from 'cytoscape';
import type { ElementDefinition } from 'cytoscape';
import dagreExtension from 'cytoscape-dagre';
import { layered } from './layered.ts';
import type { Layout, LayoutInput, Positions } from './layout.ts';
import { pushApart } from './place/apart.ts';
import type { Board } from './place/board.ts';
import { placePieces } from './place/placing.ts';
import { relaxStress } from './place/stress.ts';

/** Px between nodes of one rank, and between ranks: room for names and for labels. */
const ROOM = { nodes: 46, ranks: 78 } as const;

cytoscape.use(dagreExtension);

/** Dagre's time grows with the square of the nodes: seconds at 500, so larger graphs are left to `layered`. */
const MOST = 300;

/** Owners and makers above what they own and make, in ranks. */
export const dagre: Layout = (input: LayoutInput) => (input.nodes.length > MOST ? layered(input) : ranked(input));

function ranked(input: LayoutInput): Positions {
  return placePieces(input, (board) => {
    // beside places that are known there is no room for ranks: what is new goes to its neighbours
    if (board.nodes.some(({ at }) => at !== undefined)) {
      relaxStress(board);
      pushApart(board, { names: true, gap: 22 });
    } else rank(board);
  });
}

/** Gives the nodes of a board the places that dagre finds. */
function rank(board: Board): void {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...nodesOf(board), ...edgesOf(board)],
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
  });
  try {
    const options = { name: 'dagre', nodeSep: ROOM.nodes, rankSep: ROOM.ranks, fit: false, animate: false };
    cy.layout(options).run();
    board.nodes.forEach((_, node) => {
      const { x, y } = cy.getElementById(`n${String(node)}`).position();
      [board.x[node], board.y[node]] = [x, y];
    });
  } finally {
    cy.destroy();
  }
}

/** Boxes with the room that a name takes below. */
function nodesOf({ nodes }: Board): readonly ElementDefinition[] {
  return nodes.map(({ width, height, label }, node) => ({
    data: { id: `n${String(node)}`, width: Math.max(width, label.width), height: height + label.height },
  }));
}

/** What wants to lie above is the source. */
function edgesOf({ bonds }: Board): readonly ElementDefinition[] {
  return bonds.map(({ a, b, down }) => {
    const [source, target] = down < 0 ? [b, a] : [a, b];
    return { data: { source: `n${String(source)}`, target: `n${String(target)}` } };
  });
}
