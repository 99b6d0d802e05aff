/** What is stated again: a claim or a note that is known already gains the evidence of the further statements. */
import type { Evidence, Note } from './claim.ts';
import type { ClaimRow, EvidenceRow } from './segment.ts';
import type { Strings } from './strings.ts';

/** Whether two claims join the same two by the same relation. */
export function sameEnds(a: ClaimRow, b: ClaimRow, symmetric: boolean): boolean {
  if (a.relation !== b.relation) return false;
  const isTurned = symmetric && a.subject === b.object && a.object === b.subject;
  return isTurned || (a.subject === b.subject && a.object === b.object);
}

/** The known claim with the evidence of further statements of it; values that differ stay with their evidence. */
export function withMore(known: ClaimRow, statements: readonly ClaimRow[], strings: Strings): ClaimRow {
  const seen = new Set(known.evidence.map(fingerprint));
  const evidence = [...known.evidence];
  let { qualifiers } = known;
  for (const statement of statements) {
    const own = statement.qualifiers;
    const differs = own !== undefined && qualifiers !== undefined && !sameValue(own, qualifiers);
    // values that no evidence can hold are the claim's, where it has no others
    qualifiers =
      differs && statement.evidence.length === 0 ? new Map([...own, ...(qualifiers ?? [])]) : (qualifiers ?? own);
    const beside = {
      ...(differs ? { qualifiers: own } : {}),
      ...(statement.when === known.when || statement.when === -1 ? {} : { when: strings.text(statement.when) }),
    };
    for (const row of statement.evidence) {
      const kept = Object.keys(beside).length === 0 ? row : { ...row, details: { ...beside, ...row.details } };
      const print = fingerprint(kept);
      if (!seen.has(print)) evidence.push(kept);
      seen.add(print);
    }
  }
  return { ...known, qualifiers, evidence };
}

function fingerprint(evidence: EvidenceRow | Evidence): string {
  return JSON.stringify(evidence, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
  );
}

function sameValue(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}

/** What is said again of the same entity is one note, with the evidence of all. */
export function mergedNotes(known: readonly Note[], fresh: readonly Note[]): readonly Note[] {
  if (fresh.length === 0) return known;
  const notes = new Map<string, Note>();
  for (const note of [...known, ...fresh]) {
    const key = JSON.stringify([note.about, note.says]);
    const before = notes.get(key);
    notes.set(key, before === undefined ? note : { ...before, evidence: joinedEvidence(before, note) });
  }
  return [...notes.values()];
}

function joinedEvidence(known: Note, again: Note): readonly Evidence[] {
  const seen = new Set(known.evidence.map(fingerprint));
  return [...known.evidence, ...again.evidence.filter((piece) => !seen.has(fingerprint(piece)))];
}
