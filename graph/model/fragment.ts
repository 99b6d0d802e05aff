/** What a source of knowledge hands over: plain data, any part of which may be missing. */
import type { ArrangedPicture } from './arranged-picture.ts';
import type { ClaimInput, Note, Source } from './claim.ts';
import type { EntityInput } from './entity.ts';
import type { LayoutId } from './layouts.ts';
import type { Family, Kind, Relation } from './vocabulary.ts';

/** A named way of looking at the graph, written in the keys of the elements' attributes and of the URL. */
export interface NamedView {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** Ids of entities. */
  readonly focus: readonly string[];
  /** How many steps around the focus are shown. */
  readonly depth?: number;
  /** EDTF */
  readonly asOf?: string;
  /** Ids of sources or entities, or names. */
  readonly accordingTo: readonly string[];
  /** Ids of kinds, families, relations, or standings. */
  readonly hide: readonly string[];
  readonly layout?: LayoutId;
  /** The id of an entity or a claim. */
  readonly select?: string;
  /** A question, as one would type it. */
  readonly ask?: string;
}

/** Views in an order that tells something. */
export interface Story {
  readonly id: string;
  /** Ids of named views. */
  readonly views: readonly string[];
}

/** What a document says of itself and of how it wants to be looked at. */
export interface DocumentInfo {
  readonly title?: string;
  readonly about?: string;
  /** SPDX */
  readonly license?: string;
  /** Places composed by hand, by id of the entity; px at zoom 1. */
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly views: readonly NamedView[];
  readonly stories: readonly Story[];
  /** Pictures of views, composed beforehand. */
  readonly arrangement: readonly ArrangedPicture[];
}

export const NO_DOCUMENT: DocumentInfo = { positions: new Map(), views: [], stories: [], arrangement: [] };

export interface Fragment {
  readonly document?: Partial<DocumentInfo>;
  readonly kinds?: readonly Kind[];
  readonly families?: readonly Family[];
  readonly relations?: readonly Relation[];
  readonly sources?: readonly Source[];
  readonly entities?: readonly EntityInput[];
  readonly claims?: readonly ClaimInput[];
  readonly notes?: readonly Note[];
}
