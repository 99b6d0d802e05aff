/** Where a name can stand beside the start of its track, the best place first. */
import type { Box } from './boxes.ts';
import type { Projection } from './projection.ts';

/** A name, and the stretch of its track that bears it. */
export interface Run {
  readonly text: string;
  readonly row: number;
  readonly at: number;
  readonly until: number;
  readonly bold: boolean;
  /** It stands at the beginning of the track: there is room before it. */
  readonly isFirst: boolean;
}

export interface Spot {
  /** One line, or more where time runs down. */
  readonly lines: readonly string[];
  /** The left end of the first line's baseline. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The width of a text in px. */
export type TextWidth = (text: string, bold: boolean) => number;

export const LINE_HEIGHT = 13;
/** Letters reach this far above and below the middle of a line. */
const HALF = 5.5;
const EDGE = 6;

/** From this height of rows on each name has a line of its own, above its track. */
export function isRoomy({ frame, row }: Projection): boolean {
  return frame.vertical ? row >= 56 : row >= 16;
}

export function spots(run: Run, projection: Projection, width: TextWidth): readonly Spot[] {
  return projection.frame.vertical ? spotsDown(run, projection, width) : spotsAcross(run, projection, width);
}

function spotsAcross(run: Run, projection: Projection, width: TextWidth): readonly Spot[] {
  const { frame, row } = projection;
  const wide = width(run.text, run.bold);
  const [start, end] = [projection.along(run.at), projection.along(run.until)];
  const middle = projection.across(run.row);
  const spot = (x: number, y: number): Spot => ({
    lines: [run.text],
    x,
    y,
    box: { left: x, top: y - 9.5, right: x + wide, bottom: y + 3 },
  });
  // a name whose track began off the window stays at its edge, and one at the far end ends there
  const pinned = start < EDGE ? Math.min(EDGE, Math.max(start, end - wide)) : start + 2;
  const x = Math.min(pinned, Math.max(EDGE, frame.width - EDGE - wide));
  const above = spot(x, middle - Math.min(7, Math.max(4, row * 0.3)));
  if (isRoomy(projection)) return [above];
  const below = spot(x, middle + 13);
  const before = spot(start - 11 - wide, middle + HALF - 1.5);
  return !run.isFirst || start - 11 - wide < EDGE ? [above, below] : [before, above, below];
}

function spotsDown(run: Run, projection: Projection, width: TextWidth): readonly Spot[] {
  const { row } = projection;
  const room = isRoomy(projection) ? Math.max(44, row - 12) : 92;
  const lines = wrapped(run.text, room, isRoomy(projection) ? 2 : 3, (text) => width(text, run.bold));
  const wide = Math.max(...lines.map((line) => width(line, run.bold)));
  const high = lines.length * LINE_HEIGHT;
  const [start, end] = [projection.along(run.at), projection.along(run.until)];
  const across = projection.across(run.row);
  const spot = (x: number, top: number): Spot => ({
    lines,
    x,
    y: top + 10,
    box: { left: x, top, right: x + wide, bottom: top + high },
  });
  const top = Math.max(start + 3, Math.min(EDGE, end - high));
  const after = spot(across + 6, top);
  if (isRoomy(projection)) return [after];
  return run.isFirst ? [spot(across - wide / 2, start - high - 10), after, spot(across - 6 - wide, top)] : [after];
}

/** In a few lines, at spaces; what does not fit is an ellipsis. */
function wrapped(text: string, room: number, most: number, width: (text: string) => number): readonly string[] {
  if (width(text) <= room) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (width(`${last} ${word}`) <= room || lines.length === most))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, room, width));
}

function shortened(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  let length = text.length - 1;
  while (length > 1 && width(`${text.slice(0, length)}…`) > room) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
