/** What a graph is made of, and what may be looked up in it while it is being added to. */
import type { Note, Source } from './claim.ts';
import type { Entity } from './entity.ts';
import type { DocumentInfo } from './fragment.ts';
import type { ClaimRow, EntityRow, Segment } from './segment.ts';
import type { Strings } from './strings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a graph is made of. Shared between versions where it did not change. */
export interface Parts {
  readonly vocabulary: Vocabulary;
  readonly strings: Strings;
  readonly segments: readonly Segment[];
  /** Rows that later fragments added to, in place of those of the segments. */
  readonly entities: ReadonlyMap<number, EntityRow>;
  readonly claims: ReadonlyMap<number, ClaimRow>;
  readonly droppedEntities: ReadonlySet<number>;
  readonly droppedClaims: ReadonlySet<number>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly notes: readonly Note[];
  readonly document: DocumentInfo;
}

/** How a graph is asked while a fragment is added to it. */
export interface Lookup {
  readonly entityLimit: number;
  readonly claimLimit: number;
  entityNumber(id: string): number;
  claimNumber(id: string): number;
  claimBetween(subject: number, relation: string, object: number, when?: string): number;
  entity(entity: number): Entity;
  isImplied(entity: number): boolean;
}
