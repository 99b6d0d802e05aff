/** The camera over the lanes: there and back, what stays in place, what is at the edges. */
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../src/lanes/projection.ts';
import { AXIS, FOOT, Projection } from '../../src/lanes/projection.ts';
import { ticks } from '../../src/lanes/ticks.ts';
import { fork, undated } from '../support/histories.ts';
import { drawn, LINUX } from './pictures.ts';

const FRAMES: readonly (readonly [string, Frame])[] = [
  ['time runs right', { width: 1280, height: 800, vertical: false }],
  ['time runs down', { width: 390, height: 700, vertical: true }],
];
const pictures = [drawn(fork()).picture, drawn(undated()).picture, ...(LINUX === undefined ? [] : [LINUX.picture])];

describe.each(FRAMES)('%s', (_, frame) => {
  test('from a place to the window and back', () => {
    for (const { lanes, tracks } of pictures) {
      const projection = Projection.whole(lanes, frame).zoomed(3, 200, 300);
      for (const { placed } of tracks) {
        const [x, y] = [projection.x(placed.start, placed.row), projection.y(placed.start, placed.row)];
        expect(projection.placeAt(x, y)).toBeCloseTo(placed.start, 3);
        expect(projection.rowAt(x, y)).toBeCloseTo(placed.row + 0.5, 6);
      }
    }
  });

  test('everything is in the window at first', () => {
    for (const { lanes, tracks } of pictures) {
      const whole = Projection.whole(lanes, frame);
      for (const { placed } of tracks) {
        for (const place of [placed.start, placed.stop]) {
          const [x, y] = [whole.x(place, placed.row), whole.y(place, placed.row)];
          expect(x > 0 && x < frame.width && y > 0 && y < frame.height).toBe(true);
        }
      }
    }
  });

  test('the point under the pointer stays where it is while zooming', () => {
    for (const { lanes } of pictures) {
      const before = Projection.whole(lanes, frame).zoomed(2, frame.width / 2, frame.height / 2);
      const [x, y] = [frame.width * 0.45, frame.height * 0.55];
      const after = before.zoomed(1.3, x, y);
      expect(after.along(before.placeAt(x, y))).toBeCloseTo(frame.vertical ? y : x, 3);
    }
  });

  test('nobody gets lost: one cannot move away from everything', () => {
    for (const { lanes, extent } of pictures.map(({ lanes }) => Projection.whole(lanes, frame))) {
      const far = Projection.whole(lanes, frame).zoomed(4, 100, 100).moved(1e6, 1e6).moved(-3e6, -3e6);
      expect(far.places.from).toBeLessThan(extent.to);
      expect(far.rows.from).toBeLessThan(lanes.rows);
    }
  });

  test('marks of the axis are apart, ascending, and labelled with years or generations', () => {
    for (const { lanes } of pictures) {
      for (const zoom of [1, 3, 20, 1000]) {
        const projection = Projection.whole(lanes, frame).zoomed(zoom, frame.width / 2, frame.height / 2);
        const labelled = ticks(projection).filter(({ label }) => label !== undefined);
        const places = labelled.map(({ at }) => projection.along(at));
        places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThan(35));
      }
    }
  });
});

test('rows grow faster than the axis until names have their room, and stay there', () => {
  if (LINUX === undefined) return;
  const [, frame] = FRAMES[0] ?? [];
  if (frame === undefined) return;
  const whole = Projection.whole(LINUX.picture.lanes, frame);
  const reading = whole.zoomed(whole.reading, 640, 400);
  expect(reading.row).toBeCloseTo(24, 3);
  expect(reading.unit / whole.unit).toBeLessThan(reading.row / whole.row);
  expect(reading.zoomed(3, 640, 400).row).toBeCloseTo(24, 3);
  expect(reading.zoomed(3, 640, 400).unit / reading.unit).toBeCloseTo(3, 3);
});

test.each(Object.entries(FOOT))(
  'where everything is in the window, the buttons for a %s lie over no track',
  (_, foot) => {
    for (const { lanes, tracks } of pictures) {
      const frame: Frame = { width: 1024, height: 300, vertical: false, foot };
      const whole = Projection.whole(lanes, frame);
      const lowest = Math.max(...tracks.map(({ placed }) => whole.y(placed.start, placed.row)));
      expect(lowest).toBeLessThan(frame.height - AXIS.across - foot);
    }
  },
);
