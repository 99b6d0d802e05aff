/** Where on the axis each track begins and ends, and each link is drawn: never against the direction of time. */
import type { LaneLink, LaneTrack, Stretch } from './contract.ts';

export interface TrackTimes {
  readonly start: number;
  readonly solidFrom: number;
  readonly solidTo: number;
  readonly stop: number;
}

export interface Times {
  readonly axis: 'time' | 'generations';
  readonly span: Stretch;
  readonly fade: number;
  readonly tracks: ReadonlyMap<string, TrackTimes>;
  /** The place of each link. */
  readonly links: ReadonlyMap<string, number>;
}

/** What is of unknown length is drawn this share of the axis long, within bounds in days. */
const FADE_SHARE = 0.08;
const SHORTEST_FADE = 365;
const LONGEST_FADE = 3 * 365;

/** Dates where there are any; else generations: one more than the latest of the parents. */
export function resolveTimes(tracks: readonly LaneTrack[], links: readonly LaneLink[], until?: number): Times {
  const order = parentsFirst(tracks, links);
  const dated = datedSpan(tracks, links);
  const span = dated === undefined || until === undefined ? dated : { ...dated, to: Math.max(dated.to, until) };
  const origins = grouped(
    links.filter(({ origin }) => origin),
    ({ to }) => to,
  );
  return span === undefined ? generations(order, origins, links) : dates(order, origins, links, span);
}

function generations(
  order: readonly LaneTrack[],
  origins: ReadonlyMap<string, readonly LaneLink[]>,
  links: readonly LaneLink[],
): Times {
  const first = new Map<string, number>();
  for (const { id } of order)
    first.set(id, Math.max(0, ...(origins.get(id) ?? []).map(({ from }) => (first.get(from) ?? 0) + 1)));
  const last = new Map([...first].map(([id, at]) => [id, at + 0.6]));
  const places = new Map<string, number>();
  for (const { id, from, to } of links) {
    const at = Math.max(first.get(from) ?? 0, first.get(to) ?? 0);
    places.set(id, at);
    // a track goes on to the last that comes from it
    last.set(from, Math.max(last.get(from) ?? 0, at));
  }
  const tracks = new Map(
    [...first].map(([id, start]) => {
      const stop = last.get(id) ?? start;
      return [id, { start, solidFrom: start, solidTo: stop, stop }];
    }),
  );
  const span = { from: 0, to: Math.max(1, ...last.values()) };
  return { axis: 'generations', span, fade: 0.3, tracks, links: places };
}

function dates(
  order: readonly LaneTrack[],
  origins: ReadonlyMap<string, readonly LaneLink[]>,
  links: readonly LaneLink[],
  span: Stretch,
): Times {
  const fade = Math.min(LONGEST_FADE, Math.max(SHORTEST_FADE, (span.to - span.from) * FADE_SHARE));
  const starts = startsOf(order, origins, links, span, fade);
  const tracks = new Map<string, TrackTimes>();
  for (const track of order) tracks.set(track.id, timesOf(track, starts.get(track.id) ?? span.from, span, fade));
  const places = new Map<string, number>();
  for (const link of links) {
    const [from, to] = [tracks.get(link.from), tracks.get(link.to)];
    if (from === undefined || to === undefined) continue;
    const earliest = Math.max(from.start, to.start);
    places.set(link.id, Math.max(earliest, placeOf(link, from, to)));
  }
  return { axis: 'time', span, fade, tracks, links: places };
}

function placeOf({ origin, when, bond }: LaneLink, from: TrackTimes, to: TrackTimes): number {
  // what takes another's place does so when that one ends, as far as it can have begun then
  if (origin && bond === 'succeed') return Math.max(to.start, Math.min(from.stop, to.solidFrom));
  if (origin) return to.start;
  if (when !== undefined && Number.isFinite(when.from)) return when.from;
  if (when !== undefined && Number.isFinite(when.to)) return when.to;
  return bond === 'merge' ? from.stop : Math.max(from.start, to.start);
}

