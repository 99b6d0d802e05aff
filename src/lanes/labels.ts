/** Which names are written, and where: at the start of their track, never over one another, more of them nearer by. */
import type { Box } from './boxes.ts';
import { Boxes } from './boxes.ts';
import type { DrawnTrack, Picture } from './picture.ts';
import type { Projection } from './projection.ts';
import { AXIS, FOOT } from './projection.ts';
import type { Run, Spot, TextWidth } from './spots.ts';
import { isRoomy, LINE_HEIGHT, spots } from './spots.ts';

/** A name in its place. */
export interface Label extends Spot {
  readonly track: DrawnTrack;
  readonly bold: boolean;
}

/** What decides beside the picture. */
export interface Emphasis {
  /** Keys of tracks that are lit; `undefined` where nothing is. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Keys of tracks that are selected or under the cursor: named before all others. */
  readonly first: ReadonlySet<string>;
  /** Keys of tracks that are selected: their names are bold. */
  readonly selected: ReadonlySet<string>;
}

/** Where a name looks for its place. */
interface Place {
  readonly picture: Picture;
  readonly projection: Projection;
  readonly width: TextWidth;
  /** What is written already. */
  readonly boxes: Boxes;
  /** How many tracks it may cover. */
  readonly patience: number;
  readonly lit: Emphasis['lit'];
}

const CLEAR = 5;
/** Below this height a track is written with one name, unless it is a trunk. */
const FEW_NAMES = 7;
/** Where rows are lower than names, this many names at most for an area of the window, px². */
const AREA_OF_NAME = 8000;
/** From this height of a row on a track is so broad that a name across it looks like a mistake. */
const BROAD = 12;
/** In pictures with fewer tracks each is named from afar, where there is room. */
const FEW_TRACKS = 60;

/** The names to write, those that say most first. */
export function labels(
  picture: Picture,
  projection: Projection,
  width: TextWidth,
  emphasis: Emphasis,
): readonly Label[] {
  const { frame } = projection;
  const candidates = visible(picture, projection)
    .filter((track) => isTold(track, projection, picture, emphasis))
    .sort(byWeight(emphasis));
  const boxes = new Boxes();
  const found: Label[] = [];
  const most = isRoomy(projection) ? Infinity : (frame.width * frame.height) / AREA_OF_NAME;
  for (const track of candidates) {
    if (found.length >= most) break;
    const patience = emphasis.first.has(track.track.key) ? Infinity : patienceFor(track, projection.row);
    for (const run of runsOf(track, projection, width, emphasis)) {
      const spot = bestSpot(run, track, { picture, projection, width, boxes, patience, lit: emphasis.lit });
      if (spot === undefined) continue;
      boxes.add(spot.box);
      found.push({ ...spot, track, bold: run.bold });
    }
  }
  return found;
}

/** The tracks of which anything is in the window. */
export function visible(picture: Picture, projection: Projection): readonly DrawnTrack[] {
  const { places, rows } = projection;
  const found: DrawnTrack[] = [];
  const last = Math.min(picture.rows.length - 1, Math.ceil(rows.to));
  for (let row = Math.max(0, Math.floor(rows.from) - 1); row <= last; row++) {
    for (const track of picture.rows[row] ?? [])
      if (track.placed.start <= places.to && track.placed.reach >= places.from) found.push(track);
  }
  return found;
}

/** How many tracks a name may cover where rows are lower than names: what much comes from is named all the same. */
function patienceFor({ trunk, placed }: DrawnTrack, row: number): number {
  if (trunk) return 12;
  if (placed.below > 8) return 5;
  return row < BROAD ? Math.min(1, placed.below) : 0;
}

/** Far away only what something comes from is named. */
function isTold(
  { track, placed }: DrawnTrack,
  { row }: Projection,
  picture: Picture,
  { lit, first }: Emphasis,
): boolean {
  if (first.has(track.key)) return true;
  if (lit !== undefined) return lit.has(track.key);
  return row >= FEW_NAMES || placed.below >= 1 || picture.tracks.length < FEW_TRACKS;
}

