/** The outlines of kinds, as the browser draws them. */
import { afterEach, expect, test } from 'vitest';
import { kindLook, outlinePath } from '../../src/look/index.ts';
import { KINDS } from '../../graph/index.ts';

const SVG = 'http://www.w3.org/2000/svg';

afterEach(() => {
  document.body.replaceChildren();
});

function drawn(d: string): SVGPathElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  document.body.append(svg);
  return path;
}

const looks = KINDS.map(({ id }) => [id, kindLook({ kindsAbove: () => new Set() }, id)] as const);

test.each(looks)('the outline of a %s fills its box around where the pen is, in both sizes', (_, look) => {
  for (const scale of [1, 1.37]) {
    const outline = outlinePath(look, scale);
    const { x, y, width, height } = drawn(`M100 50${outline}`).getBBox();
    const [w, h] = [look.width * scale, look.height * scale];
    [x - (100 - w / 2), y - (50 - h / 2), width - w, height - h].forEach((off) => {
      expect(Math.abs(off)).toBeLessThan(0.05);
    });
    const alone = drawn(outline);
    expect([alone.getBBox().x, alone.getBBox().y]).toEqual([x - 100, y - 50].map((at) => expect.closeTo(at, 1)));
  }
});

test.each(looks)('the outline of a %s is closed: another may follow it', (_, look) => {
  const outline = outlinePath(look);
  const two = drawn(`M0 0${outline}M300 0${outline}`);
  expect(two.getTotalLength()).toBeCloseTo(2 * drawn(outline).getTotalLength(), 0);
});
