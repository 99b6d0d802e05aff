/**
 * Packs a tree into rows. Children lie on both sides of their parent, the latest nearest: the line that leads to an earlier
 * one then passes only what began after it, so that within a tree no line crosses a track. Parts are packed by their
 * contours, as E. Reingold and J. Tilford, "Tidier drawings of trees" (1981) pack subtrees, here along time.
 */
import { Contour } from './contour.ts';
import type { Slots } from './contour.ts';
import type { Kin } from './kinship.ts';
import type { LaneSide } from './lanes.ts';

/** What the packing needs to know beside the tree. */
export interface Packing {
  readonly slots: Slots;
  /** What a track occupies of its row. */
  extent(kin: Kin): { readonly from: number; readonly to: number };
  /** A side that is kept. */
  kept(kin: Kin): LaneSide | undefined;
  /** How many rows a track would rather go up (positive) or down (negative) than lie nearest. */
  pull(kin: Kin): number;
}

export interface Packed {
  /** From the parent's row; roots count from the first root's. */
  readonly offsets: ReadonlyMap<Kin, number>;
  readonly sides: ReadonlyMap<Kin, LaneSide>;
}

interface Part {
  readonly up: Contour;
  readonly down: Contour;
}

export function pack(roots: readonly Kin[], packing: Packing): Packed {
  const offsets = new Map<Kin, number>();
  const sides = new Map<Kin, LaneSide>();
  const place = (around: Part, kin: Kin, part: Part): void => {
    const [up, down] = [around.up.fit(part.down), around.down.fit(part.up)];
    const side = packing.kept(kin) ?? (up - packing.pull(kin) < down + packing.pull(kin) ? 'up' : 'down');
    sides.set(kin, side);
    offsets.set(kin, side === 'up' ? -up : down);
    if (side === 'up') around.up.take(up, part.up);
    else around.down.take(down, part.down);
    // what looks at it from the other side sees its own row only
  };
  const parts = new Map<Kin, Part>();
  for (const kin of childrenFirst(roots)) {
    const part = ownPart(kin, packing);
    for (const child of latestFirst(kin.children)) {
      const its = parts.get(child);
      if (its !== undefined) place(part, child, its);
      parts.delete(child);
    }
    parts.set(kin, part);
  }
  const [first, ...others] = roots;
  const all = first === undefined ? undefined : parts.get(first);
  if (first === undefined || all === undefined) return { offsets, sides };
  offsets.set(first, 0);
  for (const root of others) {
    const part = parts.get(root);
    if (part !== undefined) place(all, root, part);
  }
  return { offsets, sides };
}

function ownPart(kin: Kin, { slots, extent }: Packing): Part {
  const { from, to } = extent(kin);
  const part = { up: new Contour(slots), down: new Contour(slots) };
  for (const contour of [part.up, part.down]) contour.occupy(0, slots.of(from), slots.of(to));
  return part;
}

function latestFirst(children: readonly Kin[]): readonly Kin[] {
  return [...children].sort((a, b) => b.joins - a.joins || (a.id < b.id ? 1 : -1));
}

function childrenFirst(roots: readonly Kin[]): readonly Kin[] {
  const order = [...roots];
  for (const kin of order) order.push(...kin.children);
  return order.reverse();
}
