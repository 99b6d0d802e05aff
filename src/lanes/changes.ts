/** What happened on a track between two dates: it began, ended or changed hands. */
import type { ChangeType } from '../look/index.ts';
import type { Stretch } from '../layout/lanes/lanes.ts';
import type { DrawnTrack } from './picture.ts';

export interface TrackChange {
  /** A place of the axis. */
  readonly at: number;
  readonly change: ChangeType;
}

/** In the order of time; empty where nothing is recorded. */
export function changesOf({ track, placed, segments, ending }: DrawnTrack, between: Stretch): readonly TrackChange[] {
  const isIn = (at: number): boolean => at >= between.from && at <= between.to;
  const found: TrackChange[] = [];
  if (track.begins.stated && isIn(placed.start)) found.push({ at: placed.start, change: 'added' });
  for (const [index, { from, holding }] of segments.entries()) {
    const before = segments[index - 1]?.holding;
    if (holding === undefined || before === undefined || !isIn(from)) continue;
    if (holding.holder !== before.holder || holding.through !== before.through)
      found.push({ at: from, change: 'changed' });
  }
  const isOver = ending === 'ended' || (ending === 'absorbed' && track.ends.stated);
  if (isOver && isIn(placed.stop)) found.push({ at: placed.stop, change: 'gone' });
  return found;
}
