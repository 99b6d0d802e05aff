/**
 * The layout of lineage lanes: time runs along one axis, each track has a row. The axis is in days, or in generations where
 * nothing is dated.
 */
import { arrange } from './arrange.ts';
import type { Lanes, LanesInput } from './contract.ts';
import { kinship } from './kinship.ts';
import { resolveTimes } from './times.ts';

export type {
  Bond,
  LaneLink,
  Lanes,
  LaneSide,
  LanesInput,
  LaneTrack,
  PlacedLink,
  PlacedTrack,
  Stretch,
} from './contract.ts';

/** A row is used again after this many free days. */
const REST = 3 * 365.25;

/** Deterministic, whatever the order of tracks and links. */
export function lanes(input: LanesInput): Lanes {
  const tracks = sorted(input.tracks);
  const ids = new Set(tracks.map(({ id }) => id));
  const links = sorted(input.links).filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const times = resolveTimes(tracks, links, input.until);
  const kin = kinship(tracks, links, times, new Set(input.folded));
  const rest = times.axis === 'time' ? REST : 0.5;
  const unit = times.axis === 'time' ? input.unit : input.generationUnit;
  const arranged = arrange(kin, tracks, links, times, { rest, unit, sides: input.sides ?? new Map() });
  return {
    axis: times.axis,
    span: times.span,
    fade: times.fade,
    rows: arranged.rows,
    tracks: arranged.tracks,
    links: links
      .filter(({ from, to }) => kin.shown.has(from) && kin.shown.has(to))
      .map(({ id }) => ({ id, at: times.links.get(id) ?? times.span.from })),
  };
}

/** The first of each id, in the order of the ids by code unit. */
function sorted<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
