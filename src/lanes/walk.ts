/** Walking through a picture by keys: along the events of a track, to its parent, to what is beside it, to its children. */
import type { DrawnLink, DrawnTrack, Picture } from './picture.ts';

/** Something that happens on a track, in the order of time. */
export interface TrackEvent {
  readonly at: number;
  readonly type: 'begins' | 'renamed' | 'leaves' | 'joins' | 'ends';
  /** The new name. */
  readonly name?: string;
  readonly link?: DrawnLink;
}

/** The events of a track, its beginning first. */
export function eventsOf(picture: Picture, track: DrawnTrack): readonly TrackEvent[] {
  const events: TrackEvent[] = [{ at: track.placed.start, type: 'begins' }];
  for (const { at, text } of track.names.slice(1)) events.push({ at, type: 'renamed', name: text });
  for (const link of picture.links) {
    if (link.from === track && link.form !== 'merge') events.push({ at: link.at, type: 'leaves', link });
    else if (link.to === track && link.form !== 'branch') events.push({ at: link.at, type: 'joins', link });
  }
  if (track.ending === 'ended' || track.ending === 'absorbed') events.push({ at: track.placed.stop, type: 'ends' });
  const order = (event: TrackEvent): number => (event.type === 'begins' ? -1 : event.type === 'ends' ? 1 : 0);
  return events.sort((a, b) => order(a) - order(b) || a.at - b.at);
}

/** Where the keyboard is. */
export interface Cursor {
  /** The key of the track. */
  readonly track: string;
  /** Which of its events; 0 is its beginning. */
  readonly event: number;
}

export type Step = 'later' | 'earlier' | 'parent' | 'child' | 'next' | 'previous' | 'first' | 'last';

/** Where a step leads; the same cursor where it leads nowhere. */
export function stepped(picture: Picture, cursor: Cursor, step: Step): Cursor {
  const track = picture.tracks.find(({ placed }) => placed.id === cursor.track);
  if (track === undefined) return firstCursor(picture) ?? cursor;
  const to = (id: string | undefined): Cursor => (id === undefined ? cursor : { track: id, event: 0 });
  switch (step) {
    case 'later':
      return { ...cursor, event: Math.min(cursor.event + 1, eventsOf(picture, track).length - 1) };
    case 'earlier':
      return { ...cursor, event: Math.max(cursor.event - 1, 0) };
    case 'parent':
      return to(track.placed.parent);
    case 'child':
      return to(track.placed.children[0]);
    case 'next':
      return to(beside(picture, track, 1));
    case 'previous':
      return to(beside(picture, track, -1));
    case 'first':
      return firstCursor(picture) ?? cursor;
    case 'last':
      return to(picture.tracks.at(-1)?.placed.id);
  }
}

/** The trunk: what most comes from. */
export function firstCursor(picture: Picture): Cursor | undefined {
  const roots = picture.tracks.filter(({ placed }) => placed.parent === undefined);
  const [first] = roots.sort((a, b) => b.placed.below - a.placed.below || (a.placed.id < b.placed.id ? -1 : 1));
  return first === undefined ? undefined : { track: first.placed.id, event: 0 };
}

/** The one before or after it among the children of its parent, by their beginnings. */
function beside(picture: Picture, { placed }: DrawnTrack, by: 1 | -1): string | undefined {
  const parent = picture.tracks.find(({ placed: other }) => other.id === placed.parent);
  const siblings =
    parent?.placed.children ??
    picture.tracks
      .filter(({ placed: other }) => other.parent === undefined)
      .sort((a, b) => a.placed.start - b.placed.start)
      .map(({ placed: other }) => other.id);
  return siblings[siblings.indexOf(placed.id) + by];
}
