/** Rows for a tree of tracks: packed several times, each time drawn towards what the merges ask for; the best is kept. */
import { Slots } from './strip.ts';
import { crossings } from './crossings.ts';
import type { Kin, Kinship } from './kinship.ts';
import type { LaneLink, LaneSide, LaneTrack, PlacedTrack } from './contract.ts';
import type { Packing } from './pack.ts';
import { pack } from './pack.ts';
import type { Times, TrackTimes } from './times.ts';

export interface Arrangement {
  readonly rows: number;
  readonly tracks: readonly PlacedTrack[];
}

export interface Room {
  /** A row is used again after this much of the axis. */
  readonly rest: number;
  /** Px of one unit of the axis where the picture is read. */
  readonly unit: number;
  readonly sides: ReadonlyMap<string, LaneSide>;
}

/** How fine the axis is cut. */
const SLOTS = 512;
/** The corner of a fork and the dot on its parent need this much room before the start. Px. */
const CORNER = 10;
/** How many rows a track may go out of its way, in each sweep. */
const SWEEPS = [0, 6, 16, 40, 16] as const;
/** With more tracks than this, one sweep must do. */
const FINE = 2500;

export function arrange(
  kin: Kinship,
  tracks: readonly LaneTrack[],
  links: readonly LaneLink[],
  times: Times,
  room: Room,
): Arrangement {
  const shownLinks = links.filter(({ from, to }) => kin.shown.has(from) && kin.shown.has(to));
  const extents = extentsOf(kin, tracks, shownLinks, times, room);
  const lasts = [...extents.values()].map(({ reach }) => reach);
  const slots = new Slots(
    Math.min(times.span.from, ...[...extents.values()].map(({ from }) => from)),
    Math.max(times.span.to, ...lasts),
    SLOTS,
  );
  const cross = shownLinks.filter(({ from, to }) => !areNear(kin.shown.get(from), kin.shown.get(to)));
  let pulls: ReadonlyMap<Kin, number> = new Map();
  let best:
    | { readonly cost: number; readonly rows: ReadonlyMap<string, number>; sides: ReadonlyMap<Kin, LaneSide> }
    | undefined;
  for (const most of kin.shown.size > FINE ? [0] : SWEEPS) {
    const packing: Packing = {
      slots,
      extent: ({ id }) => extents.get(id) ?? { from: 0, to: 0, reach: 0 },
      kept: ({ id }) => room.sides.get(id),
      pull: (each) => Math.max(-most, Math.min(most, pulls.get(each) ?? 0)),
    };
    const { offsets, sides } = pack(kin.roots, packing);
    const rows = absoluteRows(kin, offsets);
    const cost = costOf(rows, shownLinks, times, extents);
    if (best === undefined || cost < best.cost) best = { cost, rows, sides };
    if (cross.length === 0) break;
    pulls = pullsOf(kin, rows, cross);
  }
  const { rows, sides } = best ?? { rows: new Map<string, number>(), sides: new Map<Kin, LaneSide>() };
  return finished(kin, rows, sides, times, extents);
}

interface Extent {
  readonly from: number;
  /** The row is taken up to here. */
  readonly to: number;
  /** Something is drawn on the row up to here. */
  readonly reach: number;
}

function extentsOf(
  kin: Kinship,
  tracks: readonly LaneTrack[],
  links: readonly LaneLink[],
  times: Times,
  { rest, unit }: Room,
): ReadonlyMap<string, Extent> {
  const reach = new Map<string, number>();
  for (const { id, from, to, bond } of links) {
    const at = times.links.get(id) ?? 0;
    if (bond !== 'aside') for (const end of [from, to]) reach.set(end, Math.max(reach.get(end) ?? -Infinity, at));
  }
  const extents = new Map<string, Extent>();
  for (const { id, names } of tracks) {
    const time = times.tracks.get(id);
    if (time === undefined || !kin.shown.has(id)) continue;
    const last = Math.max(time.stop, reach.get(id) ?? time.stop);
    const named = names.map(({ at, length }, index) => (index === 0 ? time.start : at) + (length + CORNER) / unit);
    const free = last < times.span.to ? last + rest : last;
    extents.set(id, { from: time.start - CORNER / unit, to: Math.max(free, ...named), reach: last });
  }
  return extents;
}

