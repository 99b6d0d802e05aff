/** What the lanes follow of what is selected, asked and answered elsewhere. */
import { expect, test } from 'vitest';
import type { Action, State } from '../../../src/explorer/index.ts';
import { selectShownHistory } from '../../../src/explorer/index.ts';
import type { Followed } from '../../../src/elements/lanes/following.ts';
import { Following } from '../../../src/elements/lanes/following.ts';
import { explorerOf } from '../../explorer/state.ts';
import { changeOfOwner } from '../../support/histories.ts';

const entity = (id: string): Action => ({ type: 'selected', selection: { type: 'entity', id } });
const asked = (question: string | undefined): Action => ({ type: 'asked', question });

/** Ids of what is followed after each action. */
function followed(...actions: readonly Action[]): readonly unknown[] {
  const explorer = explorerOf(changeOfOwner());
  const following = new Following();
  const named = ({ graph }: State, next: Followed | undefined): unknown =>
    next && { tracks: next.tracks, seen: next.entities.map((each) => graph.entityIdOf(each)).toSorted() };
  return actions.map((action) => {
    explorer.dispatch(action);
    const { state } = explorer;
    return named(state, following.next(state, selectShownHistory(state), []));
  });
}

test('what is selected is chosen, and seen; what has no track leaves nothing chosen', () => {
  expect(followed(entity('two'), entity('buyer'))).toEqual([
    { tracks: ['two'], seen: ['two'] },
    { tracks: [], seen: [] },
  ]);
});

test('the tracks that an answer rests on are seen, once, and none of them is chosen', () => {
  expect(followed(entity('two'), asked('Is Two derived from One?'), entity('one'), asked(undefined))).toEqual([
    { tracks: ['two'], seen: ['two'] },
    { tracks: [], seen: ['one', 'two'] },
    { tracks: ['one'], seen: ['one'] },
    undefined,
  ]);
});

test('of a claim, both ends are seen', () => {
  const explorer = explorerOf(changeOfOwner());
  const { graph } = explorer.state;
  const claim = [...graph.claims()].find((each) => graph.claim(each).relation === 'forked-from') ?? -1;
  expect(followed({ type: 'selected', selection: { type: 'claim', id: graph.claimIdOf(claim) } })).toEqual([
    { tracks: [], seen: ['one', 'two'] },
  ]);
});
