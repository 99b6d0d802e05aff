/** Parts of a history: a few tracks with what is between them, and the tracks that a view is about. */
import { Reading } from '../../../graph/index.ts';
import type { History } from '../history.ts';
import { historyOf, NO_HISTORY, selectHistory } from '../history.ts';
import { memo } from '../memo.ts';
import type { State } from '../state.ts';
import { Kin } from './kin.ts';

/** The history of some tracks alone: numbers of entities. */
export function partOf(history: History, entities: ReadonlySet<number>): History {
  const has = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    entities.has(from) && entities.has(to);
  return {
    ...history,
    tracks: history.tracks.filter(({ entity }) => entities.has(entity)),
    links: history.links.filter(has),
    refuted: history.refuted.filter(has),
    events: history.events
      .map((event) => ({ ...event, tracks: event.tracks.filter((entity) => entities.has(entity)) }))
      .filter(({ tracks }) => tracks.length > 0),
  };
}

/** The whole history; where it is too large to be drawn, what is around the focus of the view. */
const selectAroundHistory: (state: State) => History = memo(
  (state: State) =>
    [selectHistory(state), state.graph, state.view.focus, state.view.lens.accordingTo, state.view.lens.hide] as const,
  (whole, graph, focus, accordingTo, hide) => {
    const around = focus.map((id) => graph.entityNumber(id)).filter((entity) => entity !== -1);
    if (whole.tooMany === 0 || around.length === 0) return whole;
    return historyOf(new Reading(graph, { accordingTo, hide }), around);
  },
);

/** Who descends from whom, for the history under the lens. */
export const selectKin: (state: State) => Kin = memo(
  (state: State) => [selectAroundHistory(state)] as const,
  (history) => new Kin(history),
);

/**
 * What the view shows of the history: all of it; or, where the view has a focus and a depth, what its entities come from,
 * what comes from them and what is beside them; where they are owners or makers, what they held and hold. No depth at all
 * leaves the entities themselves.
 */
export const selectShownHistory: (state: State) => History = memo(
  (state: State) =>
    [selectAroundHistory(state), selectKin(state), state.graph, state.view.focus, state.view.depth] as const,
  (history, kin, graph, focus, depth) => {
    if (depth === undefined || focus.length === 0) return history;
    const asked = focus.map((id) => graph.entityNumber(id));
    const named = asked.filter((entity) => kin.track(entity) !== undefined);
    const held = history.tracks
      .filter(({ holdings }) =>
        holdings.some(({ holder, through }) => asked.includes(holder) || asked.includes(through ?? -1)),
      )
      .map(({ entity }) => entity);
    const core = named.length > 0 ? named : held;
    if (core.length === 0) return { ...NO_HISTORY, problems: history.problems };
    if (depth === 0) return partOf(history, new Set(core));
    const kept = new Set(
      core.flatMap((entity) => [...kin.ancestors(entity).tracks, ...kin.descendants(entity).tracks]),
    );
    for (const { from, to } of [...history.links, ...history.refuted]) {
      if (core.includes(from)) kept.add(to);
      if (core.includes(to)) kept.add(from);
    }
    return partOf(history, kept);
  },
);
