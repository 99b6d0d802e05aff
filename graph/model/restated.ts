/** What is stated again: a claim or a note that is known already gains the evidence of the further statements. */
import type { Evidence, Note, Qualifiers } from './claim.ts';
import type { ClaimRow, EvidenceRow } from './segment.ts';
import type { Strings } from './strings.ts';

/** What a claim says beside its ends, or a piece of evidence in place of that. */
type Said = Partial<Pick<Evidence, 'when' | 'qualifiers'>>;

/** Whether two claims join the same two by the same relation. */
export function sameEnds(a: ClaimRow, b: ClaimRow, symmetric: boolean): boolean {
  if (a.relation !== b.relation) return false;
  const isTurned = symmetric && a.subject === b.object && a.object === b.subject;
  return isTurned || (a.subject === b.subject && a.object === b.object);
}

/** What a further statement of a claim says otherwise: it stays with the evidence of that statement. */
export function saidOtherwise(known: Said, again: Said): Said {
  const differing = new Map(
    [...(again.qualifiers ?? [])].filter(([key, { text }]) => (known.qualifiers?.get(key)?.text ?? text) !== text),
  );
  return {
    ...(again.when === undefined || again.when === known.when ? {} : { when: again.when }),
    ...(differing.size === 0 ? {} : { qualifiers: differing }),
  };
}

/** Evidence with what its statement says otherwise; what the evidence itself gives goes before that. */
export function withOtherwise<Given extends Said>(given: Given, { when, qualifiers }: Said): Given {
  return {
    ...given,
    ...(when === undefined || given.when !== undefined ? {} : { when }),
    ...(qualifiers === undefined ? {} : { qualifiers: new Map([...qualifiers, ...(given.qualifiers ?? [])]) }),
  };
}

/** The values of a claim, and those that it lacked. */
export function completed(known: Qualifiers | undefined, again: Qualifiers | undefined): Qualifiers | undefined {
  return again === undefined ? known : new Map([...again, ...(known ?? [])]);
}

/** Each piece of evidence once. */
export function eachOnce<Piece extends object>(evidence: readonly Piece[]): readonly Piece[] {
  return [...new Map(evidence.map((piece) => [fingerprint(piece), piece])).values()];
}

/** The known claim with the evidence of further statements of it; values that differ stay with their evidence. */
export function withMore(known: ClaimRow, statements: readonly ClaimRow[], strings: Strings): ClaimRow {
  const said = ({ when, qualifiers }: ClaimRow): Said => ({
    ...(when === -1 ? {} : { when: strings.text(when) }),
    ...(qualifiers === undefined ? {} : { qualifiers }),
  });
  const evidence: EvidenceRow[] = [...known.evidence];
  let { qualifiers } = known;
  for (const statement of statements) {
    const other = saidOtherwise(said({ ...known, qualifiers }), said(statement));
    const isSame = Object.keys(other).length === 0;
    for (const row of statement.evidence)
      evidence.push(isSame ? row : { ...row, details: withOtherwise(row.details ?? {}, other) });
    qualifiers = completed(qualifiers, statement.qualifiers);
  }
  return { ...known, qualifiers, evidence: eachOnce(evidence) };
}

/** What tells a piece of evidence from another, in whatever order its fields and values were given. */
function fingerprint(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;
  const parts = Object.entries(fields).map(([key, each]) =>
    each === undefined ? '' : `${JSON.stringify(key)}${fingerprint(each)}`,
  );
  return `{${parts.filter(Boolean).sort().join()}}`;
}

/** What is said again of the same entity is one note, with the evidence of all. */
export function mergedNotes(known: readonly Note[], fresh: readonly Note[]): readonly Note[] {
  if (fresh.length === 0) return known;
  const notes = new Map<string, Note>();
  for (const note of [...known, ...fresh]) {
    const key = JSON.stringify([note.about, note.says]);
    const before = notes.get(key);
    notes.set(
      key,
      before === undefined ? note : { ...before, evidence: eachOnce([...before.evidence, ...note.evidence]) },
    );
  }
  return [...notes.values()];
}
