/** Draws a picture of lanes on a 2D canvas: only what is in the window, in batches of one colour each. */
import type { Stretch } from '../layout/lanes/lanes.ts';
import type { TrackChange } from './changes.ts';
import { changesOf } from './changes.ts';
import type { Emphasis, Label } from './labels.ts';
import { labels, visible } from './labels.ts';
import { paintAxis, paintDate, paintEvents, paintRules, paintUnknown, paintVeil } from './paint/axis.ts';
import type { Brush, Canvas } from './paint/brush.ts';
import { brush as brushOf } from './paint/brush.ts';
import { paintChanges } from './paint/changes.ts';
import { paintJoints, paintLines, paintRefuted } from './paint/links.ts';
import { nameFont, paintNames } from './paint/names.ts';
import type { Ring } from './paint/rings.ts';
import { paintHalo, paintRing } from './paint/rings.ts';
import { paintCasing, paintEnds, paintTracks } from './paint/tracks.ts';
import type { DrawnLink, DrawnTrack, Picture } from './picture.ts';
import type { Projection } from './projection.ts';
import type { TextWidth } from './spots.ts';

/** What the reader did to the picture. */
export interface Looks {
  /** Keys of tracks and links that are lit; all others stand back. */
  readonly lit: { readonly tracks: ReadonlySet<string>; readonly links: ReadonlySet<string> } | undefined;
  /** Keys of tracks that are selected. */
  readonly selected: ReadonlySet<string>;
  /** Key of the link that is selected. */
  readonly selectedLink: string | undefined;
  /** Key of the track under the pointer. */
  readonly hovered: string | undefined;
  /** Where the keyboard is. */
  readonly ring: Ring | undefined;
  readonly showRefuted: boolean;
  /** The asked time. */
  readonly asOf: Stretch | undefined;
  /** Two dates are asked for: what happened between them is marked, all else stands back. */
  readonly isBetween: boolean;
}

export const PLAIN: Looks = {
  lit: undefined,
  selected: new Set(),
  selectedLink: undefined,
  hovered: undefined,
  ring: undefined,
  showRefuted: false,
  asOf: undefined,
  isBetween: false,
};

/** Colours and font of the page. */
export interface Paints {
  readonly colors: Brush['colors'];
  readonly font: string;
  readonly width: TextWidth;
}

/** How strong what stands back is: beside what is lit, and beside what changed. */
const FADED = 0.16;
const UNCHANGED = 0.34;

/** @returns the names that were written, for the pointer to find */
export function paint(
  canvas: Canvas,
  picture: Picture,
  projection: Projection,
  paints: Paints,
  looks: Looks,
): readonly Label[] {
  const { frame } = projection;
  const brush = brushOf(canvas, paints.colors, paints.font, projection);
  canvas.clearRect(0, 0, frame.width, frame.height);
  const tracks = visible(picture, projection);
  const links = picture.links.filter((link) => isInWindow(link, projection));
  const refuted = looks.showRefuted ? picture.refuted.filter((link) => isInWindow(link, projection)) : [];
  paintUnknown(brush);
  paintRules(brush);
  const { lit } = looks;
  const changes = changesIn(tracks, looks);
  const stands = changes !== undefined && lit === undefined ? UNCHANGED : FADED;
  const isLit = (drawn: DrawnTrack): boolean => lit?.tracks.has(drawn.track.key) ?? changes?.has(drawn) ?? true;
  const isLitLink = ({ link, at }: DrawnLink): boolean => lit?.links.has(link.key) ?? isWithin(at, looks);
  const [near, far] = split(tracks, isLit);
  const [nearLinks, farLinks] = split(links, isLitLink);
  paintLines(brush, farLinks, stands);
  paintLines(brush, nearLinks, 1);
  paintHalo(brush, tracks, links, looks);
  paintCasing(brush, tracks);
  paintTracks(brush, far, stands);
  paintTracks(brush, near, 1);
  paintJoints(brush, farLinks, stands);
  paintJoints(brush, nearLinks, 1);
  paintEnds(brush, far, stands);
  paintEnds(brush, near, 1);
  if (projection.row >= 5) paintRefuted(brush, refuted, 1);
  if (looks.asOf !== undefined) paintVeil(brush, looks.asOf);
  paintEvents(brush, picture.events);
  const written = labels(picture, projection, paints.width, emphasisOf(looks));
  paintNames(brush, written, ({ track }) => isPale(track, looks) || !isLit(track));
  if (looks.asOf !== undefined) paintDate(brush, looks.asOf, looks.isBetween);
  if (changes !== undefined) paintChanges(brush, changes);
  paintAxis(brush);
  if (looks.ring !== undefined) paintRing(brush, looks.ring);
  return written;
}

/** What happened between the two dates that are asked for, by track. */
function changesIn(
  tracks: readonly DrawnTrack[],
  { asOf, isBetween }: Looks,
): ReadonlyMap<DrawnTrack, readonly TrackChange[]> | undefined {
  if (asOf === undefined || !isBetween) return undefined;
  const found = tracks.map((drawn) => [drawn, changesOf(drawn, asOf)] as const);
  return new Map(found.filter(([, changes]) => changes.length > 0));
}

function isWithin(at: number, { asOf, isBetween }: Looks): boolean {
  return asOf === undefined || !isBetween || (at >= asOf.from && at <= asOf.to);
}

function emphasisOf({ lit, selected, hovered, ring }: Looks): Emphasis {
  const first = new Set(selected);
  if (hovered !== undefined) first.add(hovered);
  if (ring !== undefined) first.add(ring.track);
  return { lit: lit?.tracks, first, selected };
}

/** Names of what is not lit, or was not there on the asked date. */
function isPale({ track, placed }: DrawnTrack, { lit, asOf }: Looks): boolean {
  if (lit !== undefined && !lit.tracks.has(track.key)) return true;
  return asOf !== undefined && (placed.start > asOf.to || placed.stop < asOf.from);
}

function isInWindow({ at, from, to }: DrawnLink, projection: Projection): boolean {
  const { places, rows } = projection;
  const margin = 24 / projection.unit;
  const last = Math.max(at, Math.min(from.placed.stop, to.placed.stop));
  if (at < places.from - margin && last < places.from) return false;
  if (Math.min(at, from.placed.stop, to.placed.stop) > places.to + margin) return false;
  const [first, end] = [Math.min(from.placed.row, to.placed.row), Math.max(from.placed.row, to.placed.row)];
  return first <= rows.to && end + 1 >= rows.from;
}

function split<T>(items: readonly T[], isNear: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const near: T[] = [];
  const far: T[] = [];
  for (const item of items) (isNear(item) ? near : far).push(item);
  return [near, far];
}

const MOST_KNOWN = 20_000;

/** Measures names, each once. */
export function textWidths(canvas: Pick<Canvas, 'measureText' | 'font'>, family: string): TextWidth {
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = `${String(bold)} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    canvas.font = nameFont(family, bold);
    const { width } = canvas.measureText(text);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, width);
    return width;
  };
}
