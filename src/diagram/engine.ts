/** The layout engine, handed on to the elements, which know layouts only by way of the diagram. */
export type { LayoutEngine } from '../layout/client.ts';
export { createLayoutEngine } from '../layout/client.ts';
