/**
 * What Stemma draws of the graph, as data for the others: who draws circles and bare words has less to do. The colours are
 * those of Stemma's light theme, the icons its own, as lines in a box of 24 by 24.
 */

export interface NodeLook {
  readonly stroke: string;
  readonly fill: string;
  /** As Cytoscape names it. */
  readonly shape: string;
  /** Px across. */
  readonly size: number;
  readonly icon: string;
}

export interface LineLook {
  readonly words: string;
  readonly stroke: string;
  readonly ink: string;
  readonly width: number;
  /** A hollow diamond at the whole. */
  readonly diamond: boolean;
}

export const PAPER = '#fbfbf9';
export const INK = '#1a1c20';

export const NODES: Readonly<Record<string, NodeLook>> = {
  company: {
    stroke: '#1b3a9c',
    fill: '#e9edfa',
    shape: 'round-rectangle',
    size: 38,
    icon: 'M10 12h4M10 8h4M14 21v-3a2 2 0 0 0-4 0v3M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16',
  },
  community: {
    stroke: '#0b7190',
    fill: '#e3f2f6',
    shape: 'hexagon',
    size: 42,
    icon: 'M18 21a8 8 0 0 0-16 0M5 8a5 5 0 1 1 10 0a5 5 0 1 1 -10 0ZM22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3',
  },
  person: {
    stroke: '#86124f',
    fill: '#fae8f1',
    shape: 'ellipse',
    size: 38,
    icon: 'M7 8a5 5 0 1 1 10 0a5 5 0 1 1 -10 0ZM20 21a8 8 0 0 0-16 0',
  },
  product: {
    stroke: '#db6b0a',
    fill: '#fdeede',
    shape: 'cut-rectangle',
    size: 36,
    icon: 'M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73zM12 22V12M3.29 7 12 12 20.71 7M7.5 4.27l9 5.15',
  },
  codebase: {
    stroke: '#449a74',
    fill: '#e4f4ec',
    shape: 'diamond',
    size: 46,
    icon: 'M18 16l4-4-4-4M6 8l-4 4 4 4M14.5 4l-5 16',
  },
};

export const LINES: Readonly<Record<string, LineLook>> = {
  'derived-from': { words: 'derived from', stroke: '#449a74', ink: '#28734f', width: 2.5, diamond: false },
  uses: { words: 'uses', stroke: '#db6b0a', ink: '#a54d00', width: 1.5, diamond: true },
};

export function nodeLook(kind: string): NodeLook {
  return found(NODES, kind);
}

export function lineLook(relation: string): LineLook {
  return found(LINES, relation);
}

function found<Look>(looks: Readonly<Record<string, Look>>, name: string): Look {
  const look = looks[name];
  if (look === undefined) throw new Error(`Nothing says how “${name}” looks.`);
  return look;
}
