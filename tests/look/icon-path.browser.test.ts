/** An icon as one line is the same icon. */
import { afterEach, expect, test } from 'vitest';
import { ICONS, iconPath } from '../../src/look/index.ts';

const SVG = 'http://www.w3.org/2000/svg';

afterEach(() => {
  document.body.replaceChildren();
});

function made(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGGeometryElement {
  const element = document.createElementNS(SVG, tag) as SVGGeometryElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function box({ x, y, width, height }: DOMRect): readonly number[] {
  return [x, y, x + width, y + height];
}

test.each(Object.entries(ICONS))('%s', (_, icon) => {
  const svg = document.createElementNS(SVG, 'svg');
  const parts = document.createElementNS(SVG, 'g');
  const line = made('path', { d: iconPath(icon) });
  parts.append(...icon.map(([tag, attributes]) => made(tag, attributes)));
  svg.append(parts, line);
  document.body.append(svg);
  const length = [...parts.children].reduce((sum, part) => sum + (part as SVGGeometryElement).getTotalLength(), 0);
  // browsers measure arcs and rounded corners by other curves
  expect(Math.abs(line.getTotalLength() / length - 1)).toBeLessThan(0.12);
  box(line.getBBox()).forEach((side, at) => {
    expect(side).toBeCloseTo(box(parts.getBBox())[at] ?? NaN, 1);
  });
});
