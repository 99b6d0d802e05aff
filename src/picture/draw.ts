/** A figure as SVG: lines below, then nodes, names and plates, each as the diagram draws it. */
import type { Side } from '../layout/layout.ts';
import type { ArrowLook, LineLook, Token } from '../look/index.ts';
import { arrowPath, arrowSize, inkOf, NODE, outlinePath, tintOf } from '../look/index.ts';
import type { Course, Tip } from './course.ts';
import { boxOf, course, rounded } from './course.ts';
import type { Figure, FigureEdge, FigureLabel, FigureNode } from './figure.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';
import { textWidth } from './text-width.ts';

/** How a picture takes its colours and icons. */
export interface Drawing {
  /** The colour behind a token: a custom property in a page, a value in a file. */
  readonly colour: (token: Token) => string;
  readonly font: string;
  /** The parts of an icon in a box of 24 by 24. */
  readonly icon: (
    node: FigureNode,
  ) => readonly (readonly [string, Readonly<Record<string, string | number | undefined>>])[];
  /** Fills the canvas; a picture in a page lets its page through. */
  readonly background?: boolean;
}

const LABEL_SIZE = 11;
const MARGIN = 24;

export function draw(figure: Figure, drawing: Drawing): Markup {
  const courses = figure.edges.map((edge) => courseOf(figure, edge));
  const view = viewOf(figure);
  const [x, y, width, height] = view.map(rounded) as [string, string, string, string];
  return element(
    'svg',
    {
      viewBox: `${x} ${y} ${width} ${height}`,
      role: 'img',
      'font-family': drawing.font,
      'text-rendering': 'geometricPrecision',
    },
    element('title', {}, figure.title),
    element('desc', {}, figure.description),
    ...(drawing.background === true ? [element('rect', { x, y, width, height, fill: drawing.colour('canvas') })] : []),
    ...inOrder(figure.edges).map((place) => line(figure.edges[place], courses[place], drawing)),
    ...figure.nodes.map((node) => shape(node, drawing)),
    ...figure.nodes.map((node) => name(node, drawing)),
    ...figure.edges.flatMap((edge) => (edge.label === undefined ? [] : [plate(edge, edge.label, drawing)])),
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

function line(edge: FigureEdge | undefined, way: Course | undefined, drawing: Drawing): Markup {
  if (edge === undefined || way === undefined) return element('g', {});
  const { look } = edge;
  const stroke = drawing.colour(look.stroke);
  const path = (attributes: Readonly<Record<string, string | number>>): Markup =>
    element('path', { d: way.d, fill: 'none', 'stroke-linecap': look.cap, ...attributes });
  const lines =
    look.strands === undefined
      ? [
          path({
            stroke,
            'stroke-width': look.width,
            ...(look.dash ? { 'stroke-dasharray': look.dash.join(' ') } : {}),
            opacity: look.opacity,
          }),
        ]
      : [
          path({ stroke, 'stroke-width': look.width + 2 * look.strands, opacity: look.opacity }),
          path({ stroke: drawing.colour('canvas'), 'stroke-width': look.width }),
        ];
  return element(
    'g',
    {},
    ...lines,
    ...head(look.source, way.source, look, drawing),
    ...head(look.target, way.target, look, drawing),
  );
}

function head(arrow: ArrowLook, tip: Tip, look: LineLook, drawing: Drawing): readonly Markup[] {
  if (arrow.shape === 'none') return [];
  const colour = drawing.colour(look.stroke);
  const d = arrowPath(arrow.shape, arrowSize(look.width, look.arrowScale), tip.at, tip.angle);
  const hollow = arrow.hollow === true;
  return [
    element('path', {
      d,
      fill: hollow ? drawing.colour('canvas') : colour,
      ...(hollow ? { stroke: colour, 'stroke-width': 1.25 } : {}),
    }),
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
    element(
      'g',
      {
        transform: `scale(${rounded4(icon / 24)}) translate(-12 -12)`,
        fill: 'none',
        stroke,
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
      ...drawing.icon(node).map(([tag, attributes]) => element(tag, defined(attributes))),
    ),
  );
}

function name(node: FigureNode, drawing: Drawing): Markup {
  const size = sizeOf(node);
  const leading = size * NODE.leading;
  const rows = node.lines.length + (node.note === undefined ? 0 : 1);
  const first = firstBaseline(node, size, rows * leading);
  const anchor = ANCHORS[node.side];
  const x = anchor === 'middle' ? node.x : besideOf(node);
  const row = (text: string, place: number, token: Token): Markup =>
    element('tspan', { x: rounded(x), y: rounded(first + place * leading), fill: drawing.colour(token) }, text);
  return element(
    'text',
    {
      'font-size': size,
      'text-anchor': anchor,
      'font-weight': node.focus ? 700 : 400,
      stroke: drawing.colour('canvas'),
      'stroke-width': 4,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    ...node.lines.map((text, place) => row(text, place, 'ink')),
    ...(node.note === undefined ? [] : [row(node.note, node.lines.length, 'ink-3')]),
  );
}

const ANCHORS: Readonly<Record<Side, 'start' | 'middle' | 'end'>> = {
  above: 'middle',
  below: 'middle',
  left: 'end',
  right: 'start',
};

function sizeOf(node: FigureNode): number {
  return node.focus ? NODE.focusNameSize : NODE.nameSize;
}

function besideOf(node: FigureNode): number {
  const away = boxOf(node).width / 2 + NODE.nameGapBeside;
  return node.side === 'left' ? node.x - away : node.x + away;
}

/** The baseline of the first row; letters reach about 0.78 of their size above it. */
function firstBaseline(node: FigureNode, size: number, height: number): number {
  const half = boxOf(node).height / 2;
  const top =
    node.side === 'below'
      ? node.y + half + NODE.nameGap
      : node.side === 'above'
        ? node.y - half - NODE.nameGap - height
        : node.y - height / 2;
  return top + size * 0.94;
}

const SEALS = { myth: 'MYTH', refuted: '✕', disputed: '◐' } as const;

/** The words of a line on their plate; those of a refuted claim are struck out and stay readable. */
function plate({ look }: FigureEdge, label: FigureLabel, drawing: Drawing): Markup {
  const { at, seal, year } = label;
  const widths = widthsOf(label, look);
  const height = label.pill === true ? 17 : LABEL_SIZE + 2 * look.plate.padding + 2;
  const left = at.x - widths.whole / 2;
  const box = (x: number, width: number, fill: Token): Markup =>
    element('rect', {
      x: rounded(x),
      y: rounded(at.y - height / 2),
      width: rounded(width),
      height: rounded(height),
      rx: label.pill === true ? height / 2 : look.plate.border === undefined ? 0 : 4,
      fill: drawing.colour(fill),
      ...(look.plate.border === undefined
        ? {}
        : { stroke: drawing.colour(look.plate.border), 'stroke-width': look.plate.borderWidth }),
    });
  const words = (text: string, x: number, fill: Token, attributes = {}): Markup =>
    element(
      'text',
      {
        x: rounded(x),
        y: rounded(at.y + LABEL_SIZE * 0.36),
        'text-anchor': 'middle',
        'font-size': LABEL_SIZE,
        fill: drawing.colour(fill),
        ...attributes,
      },
      text,
    );
  const style = {
    'font-weight': look.bold || label.pill === true ? 700 : 400,
    ...(look.italic ? { 'font-style': 'italic' } : {}),
    ...(look.struck ? { 'text-decoration': 'line-through' } : {}),
  };
  const solid = seal === 'myth' || seal === 'refuted';
  const begin = left + widths.seal + widths.padding;
  return element(
    'g',
    {},
    box(left, widths.whole, label.pill === true ? 'ink' : look.plate.fill),
    ...(solid ? [box(left, widths.seal, 'refuted')] : []),
    ...(seal === undefined
      ? []
      : [words(SEALS[seal], left + widths.seal / 2, solid ? 'on-solid' : look.ink, { 'font-weight': 700 })]),
    words(label.words, begin + widths.words / 2, label.pill === true ? 'canvas' : look.ink, style),
    ...(year === undefined ? [] : [words(year, begin + widths.words + YEAR_GAP + widths.year / 2, 'ink-3')]),
  );
}

const YEAR_GAP = 3.5;

function widthsOf(
  label: FigureLabel,
  look: LineLook,
): Readonly<Record<'seal' | 'words' | 'year' | 'padding' | 'whole', number>> {
  const padding = label.pill === true ? 8 : look.plate.padding;
  const seal = label.seal === undefined ? 0 : textWidth(SEALS[label.seal], LABEL_SIZE, true) + 10;
  const words = textWidth(label.words, LABEL_SIZE, look.bold || label.pill === true);
  const year = label.year === undefined ? 0 : textWidth(label.year, LABEL_SIZE);
  return { seal, words, year, padding, whole: seal + words + (year === 0 ? 0 : year + YEAR_GAP) + 2 * padding };
}

/** x, y, width and height of all that is drawn, with a margin. */
function viewOf(figure: Figure): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const cover = (x: number, y: number): void => {
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  };
  for (const node of figure.nodes) {
    const box = boxOf(node);
    const size = sizeOf(node);
    const wide = Math.max(0, ...node.lines.map((text) => textWidth(text, size, node.focus)));
    const high = (node.lines.length + (node.note === undefined ? 0 : 1)) * size * NODE.leading + NODE.nameGap;
    const beside = ANCHORS[node.side] !== 'middle';
    const across = beside ? box.width / 2 + NODE.nameGapBeside + wide : Math.max(box.width, wide) / 2;
    const along = beside ? Math.max(box.height, high) / 2 : box.height / 2 + high;
    cover(node.x - across, node.y - along);
    cover(node.x + across, node.y + along);
  }
  for (const { label, look } of figure.edges) {
    if (label === undefined) continue;
    const half = widthsOf(label, look).whole / 2;
    cover(label.at.x - half, label.at.y - 12);
    cover(label.at.x + half, label.at.y + 12);
  }
  if (left > right) return [0, 0, 2 * MARGIN, 2 * MARGIN];
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
}

function defined(attributes: Readonly<Record<string, string | number | undefined>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined || key === 'key' ? [] : [[key, value]])),
  );
}

function rounded4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
