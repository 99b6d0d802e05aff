/** Putting other values in the place of what a graph holds: what an edit does, as against what a source adds. */
import type { Claim, Note, Source } from './claim.ts';
import type { EntityInput } from './entity.ts';
import type { DocumentInfo } from './fragment.ts';
import type { Lookup, Parts } from './parts.ts';
import { entityRow, evidenceRow } from './rows.ts';
import type { ClaimRow, EntityRow } from './segment.ts';

/** What is put in place of what is there; unknown ids are passed over. */
export interface Replacement {
  /** All fields of an entity, those that are missing too. */
  readonly entities?: Iterable<EntityInput>;
  /** Ends, relation and time are what makes a claim this claim; they stay. */
  readonly claims?: Iterable<Pick<Claim, 'id' | 'qualifiers' | 'evidence'>>;
  readonly sources?: ReadonlyMap<string, Source>;
  readonly notes?: readonly Note[];
  readonly document?: DocumentInfo;
}

export function replaced(graph: Lookup, parts: Parts, replacement: Replacement): Parts {
  const { strings } = parts;
  const entities = new Map<number, EntityRow>(parts.entities);
  for (const entity of replacement.entities ?? []) {
    const number = graph.entityNumber(entity.id);
    if (number !== -1) entities.set(number, entityRow(entity, strings));
  }
  const claims = new Map<number, ClaimRow>(parts.claims);
  for (const { id, qualifiers, evidence } of replacement.claims ?? []) {
    const number = graph.claimNumber(id);
    const segment = parts.segments.findLast((candidate) => candidate.firstClaim <= number);
    const row = claims.get(number) ?? segment?.claimRow(number);
    if (number === -1 || row === undefined) continue;
    claims.set(number, {
      ...row,
      qualifiers: qualifiers.size === 0 ? undefined : qualifiers,
      evidence: evidence.map((each) => evidenceRow(each, strings)),
    });
  }
  const { sources = parts.sources, notes = parts.notes, document = parts.document } = replacement;
  return { ...parts, entities, claims, sources, notes, document };
}
