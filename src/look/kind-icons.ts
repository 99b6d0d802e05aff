/** The icons of kinds, apart from the others: a picture of a graph needs no more than these. */
import { Box, Building2, CodeXml, Landmark, Package, Ruler, Scale, UserRound, UsersRound } from 'lucide';

/** One SVG element: its name and its attributes, in a box of 24 by 24. */
export type IconPart = readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>];
export type Icon = readonly IconPart[];

/** The icons of the kinds that Stemma knows, by the names that Lucide gives them. */
export const KIND_ICONS = {
  box: Box,
  'building-2': Building2,
  'code-xml': CodeXml,
  landmark: Landmark,
  package: Package,
  ruler: Ruler,
  scale: Scale,
  'user-round': UserRound,
  'users-round': UsersRound,
} as const satisfies Readonly<Record<string, Icon>>;
