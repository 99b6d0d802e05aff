/** A figure as SVG: lines below, then nodes, names and plates, each as the diagram draws it. */
import type { ArrowLook, LineLook } from '../look/index.ts';
import { arrowPath, arrowSize, inkOf, NODE, outlinePath, tintOf } from '../look/index.ts';
import type { Course, Tip } from './course.ts';
import { boxOf, course, pair, rounded } from './course.ts';
import type { Figure, FigureEdge, FigureLabel, FigureNode } from './figure.ts';
import { measureLabel } from './labels.ts';
import type { Attributes, Markup } from './markup.ts';
import { element } from './markup.ts';
import type { Ruler } from './measure.ts';
import { nameOf } from './names.ts';
import type { Colour, Lettered } from './plates.ts';
import { LETTERS, plate } from './plates.ts';

/** How a picture takes its colours, its font and its icons. */
export interface Drawing {
  readonly colour: Colour;
  readonly ruler: Ruler;
  /** The line of an icon in a box of 24 by 24. */
  readonly icon: (node: FigureNode) => string;
  /** Things of one look are one path, for a picture that nobody takes apart: it is on the screen sooner. */
  readonly joined?: boolean;
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** @param view what is shown */
export function draw(figure: Figure, drawing: Drawing, view: Box): Markup {
  return element(
    'svg',
    {
      viewBox: view.map(rounded).join(' '),
      role: 'img',
      'font-family': drawing.ruler.family,
      ...LETTERS,
    },
    element('title', {}, figure.title),
    element('desc', {}, figure.description),
    ...groups(refutedLast(figure.edges), drawing).flatMap((edges) => lines(edges, figure, drawing)),
    ...groups(figure.nodes, drawing).flatMap((nodes) => shapes(nodes, drawing)),
    ...names(figure.nodes, drawing),
    ...figure.edges.flatMap(({ label, look }) => (label === undefined ? [] : words(label, look, drawing))),
  );
}

/** What is drawn at once: things of one look, none of them in focus, or one thing. */
function groups<Thing extends { readonly look: unknown; readonly focus?: boolean }>(
  things: readonly Thing[],
  { joined }: Drawing,
): readonly (readonly [Thing, ...Thing[]])[] {
  const alike = new Map<unknown, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = joined === true && thing.focus !== true ? thing.look : thing;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [thing]);
    else group.push(thing);
  }
  return [...alike.values()];
}

/** Refuted lines are above the others. */
function refutedLast(edges: readonly FigureEdge[]): readonly FigureEdge[] {
  return [...edges].sort((a, b) => Number(a.look.struck) - Number(b.look.struck));
}

/** Lines of one look. */
function lines(edges: readonly [FigureEdge, ...FigureEdge[]], figure: Figure, drawing: Drawing): readonly Markup[] {
  const { look } = edges[0];
  const courses = edges.flatMap((edge) => courseOf(figure, edge) ?? []);
  const stroke = drawing.colour(look.stroke);
  const d = courses.map((each) => each.d).join('');
  const path = (attributes: Attributes): Markup =>
    element('path', { d, fill: 'none', 'stroke-linecap': look.cap, ...attributes });
  const strands =
    look.strands === undefined
      ? [path({ stroke, 'stroke-width': look.width, 'stroke-dasharray': look.dash?.join(' '), opacity: look.opacity })]
      : [
          path({ stroke, 'stroke-width': look.width + 2 * look.strands, opacity: look.opacity }),
          path({ stroke: drawing.colour('canvas'), 'stroke-width': look.width }),
        ];
  const ends = ['source', 'target'] as const;
  const tips = (end: 'source' | 'target'): readonly Tip[] => courses.map((each) => each[end]);
  return [...strands, ...ends.flatMap((end) => head(look[end], tips(end), look, drawing))];
}

function courseOf(figure: Figure, edge: FigureEdge): Course | undefined {
  const source = figure.nodes[edge.source];
  const target = figure.nodes[edge.target];
  return source && target ? course(edge, source, target) : undefined;
}

function head(arrow: ArrowLook, tips: readonly Tip[], look: LineLook, drawing: Drawing): readonly Markup[] {
  if (arrow.shape === 'none') return [];
  const colour = drawing.colour(look.stroke);
  const size = arrowSize(look.width, look.arrowScale);
  const d = tips.map(({ at, angle }) => arrowPath(arrow.shape, size, at, angle)).join('');
  return [
    arrow.hollow === true
      ? element('path', { d, fill: drawing.colour('canvas'), stroke: colour, 'stroke-width': 1.25 })
      : element('path', { d, fill: colour }),
  ];
}

/** Nodes of one look: all of them in focus, or none. */
function shapes(nodes: readonly [FigureNode, ...FigureNode[]], { colour, icon }: Drawing): readonly Markup[] {
  const { look, focus } = nodes[0];
  const { hue } = look;
  const size = focus ? NODE.focusScale : 1;
  const border = NODE.border / size; // it is within the box
  const outline = outlinePath({ ...look, width: look.width - border, height: look.height - border }, size);
  const scale = Math.round(((focus ? NODE.focusIcon : NODE.icon) / 24) * 1e4) / 1e4;
  return [
    element('path', {
      d: nodes.map((node) => `M${pair(node)}${outline}`).join(''),
      fill: colour(focus ? hue : tintOf(hue)),
      stroke: colour(hue),
      'stroke-width': NODE.border,
    }),
    element(
      'g',
      {
        fill: 'none',
        stroke: colour(focus ? 'on-solid' : inkOf(hue)),
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
      ...nodes.map((node) =>
        element('path', {
          d: icon(node),
          transform: `translate(${pair(node)}) scale(${String(scale)}) translate(-12 -12)`,
        }),
      ),
    ),
  ];
}

/** Names, which lie on one ground where nobody takes the picture apart. */
function names(nodes: readonly FigureNode[], drawing: Drawing): readonly Markup[] {
  const all = nodes.map((node) => nameOf({ ...node, ...boxOf(node) }, node.side, { ...drawing, at: node }));
  if (drawing.joined !== true) return all.flat();
  const d = all.map(([ground]) => ground.attributes['d']).join('');
  return [element('path', { d, fill: drawing.colour('canvas') }), ...all.flatMap(([, ...letters]) => letters)];
}

function words(label: FigureLabel, look: LineLook, drawing: Drawing): Lettered {
  return plate(label, look, measureLabel(label, drawing.ruler), { ...drawing, at: label.at });
}
