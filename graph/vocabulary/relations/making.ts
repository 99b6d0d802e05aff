/** Who founds, builds, looks after and pays for what. */
import type { Relation } from '../../model/index.ts';
import { be, verb } from '../wording.ts';
import { ACTORS, EVENT, STATE, WORKS, active } from './common.ts';

const DEVELOPING = active(
  verb('develop'),
  verb('build', undefined, { past: 'built' }),
  verb('make', undefined, { past: 'made' }),
  verb('write', undefined, { past: 'wrote', participle: 'written' }),
);

export const MAKING: readonly Relation[] = [
  {
    ...EVENT,
    id: 'founded',
    family: 'making',
    label: 'founded',
    inverse: 'founded by',
    ...active(verb('found'), verb('start'), verb('create'), verb('establish')),
    subject: ACTORS,
    object: ['organization', 'product', 'codebase'],
    traits: ['begins'],
  },
  {
    ...STATE,
    id: 'develops',
    family: 'making',
    label: 'develops',
    inverse: 'developed by',
    forward: DEVELOPING.forward,
    backward: [...DEVELOPING.backward, be('a product of')],
    subject: ACTORS,
    object: WORKS,
    traits: ['makes'],
  },
  {
    ...STATE,
    id: 'maintains',
    family: 'making',
    label: 'maintains',
    inverse: 'maintained by',
    ...active(verb('maintain'), verb('look', 'after')),
    subject: ACTORS,
    object: WORKS,
    traits: ['makes'],
    about: 'Keeps it going; does not say who wrote or owns it.',
  },
  {
    ...STATE,
    id: 'contributes-to',
    family: 'making',
    label: 'contributes to',
    inverse: 'receives contributions from',
    forward: [verb('contribute', 'to')],
    backward: [verb('receive', 'contributions from')],
    subject: ACTORS,
    object: ['community', ...WORKS],
    traits: ['makes'],
  },
  {
    ...STATE,
    id: 'distributes',
    family: 'making',
    label: 'distributes',
    inverse: 'distributed by',
    ...active(
      verb('distribute'),
      verb('ship', undefined, { past: 'shipped' }),
      verb('sell', undefined, { past: 'sold' }),
    ),
    subject: ACTORS,
    object: WORKS,
  },
  {
    ...STATE,
    id: 'sponsors',
    family: 'making',
    label: 'sponsors',
    inverse: 'sponsored by',
    ...active(verb('sponsor'), verb('fund'), verb('finance'), verb('pay', 'for', { past: 'paid' })),
    subject: ACTORS,
    object: ['organization', ...WORKS],
    traits: ['makes'],
    about: 'Pays for it.',
  },
];
