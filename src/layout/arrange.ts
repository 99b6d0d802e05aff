/** Arranging: positions by a layout, and the composition around them. The one job that the worker and the main thread both do. */
import { compose } from './compose.ts';
import type { Composition, LayoutInput, Point, Positions } from './layout.ts';
import { layouts } from './layouts.ts';
import { sound } from './sound.ts';

/** A graph that is ready to be drawn. */
export interface Arrangement {
  readonly positions: Positions;
  readonly composition: Composition;
}

/**
 * Lays a graph out and composes it. Where all nodes have known positions, every layout keeps them, so none is brought and only the composing is
 * left: this is how a document's own positions are drawn.
 */
export async function arrange(typeId: string, input: LayoutInput): Promise<Arrangement> {
  const type = layouts.find(({ id }) => id === typeId);
  if (!type) {
    const known = layouts.map(({ id }) => `"${id}"`).join(', ');
    throw new RangeError(`There is no layout "${typeId}". The layouts are ${known}.`);
  }
  const positions = knownPlaces(input) ?? (await (await type.load())(input));
  return { positions, composition: compose(input, positions) };
}

/** The places of all nodes, where each brings one that can be drawn. */
export function knownPlaces(input: LayoutInput): Positions | undefined {
  const places = new Map<string, Point>();
  for (const { id, at } of sound(input).nodes) {
    if (at === undefined) return undefined;
    places.set(id, at);
  }
  return places;
}
