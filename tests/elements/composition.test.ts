/** How the explorer is put together in windows of the sizes that people have. */
import { expect, test } from 'vitest';
import { compositionFor } from '../../src/elements/explorer/composition.ts';

test.each([
  ['a desk', 1440, 900, false, undefined],
  ['a low window on a desk', 1440, 460, false, undefined],
  ['a tablet that lies', 1180, 820, false, undefined],
  ['a tablet that is held upright', 820, 1180, false, 'below'],
  ['a large tablet that is held upright', 1024, 1366, false, undefined],
  ['a phone', 390, 844, true, 'below'],
  ['a phone that lies', 844, 390, true, 'beside'],
  ['a small phone that lies', 667, 375, true, 'beside'],
  ['a narrow box in a page', 420, 400, true, 'below'],
  ['what is not seen', 0, 0, false, undefined],
] as const)('%s, %i by %i', (_, width, height, narrow, sheet) => {
  expect(compositionFor({ width, height })).toEqual({ narrow, sheet });
});
