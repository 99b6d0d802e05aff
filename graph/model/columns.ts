/** From rows to the columns of a segment. */
import type { ClaimRow, Columns, EntityRow } from './segment.ts';
import { hash } from './segment.ts';
import { TextList } from './texts.ts';
import { sparse } from './values.ts';

export function columnsOf(entities: readonly EntityRow[], claims: readonly ClaimRow[]): Columns {
  const ids = entities.map((row) => row.id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const evidence = claims.flatMap((row) => row.evidence);
  const evidenceOffsets = new Uint32Array(claims.length + 1);
  let offset = 0;
  claims.forEach((row, place) => {
    offset += row.evidence.length;
    evidenceOffsets[place + 1] = offset;
  });
  const ends = {
    subjects: Int32Array.from(claims, (row) => row.subject),
    relations: Uint32Array.from(claims, (row) => row.relation),
    objects: Int32Array.from(claims, (row) => row.object),
    whens: Int32Array.from(claims, (row) => row.when),
    ownIds: sparse(claims, (row) => row.id),
  };
  const details = evidence.map((row) => row.details);
  return {
    ids: new TextList(ids),
    kinds: Uint32Array.from(entities, (row) => row.kind),
    names: new TextList(entities.map((row) => row.name)),
    implied: Uint8Array.from(entities, (row) => Number(row.implied)),
    entityDetails: sparse(entities, (row) => row.details),
    placeOf: (id) => places.get(id) ?? -1,
    ...ends,
    qualifiers: sparse(claims, (row) => row.qualifiers),
    evidenceOffsets,
    sources: Int32Array.from(evidence, (row) => row.source),
    speakers: Int32Array.from(evidence, (row) => row.speaker),
    fors: Int32Array.from(evidence, (row) => row.for),
    refutes: Uint8Array.from(evidence, (row) => Number(row.refutes)),
    evidenceDetails: { get: (place) => details[place] },
    keys: keysOf(ends),
  };
}

/** The hash table from the key of a claim to its place; claims with an id of their own are not in it. */
export function keysOf(
  ends: Pick<Columns, 'subjects' | 'relations' | 'objects' | 'whens' | 'ownIds'>,
): Int32Array<ArrayBuffer> {
  const { subjects, relations, objects, whens, ownIds } = ends;
  const count = subjects.length;
  let size = 8;
  while (size < count * 2) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const isAlike = (a: number, b: number): boolean =>
    subjects[a] === subjects[b] && objects[a] === objects[b] && relations[a] === relations[b] && whens[a] === whens[b];
  for (let place = 0; place < count; place++) {
    if (ownIds.has(place)) continue;
    let slot =
      hash(subjects[place] ?? -1, relations[place] ?? 0, objects[place] ?? -1, whens[place] ?? -1) & (size - 1);
    // of claims with the same key, the last: an earlier one was dropped before it was stated again
    while (table[slot] !== -1 && !isAlike(table[slot] ?? -1, place)) slot = (slot + 1) & (size - 1);
    table[slot] = place;
  }
  return table;
}
