/** Which track is placed beside which: the tree behind the rows. */
import type { LaneLink, LaneTrack } from './contract.ts';
import { BONDS } from './contract.ts';
import type { Times } from './times.ts';
import { grouped } from './times.ts';

export interface Kin {
  readonly id: string;
  readonly parent: Kin | undefined;
  /** The earliest first. */
  readonly children: Kin[];
  /** Where on the axis the line to the parent is drawn. */
  readonly joins: number;
  readonly start: number;
  /** How many are below it in the tree. */
  readonly below: number;
  readonly isFolded: boolean;
}

export interface Kinship {
  /** The largest first. */
  readonly roots: readonly Kin[];
  readonly shown: ReadonlyMap<string, Kin>;
}

interface Bound {
  readonly parent: string;
  readonly joins: number;
}

/**
 * Each track lies beside the one it begins from: of several, the one it is bound to most strongly, then the earliest.
 * A track that begins from nothing lies beside the larger one that it joins later, so that merges are short.
 */
export function kinship(
  tracks: readonly LaneTrack[],
  links: readonly LaneLink[],
  times: Times,
  folded: ReadonlySet<string>,
): Kinship {
  const bound = new Map<string, Bound>();
  const toNewer = grouped(
    links.filter(({ origin }) => origin),
    ({ to }) => to,
  );
  for (const { id } of tracks) {
    const best = strongest(toNewer.get(id) ?? [], times);
    if (best !== undefined && !leadsTo(bound, best.from, id))
      bound.set(id, { parent: best.from, joins: place(best, times) });
  }
  attachRoots(tracks, links, times, bound);
  return treeOf(tracks, times, bound, folded);
}

function place(link: LaneLink, times: Times): number {
  return times.links.get(link.id) ?? 0;
}

function strongest(links: readonly LaneLink[], times: Times): LaneLink | undefined {
  return [...links].sort(
    (a, b) =>
      BONDS.indexOf(a.bond) - BONDS.indexOf(b.bond) ||
      place(a, times) - place(b, times) ||
      (a.from < b.from ? -1 : Number(a.from > b.from)) ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

/** Whether going up from a track leads to another. */
function leadsTo(bound: ReadonlyMap<string, Bound>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = bound.get(at)?.parent) {
    if (at === goal) return true;
    seen.add(at);
  }
  return false;
}

/** A root that joins a larger tree goes there. */
function attachRoots(
  tracks: readonly LaneTrack[],
  links: readonly LaneLink[],
  times: Times,
  bound: Map<string, Bound>,
): void {
  const sizes = sizesOf(tracks, bound);
  const joining = links.filter(({ origin, bond }) => !origin || bond === 'aside');
  const atEnd = grouped(
    joining.flatMap((link) => [
      { link, root: link.from, other: link.to },
      { link, root: link.to, other: link.from },
    ]),
    ({ root }) => root,
  );
  const roots = tracks.filter(({ id }) => !bound.has(id));
  roots.sort((a, b) => (sizes.get(a.id) ?? 0) - (sizes.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  for (const { id } of roots) {
    const options = (atEnd.get(id) ?? []).filter(({ other }) => !leadsTo(bound, other, id));
    const links = options.map(({ link }) => link);
    const best = strongest(links, times);
    const other = options.find(({ link }) => link === best)?.other;
    if (best === undefined || other === undefined) continue;
    const top = topOf(bound, other);
    const isSmaller = (sizes.get(id) ?? 0) < (sizes.get(top) ?? 0) || (sizes.get(id) === sizes.get(top) && top < id);
    if (!isSmaller) continue;
    bound.set(id, { parent: other, joins: place(best, times) });
    sizes.set(top, (sizes.get(top) ?? 0) + (sizes.get(id) ?? 0));
  }
}

function topOf(bound: ReadonlyMap<string, Bound>, id: string): string {
  let top = id;
  for (let up = bound.get(top); up !== undefined; up = bound.get(top)) top = up.parent;
  return top;
}

/** How many tracks are in the tree below each, itself included. */
function sizesOf(tracks: readonly LaneTrack[], bound: ReadonlyMap<string, Bound>): Map<string, number> {
  const sizes = new Map<string, number>(tracks.map(({ id }) => [id, 0]));
  for (const { id } of tracks)
    for (let at: string | undefined = id; at !== undefined; at = bound.get(at)?.parent)
      sizes.set(at, (sizes.get(at) ?? 0) + 1);
  return sizes;
}

function treeOf(
  tracks: readonly LaneTrack[],
  times: Times,
  bound: ReadonlyMap<string, Bound>,
  folded: ReadonlySet<string>,
): Kinship {
  const sizes = sizesOf(tracks, bound);
  const start = (id: string): number => times.tracks.get(id)?.start ?? 0;
  const byStart = (a: LaneTrack, b: LaneTrack): number => start(a.id) - start(b.id) || (a.id < b.id ? -1 : 1);
  const children = grouped(
    [...tracks].filter(({ id }) => bound.has(id)).sort(byStart),
    ({ id }) => bound.get(id)?.parent ?? '',
  );
  const shown = new Map<string, Kin>();
  const make = (id: string, parent: Kin | undefined): Kin => {
    const kin: Kin = {
      id,
      parent,
      children: [],
      joins: bound.get(id)?.joins ?? start(id),
      start: start(id),
      below: (sizes.get(id) ?? 1) - 1,
      isFolded: folded.has(id) && children.has(id),
    };
    shown.set(id, kin);
    parent?.children.push(kin);
    return kin;
  };
  const roots = tracks
    .filter(({ id }) => !bound.has(id))
    .sort(byStart)
    .map(({ id }) => make(id, undefined));
  const waiting = [...roots];
  for (const kin of waiting) {
    if (kin.isFolded) continue;
    for (const { id } of children.get(kin.id) ?? []) waiting.push(make(id, kin));
  }
  return { roots: roots.sort((a, b) => b.below - a.below || a.start - b.start || (a.id < b.id ? -1 : 1)), shown };
}
