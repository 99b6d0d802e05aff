/** A state with a graph in it. */
import type { Fragment } from '../../graph/index.ts';
import type { Action, State } from '../../src/explorer/index.ts';
import { ANSWERING_STATE, Explorer } from '../../src/explorer/index.ts';

/** The state after a graph arrived and some actions were taken. */
export function stateOf(fragment: Fragment, ...actions: readonly Action[]): State {
  return explorerOf(fragment, ...actions).state;
}

export function explorerOf(fragment: Fragment, ...actions: readonly Action[]): Explorer {
  const explorer = new Explorer(ANSWERING_STATE);
  explorer.dispatch({ type: 'arrived', layer: { source: 'test', title: 'A test', fragment } });
  for (const action of actions) explorer.dispatch(action);
  return explorer;
}

/** The number of the claim between two entities. */
export function claimOf({ graph }: State, subject: string, relation: string, object: string): number {
  for (const claim of graph.claims()) {
    const { subject: s, relation: r, object: o } = graph.claim(claim);
    if (s === subject && r === relation && o === object) return claim;
  }
  throw new Error(`No claim ${subject} ${relation} ${object}.`);
}
