/** What the layout of lanes needs to know of a history. */
import type { History, Link, Track } from '../explorer/index.ts';
import type { Bond, LaneLink, LaneSide, LanesInput, LaneTrack } from '../layout/lanes/lanes.ts';

/** How the picture is read: sizes at which names fit. */
export interface Reading {
  /** Px that a year is long. */
  readonly year: number;
  /** Px that a generation is long. */
  readonly generation: number;
  /** How much of the axis a name takes, px. */
  readonly lengthOf: (name: string) => number;
}

export interface Arranging {
  readonly folded: readonly string[];
  readonly sides?: ReadonlyMap<string, LaneSide>;
}

const DAYS_OF_YEAR = 365.2425;

export function lanesInput(history: History, reading: Reading, { folded, sides }: Arranging): LanesInput {
  return {
    tracks: history.tracks.map((track) => laneTrack(track, reading)),
    links: [
      ...history.links.map((link) => laneLink(link, link.kind)),
      ...history.refuted.map((link) => laneLink(link, 'aside')),
    ],
    folded,
    unit: reading.year / DAYS_OF_YEAR,
    generationUnit: reading.generation,
    until: history.span?.to,
    ...(sides === undefined ? {} : { sides }),
  };
}

function laneTrack({ key, begins, ends, names }: Track, { lengthOf }: Reading): LaneTrack {
  return {
    id: key,
    begins: begins.span,
    ends: ends.span,
    names: names.map(({ name, since }) => ({ at: since?.from ?? begins.span.from, length: lengthOf(name) })),
  };
}

function laneLink({ key, from, to, origin, when }: Link, bond: Bond): LaneLink {
  return {
    id: key,
    from: `n${String(from)}`,
    to: `n${String(to)}`,
    bond,
    origin: origin && bond !== 'aside',
    when,
  };
}
