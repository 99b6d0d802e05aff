/** What a reader chose in the lanes, from graph to graph. */
import { describe, expect, test } from 'vitest';
import { Kin } from '../../../src/explorer/index.ts';
import {
  choosing,
  foldedIn,
  folding,
  NO_CHOICE,
  numbersIn,
  partIn,
  revealing,
  showingAlone,
} from '../../../src/elements/lanes/choice.ts';
import { historyIn, undated, ways } from '../../support/histories.ts';

const { graph, history } = historyIn(undated());
const told = { graph, kin: new Kin(history) };
const other = historyIn(ways()).graph;

describe('in another graph', () => {
  const choice = showingAlone(folding(choosing(NO_CHOICE, ['b']), 'b'), 'ancestors');

  test('there is nothing of it, though numbers are the same', () => {
    expect(graph.entityNumber('b')).toBe(other.entityNumber('slack'));
    expect(numbersIn(other, choice.tracks)).toEqual([]);
    expect(partIn({ graph: other, choice })).toBeUndefined();
    expect(foldedIn({ graph: other, choice }).size).toBe(0);
  });

  test('it is there again in the first', () => {
    const number = graph.entityNumber('b');
    expect(numbersIn(graph, choice.tracks)).toEqual([number]);
    expect(partIn({ graph, choice })).toEqual({ kind: 'ancestors', of: [number] });
    expect([...foldedIn({ graph, choice })]).toEqual([`n${String(number)}`]);
  });
});

test('the same choice in the same graph is the same part and the same folds: nothing is laid out again', () => {
  const choice = showingAlone(folding(choosing(NO_CHOICE, ['b']), 'd'), 'both');
  const later = choosing(choice, ['c']);
  expect(partIn({ graph, choice: later })).toBe(partIn({ graph, choice }));
  expect(foldedIn({ graph, choice: later })).toBe(foldedIn({ graph, choice }));
});

test('what tracks share is left when there is one track only', () => {
  const common = showingAlone(choosing(NO_CHOICE, ['b', 'c']), 'common');
  expect(choosing(common, ['b', 'c', 'e']).alone?.kind).toBe('common');
  expect(choosing(common, ['c']).alone).toBeUndefined();
});

describe('tracks that are to be seen', () => {
  test('are opened where they are folded away, and other folds stay', () => {
    const choice = revealing(folding(folding(NO_CHOICE, 'a'), 'e'), [graph.entityNumber('d')], told);
    expect([...choice.folded]).toEqual(['e']);
  });

  test('end the part that one of them is not in, and no other', () => {
    const part = showingAlone(choosing(NO_CHOICE, ['d']), 'ancestors');
    expect(revealing(part, [graph.entityNumber('b')], told).alone).toBe(part.alone);
    expect(revealing(part, [graph.entityNumber('b'), graph.entityNumber('e')], told).alone).toBeUndefined();
  });
});
