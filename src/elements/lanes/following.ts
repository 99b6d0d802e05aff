/** What is selected, asked or answered elsewhere is followed by the lanes: which tracks are chosen, which are to be seen. */
import type { History, Lit, Selection, State } from '../../explorer/index.ts';
import { selectAnswerLit, selectKin } from '../../explorer/index.ts';
import { entitiesLit } from './lit.ts';

export interface Followed {
  /** Ids of the tracks that are chosen now. */
  readonly tracks: readonly string[];
  /** Numbers of entities whose tracks are to be in the window. */
  readonly entities: readonly number[];
}

export class Following {
  #selection: Selection | undefined;
  #answer: Lit | undefined;

  /** The reader selected something here, where it is seen. */
  set own(selection: Selection | undefined) {
    this.#selection = selection;
  }

  /**
   * What follows from a state; nothing where it has neither another selection nor another answer.
   *
   * @param chosen ids of the tracks that were chosen before
   */
  next(state: State, history: History, chosen: readonly string[]): Followed | undefined {
    const { selection } = state.view;
    const answer = selectAnswerLit(state);
    const isOtherSelection = selection !== this.#selection;
    const isOtherAnswer = answer !== this.#answer;
    this.#selection = selection;
    this.#answer = answer;
    if (selection !== undefined) return isOtherSelection ? ofSelection(selection, state, history, chosen) : undefined;
    if (!isOtherSelection && (!isOtherAnswer || answer === undefined)) return undefined;
    return {
      tracks: isOtherSelection ? [] : chosen,
      entities: isOtherAnswer && answer !== undefined ? [...entitiesLit(history, answer)] : [],
    };
  }
}

function ofSelection(
  { type, id }: Selection,
  state: State,
  history: History,
  chosen: readonly string[],
): Followed | undefined {
  const { graph } = state;
  if (type === 'claim') {
    const claim = graph.claimNumber(id);
    const link = [...history.links, ...history.refuted].find(({ claims }) => claims.includes(claim));
    return link && { tracks: chosen, entities: [link.from, link.to] };
  }
  if (type !== 'entity' || chosen.includes(id)) return undefined;
  const entity = graph.entityNumber(id);
  const hasTrack = selectKin(state).track(entity) !== undefined;
  return hasTrack ? { tracks: [id], entities: [entity] } : { tracks: [], entities: [] };
}
