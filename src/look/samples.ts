/** Samples of lines as plain data: a legend that draws them explains exactly what the diagram draws. */
import { arrowGap, arrowPath, arrowSize } from './arrows.ts';
import { decimals as round } from './decimals.ts';
import type { ArrowLook } from './families.ts';
import type { Token } from './palette.ts';
import type { LineLook } from './standings.ts';

/** One path of a sample, from back to front. */
export interface SamplePath {
  readonly d: string;
  readonly stroke: Token;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
  readonly cap: 'butt' | 'round';
  /** `none` where the path is a line, or a hollow head on no plate. */
  readonly fill: Token | 'none';
  readonly opacity: number;
}

/** A horizontal line with its heads, in a box with its origin at the top left. */
export interface LineSample {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly SamplePath[];
}

/** A line of the given length under a look. The box is as high as the largest head. */
export function lineSample(look: LineLook, length = 36, height = 14): LineSample {
  const size = arrowSize(look.width, look.arrowScale);
  const y = height / 2;
  const start = 1 + arrowGap(look.source.shape, size) * 0.92;
  const end = length - 1 - arrowGap(look.target.shape, size) * 0.92;
  const line = { d: `M${round(start)} ${round(y)}H${round(end)}`, cap: look.cap, fill: 'none' as const };
  const dash = look.dash === undefined ? {} : { dash: look.dash };
  const strokes: readonly SamplePath[] =
    look.strands === undefined
      ? [{ ...line, ...dash, stroke: look.stroke, strokeWidth: look.width, opacity: look.opacity }]
      : [
          { ...line, stroke: look.stroke, strokeWidth: look.width + 2 * look.strands, opacity: look.opacity },
          { ...line, stroke: 'canvas', strokeWidth: look.width, opacity: 1 },
        ];
  return {
    width: length,
    height,
    paths: [
      ...strokes,
      ...head(look.source, size, { x: 1, y }, Math.PI, look),
      ...head(look.target, size, { x: length - 1, y }, 0, look),
    ],
  };
}

function head(
  arrow: ArrowLook,
  size: number,
  tip: { readonly x: number; readonly y: number },
  angle: number,
  look: LineLook,
): readonly SamplePath[] {
  if (arrow.shape === 'none') return [];
  return [
    {
      d: arrowPath(arrow.shape, size, tip, angle),
      stroke: look.stroke,
      strokeWidth: arrow.hollow === true ? 1.25 : 0,
      cap: 'butt',
      fill: arrow.hollow === true ? 'canvas' : look.stroke,
      opacity: 1,
    },
  ];
}
