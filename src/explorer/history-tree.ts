/** The history as a tree of rows, for the outline: what comes from what, each thing once, the strongest parent first. */
import { addTo, calendarDate } from '../../graph/index.ts';
import type { History, Link, LinkKind, Track } from './history.ts';
import { selectShownHistory } from './history/part.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';

/** One row. Rows come in the order they are read; a child follows its parent. */
export interface TreeRow {
  /** The number of the entity. */
  readonly entity: number;
  readonly id: string;
  readonly name: string;
  /** 1 for what comes from nothing. */
  readonly level: number;
  /** Its place among its siblings and their number, from 1. */
  readonly place: number;
  readonly siblings: number;
  /** How it comes from the row above it; none for a root. */
  readonly link?: { readonly kind: LinkKind; readonly claim: number; readonly year?: string };
  /** What it comes from or joins besides. */
  readonly also: readonly { readonly entity: number; readonly kind: LinkKind; readonly claim: number }[];
  /** How many rows are below it. */
  readonly below: number;
}

/** Kinds of link that make a branch, the strongest first. */
const BRANCHING: readonly LinkKind[] = ['fork', 'split', 'derive', 'need', 'succeed', 'influence'];

export const selectHistoryTree: (state: State) => readonly TreeRow[] = memo(
  (state: State) => [selectShownHistory(state)] as const,
  (history) => historyTree(history),
);

export function historyTree({ tracks, links }: History): readonly TreeRow[] {
  const byEntity = new Map(tracks.map((track) => [track.entity, track]));
  const parents = new Map<number, Link>();
  for (const { entity } of tracks) {
    const best = bestParent(entity, links, byEntity);
    if (best !== undefined && !leadsTo(parents, best.from, entity)) parents.set(entity, best);
  }
  const children = new Map<number | undefined, Track[]>();
  for (const track of tracks) {
    const parent = parents.get(track.entity)?.from;
    addTo(children, parent, track);
  }
  const rows: TreeRow[] = [];
  const add = (parent: number | undefined, level: number): number => {
    const siblings = (children.get(parent) ?? []).sort(byBeginning);
    let count = 0;
    for (const [index, track] of siblings.entries()) {
      const at = rows.length;
      rows.push(rowOf(track, level, index + 1, siblings.length, parents.get(track.entity), links));
      const below = add(track.entity, level + 1);
      const row = rows[at];
      if (row !== undefined) rows[at] = { ...row, below };
      count += 1 + below;
    }
    return count;
  };
  add(undefined, 1);
  return rows;
}

function bestParent(entity: number, links: readonly Link[], tracks: ReadonlyMap<number, Track>): Link | undefined {
  const into = links.filter(({ to, from, origin }) => to === entity && origin && tracks.has(from));
  return into.sort((a, b) => BRANCHING.indexOf(a.kind) - BRANCHING.indexOf(b.kind))[0];
}

function leadsTo(parents: ReadonlyMap<number, Link>, start: number, goal: number): boolean {
  const seen = new Set<number>();
  for (let at: number | undefined = start; at !== undefined && !seen.has(at); at = parents.get(at)?.from) {
    if (at === goal) return true;
    seen.add(at);
  }
  return false;
}

function byBeginning(a: Track, b: Track): number {
  const [x, y] = [a.begins.span.from, b.begins.span.from];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
}

function rowOf(
  { entity, id, name }: Track,
  level: number,
  place: number,
  siblings: number,
  parent: Link | undefined,
  links: readonly Link[],
): TreeRow {
  const year =
    parent?.when === undefined || !Number.isFinite(parent.when.from) ? undefined : calendarDate(parent.when.from).year;
  const also = links
    .filter((link) => link !== parent && (link.kind === 'merge' ? link.from === entity : link.to === entity))
    .map((link) => ({
      entity: link.kind === 'merge' ? link.to : link.from,
      kind: link.kind,
      claim: link.claims[0] ?? -1,
    }))
    .filter((each) => each.entity !== entity);
  return {
    entity,
    id,
    name,
    level,
    place,
    siblings,
    ...(parent === undefined
      ? {}
      : {
          link: {
            kind: parent.kind,
            claim: parent.claims[0] ?? -1,
            ...(year === undefined ? {} : { year: String(year) }),
          },
        }),
    also,
    below: 0,
  };
}
