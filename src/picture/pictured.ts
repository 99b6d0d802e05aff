/**
 * What a picture needs of the vocabulary. The builds for script tags evaluate this module and ship its values alone:
 * the words of sentences and questions are of no use to a picture.
 */
import type { Relation } from '../../graph/index.ts';
import { RELATIONS } from '../../graph/index.ts';

/** A relation as far as it is drawn. */
export type PicturedRelation = Pick<Relation, 'id' | 'family' | 'label'> & {
  readonly symmetric: boolean | undefined;
  readonly acyclic: boolean | undefined;
};

export const PICTURED_RELATIONS: readonly PicturedRelation[] = RELATIONS.map(
  ({ id, family, label, symmetric, acyclic }) => ({ id, family, label, symmetric, acyclic }),
);
