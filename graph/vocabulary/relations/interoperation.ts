/** What works together. */
import type { Relation } from '../../model/index.ts';
import { be, verb } from '../wording.ts';
import { ACTORS, STATE, WORKS, active, mutual } from './common.ts';

export const INTEROPERATION: readonly Relation[] = [
  {
    ...STATE,
    id: 'interoperates-with',
    family: 'interoperation',
    label: 'interoperates with',
    short: 'interoperates',
    inverse: 'interoperates with',
    ...mutual(verb('interoperate', 'with'), verb('work', 'with'), be('interoperable with'), be('compatible with')),
    subject: WORKS,
    object: WORKS,
  },
  {
    ...STATE,
    id: 'implements',
    family: 'interoperation',
    label: 'implements',
    inverse: 'implemented by',
    ...active(verb('implement'), verb('support')),
    subject: ['product', 'codebase'],
    object: ['standard'],
  },
  {
    ...STATE,
    id: 'partners-with',
    family: 'interoperation',
    label: 'partners with',
    short: 'partners',
    inverse: 'partners with',
    ...mutual(verb('partner', 'with'), be('a partner of'), verb('cooperate', 'with')),
    subject: ACTORS,
    object: ACTORS,
  },
];
