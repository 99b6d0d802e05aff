/**
 * What a picture needs of the vocabulary. The builds for script tags evaluate this module and ship its values alone:
 * the words of sentences and questions are of no use to a picture.
 */
import type { Relation } from '../../graph/index.ts';
import { RELATIONS } from '../../graph/index.ts';

/** A relation as far as it is drawn. */
export type PicturedRelation = Pick<Relation, 'id' | 'family' | 'label'> & {
  readonly symmetric: boolean;
  readonly acyclic: boolean;
};

/** The ids of the relations by their families. */
export const RELATIONS_IN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set(RELATIONS.map(({ family }) => family))].map((family) => [
    family,
    RELATIONS.flatMap((relation) => (relation.family === family ? [relation.id] : [])),
  ]),
);

/** The words of those that say more than their ids with spaces. */
export const LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  RELATIONS.flatMap(({ id, label }) => (label === id.replaceAll('-', ' ') ? [] : [[id, label]])),
);

export const SYMMETRIC: readonly string[] = RELATIONS.flatMap(({ id, symmetric }) => (symmetric === true ? [id] : []));

export const ACYCLIC: readonly string[] = RELATIONS.flatMap(({ id, acyclic }) => (acyclic === true ? [id] : []));
