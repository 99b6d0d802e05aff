/** Whether a view is another picture, or the same one with something in it changed. */
import type { Point } from '../layout/layout.ts';
import type { DiagramView } from './diagram.ts';

/** Whether one view is to be laid out anew after another: what was placed before says nothing about it. */
export function isAnotherPicture(before: DiagramView, after: DiagramView): boolean {
  const focus = ({ scene }: DiagramView): string =>
    JSON.stringify(scene.nodes.filter((node) => node.focus).map((node) => node.id));
  return (
    before.layout !== after.layout || focus(before) !== focus(after) || !samePlaces(before.positions, after.positions)
  );
}

function samePlaces(a: ReadonlyMap<string, Point>, b: ReadonlyMap<string, Point>): boolean {
  if (a === b) return true;
  return a.size === b.size && [...a].every(([id, { x, y }]) => b.get(id)?.x === x && b.get(id)?.y === y);
}
