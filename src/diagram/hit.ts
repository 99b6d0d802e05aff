/**
 * What is at a point. The drawing library has a hit test of its own, but it remembers where its box was on the page and
 * does not notice scrolling outside of a shadow root, or the page's layout shifting; this one is asked in coordinates that
 * are worked out anew for each event.
 */
import type { Core } from 'cytoscape';
import type { Point } from '../layout/layout.ts';
import type { Drawing } from '../drawing/index.ts';
import type { Courses } from './courses.ts';
import { distanceTo } from './courses.ts';
import type { WordLayer } from './layer.ts';

/** How far from a thing a pointer may be, px on the screen. */
const REACH = { mouse: { node: 2, edge: 7 }, touch: { node: 8, edge: 18 } } as const;

/** The key of the thing at a point of the model: words first, because they lie on top, then nodes, then edges. */
export function hit(
  at: Point,
  scene: {
    readonly cy: Core;
    readonly drawing: Drawing;
    readonly words: WordLayer;
    readonly courses: Courses;
  },
  pointer: keyof typeof REACH,
): string | undefined {
  const reach = REACH[pointer];
  const zoom = scene.cy.zoom();
  for (const box of scene.words.boxes())
    if (Math.abs(at.x - box.x) <= box.width / 2 && Math.abs(at.y - box.y) <= box.height / 2) return box.key;
  return nodeAt(at, scene, reach.node / zoom) ?? edgeAt(at, scene.courses, reach.edge / zoom);
}

/** The node whose box is hit; of several, the one whose middle is nearest. */
function nodeAt(
  at: Point,
  { cy, drawing }: { readonly cy: Core; readonly drawing: Drawing },
  slack: number,
): string | undefined {
  let found: string | undefined;
  let nearest = Infinity;
  for (const node of drawing.nodes.values()) {
    const { x, y } = cy.getElementById(node.key).position();
    const [dx, dy] = [Math.abs(at.x - x), Math.abs(at.y - y)];
    if (dx > node.width / 2 + slack || dy > node.height / 2 + slack) continue;
    const distance = Math.hypot(dx, dy);
    if (distance < nearest) [found, nearest] = [node.key, distance];
  }
  return found;
}

function edgeAt(at: Point, courses: Courses, reach: number): string | undefined {
  let found: string | undefined;
  let nearest = reach;
  for (const course of courses.all()) {
    const distance = distanceTo(course, at, reach);
    if (distance < nearest) [found, nearest] = [course.key, distance];
  }
  return found;
}
