/** What everything is painted with: a canvas, the colours that hold there, and where things are. */
import type { Token } from '../../look/index.ts';
import type { Projection } from '../projection.ts';

/** The part of a 2D context that is drawn with: a canvas on the screen, off the screen, or one that records. */
export interface Canvas
  extends
    Pick<CanvasFillStrokeStyles, 'fillStyle' | 'strokeStyle' | 'createLinearGradient'>,
    Pick<CanvasPathDrawingStyles, 'lineWidth' | 'lineCap' | 'lineJoin'>,
    Pick<CanvasTextDrawingStyles, 'font' | 'textAlign' | 'textBaseline'>,
    Pick<CanvasCompositing, 'globalAlpha'>,
    Pick<CanvasRect, 'clearRect' | 'fillRect'>,
    Pick<CanvasPath, 'closePath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'arc' | 'rect'>,
    Pick<CanvasText, 'fillText' | 'strokeText' | 'measureText'>,
    Pick<CanvasState, 'save' | 'restore'> {
  beginPath(): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  setLineDash(segments: number[]): void;
}

export interface Brush {
  readonly canvas: Canvas;
  readonly colors: Readonly<Record<Token, string>>;
  readonly font: string;
  readonly at: Projection;
  /** Width of a track, and of a trunk, px. */
  readonly track: number;
  readonly trunk: number;
  /** Lines are thinner where the rows are. */
  readonly line: number;
}

/** Widths for a projection: 4.5 and 6 px where the rows have their height, thinner farther away. */
export function brush(canvas: Canvas, colors: Brush['colors'], font: string, at: Projection): Brush {
  const track = Math.min(4.5, Math.max(0.9, at.row * 0.5));
  return {
    canvas,
    colors,
    font,
    at,
    track,
    trunk: at.row >= 9 ? 6 : Math.max(track * 1.5, 2),
    line: Math.min(1.25, Math.max(0.45, at.row * 0.12)),
  };
}

/** Moves to a place, in px along and across, whichever way time runs. */
export function move({ canvas, at }: Brush, along: number, across: number): void {
  if (at.frame.vertical) canvas.moveTo(across, along);
  else canvas.moveTo(along, across);
}

export function line({ canvas, at }: Brush, along: number, across: number): void {
  if (at.frame.vertical) canvas.lineTo(across, along);
  else canvas.lineTo(along, across);
}

/** A curve with one control point. */
export function curve(
  { canvas, at }: Brush,
  overAlong: number,
  overAcross: number,
  along: number,
  across: number,
): void {
  if (at.frame.vertical) canvas.quadraticCurveTo(overAcross, overAlong, across, along);
  else canvas.quadraticCurveTo(overAlong, overAcross, along, across);
}

export function circle({ canvas, at }: Brush, along: number, across: number, radius: number): void {
  const [x, y] = at.frame.vertical ? [across, along] : [along, across];
  canvas.moveTo(x + radius, y);
  canvas.arc(x, y, radius, 0, Math.PI * 2);
}

/** A head that points along the axis (1) or across it (-1 or 1, by `down`); the tip is at the point. */
export function head(brush: Brush, along: number, across: number, size: number, towards: 'along' | 1 | -1): void {
  if (towards === 'along') {
    move(brush, along, across);
    line(brush, along - size, across - size * 0.62);
    line(brush, along - size, across + size * 0.62);
  } else {
    move(brush, along, across);
    line(brush, along - size * 0.55, across - size * towards);
    line(brush, along + size * 0.55, across - size * towards);
  }
  brush.canvas.closePath();
}
