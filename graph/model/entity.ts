/** Who and what a graph is about: companies, communities, people, products, codebases, licenses, standards. */

/** A name that was borne for a time, or in a language. */
export interface DatedName {
  readonly name: string;
  /** EDTF */
  readonly when?: string;
  /** BCP 47 */
  readonly language?: string;
}

/** Something that claims are made about. Its id is data: any text. */
export interface Entity {
  readonly id: string;
  /** The id of a kind of the vocabulary; `thing` where nothing is known. */
  readonly kind: string;
  readonly name: string;
  /** Other names it goes by. */
  readonly also: readonly string[];
  /** Names with the time or language they belong to. */
  readonly names: readonly DatedName[];
  /** What it is, in a sentence. */
  readonly about?: string;
  /** EDTF; from its beginning to its end. */
  readonly existed?: string;
  readonly url?: string;
  /** Identifiers elsewhere, by scheme: `wikidata`, `purl`. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of entities that are mistaken for this one. */
  readonly notToBeConfusedWith: readonly string[];
  /** What an import carried and the model has no field for. */
  readonly extra?: ReadonlyMap<string, string>;
}

/** What makes up an entity; all but the id may be left out, and is then taken from what is known of it. */
export type EntityInput = { readonly id: string } & Partial<Omit<Entity, 'id'>>;
