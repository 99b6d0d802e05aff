/** What the diagram shows, as a figure: for pictures that are files. */
import type { Arrangement } from '../layout/arrange.ts';
import type { Point, Side } from '../layout/layout.ts';
import type { Caption, Figure, FigureEdge, FigureNode } from '../picture/index.ts';
import type { Drawing, DrawnEdge } from './drawn.ts';

/** Where everything is, or is going; by the keys of the drawing. */
export interface Places {
  placeOf(key: string): Point;
  sideOf(key: string): Side;
  courseOf(key: string): Course | undefined;
  /** The middle of a label, where it has room. */
  labelOf(key: string): Point | undefined;
}

/** How a line runs: see the layouts' `Composition`. */
export interface Course {
  readonly bend: number;
  readonly source?: Point | undefined;
  readonly target?: Point | undefined;
}

/** The places of an arrangement, for drawings that nobody moves. */
export function placesIn({ nodes }: Drawing, { positions, composition }: Arrangement): Places {
  const idOf = (key: string): string => nodes.get(key)?.id ?? '';
  return {
    placeOf: (key) => positions.get(idOf(key)) ?? { x: 0, y: 0 },
    sideOf: (key) => composition.sides.get(idOf(key)) ?? 'below',
    courseOf: (key) => ({ bend: composition.bends.get(key) ?? 0, ...composition.ends.get(key) }),
    labelOf: (key) => composition.labels.get(key) ?? undefined,
  };
}

export function figureOf(drawing: Drawing, places: Places, caption: Caption): Figure {
  const nodes = [...drawing.nodes.values()].map((node): FigureNode => ({
    id: node.id,
    ...placed(places.placeOf(node.key)),
    look: node.look,
    focus: node.focus,
    lines: node.lines,
    ...(node.note === undefined ? {} : { note: node.note }),
    side: places.sideOf(node.key),
  }));
  const numbers = new Map([...drawing.nodes.keys()].map((key, place) => [key, place]));
  const edges = [...drawing.edges.values()].flatMap((edge) => figureEdge(edge, places, numbers));
  return { ...caption, nodes, edges };
}

function figureEdge(edge: DrawnEdge, places: Places, numbers: ReadonlyMap<string, number>): readonly FigureEdge[] {
  const [source, target] = [numbers.get(edge.source), numbers.get(edge.target)];
  if (source === undefined || target === undefined) return [];
  const course = places.courseOf(edge.key);
  const at = places.labelOf(edge.key);
  return [
    {
      source,
      target,
      bend: course?.bend ?? 0,
      ends: {
        ...(course?.source === undefined ? {} : { source: course.source }),
        ...(course?.target === undefined ? {} : { target: course.target }),
      },
      look: edge.look,
      ...(at === undefined ? {} : { label: { ...edge.label, at } }),
    },
  ];
}

function placed({ x, y }: Point): Point {
  return { x, y };
}
