/** The diagram as SVG: the instant picture of an embed, and what is exported. */
export type { Drawing } from './draw.ts';
export { draw } from './draw.ts';
export type { Caption, Figure, FigureEdge, FigureLabel, FigureNode } from './figure.ts';
export type { Wish } from './instant.ts';
export { instantFigure } from './instant.ts';
export type { Markup } from './markup.ts';
export { element, toElement, toText } from './markup.ts';
export { textWidth, wrapped } from './text-width.ts';
