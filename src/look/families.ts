/** What the families of relations look like: hue, line and arrows. Solid is a bond of fact, broken a relation at a distance. */
import type { Relation } from '../../graph/index.ts';
import type { Hue } from './hues.ts';

/** The heads that lines have, by the names that Cytoscape gives them. */
export type ArrowShape = 'none' | 'triangle' | 'vee' | 'circle' | 'chevron' | 'diamond' | 'tee';

/** A head of a line. */
export interface ArrowLook {
  readonly shape: ArrowShape;
  readonly hollow?: boolean;
}

/** What a line looks like; lengths in px at zoom 1. */
export interface FamilyLook {
  readonly hue: Hue;
  readonly width: number;
  /** Lengths of dash and gap; a solid line has none. */
  readonly dash?: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly source: ArrowLook;
  readonly target: ArrowLook;
  /** How much larger than Cytoscape's own the heads are. */
  readonly arrowScale: number;
}

const NONE: ArrowLook = { shape: 'none' };

/** The look of the family that has this hue, with a head at its target. */
const line = (
  hue: Hue,
  width: number,
  head: ArrowShape,
  arrowScale: number,
  more?: Partial<FamilyLook>,
): readonly [Hue, FamilyLook] => [
  hue,
  { hue, width, cap: 'butt', source: NONE, target: { shape: head }, arrowScale, ...more },
];

const OTHER = line('other', 1.25, 'vee', 1);

const LOOKS: ReadonlyMap<string, FamilyLook> = new Map([
  line('ownership', 3, 'triangle', 1.25),
  line('making', 1.75, 'vee', 1.25),
  line('people', 1.25, 'circle', 0.8),
  line('lineage', 2.5, 'chevron', 1.55),
  line('composition', 1.75, 'vee', 1.2, { source: { shape: 'diamond' } }),
  line('likeness', 2.5, 'none', 0.95, { dash: [0.1, 5.5], cap: 'round' }),
  line('interoperation', 2, 'circle', 0.95, { dash: [8, 4] }),
  line('licensing', 1.75, 'tee', 0.95, { dash: [8, 3, 2, 3] }),
  OTHER,
]);

/** What a family looks like; one that a document added looks like `other`. */
export function familyLook(family: string): FamilyLook {
  return LOOKS.get(family) ?? OTHER[1];
}

/**
 * What a relation's line looks like. A symmetric relation has the same head at both ends; the diamond of composition
 * is hollow where the subject does not hold the object as a part (a whole cannot be part of itself: acyclic).
 */
export function relationLook(relation: {
  readonly family: Relation['family'];
  readonly symmetric?: boolean | undefined;
  readonly acyclic?: boolean | undefined;
}): FamilyLook {
  const look = familyLook(relation.family);
  if (relation.symmetric === true) return { ...look, source: look.target };
  if (look.source.shape === 'diamond' && relation.acyclic !== true)
    return { ...look, source: { shape: 'diamond', hollow: true } };
  return look;
}
