/** From entities and evidence as they are handed in to the rows that a segment keeps. */
import type { Evidence } from './claim.ts';
import type { EntityInput } from './entity.ts';
import type { EntityDetails, EntityRow, EvidenceRow } from './segment.ts';
import type { Strings } from './strings.ts';

/** The kind of what a claim names and nobody described. */
export const UNKNOWN_KIND = 'thing';

/** @param implied whether nobody described the entity, and a claim names it */
export function entityRow({ id, kind, name, ...details }: EntityInput, strings: Strings, implied = false): EntityRow {
  return {
    id,
    kind: strings.number(kind ?? UNKNOWN_KIND),
    name: name ?? id,
    details: Object.keys(details).length === 0 ? undefined : withDefaults(details),
    implied,
  };
}

export function evidenceRow(
  { source, speaker, for: spokenFor, stance, ...details }: Evidence,
  strings: Strings,
): EvidenceRow {
  const number = (text: string | undefined): number => (text === undefined ? -1 : strings.number(text));
  return {
    source: number(source),
    speaker: number(speaker),
    for: number(spokenFor),
    refutes: stance === 'refutes',
    date: details.date,
    details: Object.keys(details).length === 0 ? undefined : details,
  };
}

export function withDefaults(details: Partial<EntityDetails>): EntityDetails {
  return { also: [], names: [], ids: new Map(), notToBeConfusedWith: [], ...details };
}
