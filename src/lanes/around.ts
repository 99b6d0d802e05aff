/** Where to look so that tracks are in the window, near enough to be read. */
import type { Stretch } from '../layout/lanes/lanes.ts';
import type { DrawnTrack } from './picture.ts';
import { Projection } from './projection.ts';

/** Rows of this height can be read; where much is to be in the window, they may be as low as the other, px. */
export const READABLE = 12;
export const LOW = 8;

/** What lies at the edges of the window, beside the tracks: nearer than this a beginning is not seen well, px. */
const EDGE = { side: 24, top: 20, bottom: 50 } as const;
/** How much of the window the beginnings may take along the axis: names are written from there on. */
const SHARE = 0.8;
/** How much farther away each try is. */
const STEP = 0.85;

/** Whether a place of a row is in the window, and not at its very edge. */
export function isInside(projection: Projection, place: number, row: number): boolean {
  const { width, height } = projection.frame;
  const [x, y] = [projection.x(place, row), projection.y(place, row)];
  return x > EDGE.side && x < width - EDGE.side && y > EDGE.top && y < height - EDGE.bottom;
}

/** The beginnings of all of these in the window; `undefined` where they are there already, and can be read. */
export function around(projection: Projection, tracks: readonly DrawnTrack[]): Projection | undefined {
  const places = spread(tracks.map(({ placed }) => placed.start));
  const rows = spread(tracks.map(({ placed }) => placed.row));
  if (places === undefined || rows === undefined) return undefined;
  const whole = Projection.whole(projection.lanes, projection.frame);
  const many = rows.to - rows.from + 1;
  const high = Math.min(whole.row * whole.reading, Math.max(LOW, projection.innerAcross / (many + 2)));
  const isSeen = tracks.every(({ placed }) => isInside(projection, placed.start, placed.row));
  if (isSeen && projection.row >= Math.min(high, READABLE)) return undefined;
  const at = (zoom: number): Projection =>
    projection.centred((places.from + places.to) / 2, (rows.from + rows.to) / 2, zoom);
  const fits = ({ unit, row, innerAlong, innerAcross }: Projection): boolean =>
    (places.to - places.from) * unit <= innerAlong * SHARE && many * row <= innerAcross;
  let goal = at(Math.max(projection.camera.zoom, high / whole.row));
  while (goal.camera.zoom > 1 && !fits(goal)) goal = at(goal.camera.zoom * STEP);
  return goal;
}

function spread(values: readonly number[]): Stretch | undefined {
  // not as arguments, of which a call takes so many: an answer may rest on every track there is
  return values.reduce<Stretch | undefined>(
    (all, value) => ({ from: Math.min(all?.from ?? value, value), to: Math.max(all?.to ?? value, value) }),
    undefined,
  );
}
