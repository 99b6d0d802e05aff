/** The names of nodes, drawn: their lines at one side of the node. */
import type { Side, Size } from '../layout/layout.ts';
import { NODE } from '../look/index.ts';
import type { DrawnNode } from './drawn.ts';
import type { Ruler, TextStyle } from './measure.ts';
import { LINE_HEIGHT } from './measure.ts';
import { words } from './plates.ts';
import { paint, svg } from './svg.ts';

/** What the ground of a name leaves free above and below, where letters seldom reach, px. */
const LEEWAY = 1.5;

/** The size of a name with its note, all lines of it. */
export function nameSize(node: Pick<DrawnNode, 'lines' | 'note' | 'style'>, ruler: Ruler): Size {
  const lines = linesOf(node);
  const width = Math.max(0, ...lines.map(({ text, style }) => ruler.width(text, style)));
  return { width: Math.ceil(width), height: Math.round(lines.length * node.style.size * LINE_HEIGHT) };
}

/** The middle of a name, as an offset from the middle of its node. */
export function nameOffset(
  node: Pick<DrawnNode, 'width' | 'height'>,
  size: Size,
  side: Side,
): { x: number; y: number } {
  const down = node.height / 2 + NODE.nameGap + size.height / 2;
  const across = node.width / 2 + NODE.nameGapBeside + size.width / 2;
  switch (side) {
    case 'below':
      return { x: 0, y: down };
    case 'above':
      return { x: 0, y: -down };
    case 'left':
      return { x: -across, y: 0 };
    case 'right':
      return { x: across, y: 0 };
  }
}

/** A name around the middle of its node. */
export function nameOf(node: DrawnNode, side: Side, ruler: Ruler): SVGGElement {
  const lines = linesOf(node);
  const size = nameSize(node, ruler);
  const centre = nameOffset(node, size, side);
  const leading = size.height / Math.max(1, lines.length);
  const top = centre.y - size.height / 2;
  const letters = svg('g', {});
  const [anchor, x] = anchored(side, centre.x, size.width);
  lines.forEach(({ text, style, quiet }, line) => {
    const element = words(text, x, style, paint(quiet ? 'ink-3' : 'ink'), ruler);
    element.setAttribute('text-anchor', anchor);
    element.setAttribute('transform', `translate(0 ${String(Math.round((top + (line + 0.5) * leading) * 100) / 100)})`);
    if (quiet) element.setAttribute('class', 'quiet');
    letters.append(element);
  });
  return svg('g', {}, ground(centre, size), letters);
}

/** What a name lies on. Where a line of its node has to run behind it, the line is interrupted and not crossed out. */
function ground(centre: { readonly x: number; readonly y: number }, { width, height }: Size): SVGRectElement {
  return svg('rect', {
    // no larger than the letters, lest it cover an arrowhead
    x: centre.x - width / 2 - 1,
    y: centre.y - height / 2 + LEEWAY,
    width: width + 2,
    height: height - 2 * LEEWAY,
    rx: 2,
    fill: paint('canvas'),
    'fill-opacity': 0.9,
  });
}

/** Names lean on their node, so that bold letters grow away from it. */
function anchored(side: Side, centre: number, width: number): readonly [anchor: string, x: number] {
  if (side === 'left') return ['end', centre + width / 2];
  if (side === 'right') return ['start', centre - width / 2];
  return ['middle', centre];
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly quiet: boolean;
}

function linesOf({ lines, note, style }: Pick<DrawnNode, 'lines' | 'note' | 'style'>): readonly Line[] {
  const quiet: TextStyle = { size: style.size - 0.5 };
  return [
    ...lines.map((text) => ({ text, style, quiet: false })),
    ...(note === undefined ? [] : [{ text: note, style: quiet, quiet: true }]),
  ];
}
