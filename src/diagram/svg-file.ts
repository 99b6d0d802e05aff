/** A figure as the text of an SVG file, in the colours and the font of an element. */
import type { Figure } from '../picture/index.ts';
import { drawWhole, toText } from '../picture/index.ts';
import { pageStyle } from './colors.ts';
import { createRuler } from './measure.ts';

export function svgOf(figure: Figure, element: HTMLElement): string {
  const { colors, fontFamily } = pageStyle(element);
  return toText(
    drawWhole(figure, {
      colour: (token) => colors[token],
      ruler: createRuler(fontFamily),
      background: true,
    }),
  );
}
