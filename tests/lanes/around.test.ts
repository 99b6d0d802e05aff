/** Where the lanes look so that tracks are seen together. */
import { describe, expect, test } from 'vitest';
import { around, isInside } from '../../src/lanes/around.ts';
import type { Frame } from '../../src/lanes/projection.ts';
import { Projection } from '../../src/lanes/projection.ts';
import { fork, undated, ways } from '../support/histories.ts';
import { drawn, LINUX } from './pictures.ts';

const FRAMES: readonly (readonly [string, Frame])[] = [
  ['time runs right', { width: 820, height: 600, vertical: false }],
  ['time runs down', { width: 390, height: 420, vertical: true }],
];
const pictures = [
  ...[fork(), undated(), ways()].map((fragment) => drawn(fragment).picture),
  ...(LINUX === undefined ? [] : [LINUX.picture]),
];

describe.each(FRAMES)('%s', (_, frame) => {
  test('the first and the last are in the window, wherever one looked before', () => {
    for (const { lanes, tracks } of pictures) {
      const ends = [...tracks.slice(0, 1), ...tracks.slice(-1)];
      const away = Projection.whole(lanes, frame).zoomed(40, 0, 0).moved(-1e5, -1e5);
      const goal = around(away, ends) ?? away;
      for (const { placed } of ends) expect(isInside(goal, placed.start, placed.row)).toBe(true);
    }
  });

  test('nothing moves where all of them can be read already', () => {
    for (const { lanes, tracks } of pictures) {
      const goal = around(Projection.whole(lanes, frame), tracks.slice(0, 2));
      if (goal !== undefined) expect(around(goal, tracks.slice(0, 2))).toBeUndefined();
      expect(around(Projection.whole(lanes, frame), [])).toBeUndefined();
    }
  });
});
