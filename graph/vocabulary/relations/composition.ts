/** What holds, needs or uses what. */
import type { Relation } from '../../model/index.ts';
import { be, verb } from '../wording.ts';
import { STATE, WORKS, active } from './common.ts';

export const COMPOSITION: readonly Relation[] = [
  {
    ...STATE,
    id: 'contains',
    family: 'composition',
    label: 'contains',
    inverse: 'contained in',
    forward: [verb('contain'), verb('include'), verb('bundle')],
    backward: [be('contained in'), be('included in'), be('inside'), be('bundled with')],
    subject: WORKS,
    object: WORKS,
    transitive: true,
    acyclic: true,
  },
  {
    ...STATE,
    id: 'depends-on',
    family: 'composition',
    label: 'depends on',
    inverse: 'is a dependency of',
    forward: [verb('depend', 'on'), verb('need'), verb('require')],
    backward: [be('a dependency of'), be('needed by'), be('required by')],
    subject: WORKS,
    object: WORKS,
    transitive: true,
  },
  {
    ...STATE,
    id: 'uses',
    family: 'composition',
    label: 'uses',
    inverse: 'used by',
    ...active(verb('use'), verb('adopt')),
    subject: ['thing'],
    object: ['thing'],
  },
];
