/** The course of an edge, from border to border, with room for its heads: in the geometry of the diagram. */
import { borderPoint } from '../layout/outline.ts';
import type { Box } from '../layout/outline.ts';
import type { Point } from '../layout/layout.ts';
import { arrowGap } from '../look/arrows.ts';
import type { ArrowLook, LineLook } from '../look/index.ts';
import { arrowSize, NODE, outlineOf } from '../look/index.ts';
import type { FigureEdge, FigureNode } from './figure.ts';

/** Px between a node's border and the tip that points at it. */
const GAP = 4;

/** A head's tip and the direction in which it points, radians. */
export interface Tip {
  readonly at: Point;
  readonly angle: number;
}

export interface Course {
  /** SVG path data of the line without its heads. */
  readonly d: string;
  readonly source: Tip;
  readonly target: Tip;
}

export function course(edge: FigureEdge, source: FigureNode, target: FigureNode): Course {
  if (source === target) return loop(source, edge.look);
  const control = edge.bend === 0 ? undefined : beside(source, target, edge.bend);
  const [from, to] = [moved(source, edge.ends?.source), moved(target, edge.ends?.target)];
  const size = arrowSize(edge.look.width, edge.look.arrowScale);
  /** Where the head points, and where the line ends behind it. */
  const ending = (
    node: FigureNode,
    at: Point | undefined,
    other: Point,
    { shape }: ArrowLook,
  ): [tip: Tip, end: Point] => {
    const towards = control ?? other;
    const tip = stepped(at ?? borderPoint(boxOf(node), towards), towards, GAP);
    return [{ at: tip, angle: angleFrom(towards, tip) }, stepped(tip, towards, arrowGap(shape, size) * 0.92)];
  };
  const [first, start] = ending(source, from, to ?? target, edge.look.source);
  const [last, end] = ending(target, to, from ?? source, edge.look.target);
  return {
    d: `M${pair(start)}${control === undefined ? 'L' : `Q${pair(control)} `}${pair(end)}`,
    source: first,
    target: last,
  };
}

/** A claim of something about itself, above its node. */
function loop(node: FigureNode, look: LineLook): Course {
  const { width, height } = boxOf(node);
  const top = node.y - height / 2 - GAP;
  const [left, right, crest] = [node.x - width / 4, node.x + width / 4, top - 28];
  const size = arrowSize(look.width, look.arrowScale);
  const end = top - arrowGap(look.target.shape, size) * 0.92;
  return {
    d: `M${pair({ x: left, y: top })}C${pair({ x: left - 14, y: crest })} ${pair({ x: right + 14, y: crest })} ${pair({ x: right, y: end })}`,
    source: { at: { x: left, y: top }, angle: Math.PI / 2 },
    target: { at: { x: right, y: top }, angle: Math.PI / 2 },
  };
}

export function boxOf(node: FigureNode): Box {
  const scale = node.focus ? NODE.focusScale : 1;
  const { width, height, shape } = node.look;
  return { x: node.x, y: node.y, width: width * scale, height: height * scale, outline: outlineOf(shape) };
}

/** The point beside the middle of two others, `bend` px to the right hand of who walks from the first to the second. */
export function beside(from: Point, to: Point, bend: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
}

function moved(node: Point, offset: Point | undefined): Point | undefined {
  return offset && { x: node.x + offset.x, y: node.y + offset.y };
}

function stepped(from: Point, towards: Point, step: number): Point {
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: from.x + (dx / length) * step, y: from.y + (dy / length) * step };
}

function angleFrom(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

export function pair(point: Point): string {
  return `${rounded(point.x)} ${rounded(point.y)}`;
}

export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
