/** The contract of the layout of lanes: tracks and links in, rows and places out; plain data, so it can cross to a worker. */

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
  /** What goes on is drawn up to here, or to the last that is dated. */
  readonly until: number | undefined;
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
