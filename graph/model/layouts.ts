/** The layouts that a view may name: in a document, in an attribute and in an address alike. */

/** The first is the usual one: as its author placed it. `lineage` is a view of its own, along time. */
export const LAYOUTS = ['composed', 'layered', 'force', 'dagre', 'lineage'] as const;
export type LayoutId = (typeof LAYOUTS)[number];

/** The layout of that id; `undefined` where there is none. */
export function layoutById(id: string): LayoutId | undefined {
  return LAYOUTS.find((layout) => layout === id);
}
