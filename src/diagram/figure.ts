/** What the diagram shows, as a figure: for pictures that are files. */
import type { Point, Side } from '../layout/layout.ts';
import type { Caption, Figure, FigureEdge, FigureNode } from '../picture/index.ts';
import type { Drawing, DrawnEdge } from './drawn.ts';
import type { Places } from './extent.ts';

export function figureOf(drawing: Drawing, places: Omit<Places, 'ruler'>, caption: Caption): Figure {
  const nodes = [...drawing.nodes.values()].map((node): FigureNode => ({
    id: node.id,
    ...placed(places.placeOf(node.key)),
    look: node.look,
    focus: node.focus,
    lines: node.lines,
    ...(node.note === undefined ? {} : { note: node.note }),
    side: places.sideOf(node.key) satisfies Side,
  }));
  const numbers = new Map([...drawing.nodes.keys()].map((key, place) => [key, place]));
  const edges = [...drawing.edges.values()].flatMap((edge) => figureEdge(edge, places, numbers));
  return { ...caption, nodes, edges };
}

function figureEdge(
  edge: DrawnEdge,
  places: Omit<Places, 'ruler'>,
  numbers: ReadonlyMap<string, number>,
): readonly FigureEdge[] {
  const [source, target] = [numbers.get(edge.source), numbers.get(edge.target)];
  if (source === undefined || target === undefined) return [];
  const course = places.courseOf(edge.key);
  const at = places.labelOf(edge.key);
  const { words, year, seal, pill } = edge.label;
  return [
    {
      id: edge.id,
      source,
      target,
      bend: course?.bend ?? 0,
      ends: {
        ...(course?.source === undefined ? {} : { source: course.source }),
        ...(course?.target === undefined ? {} : { target: course.target }),
      },
      look: edge.look,
      ...(at === undefined
        ? {}
        : {
            label: {
              words,
              at,
              pill,
              ...(year === undefined ? {} : { year }),
              ...(seal === undefined ? {} : { seal }),
            },
          }),
    },
  ];
}

function placed({ x, y }: Point): Point {
  return { x, y };
}
