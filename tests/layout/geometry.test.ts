/** The plane geometry under the layouts, and the things that are sorted and spread with it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GridIndex } from '../../src/layout/compose/grid-index.ts';
import { loopStrand, pointAt, strandBetween, strandInside } from '../../src/layout/compose/strand.ts';
import { clip, meets, overlap, rectAround, segmentsCross, touchesBox } from '../../src/layout/geometry.ts';
import { borderPoint } from '../../src/layout/outline.ts';
import { spread } from '../../src/layout/spread.ts';

const unit = { left: -1, top: -1, right: 1, bottom: 1 };
const number = fc.integer({ min: -40, max: 40 });

describe('segments and rectangles', () => {
  test('a segment is clipped to the share that lies inside', () => {
    expect(clip(-2, 0, 2, 0, unit)).toEqual([0.25, 0.75]);
    expect(clip(-2, 2, 2, 2, unit)).toBeNull();
    expect(clip(0, 0, 0.5, 0, unit)).toEqual([0, 1]);
  });

  test('meeting and clipping agree', () => {
    const inner = fc.tuple(number, number, number, number);
    fc.assert(
      fc.property(inner, ([ax, ay, bx, by]) => {
        const clipped = clip(ax + 0.5, ay + 0.5, bx + 0.5, by + 0.5, { left: -10, top: -10, right: 10, bottom: 10 });
        const met = meets(ax + 0.5, ay + 0.5, bx + 0.5, by + 0.5, -10, -10, 10, 10);
        // Touching a corner may count or not; a point has no length to clip.
        return clipped === null ? true : met;
      }),
    );
  });

  test('segments cross only in their interiors', () => {
    expect(segmentsCross(-1, 0, 1, 0, 0, -1, 0, 1)).toBe(true);
    expect(segmentsCross(0, 0, 1, 0, 0, 0, 0, 1)).toBe(false);
    expect(segmentsCross(0, 0, 2, 0, 1, 0, 3, 0)).toBe(false);
  });

  test('rectangles that touch do not overlap', () => {
    expect(overlap(unit, { left: 1, top: -1, right: 2, bottom: 1 })).toBe(false);
    expect(overlap(unit, { left: 0.9, top: -1, right: 2, bottom: 1 })).toBe(true);
  });
});

describe('outlines', () => {
  const box = { x: 0, y: 0, width: 40, height: 40 };

  test('a ray leaves a box at its side, a diamond at its edge, an ellipse at its curve', () => {
    expect(borderPoint(box, { x: 100, y: 100 })).toEqual({ x: 20, y: 20 });
    expect(borderPoint({ ...box, outline: 'diamond' }, { x: 100, y: 100 })).toEqual({ x: 10, y: 10 });
    expect(borderPoint({ ...box, outline: 'ellipse' }, { x: 0, y: -9 })).toEqual({ x: 0, y: -20 });
  });

  test('the corner of a diamond is free', () => {
    const corner = rectAround({ x: 18, y: 18 }, 8, 8);
    expect(touchesBox(corner, box, 0)).toBe(true);
    expect(touchesBox(corner, { ...box, outline: 'diamond' }, 0)).toBe(false);
  });
});

describe('strands', () => {
  const from = { x: 0, y: 0, width: 40, height: 40 };
  const to = { x: 200, y: 0, width: 40, height: 40 };

  test('a straight one keeps 4 px from both borders', () => {
    expect(strandBetween(from, to, 0).points).toEqual([24, 0, 176, 0]);
  });

  test('a positive bend lies to the right hand of the walker: below, for one who walks right', () => {
    const { y } = pointAt(strandBetween(from, to, 80), 0.5);
    expect(y).toBeGreaterThan(40);
    expect(y).toBeLessThan(55);
    expect(pointAt(strandBetween(to, from, 80), 0.5).y).toBeCloseTo(-y);
  });

  test('a strand between nodes that lie on each other is a point, not nonsense', () => {
    expect(strandBetween(from, from, 0).points.every(Number.isFinite)).toBe(true);
    expect(strandBetween(from, from, 60).points.every(Number.isFinite)).toBe(true);
  });

  test('a loop lies up and left of its node', () => {
    const { bounds } = loopStrand(from, 50);
    expect(bounds.right).toBeLessThanOrEqual(21);
    expect(bounds.top).toBeLessThan(-24);
  });

  test('what lies inside a rectangle is measured along the curve', () => {
    expect(strandInside(strandBetween(from, to, 0), { left: 50, top: -5, right: 80, bottom: 5 })).toBeCloseTo(30);
  });
});

describe('the grid index', () => {
  test('finds whatever a plain search finds', () => {
    const rect = fc
      .record({ x: number, y: number, width: fc.nat(30), height: fc.nat(30) })
      .map(({ x, y, width, height }) => rectAround({ x, y }, width, height));
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 30 }), rect, (rects, query) => {
        const index = new GridIndex(8);
        rects.forEach((each, item) => index.add(item, each));
        const near = new Set(index.near(query));
        return rects.every((each, item) => !overlap(each, query) || near.has(item));
      }),
    );
  });

  test('forgets what is removed', () => {
    const index = new GridIndex();
    index.add(1, unit);
    index.addLine(2, [-100, -100, 100, 100]);
    expect(index.near(unit)).toEqual([1, 2]);
    index.remove(1);
    expect(index.near(unit)).toEqual([2]);
  });
});

describe('spreading along a line', () => {
  test('leaves alone what is far enough apart', () => {
    expect(
      spread(
        [
          { place: 0, weight: 1 },
          { place: 50, weight: 1 },
        ],
        () => 10,
      ),
    ).toEqual([0, 50]);
  });

  test('moves two that are too close by the same amount, and the lighter one by more', () => {
    expect(
      spread(
        [
          { place: 0, weight: 1 },
          { place: 0, weight: 1 },
        ],
        () => 10,
      ),
    ).toEqual([-5, 5]);
    expect(
      spread(
        [
          { place: 0, weight: 9 },
          { place: 0, weight: 1 },
        ],
        () => 10,
      ),
    ).toEqual([-1, 9]);
  });

  test('keeps the order and the gaps of anything', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 20 }), (places) => {
        const sorted = [...places].sort((a, b) => a - b);
        const result = spread(
          sorted.map((place) => ({ place, weight: 1 })),
          () => 7,
        );
        return result.every((place, index) => index === 0 || place - (result[index - 1] ?? 0) >= 7 - 1e-6);
      }),
    );
  });
});
