/** What the inspector says of one entity. */
import type { Certainty, Entity, Family, Graph, Kind, Reading, Standing } from '../../graph/index.ts';
import { addTo, speakerOf, timeInWords } from '../../graph/index.ts';
import type { EvidenceCard } from './claim-card.ts';
import { evidenceCard } from './claim-card.ts';
import { claimLabel } from './labels.ts';

/** One claim, read from the entity's end. */
export interface Row {
  readonly claim: number;
  /** Its id. */
  readonly relation: string;
  /** "develops", "developed by", "CTO". */
  readonly words: string;
  /** The number of the other end. */
  readonly other: number;
  readonly direction: 'out' | 'in';
  readonly standing: Standing;
  readonly certainty: Certainty;
}

export interface FamilyCard {
  readonly family: Family;
  readonly rows: readonly Row[];
}

/** The rows by relation and direction, in the order of the first of each. */
export function byRelation(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.direction} ${row.relation}`;
    addTo(groups, key, row);
  }
  return groups;
}

export interface NoteCard {
  readonly says: string;
  readonly evidence: readonly EvidenceCard[];
}

/** A name it bore or bears, with the time or language. */
export interface NameCard {
  readonly name: string;
  readonly note?: string;
}

export interface EntityCard {
  readonly number: number;
  readonly entity: Entity;
  readonly kind: Kind;
  readonly existed?: string;
  readonly names: readonly NameCard[];
  readonly families: readonly FamilyCard[];
  readonly notes: readonly NoteCard[];
  /** Numbers of entities that it is mistaken for. */
  readonly confusedWith: readonly number[];
  /** What it says and what is said on its behalf. */
  readonly quoted: number;
}

export function entityCard(reading: Reading, number: number): EntityCard {
  const { graph } = reading;
  const entity = graph.entity(number);
  return {
    number,
    entity,
    kind: graph.kindTypeOf(number),
    ...(entity.existed === undefined ? {} : { existed: timeInWords(entity.existed) }),
    names: namesOf(entity),
    families: familiesOf(reading, number),
    notes: graph
      .notesAbout(entity.id)
      .filter(({ evidence }) => evidence.length === 0 || evidence.some((each) => reading.hears(each)))
      .map(({ says, evidence }) => ({ says, evidence: evidence.map((each) => evidenceCard(reading, each)) })),
    confusedWith: entity.notToBeConfusedWith.map((id) => graph.entityNumber(id)).filter((other) => other !== -1),
    quoted: quotedClaims(reading, entity.id),
  };
}

function namesOf(entity: Entity): readonly NameCard[] {
  return [
    ...entity.also.map((name) => ({ name })),
    ...entity.names.map(({ name, when, language }) => {
      const note = [when === undefined ? undefined : timeInWords(when), language].filter(Boolean).join(', ');
      return note === '' ? { name } : { name, note };
    }),
  ];
}

/** The claims in view that touch the entity, by family in the order of the vocabulary, outgoing first. */
function familiesOf(reading: Reading, entity: number): readonly FamilyCard[] {
  const { graph } = reading;
  const rows = new Map<string, Row[]>();
  for (const claim of graph.touching(entity)) {
    if (!reading.inView(claim)) continue;
    const family = graph.relationOf(claim).family;
    const found = rows.get(family) ?? [];
    found.push(rowOf(reading, claim, entity));
    rows.set(family, found);
  }
  return [...graph.vocabulary.families.values()].flatMap((family) => {
    const found = rows.get(family.id);
    return found === undefined ? [] : [{ family, rows: sorted(graph, found) }];
  });
}

/** Outgoing first, relation by relation, in the order of time; what has no time comes last. */
function sorted(graph: Graph, rows: readonly Row[]): readonly Row[] {
  // looked up once each: a hub has thousands, and each is compared many times
  const keyed = rows.map((row) => ({
    row,
    since: graph.whenOf(row.claim)?.start.from ?? Infinity,
    name: graph.nameOf(row.other),
  }));
  keyed.sort(
    (a, b) =>
      (a.row.direction === b.row.direction ? 0 : a.row.direction === 'out' ? -1 : 1) ||
      compare(a.row.relation, b.row.relation) ||
      (a.since === b.since ? 0 : a.since - b.since) ||
      compare(a.row.words, b.row.words) ||
      compare(a.name, b.name) ||
      a.row.claim - b.row.claim,
  );
  return keyed.map(({ row }) => row);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A claim, read from one of its ends. */
export function rowOf(reading: Reading, claim: number, entity: number): Row {
  const { graph } = reading;
  const isSubject = graph.subjectOf(claim) === entity;
  const { standing = 'unsourced', certainty } = reading.judge(claim);
  return {
    claim,
    relation: graph.relationIdOf(claim),
    words: isSubject ? claimLabel(reading, claim).label : inverseLabel(reading, claim),
    other: isSubject ? graph.objectOf(claim) : graph.subjectOf(claim),
    direction: isSubject ? 'out' : 'in',
    standing,
    certainty,
  };
}

/** "developed by", "acquired by, 2007"; a role is said of whoever bears it: "CTO". */
function inverseLabel(reading: Reading, claim: number): string {
  const { graph } = reading;
  const { inverse, qualifiers } = graph.relationOf(claim);
  const given = graph.qualifiersOf(claim);
  if (qualifiers.some(({ id, type }) => type === 'text' && given.has(id))) return claimLabel(reading, claim).label;
  const when = graph.whenOf(claim);
  return when === undefined ? inverse : `${inverse}, ${timeInWords(when.text)}`;
}

/** How many claims in view somebody is named as a speaker or as the party spoken for. */
function quotedClaims(reading: Reading, id: string): number {
  let count = 0;
  if (reading.graph.claimCount > 50_000) return 0;
  for (const claim of reading.claims()) {
    const isQuoted = reading
      .voices(claim)
      .some((voiced) => voiced.for === id || speakerOf(voiced, reading.graph.sources.get(voiced.source)) === id);
    if (isQuoted) count += 1;
  }
  return count;
}
