/** The picture of a history: what is drawn, with its place and its colour; made once for a layout, drawn many times. */
import type { History, Holding, Link, SharedEvent, Track } from '../explorer/index.ts';
import type { Lanes, PlacedTrack, Stretch } from '../layout/lanes/lanes.ts';
import type { Hue } from '../look/index.ts';
import type { Owners } from './owners.ts';
import { ownersOf } from './owners.ts';

/** A stretch of a track in one colour. */
export interface Segment extends Stretch {
  readonly hue: Hue;
  /** Whether somebody surely held it then. */
  readonly sure: boolean;
  readonly holding?: Holding;
}

/** A name on a track, from a place on. */
export interface DrawnName {
  readonly text: string;
  readonly at: number;
}

export interface DrawnTrack {
  readonly track: Track;
  readonly placed: PlacedTrack;
  /** What much comes from is drawn stronger, and named first. */
  readonly trunk: boolean;
  readonly segments: readonly Segment[];
  readonly names: readonly DrawnName[];
  /** Goes on, as far as anybody says; has an end that is known; went up into another; or nobody says. */
  readonly ending: 'alive' | 'ended' | 'absorbed' | 'open';
}

/** How a link is drawn: as a branch, as a line that joins, as a curve that ends a track, as a hand-over. */
export type LinkForm = 'branch' | 'join' | 'merge' | 'succeed';

export interface DrawnLink {
  readonly link: Link;
  readonly form: LinkForm;
  /** Took ideas, or is said to: less than descent. */
  readonly weak: boolean;
  readonly refuted: boolean;
  readonly at: number;
  readonly from: DrawnTrack;
  readonly to: DrawnTrack;
}

export interface Picture {
  readonly lanes: Lanes;
  /** By row, then by start. */
  readonly tracks: readonly DrawnTrack[];
  readonly links: readonly DrawnLink[];
  readonly refuted: readonly DrawnLink[];
  readonly events: readonly SharedEvent[];
  readonly owners: Owners;
  readonly byEntity: ReadonlyMap<number, DrawnTrack>;
  /** Rows, each with its tracks by start. */
  readonly rows: readonly (readonly DrawnTrack[])[];
}

/** From this share of all tracks on, what is below one makes it a trunk. */
const TRUNK_SHARE = 0.12;

/** @param owners the colours, where they are known from a picture that this one is a part of */
export function picture(
  history: History,
  lanes: Lanes,
  owners: Owners = ownersOf(history.tracks, lanes.tracks),
): Picture {
  const placed = new Map(lanes.tracks.map((each) => [each.id, each]));
  const least = Math.max(3, history.tracks.length * TRUNK_SHARE);
  const absorbed = new Set(history.links.filter(({ kind }) => kind === 'merge').map(({ from }) => from));
  const drawn = new Map<string, DrawnTrack>();
  for (const track of history.tracks) {
    const place = placed.get(track.key);
    if (place === undefined) continue;
    drawn.set(track.key, {
      track,
      placed: place,
      trunk: place.below >= least && (place.parent === undefined || place.below >= least * 2),
      segments: segmentsOf(track, place, owners),
      names: track.names.map(({ name, since }) => ({
        text: name,
        at: Math.min(place.stop, Math.max(place.start, since?.from ?? place.start)),
      })),
      ending: endingOf(track, lanes, absorbed),
    });
  }
  const places = new Map(lanes.links.map(({ id, at }) => [id, at]));
  const asDrawn = (refuted: boolean) => (link: Link) => drawnLink(link, refuted, drawn, places);
  const tracks = lanes.tracks.flatMap(({ id }) => drawn.get(id) ?? []);
  const rows: DrawnTrack[][] = Array.from({ length: lanes.rows }, () => []);
  for (const track of tracks) rows[track.placed.row]?.push(track);
  return {
    lanes,
    tracks,
    links: history.links.flatMap(asDrawn(false)),
    refuted: history.refuted.flatMap(asDrawn(true)),
    events: history.events,
    owners,
    byEntity: new Map(tracks.map((each) => [each.track.entity, each])),
    rows,
  };
}

function endingOf(track: Track, lanes: Lanes, absorbed: ReadonlySet<number>): DrawnTrack['ending'] {
  if (absorbed.has(track.entity)) return 'absorbed';
  if (lanes.axis === 'generations') return 'open';
  if (track.state === 'ended') return Number.isFinite(track.ends.span.to) ? 'ended' : 'open';
  return track.state === 'alive' ? 'alive' : 'open';
}

function drawnLink(
  link: Link,
  refuted: boolean,
  drawn: ReadonlyMap<string, DrawnTrack>,
  places: ReadonlyMap<string, number>,
): readonly DrawnLink[] {
  const from = drawn.get(`n${String(link.from)}`);
  const to = drawn.get(`n${String(link.to)}`);
  const at = places.get(link.key);
  if (from === undefined || to === undefined || at === undefined) return [];
  const weak = link.kind === 'influence' || refuted;
  return [{ link, form: refuted ? 'join' : formOf(link), weak, refuted, at, from, to }];
}

function formOf({ kind, origin }: Link): LinkForm {
  if (kind === 'merge') return 'merge';
  if (kind === 'succeed') return 'succeed';
  return origin && kind !== 'influence' ? 'branch' : 'join';
}

/** The track in the colours of its owners; what nobody is recorded for in the colour of the others. */
function segmentsOf({ key, holdings }: Track, { start, stop }: PlacedTrack, owners: Owners): readonly Segment[] {
  const rest = owners.hueOfTrack(key);
  const segments: Segment[] = [];
  let at = start;
  for (const holding of holdings) {
    // a change that may have been at the very beginning or end leaves no sliver there
    const begins = holding.from.from <= start ? start : day(holding.from);
    const ends = holding === holdings.at(-1) && holding.to.to >= stop ? stop : day(holding.to);
    const from = Math.min(stop, Math.max(at, begins));
    const to = Math.min(stop, Math.max(from, ends));
    if (from > at) segments.push({ from: at, to: from, hue: rest, sure: true });
    if (to > from)
      segments.push({ from, to, hue: owners.hueOf(holding), sure: holding.certainty === 'certain', holding });
    at = Math.max(at, to);
  }
  if (at < stop || segments.length === 0) segments.push({ from: at, to: stop, hue: rest, sure: true });
  return segments;
}

/** The day that stands for a vague change. */
function day({ from, to }: Stretch): number {
  return Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : Number.isFinite(from) ? from : to;
}
