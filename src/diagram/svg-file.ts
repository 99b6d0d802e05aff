/** A figure as the text of an SVG file, in the colours and the font of an element. */
import type { Figure } from '../picture/index.ts';
import { draw, toText } from '../picture/index.ts';
import { ENTITY_ICONS, iconPath } from '../look/index.ts';
import { pageStyle } from './colors.ts';
import { createRuler } from './measure.ts';

export function svgOf(figure: Figure, element: HTMLElement): string {
  const { colors, fontFamily } = pageStyle(element);
  return toText(
    draw(figure, {
      colour: (token) => colors[token],
      ruler: createRuler(fontFamily),
      icon: ({ look }) => iconPath(ENTITY_ICONS[look.icon]),
      background: true,
    }),
  );
}
