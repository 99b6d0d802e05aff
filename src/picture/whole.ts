/** A figure as a picture of its own, for files and for paper: everything with a margin around it. */
import { ENTITY_ICONS, iconPath } from '../look/index.ts';
import type { Drawing } from './draw.ts';
import { draw } from './draw.ts';
import { extentOf } from './extent.ts';
import type { Figure } from './figure.ts';
import type { Markup } from './markup.ts';

const MARGIN = 24;

export function drawWhole(figure: Figure, drawing: Omit<Drawing, 'icon' | 'joined'>): Markup {
  const { left, top, right, bottom } = extentOf(figure) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return draw(figure, { ...drawing, icon: ({ look }) => iconPath(ENTITY_ICONS[look.icon]) }, [
    left - MARGIN,
    top - MARGIN,
    right - left + 2 * MARGIN,
    bottom - top + 2 * MARGIN,
  ]);
}
