/**
 * Packs a tree into rows. Children lie on both sides of their parent, the latest nearest: the line that leads to an earlier
 * one then passes only what began after it, so that within a tree no line crosses a track. Each goes to the first row on
 * which its whole subtree fits; first fit in the order of beginnings uses the fewest rows for a single generation (the
 * left-edge algorithm: A. Hashimoto, J. Stevens, "Wire routing by optimizing channel assignment", 1971).
 */
import type { Kin } from './kinship.ts';
import type { LaneSide } from './contract.ts';
import type { Slots } from './strip.ts';
import { Strip } from './strip.ts';

/** What the packing needs to know beside the tree. */
export interface Packing {
  readonly slots: Slots;
  /** What a track takes of its row, and up to where it is drawn. */
  extent(kin: Kin): { readonly from: number; readonly to: number; readonly reach: number };
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

export function pack(roots: readonly Kin[], packing: Packing): Packed {
  const offsets = new Map<Kin, number>();
  const sides = new Map<Kin, LaneSide>();
  const place = (around: Strip, kin: Kin, part: Strip): void => {
    const find = kin.parent === undefined ? outside : inside;
    const line = packing.slots.of(kin.joins);
    const kept = packing.kept(kin);
    const up = kept === 'down' ? Infinity : find(around, part, -1, line);
    const down = kept === 'up' ? Infinity : find(around, part, 1, line);
    const side = up - packing.pull(kin) < down + packing.pull(kin) ? 'up' : 'down';
    const row = side === 'up' ? -up : down;
    sides.set(kin, side);
    offsets.set(kin, row);
    around.add(part, row);
    if (kin.parent !== undefined) around.pass(line, 0, row);
  };
  const parts = new Map<Kin, Strip>();
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

/** How many rows out a part fits first, from the parent on. */
function inside(around: Strip, part: Strip, step: -1 | 1, line: number): number {
  const inner = step === 1 ? -part.first : part.last;
  const outermost = (step === 1 ? around.last : -around.first) + inner + 1;
  for (let out = 1; out <= outermost; out++) {
    if (around.fits(part, out * step) && around.isClear(line, out * step)) return out;
  }
  for (let out = 1; out < outermost; out++) if (around.fits(part, out * step, false)) return out;
  return outermost;
}

/** How many rows out a part stops that is pushed in from the rim: nothing comes to lie within a foreign tree. */
function outside(around: Strip, part: Strip, step: -1 | 1): number {
  const inner = step === 1 ? -part.first : part.last;
  let out = (step === 1 ? around.last : -around.first) + inner + 1;
  while (out > 1 && around.fits(part, (out - 1) * step, false)) out -= 1;
  return out;
}

function ownPart(kin: Kin, { slots, extent }: Packing): Strip {
  const { from, to, reach } = extent(kin);
  const part = new Strip(slots.count);
  part.take(slots.of(from), slots.of(to));
  part.draw(slots.of(kin.start) + 1, slots.of(reach));
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
