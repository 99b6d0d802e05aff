/** What may be used under which terms. */
import type { Relation } from '../../model/index.ts';
import { be, verb } from '../wording.ts';
import { STATE, WORKS } from './common.ts';

export const LICENSING: readonly Relation[] = [
  {
    ...STATE,
    id: 'licensed-under',
    family: 'licensing',
    label: 'licensed under',
    inverse: 'is the license of',
    forward: [be('licensed under'), be('available under'), be('released under')],
    backward: [be('the license of'), verb('cover')],
    subject: WORKS,
    object: ['license'],
  },
];