function areNear(a: Kin | undefined, b: Kin | undefined): boolean {
  return a?.parent === b || b?.parent === a;
}

function absoluteRows(kin: Kinship, offsets: ReadonlyMap<Kin, number>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const waiting = [...kin.roots];
  for (const each of waiting) {
    rows.set(each.id, (offsets.get(each) ?? 0) + (each.parent === undefined ? 0 : (rows.get(each.parent.id) ?? 0)));
    waiting.push(...each.children);
  }
  let first = Infinity;
  for (const row of rows.values()) first = Math.min(first, row);
  return new Map([...rows].map(([id, row]) => [id, row - first]));
}

function costOf(
  rows: ReadonlyMap<string, number>,
  links: readonly LaneLink[],
  times: Times,
  extents: ReadonlyMap<string, Extent>,
): number {
  const bars = [...rows].map(([id, row]) => ({
    row,
    from: times.tracks.get(id)?.start ?? 0,
    to: extents.get(id)?.reach ?? 0,
  }));
  const lines = links.map(({ id, from, to }) => ({
    at: times.links.get(id) ?? 0,
    from: rows.get(from) ?? 0,
    to: rows.get(to) ?? 0,
  }));
  const length = lines.reduce((sum, { from, to }) => sum + Math.abs(from - to), 0);
  return crossings(bars, lines) + length / 8;
}

/** How far each part would have to move from its parent to meet what its links lead to, on the average. */
function pullsOf(
  kin: Kinship,
  rows: ReadonlyMap<string, number>,
  cross: readonly LaneLink[],
): ReadonlyMap<Kin, number> {
  const sums = new Map<Kin, { sum: number; count: number }>();
  const add = (id: string, other: string): void => {
    const away = rows.get(other) ?? 0;
    const above = new Set<Kin>();
    for (let at = kin.shown.get(other); at !== undefined; at = at.parent) above.add(at);
    for (let at = kin.shown.get(id); at !== undefined && !above.has(at); at = at.parent) {
      const entry = sums.get(at) ?? { sum: 0, count: 0 };
      const from = at.parent === undefined ? 0 : (rows.get(at.parent.id) ?? 0);
      sums.set(at, { sum: entry.sum + from - away, count: entry.count + 1 });
    }
  };
  for (const { from, to } of cross) {
    add(from, to);
    add(to, from);
  }
  return new Map(
    [...sums].map(([each, { sum, count }]) => {
      // a large part with one link does not move for it
      const weight = count / (count + each.below / 4);
      return [each, (sum / count) * weight];
    }),
  );
}

function finished(
  kin: Kinship,
  rows: ReadonlyMap<string, number>,
  sides: ReadonlyMap<Kin, LaneSide>,
  times: Times,
  extents: ReadonlyMap<string, Extent>,
): Arrangement {
  const tracks = [...kin.shown.values()].map((each): PlacedTrack => {
    const time: TrackTimes = times.tracks.get(each.id) ?? { start: 0, solidFrom: 0, solidTo: 0, stop: 0 };
    return {
      id: each.id,
      row: rows.get(each.id) ?? 0,
      ...time,
      reach: extents.get(each.id)?.reach ?? time.stop,
      parent: each.parent?.id,
      side: sides.get(each),
      children: each.children.map(({ id }) => id),
      below: each.below,
      isFolded: each.isFolded,
    };
  });
  tracks.sort((a, b) => a.row - b.row || a.start - b.start || (a.id < b.id ? -1 : 1));
  let last = -1;
  for (const { row } of tracks) last = Math.max(last, row);
  return { rows: last + 1, tracks };
}
