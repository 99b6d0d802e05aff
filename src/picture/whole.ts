/** A figure as a picture of its own, for files and for paper: everything with a margin around it. */
import { ENTITY_ICONS, iconPath } from '../look/index.ts';
import type { Drawing } from './draw.ts';
import { draw } from './draw.ts';
import { extentOf } from './extent.ts';
import type { Figure } from './figure.ts';
import type { Markup } from './markup.ts';
import { element } from './markup.ts';

const MARGIN = 24;

export interface WholeDrawing extends Omit<Drawing, 'icon' | 'joined'> {
  /** Fills the canvas; a picture in a page lets its page through. */
  readonly background?: boolean;
}

export function drawWhole(figure: Figure, { background, ...drawing }: WholeDrawing): Markup {
  const { left, top, right, bottom } = extentOf(figure) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [x, y] = [left - MARGIN, top - MARGIN];
  const [width, height] = [right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
  const icon: Drawing['icon'] = ({ look }) => iconPath(ENTITY_ICONS[look.icon]);
  const picture = draw(figure, { ...drawing, icon }, [x, y, width, height]);
  if (background !== true) return picture;
  const [title, description, ...drawn] = picture.children;
  const canvas = element('rect', { x, y, width, height, fill: drawing.colour('canvas') });
  return { ...picture, children: [title, description, canvas, ...drawn] };
}
