/** The surface that shows lanes: what it looks at while pictures and camera change. */
import { afterEach, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { pageStyle } from '../../src/diagram/colors.ts';
import { lanesInput } from '../../src/lanes/input.ts';
import type { Picture } from '../../src/lanes/picture.ts';
import { picture } from '../../src/lanes/picture.ts';
import { Surface } from '../../src/lanes/surface.ts';
import { lanes } from '../../src/layout/lanes/lanes.ts';
import { fork, historyIn, ways } from '../support/histories.ts';

function pictureOf(fragment: Fragment): Picture {
  const { history } = historyIn(fragment);
  return picture(
    history,
    lanes(lanesInput(history, { year: 64, generation: 120, lengthOf: () => 60 }, { folded: [] })),
  );
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a picture that comes while the camera moves is looked at, and not the one before', async () => {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 600px; height: 300px';
  document.body.append(box);
  const surface = new Surface(box, () => undefined);
  const { colors, fontFamily: font } = pageStyle(box);
  surface.setPaints({ colors, font }, false);
  const [before, after] = [pictureOf(ways()), pictureOf(fork())];
  surface.show(before, undefined);
  surface.zoomBy(2);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  surface.show(after, undefined);
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(surface.projection?.lanes).toBe(after.lanes);
  surface.destroy();
});
