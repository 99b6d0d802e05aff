/** What of a scene is drawn, and what the layouts are asked: plain data, in a page and in node. */
export type { Arranged } from './arranged.ts';
export { pictured } from './arranged.ts';
export type { LayoutTask } from './arrangement.ts';
export { arrangementOf, knownPlace } from './arrangement.ts';
export { bundled } from './bundles.ts';
export type { Drawing, DrawingOptions, DrawnEdge, DrawnNode } from './drawn.ts';
export { drawingOf, NOTHING } from './drawn.ts';
export type { Course, Places } from './figure.ts';
export { figureOf, placesIn } from './figure.ts';
export { bearsLabel, COMPOSED, layoutInput } from './input.ts';
export { labelOf, plainText } from './labels.ts';
export type { Breaking } from './words.ts';
export { broken, drawable, NAME_BREAKING } from './words.ts';
