/**
 * The layout of lineage lanes: time runs along one axis, each track has a row. Plain data in and out, so that it can cross
 * to a worker. The axis is in days, or in generations where nothing is dated.
 */
import { arrange } from './arrange.ts';
import { kinship } from './kinship.ts';
import { resolveTimes } from './times.ts';

/** A stretch of the axis; sides may be infinite. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface LaneTrack {
  readonly id: string;
  /** The beginning lies in here. */
  readonly begins: Stretch;
  /** The end lies in here; from infinity on where it goes on. */
  readonly ends: Stretch;
  /** A name and the place on the axis where it is written; the first stands at the beginning, whatever its place. */
  readonly names: readonly { readonly at: number; readonly length: number }[];
}

/** How strongly a link binds two tracks, the strongest first. `aside` binds nothing: it only keeps near what is compared. */
export const BONDS = ['fork', 'split', 'derive', 'need', 'succeed', 'merge', 'influence', 'aside'] as const;
export type Bond = (typeof BONDS)[number];

export interface LaneLink {
  readonly id: string;
  /** Ids of tracks: from the older to the newer, or into the one that absorbs. */
  readonly from: string;
  readonly to: string;
  readonly bond: Bond;
  /** It is where `to` begins; else it joins a track that is there already. */
  readonly origin: boolean;
  readonly when: Stretch | undefined;
}

/** On which side of its parent a track lies; rows run down. */
export type LaneSide = 'up' | 'down';

export interface LanesInput {
  readonly tracks: readonly LaneTrack[];
  readonly links: readonly LaneLink[];
  /** Ids of tracks whose descendants are folded away. */
  readonly folded: readonly string[];
  /** How many px a day is where the picture is read; a generation in place of a day where nothing is dated. */
  readonly unit: number;
  readonly generationUnit: number;
  /** Sides that are kept, so that a picture stays as it was when something is added. */
  readonly sides?: ReadonlyMap<string, LaneSide>;
}

/** A track with its place. Between `start` and `solidFrom`, and between `solidTo` and `stop`, it is not sure to be there. */
export interface PlacedTrack {
  readonly id: string;
  readonly row: number;
  readonly start: number;
  readonly solidFrom: number;
  readonly solidTo: number;
  readonly stop: number;
  /** The end of what is drawn on its row: its own end, or that of a link which leaves it later. */
  readonly reach: number;
  /** The track it is placed beside. */
  readonly parent: string | undefined;
  readonly side: LaneSide | undefined;
  /** The ids of those beside it, the earliest first. */
  readonly children: readonly string[];
  /** How many tracks are below it in the tree, folded or not. */
  readonly below: number;
  readonly isFolded: boolean;
}

/** A link, drawn across the rows at one place of the axis. */
export interface PlacedLink {
  readonly id: string;
  readonly at: number;
}

export interface Lanes {
  readonly axis: 'time' | 'generations';
  /** Everything dated lies in here. */
  readonly span: Stretch;
  /** How long something of unknown length is drawn. */
  readonly fade: number;
  readonly rows: number;
  /** Tracks that are shown, by row and then by their start. */
  readonly tracks: readonly PlacedTrack[];
  readonly links: readonly PlacedLink[];
}

/** A row is used again after this many free days. */
const REST = 3 * 365.25;

/** Deterministic, whatever the order of tracks and links. */
export function lanes(input: LanesInput): Lanes {
  const tracks = sorted(input.tracks);
  const ids = new Set(tracks.map(({ id }) => id));
  const links = sorted(input.links).filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const times = resolveTimes(tracks, links);
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
