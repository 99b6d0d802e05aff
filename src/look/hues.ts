/** The hues, by name: what they look like is in the palette. */

/** The hues that kinds and families are told apart by. Each is three colours: itself, `-ink` for text, `-tint` for fills. */
export const HUES = [
  'ownership',
  'making',
  'people',
  'lineage',
  'composition',
  'likeness',
  'interoperation',
  'licensing',
  'other',
] as const;
export type Hue = (typeof HUES)[number];
