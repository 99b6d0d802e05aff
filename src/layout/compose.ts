/** The composition: how names, curves, arrowheads and labels are arranged around given positions, by hand or by a layout. */
import { spreadEnds } from './compose/borders.ts';
import { takeDetours } from './compose/detours.ts';
import { fansOf } from './compose/fans.ts';
import { placeLabels } from './compose/labelling.ts';
import { placeNames } from './compose/names.ts';
import { spreadParallels } from './compose/parallels.ts';
import { Scene } from './compose/scene.ts';
import { unresolved } from './compose/unresolved.ts';
import type { Composition, Ends, LayoutInput, Point, Positions, Side } from './layout.ts';
import { sound } from './sound.ts';

/** Above this many edges nothing goes around anything: straight lines are easier to follow than many arcs. */
const DETOURS = 160;
/** Above this many edges no arrowheads are spread, names mind only their own edges, only labels of rank 3 and more are placed. */
const FINE = 400;
/** Above this many edges only labels of rank 2 and more are placed. */
const MANY_LABELS = 150;

/**
 * Arranges what is drawn around the positions. Nothing that is placed moves a node.
 *
 * In this order: lanes of parallel edges, arcs around nodes, ends along crowded borders, sides of names, arcs around names,
 * and labels last, because a label can always be dropped.
 */
export function compose(input: LayoutInput, positions: Positions): Composition {
  const clean = sound(input);
  const fine = clean.edges.length <= FINE;
  const scene = new Scene(clean, positions, fine);
  spreadParallels(scene);
  if (scene.edges.length <= DETOURS) {
    takeDetours(scene, false);
    placeNames(scene);
    if (takeDetours(scene, true) > 0) placeNames(scene);
  }
  if (fine) spreadEnds(scene);
  placeNames(scene);
  const fans = fansOf(scene);
  const labels = placeLabels(scene, fans, scene.edges.length <= MANY_LABELS ? 0 : fine ? 2 : 3);
  return {
    sides: named(clean.nodes, scene.sides),
    bends: named(clean.edges, scene.bends),
    ends: new Map(
      named<Ends>(
        clean.edges,
        scene.ends.map((ends) => (ends.source || ends.target ? ends : null)),
      ),
    ),
    labels: new Map<string, Point | null>(
      clean.edges.flatMap((edge, index) => (edge.label ? [[edge.id, labels.places.get(index) ?? null] as const] : [])),
    ),
    unresolved: fine ? unresolved(scene, labels, fans) : [],
  };
}

/** A list by number as a map by id; null entries are left out. */
function named<T extends Side | number | Ends>(
  things: readonly { readonly id: string }[],
  list: readonly (T | null)[],
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  things.forEach(({ id }, index) => {
    const value = list[index];
    if (value !== null && value !== undefined) map.set(id, value);
  });
  return map;
}
