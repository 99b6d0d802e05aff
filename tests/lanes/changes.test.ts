/** What happened on tracks between two dates, and colours that stay in parts of a picture. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../graph/index.ts';
import { partOf } from '../../src/explorer/index.ts';
import { changesOf } from '../../src/lanes/changes.ts';
import { lanesInput } from '../../src/lanes/input.ts';
import { picture } from '../../src/lanes/picture.ts';
import { lanes } from '../../src/layout/lanes/lanes.ts';
import { changeOfOwner, fork, merge, unknownDates } from '../support/histories.ts';
import type { Drawn } from './pictures.ts';
import { drawn } from './pictures.ts';

/** "late added" for each change, by years. */
function told({ picture: { tracks } }: Drawn, from: number, to: number): string[] {
  const between = { from: dayOf(from), to: dayOf(to + 1) - 1 };
  return tracks.flatMap((track) => changesOf(track, between).map(({ change }) => `${track.track.id} ${change}`)).sort();
}

describe('between two dates', () => {
  test('tracks begin and end', () => {
    expect(told(drawn(fork()), 1994, 2000)).toEqual(['early added', 'early gone']);
    expect(told(drawn(fork()), 2000, 2010)).toEqual(['late added']);
    expect(told(drawn(fork()), 2006, 2010)).toEqual([]);
  });

  test('what is absorbed ends', () => {
    expect(told(drawn(merge()), 1998, 2000)).toEqual(['egcs gone']);
  });

  test('owners change, of all that they hold', () => {
    expect(told(drawn(changeOfOwner()), 2009, 2011)).toEqual(['one changed', 'two changed']);
  });

  test('a beginning that nobody gives is no change', () => {
    expect(told(drawn(unknownDates()), 1991, 1999)).toEqual([]);
  });
});

test('a part of a picture keeps the colours of the whole', () => {
  const { history, picture: whole, graph } = drawn(changeOfOwner());
  const part = partOf(history, new Set([graph.entityNumber('two')]));
  const input = lanesInput(part, { year: 64, generation: 120, lengthOf: () => 20 }, { folded: [] });
  const hues = (of: typeof whole): unknown[] =>
    of.byEntity.get(graph.entityNumber('two'))?.segments.map(({ hue }) => hue) ?? [];
  expect(hues(picture(part, lanes(input), whole.owners))).toEqual(hues(whole));
});