/** A track that began nobody knows when begins a little before all that comes from it; none before its parents. */
function startsOf(
  order: readonly LaneTrack[],
  origins: ReadonlyMap<string, readonly LaneLink[]>,
  links: readonly LaneLink[],
  span: Stretch,
  fade: number,
): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const leaving = grouped(
    links.filter(({ origin }) => origin),
    ({ from }) => from,
  );
  for (const { id, begins, ends } of [...order].reverse()) {
    if (Number.isFinite(begins.from)) {
      starts.set(id, begins.from);
      continue;
    }
    const children = (leaving.get(id) ?? []).map(({ to }) => starts.get(to) ?? span.to);
    starts.set(id, Math.min(begins.to, ends.to, span.to, ...children) - fade);
  }
  for (const { id } of order) {
    const parents = (origins.get(id) ?? []).map(({ from }) => starts.get(from) ?? -Infinity);
    starts.set(id, Math.max(starts.get(id) ?? span.from, ...parents));
  }
  return starts;
}

function timesOf({ begins, ends }: LaneTrack, start: number, span: Stretch, fade: number): TrackTimes {
  const goesOn = ends.from === Infinity;
  const isOpen = !goesOn && ends.to === Infinity;
  const known = Number.isFinite(ends.from) ? ends.from : start;
  let solidFrom = Math.max(start, Math.min(begins.to, Math.max(span.to, start)));
  let solidTo = goesOn ? Math.max(span.to, start) : Math.max(start, known);
  if (isOpen) solidTo = Math.max(solidTo, Math.min(solidFrom, span.to));
  const stop = goesOn ? solidTo : isOpen ? openStop(solidTo, span, fade) : Math.max(start, ends.to);
  // a beginning and an end that are vague over the same time: it is not sure to be there on any one day
  if (solidFrom > solidTo)
    solidFrom = solidTo = Math.min(stop, (Math.max(start, solidTo) + Math.min(stop, solidFrom)) / 2);
  return { start, solidFrom, solidTo: Math.min(solidTo, stop), stop: Math.max(stop, solidFrom) };
}

/** What has no known end fades out; beyond the last day that anything is known of, only a little. */
function openStop(solidTo: number, span: Stretch, fade: number): number {
  const beyond = Math.min(fade, Math.max(SHORTEST_FADE / 6, (span.to - span.from) * 0.02));
  return Math.max(Math.min(solidTo + fade, span.to), solidTo + beyond);
}

/** From the first to the last finite bound. */
function datedSpan(tracks: readonly LaneTrack[], links: readonly LaneLink[]): Stretch | undefined {
  let from = Infinity;
  let to = -Infinity;
  const add = (day: number): void => {
    if (!Number.isFinite(day)) return;
    from = Math.min(from, day);
    to = Math.max(to, day);
  };
  for (const { begins, ends } of tracks) [begins.from, begins.to, ends.from, ends.to].forEach(add);
  for (const { when } of links) if (when !== undefined) [when.from, when.to].forEach(add);
  return from <= to ? { from, to: Math.max(to, from + 1) } : undefined;
}

/** Parents before children, otherwise by beginning and id. A circle, which there should not be, is left as it comes. */
function parentsFirst(tracks: readonly LaneTrack[], links: readonly LaneLink[]): readonly LaneTrack[] {
  const leaving = grouped(
    links.filter(({ origin }) => origin),
    ({ from }) => from,
  );
  const waiting = new Map<string, number>();
  for (const { origin, to } of links) if (origin) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const byId = new Map(tracks.map((track) => [track.id, track]));
  const order = tracks.filter(({ id }) => !waiting.has(id));
  const placed = new Set(order);
  for (const track of order) {
    for (const { to } of leaving.get(track.id) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      const next = byId.get(to);
      if (left > 0 || next === undefined || placed.has(next)) continue;
      placed.add(next);
      order.push(next);
    }
  }
  return [...order, ...tracks.filter((track) => !placed.has(track))];
}

/** Items by a key. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
