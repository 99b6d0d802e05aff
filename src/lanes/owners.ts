/** Which track is in whose colour: by owner or maker over time, or by line of descent where no owner is recorded. */
import type { Holding, Track } from '../explorer/index.ts';
import type { PlacedTrack } from '../layout/lanes/lanes.ts';
import type { Hue } from '../look/index.ts';

/** The six largest take these, in this order; red is for what is refuted. */
export const OWNER_HUES: readonly Hue[] = ['ownership', 'making', 'people', 'lineage', 'composition', 'interoperation'];
/** What the others are drawn in. */
export const OTHER_HUE: Hue = 'likeness';

/** One entry of the legend. */
export interface OwnerEntry {
  /** What holdings of this owner have in common. */
  readonly key: string;
  /** Number of the entity at the end of the chain of owners, or of the track whose line it is. */
  readonly entity: number;
  readonly through?: number;
  readonly hue: Hue;
}

export interface Owners {
  readonly by: 'holder' | 'descent';
  /** The largest first. */
  readonly entries: readonly OwnerEntry[];
  /** How many owners share the colour of the others. */
  readonly others: number;
  hueOf(holding: Holding): Hue;
  /** The colour of a track where no owner is recorded for it. */
  hueOfTrack(key: string): Hue;
}

/** Who owns most: the length of the tracks held, added up. */
export function ownersOf(tracks: readonly Track[], placed: readonly PlacedTrack[]): Owners {
  const places = new Map(placed.map((each) => [each.id, each]));
  const sums = new Map<string, { readonly holding: Holding; sum: number }>();
  for (const { key, holdings } of tracks) {
    const place = places.get(key);
    if (place === undefined) continue;
    for (const holding of holdings) {
      const length = Math.min(holding.to.to, place.stop) - Math.max(holding.from.from, place.start);
      const entry = sums.get(keyOf(holding)) ?? { holding, sum: 0 };
      entry.sum += Math.max(0, length);
      sums.set(keyOf(holding), entry);
    }
  }
  return sums.size === 0 ? byDescent(tracks, placed) : byHolder(sums);
}

function keyOf({ holder, through }: Holding): string {
  return `${String(holder)} ${String(through ?? '')}`;
}

function byHolder(sums: ReadonlyMap<string, { readonly holding: Holding; readonly sum: number }>): Owners {
  const ranked = [...sums].sort(([a, x], [b, y]) => y.sum - x.sum || (a < b ? -1 : 1));
  const entries = ranked.slice(0, OWNER_HUES.length).map(([key, { holding }], index) => ({
    key,
    entity: holding.holder,
    ...(holding.through === undefined ? {} : { through: holding.through }),
    hue: OWNER_HUES[index] ?? OTHER_HUE,
  }));
  const hues = new Map(entries.map(({ key, hue }) => [key, hue]));
  return {
    by: 'holder',
    entries,
    others: ranked.length - entries.length,
    hueOf: (holding) => hues.get(keyOf(holding)) ?? OTHER_HUE,
    hueOfTrack: () => OTHER_HUE,
  };
}

/** A line of its own has at least this many tracks, and this share of all; the line it leaves keeps this share of its own. */
const LEAST = 3;
const LEAST_SHARE = 0.04;
const LEFT_SHARE = 0.25;

/** The largest trees; a large branch of a tree is a line of its own where enough is left of the tree. */
function byDescent(tracks: readonly Track[], placed: readonly PlacedTrack[]): Owners {
  const byId = new Map(placed.map((each) => [each.id, each]));
  const sizes = new Map<string, number>(
    placed.filter(({ parent }) => parent === undefined).map(({ id, below }) => [id, below + 1]),
  );
  const branches = placed
    .filter(({ parent }) => parent !== undefined)
    .sort((a, b) => b.below - a.below || (a.id < b.id ? -1 : 1));
  for (const { id, below, parent } of branches) {
    const line = lineAbove(byId, sizes, parent);
    const whole = sizes.get(line ?? '') ?? 0;
    const isLarge = below + 1 >= Math.max(LEAST, placed.length * LEAST_SHARE);
    if (line === undefined || !isLarge || whole - below - 1 < Math.max(LEAST, whole * LEFT_SHARE)) continue;
    sizes.set(id, below + 1);
    sizes.set(line, whole - below - 1);
    if (sizes.size > 400) break;
  }
  const ranked = [...sizes].filter(([, size]) => size >= LEAST).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const chosen = ranked.slice(0, OWNER_HUES.length);
  const hues = new Map(chosen.map(([id], index) => [id, OWNER_HUES[index] ?? OTHER_HUE]));
  const entities = new Map(tracks.map(({ key, entity }) => [key, entity]));
  return {
    by: 'descent',
    entries: chosen.map(([key], index) => ({
      key,
      entity: entities.get(key) ?? -1,
      hue: OWNER_HUES[index] ?? OTHER_HUE,
    })),
    others: sizes.size - chosen.length,
    hueOf: () => OTHER_HUE,
    hueOfTrack: (key) => hues.get(lineAbove(byId, hues, key) ?? '') ?? OTHER_HUE,
  };
}

/** The nearest track upwards, itself included, that is a line of its own. */
function lineAbove(
  byId: ReadonlyMap<string, PlacedTrack>,
  lines: ReadonlyMap<string, unknown>,
  start: string | undefined,
): string | undefined {
  let at = start;
  while (at !== undefined && !lines.has(at)) at = byId.get(at)?.parent;
  return at;
}
