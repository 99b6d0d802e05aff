/** What tests measure on a picture: boxes, names, labels, and what overlaps what. */
import { nameRect, Scene } from '../../src/layout/compose/scene.ts';
import { strandInside } from '../../src/layout/compose/strand.ts';
import { compose } from '../../src/layout/compose.ts';
import { grow, overlap, rectAround, type Rect } from '../../src/layout/geometry.ts';
import type { Composition, LayoutInput, Point, Positions } from '../../src/layout/layout.ts';
import { sound } from '../../src/layout/sound.ts';

/** A position that has to be there. */
export function at(positions: Positions, id: string): Point {
  const point = positions.get(id);
  if (!point) throw new Error(`"${id}" has no position.`);
  return point;
}

/** Pairs of nodes whose boxes overlap. */
export function overlappingNodes({ nodes }: LayoutInput, positions: Positions): readonly string[] {
  const boxes = nodes.map(({ id, width, height }) => ({
    id,
    rect: rectAround(at(positions, id), width, height, -0.01),
  }));
  return pairs(boxes).flatMap(([a, b]) => (overlap(a.rect, b.rect) ? [`${a.id} / ${b.id}`] : []));
}

/** Everything with an area in a composed picture: nodes, names and labels. */
export function plates(input: LayoutInput, positions: Positions, composition: Composition): readonly Plate[] {
  const scene = new Scene(sound(input), positions);
  const found: Plate[] = [];
  for (const node of scene.nodes) {
    found.push({ what: `node ${node.id}`, rect: node.rect });
    const side = composition.sides.get(node.id);
    if (side) found.push({ what: `name of ${node.id}`, rect: nameRect(node, side) });
  }
  for (const edge of input.edges) {
    const centre = composition.labels.get(edge.id);
    if (centre && edge.label)
      found.push({ what: `label of ${edge.id}`, rect: rectAround(centre, edge.label.width, edge.label.height) });
  }
  return found;
}

export interface Plate {
  readonly what: string;
  readonly rect: Rect;
}

/** Pairs of plates that overlap. The corner of a diamond's box is not part of the node, so 12 px are let off there. */
export function overlappingPlates(found: readonly Plate[], input: LayoutInput): readonly string[] {
  const diamonds = new Set(input.nodes.filter(({ outline }) => outline === 'diamond').map(({ id }) => `node ${id}`));
  const rectOf = (plate: Plate): Rect => grow(plate.rect, diamonds.has(plate.what) ? -12 : -0.01);
  return pairs(found).flatMap(([a, b]) => (overlap(rectOf(a), rectOf(b)) ? [`${a.what} / ${b.what}`] : []));
}

/** Edges that run through names or nodes they do not belong to. */
export function edgesThrough(input: LayoutInput, positions: Positions, composition: Composition): readonly string[] {
  const clean = sound(input);
  const scene = new Scene(clean, positions);
  clean.edges.forEach((edge, index) =>
    scene.redraw(index, composition.bends.get(edge.id) ?? 0, composition.ends.get(edge.id) ?? {}),
  );
  return plates(input, positions, composition).flatMap(({ what, rect }) =>
    clean.edges.flatMap((edge, index) => {
      const own = what === `node ${edge.source}` || what === `node ${edge.target}` || what.startsWith('label');
      return !own && strandInside(scene.strand(index), grow(rect, -0.5)) > 0 ? [`${edge.id} through ${what}`] : [];
    }),
  );
}

/** A composed picture, with what went wrong in it. */
export function picture(
  input: LayoutInput,
  positions: Positions,
): { readonly composition: Composition; readonly overlaps: readonly string[] } {
  const composition = compose(input, positions);
  return { composition, overlaps: overlappingPlates(plates(input, positions, composition), input) };
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}
