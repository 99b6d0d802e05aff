/** Relations of which no more is known. */
import type { Relation } from '../../model/index.ts';
import { be } from '../wording.ts';
import { STATE } from './common.ts';

export const OTHER: readonly Relation[] = [
  {
    ...STATE,
    id: 'related-to',
    family: 'other',
    label: 'related to',
    inverse: 'related from',
    forward: [be('related to'), be('linked to')],
    backward: [be('linked from')],
    subject: ['thing'],
    object: ['thing'],
    about: 'What an import without relations gives.',
  },
];
