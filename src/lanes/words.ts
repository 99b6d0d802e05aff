/** What is said of tracks and links: to be read in the live region, and beside the picture. */
import type { Kin, Track } from '../explorer/index.ts';
import { calendarDate, dayInWords } from '../../graph/index.ts';
import type { Stretch } from '../layout/lanes/lanes.ts';
import type { DrawnLink, DrawnTrack } from './picture.ts';
import type { TrackEvent } from './walk.ts';

/** "Ubuntu, derived from Debian 2004; 34 descend from it" */
export function trackInWords(kin: Kin, { track, placed }: DrawnTrack): string {
  const [first] = kin.into(track.entity);
  const parent = first === undefined ? undefined : kin.track(first.from);
  const year = first?.when === undefined ? undefined : yearOf(first.when);
  const from =
    parent === undefined ? lifeInWords(track) : `derived from ${parent.name}${year === undefined ? '' : ` ${year}`}`;
  const below = kin.descendants(track.entity).tracks.size - 1;
  const descend = below === 0 ? '' : `; ${String(below)} ${below === 1 ? 'descends' : 'descend'} from it`;
  const folded = placed.isFolded ? `; ${String(placed.below)} folded` : '';
  return `${track.name}${from === '' ? '' : `, ${from}`}${descend}${folded}`;
}

/** "1998 to 2015", "since 1993", "until 2007"; empty where nothing is known. */
export function lifeInWords({ begins, ends, state }: Track): string {
  const from = begins.stated ? yearOf(begins.span) : undefined;
  const to = ends.stated && state === 'ended' ? yearOf(ends.span) : undefined;
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`;
  if (from !== undefined) return state === 'alive' ? `since ${from}` : `from ${from}`;
  return to === undefined ? '' : `until ${to}`;
}

/** The reason why a track is drawn as uncertain; none where it is not. */
export function doubtInWords({ begins, ends, state }: Track): string | undefined {
  const parts: string[] = [];
  if (!begins.stated) {
    const [from, to] = [dayInWords(begins.span.from), dayInWords(begins.span.to)];
    if (from !== '' && to !== '') parts.push(`nothing says when it began: between ${from} and ${to}`);
    else if (to !== '') parts.push(`nothing says when it began: by ${to}`);
    else if (from !== '') parts.push(`nothing says when it began: after ${from}`);
  }
  if (state === 'unknown' && Number.isFinite(ends.span.from)) {
    parts.push(`nothing is said of it after ${dayInWords(ends.span.from)}`);
  }
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** "Kubuntu leaves, 2005"; what happens at one event of a track. */
export function eventInWords(event: TrackEvent, kin: Kin, drawn: DrawnTrack): string {
  const year = yearOf({ from: event.at, to: event.at });
  const on = year === undefined ? '' : `, ${year}`;
  switch (event.type) {
    case 'begins':
      return trackInWords(kin, drawn);
    case 'renamed':
      return `renamed to ${event.name ?? ''}${on}`;
    case 'leaves':
      return `${event.link?.to.track.name ?? ''} ${WORDS[event.link?.link.kind ?? 'derive'].leaves}${on}`;
    case 'joins':
      return `${WORDS[event.link?.link.kind ?? 'derive'].joins} ${event.link?.from.track.name ?? ''}${on}`;
    case 'ends':
      return `ends${on}`;
  }
}

/** What a link is called from its older end, and from its newer. */
const WORDS: Readonly<Record<DrawnLink['link']['kind'], { readonly leaves: string; readonly joins: string }>> = {
  fork: { leaves: 'forks off', joins: 'takes code from' },
  derive: { leaves: 'is derived from it', joins: 'is rebased on' },
  split: { leaves: 'is split off', joins: 'is split off from' },
  merge: { leaves: 'goes up into it', joins: 'absorbs' },
  succeed: { leaves: 'takes its place', joins: 'takes the place of' },
  influence: { leaves: 'is influenced by it', joins: 'is influenced by' },
  need: { leaves: 'is built on it', joins: 'is built on' },
};

function yearOf({ from, to }: Stretch): string | undefined {
  const day = Number.isFinite(from) ? from : to;
  if (!Number.isFinite(day)) return undefined;
  const { year } = calendarDate(Math.floor(day));
  return year <= 0 ? `${String(1 - year)} BC` : String(year);
}
