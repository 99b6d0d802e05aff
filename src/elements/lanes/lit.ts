/** What of a history is lit: the kin of what is selected, or what a panel points at. */
import type { History, Kin, Lit, Walk } from '../../explorer/index.ts';
import type { Looks } from '../../lanes/paint.ts';

/** Which part of the history is shown. */
export type PartKind = 'ancestors' | 'descendants' | 'both' | 'common';

export interface Part {
  readonly kind: PartKind;
  /** Numbers of entities. */
  readonly of: readonly number[];
}

/** The tracks of a part, with the links that lead there. */
export function walkOf(kin: Kin, { kind, of }: Part): Walk {
  const [first] = of;
  if (first === undefined) return { tracks: new Set(), links: new Set() };
  switch (kind) {
    case 'ancestors':
      return kin.ancestors(first);
    case 'descendants':
      return kin.descendants(first);
    case 'both':
      return joined(kin.ancestors(first), kin.descendants(first));
    case 'common':
      return kin.common(of);
  }
}

function joined(a: Walk, b: Walk): Walk {
  return { tracks: new Set([...a.tracks, ...b.tracks]), links: new Set([...a.links, ...b.links]) };
}

/** Selected tracks light what they come from and what comes from them; several, what they have in common. */
export function litBySelection(history: History, kin: Kin, chosen: readonly number[]): Looks['lit'] {
  if (chosen.length === 0) return undefined;
  const walk = walkOf(kin, { kind: chosen.length === 1 ? 'both' : 'common', of: chosen });
  if (chosen.length > 1 || walk.tracks.size > 1) return keys(walk);
  // nothing comes from it: what it is linked with in other ways is near it
  const near = history.links.filter(({ from, to }) => chosen.includes(from) || chosen.includes(to));
  if (near.length === 0) return undefined;
  return {
    tracks: new Set([...chosen, ...near.flatMap(({ from, to }) => [from, to])].map(keyOf)),
    links: new Set(near.map(({ key }) => key)),
  };
}

/** What a row of a panel stands for. */
export function litByPanel(history: History, lit: Lit | undefined): Looks['lit'] {
  if (lit === undefined) return undefined;
  const entities = entitiesLit(history, lit);
  if (entities.size === 0) return undefined;
  const links = linksLit(history, lit);
  return { tracks: new Set([...entities].map(keyOf)), links: new Set(links.map(({ key }) => key)) };
}

/** Numbers of the entities whose tracks are lit. */
export function entitiesLit(history: History, lit: Lit): ReadonlySet<number> {
  const entities = new Set(lit.entities ?? []);
  for (const { from, to } of linksLit(history, lit)) entities.add(from).add(to);
  const tracks = history.tracks.filter(({ entity, kind }) => entities.has(entity) || kind === lit.kind);
  return new Set(tracks.map(({ entity }) => entity));
}

function linksLit({ links }: History, lit: Lit): History['links'] {
  const claims = new Set(lit.claims ?? []);
  return links.filter(({ claims: each }) => each.some((claim) => claims.has(claim)));
}

/** The tracks that an owner held at some time. */
export function litByHolder(history: History, holder: number, through: number | undefined): Looks['lit'] {
  const tracks = history.tracks.filter(({ holdings }) =>
    holdings.some((holding) => holding.holder === holder && holding.through === through),
  );
  return { tracks: new Set(tracks.map(({ key }) => key)), links: new Set() };
}

export function keys({ tracks, links }: Walk): NonNullable<Looks['lit']> {
  return { tracks: new Set([...tracks].map(keyOf)), links };
}

function keyOf(entity: number): string {
  return `n${String(entity)}`;
}