function byWeight({ first }: Emphasis): (a: DrawnTrack, b: DrawnTrack) => number {
  const rank = ({ track }: DrawnTrack): number => Number(!first.has(track.key));
  const length = ({ placed }: DrawnTrack): number => placed.stop - placed.start;
  return (a, b) =>
    rank(a) - rank(b) ||
    b.placed.below - a.placed.below ||
    length(b) - length(a) ||
    (a.track.id < b.track.id ? -1 : Number(a.track.id > b.track.id));
}

/** The names of one track; a name too near to the one before is written in one with it. */
function runsOf(track: DrawnTrack, projection: Projection, width: TextWidth, { selected }: Emphasis): readonly Run[] {
  const { placed } = track;
  const bold = track.trunk || selected.has(track.track.key);
  const few = projection.row < FEW_NAMES && !bold;
  const all = few ? [{ text: track.track.name, at: placed.start }] : track.names;
  const runs: { text: string; at: number; until: number }[] = [];
  for (const [index, name] of all.entries()) {
    const folded = index === all.length - 1 && placed.isFolded ? `  +${String(placed.below)}` : '';
    const text = `${name.text}${folded}`;
    const until = all[index + 1]?.at ?? Math.max(placed.stop, name.at);
    const last = runs.at(-1);
    const room = last === undefined ? Infinity : projection.along(name.at) - projection.along(last.at);
    const needs = projection.frame.vertical ? 2 * LINE_HEIGHT : width(last?.text ?? '', bold) + 14;
    if (last !== undefined && room < needs) {
      last.text = `${last.text}, ${text}`;
      last.until = until;
    } else runs.push({ text, at: name.at, until });
  }
  return runs.map((run, index) => ({ ...run, row: placed.row, bold, isFirst: index === 0 }));
}

/** The spot that covers the fewest tracks. Where each name has a line of its own, there is one. */
function bestSpot(run: Run, track: DrawnTrack, place: Place): Spot | undefined {
  const { projection, boxes, patience } = place;
  let best: { readonly spot: Spot; readonly cost: number } | undefined;
  for (const spot of spots(run, projection, place.width)) {
    const { left, top, right, bottom } = spot.box;
    if (!isInside(spot.box, projection)) continue;
    if (!boxes.isFree({ left: left - CLEAR, top, right: right + CLEAR, bottom })) continue;
    if (isRoomy(projection)) return spot;
    const cost = covered(spot.box, track, place);
    if (cost <= patience && (best === undefined || cost < best.cost)) best = { spot, cost };
  }
  return best?.spot;
}

/** How many other tracks lie under a box; what stands back may be written over. */
function covered({ left, top, right, bottom }: Box, own: DrawnTrack, { picture, projection, lit }: Place): number {
  const slack = 1.5 / projection.row;
  const [first, last] = [projection.rowAt(left, top), projection.rowAt(right, bottom)].map((row) => row - 0.5);
  const [from, to] = [projection.placeAt(left, top), projection.placeAt(right, bottom)];
  let count = 0;
  for (let row = Math.ceil((first ?? 0) - slack); row <= (last ?? 0) + slack; row++) {
    for (const { track, placed } of picture.rows[row] ?? [])
      if (placed !== own.placed && placed.start <= to && placed.stop >= from && (lit?.has(track.key) ?? true))
        count += 1;
  }
  return count;
}

function isInside({ left, top, right, bottom }: Box, projection: Projection): boolean {
  const { frame } = projection;
  // a column's name that would be cut off stands elsewhere, or nowhere
  if (frame.vertical) return bottom > 0 && top < frame.height && left >= AXIS.down && right <= frame.width;
  const foot = AXIS.across + (isRoomy(projection) ? 0 : (frame.foot ?? FOOT.mouse));
  return right > 0 && left < frame.width && bottom > 0 && top < frame.height - foot;
}
