/** A figure as SVG: lines below, then nodes, names and plates, each as the diagram draws it. */
import type { Point } from '../layout/layout.ts';
import type { ArrowLook, LineLook } from '../look/index.ts';
import { arrowPath, arrowSize, inkOf, NODE, outlinePath, tintOf } from '../look/index.ts';
import type { Course, Tip } from './course.ts';
import { boxOf, course, rounded } from './course.ts';
import { extentOf } from './extent.ts';
import type { Figure, FigureEdge, FigureLabel, FigureNode } from './figure.ts';
import { measureLabel } from './labels.ts';
import { element, loose } from './markup.ts';
import type { Attributes, Markup } from './markup.ts';
import type { Ruler } from './measure.ts';
import { nameOf } from './names.ts';
import type { Colour } from './plates.ts';
import { plate } from './plates.ts';

/** How a picture takes its colours, its font and its icons. */
export interface Drawing {
  readonly colour: Colour;
  readonly ruler: Ruler;
  /** The line of an icon in a box of 24 by 24. */
  readonly icon: (node: FigureNode) => string;
  /** Fills the canvas; a picture in a page lets its page through. */
  readonly background?: boolean;
}

const MARGIN = 24;

type Box = readonly [x: number, y: number, width: number, height: number];

/** @param view x, y, width and height of what is shown; everything with a margin where left out */
export function draw(figure: Figure, drawing: Drawing, view: Box = viewOf(figure, drawing.ruler)): Markup {
  const courses = figure.edges.map((edge) => courseOf(figure, edge));
  const [x, y, width, height] = view;
  return element(
    'svg',
    {
      viewBox: view.map(rounded).join(' '),
      role: 'img',
      'font-family': drawing.ruler.family,
      'text-rendering': 'geometricPrecision',
    },
    element('title', {}, figure.title),
    element('desc', {}, figure.description),
    ...(drawing.background === true ? [element('rect', { x, y, width, height, fill: drawing.colour('canvas') })] : []),
    ...inOrder(figure.edges).flatMap((place) => line(figure.edges[place], courses[place], drawing)),
    ...figure.nodes.map((node) => shape(node, drawing)),
    ...figure.nodes.map((node) => name(node, drawing)),
    ...figure.edges.flatMap(({ label, look }) => (label === undefined ? [] : [words(label, look, drawing)])),
  );
}

/** Refuted lines above the others. */
function inOrder(edges: readonly FigureEdge[]): readonly number[] {
  return edges.map((_, place) => place).sort((a, b) => Number(edges[a]?.look.struck) - Number(edges[b]?.look.struck));
}

function courseOf(figure: Figure, edge: FigureEdge): Course | undefined {
  const [source, target] = [figure.nodes[edge.source], figure.nodes[edge.target]];
  return source && target ? course(edge, source, target) : undefined;
}

function line(edge: FigureEdge | undefined, way: Course | undefined, drawing: Drawing): readonly Markup[] {
  if (edge === undefined || way === undefined) return [];
  const { look } = edge;
  const stroke = drawing.colour(look.stroke);
  const path = (attributes: Attributes): Markup =>
    element('path', { d: way.d, fill: 'none', 'stroke-linecap': look.cap, ...attributes });
  const lines =
    look.strands === undefined
      ? [
          path({
            stroke,
            'stroke-width': look.width,
            'stroke-dasharray': look.dash?.join(' '),
            opacity: look.opacity,
          }),
        ]
      : [
          path({ stroke, 'stroke-width': look.width + 2 * look.strands, opacity: look.opacity }),
          path({ stroke: drawing.colour('canvas'), 'stroke-width': look.width }),
        ];
  return [...lines, ...head(look.source, way.source, look, drawing), ...head(look.target, way.target, look, drawing)];
}

function head(arrow: ArrowLook, tip: Tip, look: LineLook, drawing: Drawing): readonly Markup[] {
  if (arrow.shape === 'none') return [];
  const colour = drawing.colour(look.stroke);
  const d = arrowPath(arrow.shape, arrowSize(look.width, look.arrowScale), tip.at, tip.angle);
  return [
    arrow.hollow === true
      ? element('path', { d, fill: drawing.colour('canvas'), stroke: colour, 'stroke-width': 1.25 })
      : element('path', { d, fill: colour }),
  ];
}

function shape(node: FigureNode, drawing: Drawing): Markup {
  const { hue } = node.look;
  const scale = node.focus ? NODE.focusScale : 1;
  const icon = node.focus ? NODE.focusIcon : NODE.icon;
  const stroke = drawing.colour(node.focus ? 'on-solid' : inkOf(hue));
  return element(
    'g',
    { transform: `translate(${rounded(node.x)} ${rounded(node.y)})` },
    element('path', {
      d: outlinePath(node.look, scale),
      fill: drawing.colour(node.focus ? hue : tintOf(hue)),
      stroke: drawing.colour(hue),
      'stroke-width': NODE.border,
    }),
    element('path', {
      d: drawing.icon(node),
      transform: `scale(${rounded4(icon / 24)}) translate(-12 -12)`,
      fill: 'none',
      stroke,
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}

function name(node: FigureNode, { ruler, colour }: Drawing): Markup {
  const { width, height } = boxOf(node);
  const { lines, note, focus } = node;
  return placed(nameOf({ lines, note, focus, width, height }, node.side, ruler, colour), node);
}

function words(label: FigureLabel, look: LineLook, { ruler, colour }: Drawing): Markup {
  return placed(plate(label, look, measureLabel(label, ruler), ruler, colour), label.at);
}

function placed({ name, children }: Markup, { x, y }: Point): Markup {
  return {
    name,
    attributes: { transform: `translate(${rounded(x)} ${rounded(y)})` },
    children: children.flatMap(loose),
  };
}

function viewOf(figure: Figure, ruler: Ruler): Box {
  const { left, top, right, bottom } = extentOf(figure, ruler) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
}

function rounded4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
