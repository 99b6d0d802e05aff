/** What is under a point of the window: a track, a link, a name. Rows and places make the index. */
import type { Label } from './labels.ts';
import type { DrawnLink, DrawnTrack, Picture } from './picture.ts';
import type { Projection } from './projection.ts';

export type Hit =
  | { readonly type: 'track'; readonly track: DrawnTrack }
  | { readonly type: 'link'; readonly link: DrawnLink };

/** How far from a track or a line a finger or a pointer still means it, px. */
export interface Reach {
  readonly track: number;
  readonly link: number;
}

export const POINTER: Reach = { track: 7, link: 4 };
export const FINGER: Reach = { track: 16, link: 8 };

/** Links by slots of the axis, so that a point asks few. */
export class LinkIndex {
  readonly #slots: DrawnLink[][] = [];
  readonly #from: number;
  readonly #scale: number;

  constructor(links: readonly DrawnLink[], count = 256) {
    const places = links.map(({ at }) => at);
    this.#from = Math.min(...places, Infinity);
    const length = Math.max(...places, -Infinity) - this.#from;
    this.#scale = length > 0 ? count / length : 0;
    for (const link of links) (this.#slots[this.#slot(link.at)] ??= []).push(link);
  }

  /** The links between two places. */
  *between(from: number, to: number): Generator<DrawnLink> {
    for (let slot = Math.max(0, this.#slot(from)); slot <= Math.min(this.#slots.length - 1, this.#slot(to)); slot++)
      yield* this.#slots[slot] ?? [];
  }

  #slot(place: number): number {
    return Math.floor((place - this.#from) * this.#scale);
  }
}

/** The name at the point, else the nearest track, else the nearest line. */
export function hitAt(
  picture: Picture,
  index: LinkIndex,
  projection: Projection,
  labels: readonly Label[],
  x: number,
  y: number,
  reach: Reach = POINTER,
): Hit | undefined {
  const named = labels.find(({ box }) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top && y <= box.bottom);
  if (named !== undefined) return { type: 'track', track: named.track };
  const track = nearestTrack(picture, projection, x, y, reach.track);
  if (track !== undefined && track.distance <= 3) return { type: 'track', track: track.track };
  const link = nearestLink(index, projection, x, y, reach.link);
  if (link !== undefined) return { type: 'link', link };
  return track === undefined ? undefined : { type: 'track', track: track.track };
}

function nearestTrack(
  picture: Picture,
  projection: Projection,
  x: number,
  y: number,
  reach: number,
): { readonly track: DrawnTrack; readonly distance: number } | undefined {
  const row = projection.rowAt(x, y) - 0.5;
  const place = projection.placeAt(x, y);
  const [rows, places] = [reach / projection.row, reach / projection.unit];
  let best: { readonly track: DrawnTrack; readonly distance: number } | undefined;
  for (let at = Math.max(0, Math.ceil(row - rows)); at <= Math.min(picture.rows.length - 1, row + rows); at++) {
    for (const track of picture.rows[at] ?? []) {
      const { start, stop } = track.placed;
      if (place < start - places || place > stop + places) continue;
      const beside = Math.max(0, start - place, place - stop) * projection.unit;
      const distance = Math.hypot(Math.abs(at - row) * projection.row, beside);
      if (distance <= reach && (best === undefined || distance < best.distance)) best = { track, distance };
    }
  }
  return best;
}

function nearestLink(
  index: LinkIndex,
  projection: Projection,
  x: number,
  y: number,
  reach: number,
): DrawnLink | undefined {
  const row = projection.rowAt(x, y) - 0.5;
  const place = projection.placeAt(x, y);
  const slack = (reach + 9) / projection.unit;
  let best: { readonly link: DrawnLink; readonly distance: number } | undefined;
  for (const link of index.between(place - slack, place + slack)) {
    const [first, last] = [link.from.placed.row, link.to.placed.row].sort((a, b) => a - b);
    if (row < (first ?? 0) || row > (last ?? 0)) continue;
    // a branch stands a little before its place, a merge a little after
    const shift = link.form === 'branch' ? -8 : link.form === 'merge' ? 7 : 0;
    const distance = Math.abs((link.at - place) * projection.unit + shift);
    if (distance <= reach && (best === undefined || distance < best.distance)) best = { link, distance };
  }
  return best?.link;
}
