/** A picture is never larger than a canvas can be. */
import { expect, test } from 'vitest';
import { possibleScale } from '../../src/diagram/image.ts';

test.each([
  [800, 600, 2, 2],
  [40_000, 600, 2, 16_384 / 40_000],
  [20_000, 20_000, 1, Math.sqrt(64_000_000 / 400_000_000)],
  [0, 0, 2, 2],
])('%d × %d at %d is made at %d', (width, height, wanted, scale) => {
  expect(possibleScale(width, height, wanted)).toBeCloseTo(scale, 6);
});
