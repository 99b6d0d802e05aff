/**
 * How pictures of a document are composed: where names, curves and labels go, worked out beforehand, so that a page can
 * draw them at once. Whoever draws a picture first makes sure that it is still of the same things.
 */
import type { Standing } from './lens.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An entity in a picture. */
export interface PlacedEntity {
  /** px at zoom 1; the place that the document has for it where left out. */
  readonly at?: Point;
  /** The side on which its name stands; below where left out. */
  readonly side?: 'above' | 'left' | 'right';
  /** The name in lines; one line where left out. */
  readonly lines?: readonly string[];
  /** What tells it from its namesakes. */
  readonly note?: string;
  /** The picture is about it. */
  readonly focus?: boolean;
}

/** A claim in a picture, or several that share a line, under the first of them. */
export interface PlacedClaim {
  /** Distance of the one control point from the middle, px; straight where left out. */
  readonly bend?: number;
  /** Where the line meets its subject and its object, as offsets from their centres. */
  readonly from?: Point;
  readonly to?: Point;
  /** The middle of its words; none where there was no room. */
  readonly label?: Point;
  /** Its words, where they are not those of the relation; the same for small boxes; and a year after them. */
  readonly words?: string;
  readonly short?: string;
  readonly year?: string;
  /** How it stands, where that does not follow from all of its evidence. */
  readonly standing?: Standing;
  /** It holds possibly, not certainly. */
  readonly possibly?: boolean;
  /** How many claims share the line, if it is not one; and whether they are of several families. */
  readonly of?: number;
  readonly mixed?: boolean;
}

/** The composition of one view. */
export interface ArrangedPicture {
  /** What the view is, as {@link pictureKey} says it. */
  readonly view: string;
  readonly entities: ReadonlyMap<string, PlacedEntity>;
  readonly claims: ReadonlyMap<string, PlacedClaim>;
}

/** What decides what a picture shows. */
export interface PicturedView {
  readonly focus: readonly string[];
  readonly depth?: number | string | undefined;
  readonly asOf?: string | undefined;
  readonly accordingTo: readonly string[];
  readonly hide: readonly string[];
  readonly layout?: string | undefined;
  readonly ask?: string | undefined;
}

/** The view as a text, in the keys of addresses: `focus=hyper-v&focus=xen&as-of=2008`. */
export function pictureKey({ focus, depth, asOf, accordingTo, hide, layout, ask }: PicturedView): string {
  const lists = { focus, 'according-to': accordingTo, hide };
  const single = {
    depth,
    'as-of': asOf,
    layout: layout === 'composed' || layout === 'lineage' ? undefined : layout,
    ask,
  };
  return String(
    new URLSearchParams([
      ...Object.entries(lists).flatMap(([key, ids]) => [...ids].sort().map((id) => [key, id])),
      ...Object.entries(single).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ]),
  );
}
