/** How a picture fits into a box, and how high a box is for it. */
import { expect, test } from 'vitest';
import { fitted, heightFor, roomIn } from '../../src/picture/index.ts';

/** Head and caption. */
const AROUND = 98;

test.each([
  ['a few things: as large as they are', { width: 400, height: 200 }, 300],
  ['next to nothing: not less than is pleasant', { width: 100, height: 60 }, 240],
  ['what is higher: smaller, as long as it can be read', { width: 640, height: 600 }, 560],
  ['what is wide: as the column is', { width: 900, height: 500 }, 460],
  ['what is very high: not more than a screen', { width: 640, height: 2000 }, 720],
  ['what no column has room for: a part, in a box as usual', { width: 3000, height: 2000 }, 420],
  ['what is long and low: a part, as high as it is', { width: 3000, height: 200 }, 250],
])('the height of a box for %s', (_, picture, height) => {
  expect(heightFor(picture, AROUND)).toBe(height);
});

test('what has its height is shown whole in a column of a page', () => {
  const [edge, width, height] = [24, 820, 640];
  const room = roomIn({ width: 640, height: heightFor({ width, height }, AROUND) - AROUND });
  const bounds = { left: 0, top: 0, right: width - 2 * edge, bottom: height - 2 * edge };
  expect(fitted(bounds, room, undefined, false)?.whole).toBe(true);
});
