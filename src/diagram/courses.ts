/** Where the edges run, as points that can be measured and hit. */
import type { Core, EdgeSingular } from 'cytoscape';
import type { Point } from '../layout/layout.ts';

/** An edge as a chain of straight pieces, in model coordinates: x and y by turns. */
export interface Course {
  readonly key: string;
  readonly points: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Straight pieces for each curve. */
const PIECES = 12;

/** The courses of all edges; made when asked for, and kept until something moves. */
export class Courses {
  readonly #cy: Core;
  #known: readonly Course[] | undefined;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** Something moved. */
  forget(): void {
    this.#known = undefined;
  }

  all(): readonly Course[] {
    this.#known ??= this.#cy.edges().map((edge) => courseOf(edge));
    return this.#known;
  }
}

/** Half of the way along an edge; `undefined` while it has no course. */
export function middleOf(edge: EdgeSingular | undefined): Point | undefined {
  const middle = edge?.midpoint();
  return middle !== undefined && Number.isFinite(middle.x) && Number.isFinite(middle.y)
    ? { x: middle.x, y: middle.y }
    : undefined;
}

function courseOf(edge: EdgeSingular): Course {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  // several control points are quadratic curves that meet halfway between them
  const controls = (edge.controlPoints() as Point[] | undefined) ?? [];
  const points: number[] = [from.x, from.y];
  let start: Point = from;
  controls.forEach((control, index) => {
    const next = controls[index + 1];
    const end = next === undefined ? to : { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 };
    for (let i = 1; i <= PIECES; i++) points.push(...along(start, control, end, i / PIECES));
    start = end;
  });
  if (controls.length === 0) points.push(to.x, to.y);
  return { key: edge.id(), points, ...boundsOf(points) };
}

function along(from: Point, control: Point, to: Point, t: number): readonly [number, number] {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * from.x + b * control.x + c * to.x, a * from.y + b * control.y + c * to.y];
}

function boundsOf(points: readonly number[]): Pick<Course, 'left' | 'top' | 'right' | 'bottom'> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** How far a point is from a course; `Infinity` where it is further than `most`. */
export function distanceTo(course: Course, { x, y }: Point, most: number): number {
  if (x < course.left - most || x > course.right + most || y < course.top - most || y > course.bottom + most)
    return Infinity;
  let least = Infinity;
  const { points } = course;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [points[i], points[i + 1], points[i + 2], points[i + 3]];
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - share * dx, y - ay - share * dy));
  }
  return least <= most ? least : Infinity;
}
