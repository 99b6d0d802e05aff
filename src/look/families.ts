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
const SOLID = { cap: 'butt', source: NONE, arrowScale: 0.95 } as const;

const OTHER: FamilyLook = { ...SOLID, hue: 'other', width: 1.25, target: { shape: 'vee' }, arrowScale: 1 };

const LOOKS: ReadonlyMap<string, FamilyLook> = new Map<string, FamilyLook>([
  ['ownership', { ...SOLID, hue: 'ownership', width: 3, target: { shape: 'triangle' }, arrowScale: 1.25 }],
  ['making', { ...SOLID, hue: 'making', width: 1.75, target: { shape: 'vee' }, arrowScale: 1.25 }],
  ['people', { ...SOLID, hue: 'people', width: 1.25, target: { shape: 'circle' }, arrowScale: 0.8 }],
  ['lineage', { ...SOLID, hue: 'lineage', width: 2.5, target: { shape: 'chevron' }, arrowScale: 1.55 }],
  [
    'composition',
    {
      ...SOLID,
      hue: 'composition',
      width: 1.75,
      source: { shape: 'diamond' },
      target: { shape: 'vee' },
      arrowScale: 1.2,
    },
  ],
  ['likeness', { ...SOLID, hue: 'likeness', width: 2.5, dash: [0.1, 5.5], cap: 'round', target: NONE }],
  ['interoperation', { ...SOLID, hue: 'interoperation', width: 2, dash: [8, 4], target: { shape: 'circle' } }],
  ['licensing', { ...SOLID, hue: 'licensing', width: 1.75, dash: [8, 3, 2, 3], target: { shape: 'tee' } }],
  ['other', OTHER],
]);

/** What a family looks like; one that a document added looks like `other`. */
export function familyLook(family: string): FamilyLook {
  return LOOKS.get(family) ?? OTHER;
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
