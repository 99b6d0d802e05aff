/** What is alike without coming from each other. */
import type { Relation } from '../../model/index.ts';
import { be, verb } from '../wording.ts';
import { STATE, WORKS, mutual } from './common.ts';

export const LIKENESS: readonly Relation[] = [
  {
    ...STATE,
    id: 'architecturally-similar',
    family: 'likeness',
    label: 'architecturally similar to',
    short: 'similar',
    inverse: 'architecturally similar to',
    ...mutual(be('architecturally similar to'), be('similar to'), be('like'), verb('resemble')),
    subject: WORKS,
    object: WORKS,
    about: 'Built alike; neither need come from the other.',
  },
];
