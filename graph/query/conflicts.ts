/**
 * Where sources disagree, side by side: claims that some support and others refute; claims for which sources give
 * different times or values; and events of which different times are told as different claims.
 */
import type { Evidence, Reading } from '../model/index.ts';
import { addTo, happenedWithin, reach } from '../model/index.ts';

/** One of the things that are said, and by which evidence. */
export interface ConflictSide {
  /** `supports`, `refutes`, or the value as written. */
  readonly value: string;
  readonly evidence: readonly { readonly claim: number; readonly evidence: Evidence }[];
}

export interface Conflict {
  /** On whether it is so, on when, or on the qualifier with this id. */
  readonly on: 'stance' | 'when' | { readonly qualifier: string };
  /** The claims concerned: one, or several that tell different times of one event. */
  readonly claims: readonly number[];
  readonly positions: readonly ConflictSide[];
}

/** All conflicts in view, or those of claims that touch one entity. */
export function conflicts(reading: Reading, about?: number): readonly Conflict[] {
  const claims = [...(about === undefined ? reading.claims() : reading.graph.touching(about))].filter((claim) =>
    reading.inView(claim),
  );
  return [...claims.flatMap((claim) => conflictsOf(reading, claim)), ...differentTimes(reading, claims)];
}

/** The conflicts within one claim. */
export function conflictsOf(reading: Reading, claim: number): readonly Conflict[] {
  // most claims are said once
  if (reading.voices(claim).length < 2) return [];
  const evidence = reading.evidence(claim);
  const { when, qualifiers } = reading.graph.claim(claim);
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const found: Conflict[] = [];
  const add = (
    on: Conflict['on'],
    among: readonly Evidence[],
    valueOf: (piece: Evidence) => string | undefined,
  ): void => {
    const positions = positionsOf(claim, among, valueOf);
    if (positions.length > 1) found.push({ on, claims: [claim], positions });
  };
  add('stance', evidence, ({ stance }) => stance);
  add('when', supporting, (piece) => piece.when ?? when);
  const ids = new Set([...qualifiers.keys(), ...supporting.flatMap((piece) => [...(piece.qualifiers?.keys() ?? [])])]);
  for (const id of ids) {
    add({ qualifier: id }, supporting, (piece) => (piece.qualifiers?.get(id) ?? qualifiers.get(id))?.text);
  }
  return found;
}

function positionsOf(
  claim: number,
  evidence: readonly Evidence[],
  valueOf: (piece: Evidence) => string | undefined,
): readonly ConflictSide[] {
  const positions = new Map<string, { readonly claim: number; readonly evidence: Evidence }[]>();
  for (const piece of evidence) {
    const value = valueOf(piece);
    if (value === undefined) continue;
    addTo(positions, value, { claim, evidence: piece });
  }
  return [...positions].map(([value, pieces]) => ({ value, evidence: pieces }));
}

/** An event happens once: claims that give it times which cannot both be right. */
function differentTimes(reading: Reading, claims: readonly number[]): readonly Conflict[] {
  const { graph } = reading;
  const events = new Map<string, number[]>();
  for (const claim of claims) {
    const { nature, symmetric } = graph.relationOf(claim);
    if (nature !== 'event' || graph.whenOf(claim) === undefined) continue;
    if (reading.judge(claim).standing === 'refuted') continue;
    const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
    const isTurned = symmetric === true && object < subject;
    const ends = isTurned ? `${String(object)} ${String(subject)}` : `${String(subject)} ${String(object)}`;
    const key = `${graph.relationIdOf(claim)} ${ends}`;
    addTo(events, key, claim);
  }
  return [...events.values()]
    .filter((same) => areAtOdds(reading, same))
    .map((same) => ({
      on: 'when',
      claims: same,
      positions: same.map((claim) => ({
        value: graph.whenOf(claim)?.text ?? '',
        evidence: reading.evidence(claim).map((evidence) => ({ claim, evidence })),
      })),
    }));
}

function areAtOdds({ graph }: Reading, claims: readonly number[]): boolean {
  return claims.some((claim) => {
    const when = graph.whenOf(claim);
    return when !== undefined && claims.some((other) => happenedWithin(graph.whenOf(other), reach(when)) === 'no');
  });
}
