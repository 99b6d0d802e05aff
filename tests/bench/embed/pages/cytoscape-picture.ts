/** The graph for Cytoscape: bare, as its first example draws one, or as Stemma draws it. */
import type { ElementDefinition, StylesheetStyle } from 'cytoscape';
import type { BenchGraph } from '../graph.ts';
import { INK, LINES, NODES, PAPER } from './same-picture.ts';

/** @param hasPlaces else a layout gives them */
export function elements({ nodes, edges }: BenchGraph, hasPlaces: boolean): ElementDefinition[] {
  return [
    ...nodes.map(({ id, name, kind, x, y }) => ({
      data: { id, name, kind },
      ...(hasPlaces ? { position: { x, y } } : {}),
    })),
    ...edges.map(({ source, target, relation }) => ({ data: { source, target, relation } })),
  ];
}

export const BARE: StylesheetStyle[] = [
  { selector: 'node', style: { label: 'data(name)' } },
  { selector: 'edge', style: { label: 'data(relation)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
];

/** Words lie on what interrupts the lines below them. */
const GROUND = {
  'text-background-color': PAPER,
  'text-background-opacity': 1,
  'text-background-padding': '3px',
} as const;

export const SAME: StylesheetStyle[] = [
  {
    selector: 'node',
    style: {
      label: 'data(name)',
      color: INK,
      'font-family': 'system-ui, sans-serif',
      'font-size': 12,
      'text-valign': 'bottom',
      'text-margin-y': 6,
      ...GROUND,
      'border-width': 1.5,
      'background-width': '20px',
      'background-height': '20px',
    },
  },
  {
    selector: 'edge',
    style: {
      'font-family': 'system-ui, sans-serif',
      'font-size': 11,
      ...GROUND,
      'curve-style': 'bezier',
      'target-arrow-shape': 'vee',
    },
  },
  ...Object.entries(NODES).map(([kind, { stroke, fill, shape, size, icon }]): StylesheetStyle => ({
    selector: `node[kind = "${kind}"]`,
    style: {
      shape: shape as 'ellipse',
      width: size,
      height: size,
      'background-color': fill,
      'border-color': stroke,
      'background-image': picture(icon, stroke),
    },
  })),
  ...Object.entries(LINES).map(([relation, { words, stroke, ink, width, diamond }]): StylesheetStyle => ({
    selector: `edge[relation = "${relation}"]`,
    style: {
      label: words,
      color: ink,
      width,
      'line-color': stroke,
      'target-arrow-color': stroke,
      'source-arrow-color': stroke,
      'source-arrow-shape': diamond ? 'diamond' : 'none',
      'source-arrow-fill': 'hollow',
    },
  })),
];

/** An icon as Cytoscape takes one. */
function picture(icon: string, stroke: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path d="${icon}" fill="none" stroke="${stroke}" stroke-width="2"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
