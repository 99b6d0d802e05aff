/** Arranging: positions by a layout, and the composition around them. The one job that the worker and the main thread both do. */
import { compose } from './compose.ts';
import type { Composition, LayoutInput, Positions } from './layout.ts';
import { layouts } from './layouts.ts';

/** A graph that is ready to be drawn. */
export interface Arrangement {
  readonly positions: Positions;
  readonly composition: Composition;
}

/**
 * Lays a graph out and composes it. Where all nodes have known positions, every layout keeps them, so only the composing is
 * left: this is how a document's own positions are drawn.
 */
export async function arrange(typeId: string, input: LayoutInput): Promise<Arrangement> {
  const type = layouts.find(({ id }) => id === typeId);
  if (!type) {
    const known = layouts.map(({ id }) => `"${id}"`).join(', ');
    throw new RangeError(`There is no layout "${typeId}". The layouts are ${known}.`);
  }
  const layout = await type.load();
  const positions = await layout(input);
  return { positions, composition: compose(input, positions) };
}
