/** What the kinds of entity look like: shape, icon and hue agree, so that none of the three is needed alone. */
import type { Vocabulary } from '../../graph/index.ts';
import type { KindIconName } from './spare-icons.ts';
import type { Hue } from './picture-palette.ts';

/** The shapes that nodes have, by the names that Cytoscape gives them. */
export type Shape =
  'round-rectangle' | 'hexagon' | 'ellipse' | 'cut-rectangle' | 'diamond' | 'tag' | 'barrel' | 'rectangle';

/** What a kind of entity looks like; sizes in px at zoom 1. */
export interface KindLook {
  readonly hue: Hue;
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  /** Radius of rounded corners, length of cut ones. */
  readonly corner: number;
  readonly icon: KindIconName;
}

const LOOKS: ReadonlyMap<string, KindLook> = new Map<string, KindLook>([
  ['thing', { hue: 'other', shape: 'rectangle', width: 36, height: 36, corner: 0, icon: 'box' }],
  ['organization', { hue: 'ownership', shape: 'round-rectangle', width: 38, height: 38, corner: 8, icon: 'landmark' }],
  ['company', { hue: 'ownership', shape: 'round-rectangle', width: 38, height: 38, corner: 8, icon: 'building-2' }],
  ['community', { hue: 'making', shape: 'hexagon', width: 42, height: 37, corner: 0, icon: 'users-round' }],
  ['person', { hue: 'people', shape: 'ellipse', width: 38, height: 38, corner: 0, icon: 'user-round' }],
  ['product', { hue: 'composition', shape: 'cut-rectangle', width: 36, height: 36, corner: 8, icon: 'package' }],
  ['codebase', { hue: 'lineage', shape: 'diamond', width: 46, height: 46, corner: 0, icon: 'code-xml' }],
  ['license', { hue: 'licensing', shape: 'tag', width: 42, height: 33, corner: 0, icon: 'scale' }],
  ['standard', { hue: 'interoperation', shape: 'barrel', width: 39, height: 35, corner: 0, icon: 'ruler' }],
]);

/** Icons for kinds that a document adds; which one a kind has follows from its id, so it has the same one everywhere. */
const SPARE_ICONS: readonly KindIconName[] = [
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
  const own = LOOKS.get(kind);
  if (own !== undefined) return own;
  for (const above of vocabulary.kindsAbove(kind)) {
    const look = LOOKS.get(above);
    if (look !== undefined) return { ...look, icon: spareIcon(kind) };
  }
  return { ...THING, icon: spareIcon(kind) };
}

const THING: KindLook = { hue: 'other', shape: 'rectangle', width: 36, height: 36, corner: 0, icon: 'box' };

/** Sizes of what is drawn on a node; px at zoom 1. */
export const NODE = {
  border: 1.75,
  icon: 20,
  /** Length of the cut corners stays; everything else of a node in focus is this much larger. */
  focusScale: 1.37,
  focusIcon: 27,
  nameSize: 12,
  focusNameSize: 14.5,
  /** From the node's border to its name. */
  nameGap: 5,
  /** The same, where the name stands beside it. */
  nameGapBeside: 7,
  leading: 1.22,
} as const;

function spareIcon(kind: string): KindIconName {
  let sum = 7;
  for (const character of kind) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return SPARE_ICONS[sum % SPARE_ICONS.length] ?? 'shapes';
}
