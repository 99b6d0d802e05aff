/** What a reader chose in the lanes. It is kept by ids of entities: the numbers of another graph are of other things. */
import type { Graph } from '../../../graph/index.ts';
import type { Kin } from '../../explorer/index.ts';
import { memo } from '../../explorer/index.ts';
import type { Part, PartKind } from './lit.ts';
import { walkOf } from './lit.ts';

export interface Choice {
  /** The tracks, the first one first. */
  readonly tracks: readonly string[];
  /** The part that is shown alone. */
  readonly alone: Alone | undefined;
  /** Tracks whose descendants are folded away. */
  readonly folded: ReadonlySet<string>;
}

/** A part of the whole. */
export interface Alone {
  readonly kind: PartKind;
  readonly of: readonly string[];
}

export const NO_CHOICE: Choice = { tracks: [], alone: undefined, folded: new Set() };

/** Other tracks are chosen. What tracks share is shown alone only while there are several. */
export function choosing(choice: Choice, tracks: readonly string[]): Choice {
  const isShared = choice.alone?.kind !== 'common' || tracks.length > 1;
  return { ...choice, tracks, alone: isShared ? choice.alone : undefined };
}

/** A part of what is chosen is shown alone; everything where no kind is given. */
export function showingAlone(choice: Choice, kind: PartKind | undefined): Choice {
  return { ...choice, alone: kind === undefined ? undefined : { kind, of: choice.tracks } };
}

/** What comes from a track is folded away, or shown again. */
export function folding(choice: Choice, track: string): Choice {
  return { ...choice, folded: new Set(toggled([...choice.folded], track)) };
}

/** With one more, or without it. */
export function toggled(tracks: readonly string[], track: string): readonly string[] {
  return tracks.includes(track) ? tracks.filter((each) => each !== track) : [...tracks, track];
}

/** The numbers of entities in a graph, without those that it does not have. */
export function numbersIn(graph: Graph, ids: readonly string[]): readonly number[] {
  return ids.map((id) => graph.entityNumber(id)).filter((entity) => entity !== -1);
}

/** The part that is shown alone, in the numbers of a graph; none where that has nothing of it. */
export const partIn: (choice: ChoiceIn) => Part | undefined = memo(
  ({ graph, choice }: ChoiceIn) => [graph, choice.alone] as const,
  (graph, alone) => {
    const of = alone === undefined ? [] : numbersIn(graph, alone.of);
    return alone === undefined || of.length === 0 ? undefined : { kind: alone.kind, of };
  },
);

/** Keys of the folded tracks in a graph. */
export const foldedIn: (choice: ChoiceIn) => ReadonlySet<string> = memo(
  ({ graph, choice }: ChoiceIn) => [graph, choice.folded] as const,
  (graph, folded) => new Set(numbersIn(graph, [...folded]).map((entity) => `n${String(entity)}`)),
);

/** The tracks of entities can be seen: what they are folded away in is opened, and a part without one of them is left. */
export function revealing(
  choice: Choice,
  entities: readonly number[],
  { graph, kin }: { readonly graph: Graph; readonly kin: Kin },
): Choice {
  const part = partIn({ graph, choice });
  const inPart = part && walkOf(kin, part).tracks;
  const above = entities.flatMap((entity) => [...kin.ancestors(entity).tracks].filter((each) => each !== entity));
  const closed = new Set(above.map((each) => graph.entityIdOf(each)).filter((id) => choice.folded.has(id)));
  return {
    ...choice,
    alone: entities.every((entity) => inPart?.has(entity) ?? true) ? choice.alone : undefined,
    folded: closed.size === 0 ? choice.folded : new Set([...choice.folded].filter((id) => !closed.has(id))),
  };
}

interface ChoiceIn {
  readonly graph: Graph;
  readonly choice: Choice;
}
