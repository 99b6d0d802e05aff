/** What the kinds of entity look like: shape, icon and hue agree, so that none of the three is needed alone. */
import type { Vocabulary } from '../../graph/index.ts';
import type { KindIconName } from './spare-icons.ts';
import type { Hue } from './hues.ts';

/** The shapes that nodes have, by the names that Cytoscape gives them. */
export type Shape =
  | 'round-rectangle'
  | 'hexagon'
  | 'ellipse'
  | 'cut-rectangle'
  | 'diamond'
  | 'tag'
  | 'barrel'
  | 'rectangle';

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

const look = (hue: Hue, shape: Shape, width: number, height: number, icon: KindIconName, corner = 0): KindLook => ({
  hue,
  shape,
  width,
  height,
  corner,
  icon,
});

const THING = look('other', 'rectangle', 36, 36, 'box');

const LOOKS: ReadonlyMap<string, KindLook> = new Map([
  ['thing', THING],
  ['organization', look('ownership', 'round-rectangle', 38, 38, 'landmark', 8)],
  ['company', look('ownership', 'round-rectangle', 38, 38, 'building-2', 8)],
  ['community', look('making', 'hexagon', 42, 37, 'users-round')],
  ['person', look('people', 'ellipse', 38, 38, 'user-round')],
  ['product', look('composition', 'cut-rectangle', 36, 36, 'package', 8)],
  ['codebase', look('lineage', 'diamond', 46, 46, 'code-xml')],
  ['license', look('licensing', 'tag', 42, 33, 'scale')],
  ['standard', look('interoperation', 'barrel', 39, 35, 'ruler')],
]);

/** What a kind of ours looks like; `undefined` for one that a document added. */
export function ownKindLook(kind: string): KindLook | undefined {
  return LOOKS.get(kind);
}

/** What a kind looks like at first sight: one that a document added looks like the kind above it. */
export function plainKindLook(vocabulary: Pick<Vocabulary, 'kindsAbove'>, kind: string): KindLook {
  const known = [kind, ...vocabulary.kindsAbove(kind)].find((each) => LOOKS.has(each));
  return LOOKS.get(known ?? '') ?? THING;
}
