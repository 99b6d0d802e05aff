/** The names of nodes, drawn: their lines at one side of the node. */
import type { Point, Side, Size } from '../layout/layout.ts';
import { NODE } from '../look/index.ts';
import type { Ruler, TextStyle } from './measure.ts';
import { LINE_HEIGHT } from './measure.ts';
import type { Lettered, Pen } from './plates.ts';
import { ground, words } from './plates.ts';

/** A name: its lines, and what is said more quietly below them. */
export interface Name {
  readonly lines: readonly string[];
  readonly note?: string | undefined;
  /** The view is about it: larger and bold. */
  readonly focus: boolean;
}

/** What the ground of a name leaves free above and below, where letters seldom reach, px. */
const LEEWAY = 1.5;

/** How names are set. */
export function nameStyle(focus: boolean): TextStyle {
  return focus ? { size: NODE.focusNameSize, bold: true } : { size: NODE.nameSize };
}

/** The size of a name with its note, all lines of it. */
export function nameSize(name: Name, ruler: Ruler): Size {
  const lines = linesOf(name);
  const width = Math.max(0, ...lines.map(({ text, style }) => ruler.width(text, style)));
  return { width: Math.ceil(width), height: Math.round(lines.length * nameStyle(name.focus).size * LINE_HEIGHT) };
}

/** The middle of a name, as an offset from the middle of its node. */
export function nameOffset(node: Size, size: Size, side: Side): Point {
  const down = node.height / 2 + NODE.nameGap + size.height / 2;
  const across = node.width / 2 + NODE.nameGapBeside + size.width / 2;
  if (side === 'left' || side === 'right') return { x: side === 'left' ? -across : across, y: 0 };
  return { x: 0, y: side === 'above' ? -down : down };
}

/** Names lean on their node, so that bold letters grow away from it: which end, and where that is from the middle in widths. */
const LEANING: Partial<Record<Side, readonly [anchor: string, at: number]>> = {
  left: ['end', 0.5],
  right: ['start', -0.5],
};

/** A name at a side of its node. */
export function nameOf(node: Name & Size, side: Side, { ruler, colour, at }: Pen): Lettered {
  const lines = linesOf(node);
  const size = nameSize(node, ruler);
  const offset = nameOffset(node, size, side);
  const x = at.x + offset.x;
  const y = at.y + offset.y;
  const leading = size.height / Math.max(1, lines.length);
  const top = y - size.height / 2;
  const [anchor, lean = 0] = LEANING[side] ?? [];
  return [
    // no larger than the letters, lest it cover an arrowhead
    ground({ x, y }, { width: size.width + 2, height: size.height - 2 * LEEWAY }, colour),
    ...lines.map(({ text, style, quiet }, line) =>
      words(
        text,
        { x: x + lean * size.width, y: top + (line + 0.5) * leading + ruler.baseline(style) },
        style,
        colour(quiet ? 'ink-3' : 'ink'),
        anchor,
      ),
    ),
  ];
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly quiet: boolean;
}

function linesOf({ lines, note, focus }: Name): readonly Line[] {
  const style = nameStyle(focus);
  const quiet: TextStyle = { size: style.size - 0.5 };
  return [
    ...lines.map((text) => ({ text, style, quiet: false })),
    ...(note === undefined ? [] : [{ text: note, style: quiet, quiet: true }]),
  ];
}
