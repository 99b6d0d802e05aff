/** Kinds that a document adds: they look like the kind above them, with an icon of their own. */
import type { Vocabulary } from '../../graph/index.ts';
import type { KindLook } from './kinds.ts';
import { ownKindLook, plainKindLook } from './kinds.ts';
import type { KindIconName } from './spare-icons.ts';

/** Which one a kind has follows from its id, so it has the same one everywhere. */
const ICONS: readonly KindIconName[] = [
  'shapes',
  'badge',
  'component',
  'layers',
  'puzzle',
  'tag',
  'flag',
  'cpu',
  'globe',
];

/** What a kind looks like. One that a document added has the shape and hue of the kind above it, and an icon of its own. */
export function kindLook(vocabulary: Pick<Vocabulary, 'kindsAbove'>, kind: string): KindLook {
  return ownKindLook(kind) ?? { ...plainKindLook(vocabulary, kind), icon: iconOf(kind) };
}

function iconOf(kind: string): KindIconName {
  let sum = 7;
  for (const character of kind) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return ICONS[sum % ICONS.length] ?? 'shapes';
}
