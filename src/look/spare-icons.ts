/** Icons for kinds that a document adds: the picture that is there at once does without them. */
import { Badge, Component, Cpu, Flag, Globe, Layers, Puzzle, Shapes, Tag } from 'lucide';
import type { Icon } from './kind-icons.ts';
import { KIND_ICONS } from './kind-icons.ts';

export const SPARE_ICONS = {
  badge: Badge,
  component: Component,
  cpu: Cpu,
  flag: Flag,
  globe: Globe,
  layers: Layers,
  puzzle: Puzzle,
  shapes: Shapes,
  tag: Tag,
} as const satisfies Readonly<Record<string, Icon>>;

export type KindIconName = keyof typeof KIND_ICONS | keyof typeof SPARE_ICONS;

/** All that an entity may bear. */
export const ENTITY_ICONS: Readonly<Record<KindIconName, Icon>> = { ...KIND_ICONS, ...SPARE_ICONS };
