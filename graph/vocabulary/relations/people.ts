/** Who works where and leads what. */
import type { Relation } from '../../model/index.ts';
import { be, verb } from '../wording.ts';
import { ACTORS, EVENT, ROLE, RUN, STATE, WORKS, active } from './common.ts';

export const PEOPLE: readonly Relation[] = [
  {
    ...STATE,
    id: 'employed-by',
    family: 'people',
    label: 'employed by',
    short: 'works at',
    inverse: 'employs',
    forward: [be('employed by'), verb('work', 'for'), verb('work', 'at'), be('an employee of')],
    backward: [verb('employ')],
    subject: ['person'],
    object: ['organization'],
    traits: ['of-whole'],
    qualifiers: [ROLE],
  },
  {
    ...STATE,
    id: 'leads',
    family: 'people',
    label: 'leads',
    inverse: 'led by',
    ...active(verb('lead', undefined, { past: 'led' }), verb('head'), RUN),
    subject: ACTORS,
    object: ['organization', ...WORKS],
    qualifiers: [ROLE],
  },
  {
    ...STATE,
    id: 'member-of',
    family: 'people',
    label: 'member of',
    inverse: 'has the member',
    forward: [be('a member of'), be('member of')],
    backward: [verb('have', 'as a member', { past: 'had' })],
    subject: ACTORS,
    object: ['organization'],
    qualifiers: [ROLE],
  },
  {
    ...EVENT,
    id: 'authored',
    family: 'people',
    label: 'authored',
    inverse: 'authored by',
    ...active(
      verb('author'),
      verb('write', undefined, { past: 'wrote', participle: 'written' }),
      verb('create'),
      verb('invent'),
    ),
    subject: ACTORS,
    object: WORKS,
  },
];
