/**
 * A run of entities and claims in columns. A graph is a short list of segments, newer ones smaller; a segment never
 * changes. Numbers of entities and claims count through all segments, so a claim may join entities of older ones.
 */
import { Adjacency } from './adjacency.ts';
import type { Evidence, Qualifiers, Stance } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Texts } from './texts.ts';
import type { Values } from './values.ts';
import { fieldOf } from './values.ts';

/** Fields of an entity that few have; the others are columns. */
export type EntityDetails = Omit<Entity, 'id' | 'kind' | 'name'>;

export interface EntityRow {
  readonly id: string;
  /** A number of the table of strings. */
  readonly kind: number;
  readonly name: string;
  readonly details: EntityDetails | undefined;
  /** Nobody described it: a claim named it. */
  readonly implied: boolean;
}

export interface ClaimRow {
  /** Its own id; `undefined` where the id is derived. */
  readonly id: string | undefined;
  readonly subject: number;
  /** A number of the table of strings, like `when`; `when` is −1 where there is none. */
  readonly relation: number;
  readonly object: number;
  readonly when: number;
  readonly qualifiers: Qualifiers | undefined;
  readonly evidence: readonly EvidenceRow[];
}

/** Of a row of evidence, what whole graphs are asked for. */
export interface VoiceRow {
  /** Numbers of the table of strings; −1 where there is none. */
  readonly source: number;
  readonly speaker: number;
  readonly for: number;
  readonly refutes: boolean;
  /** One of the details. */
  readonly date: string | undefined;
}

export interface EvidenceRow extends VoiceRow {
  readonly details: EvidenceDetails | undefined;
}

const ONLY_SUPPORTED: readonly Stance[] = ['supports'];
const ONLY_REFUTED: readonly Stance[] = ['refutes'];
const BOTH: readonly Stance[] = ['supports', 'refutes'];

/** The stances that occur, from how often each does; made once, as whole graphs are asked for it. */
export function stancesFor(supporting: number, refuting: number): readonly Stance[] {
  if (refuting === 0) return supporting === 0 ? [] : ONLY_SUPPORTED;
  return supporting === 0 ? ONLY_REFUTED : BOTH;
}

export type EvidenceDetails = Omit<Evidence, 'source' | 'speaker' | 'for' | 'stance'>;

/** What a segment holds, one entry a row. Numbers of texts are those of the graph's table of strings. */
export interface Columns {
  readonly ids: Texts;
  readonly kinds: Uint32Array;
  readonly names: Texts;
  readonly implied: Uint8Array;
  readonly entityDetails: Values<EntityDetails>;
  /** The place of an entity by its id, or −1. */
  placeOf(id: string): number;
  readonly subjects: Int32Array;
  readonly relations: Uint32Array;
  readonly objects: Int32Array;
  readonly whens: Int32Array;
  readonly qualifiers: Values<Qualifiers>;
  readonly ownIds: ReadonlyMap<number, string>;
  /** Where the evidence of each claim begins, and where that of the last ends. */
  readonly evidenceOffsets: Uint32Array;
  readonly sources: Int32Array;
  readonly speakers: Int32Array;
  readonly fors: Int32Array;
  readonly refutes: Uint8Array;
  readonly evidenceDetails: Values<EvidenceDetails>;
  /** Open-addressing hash table from the key of a claim to its place. */
  readonly keys: Int32Array;
}

export class Segment {
  readonly firstEntity: number;
  readonly firstClaim: number;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly columns: Columns;
  readonly #byOwnId: ReadonlyMap<string, number>;
  #outgoing: Adjacency | undefined;
  #incoming: Adjacency | undefined;

  constructor(firstEntity: number, firstClaim: number, columns: Columns) {
    this.firstEntity = firstEntity;
    this.firstClaim = firstClaim;
    this.entityCount = columns.kinds.length;
    this.claimCount = columns.subjects.length;
    this.columns = columns;
    this.#byOwnId = new Map([...columns.ownIds].map(([place, id]) => [id, firstClaim + place]));
  }

  entityNumber(id: string): number {
    const place = this.columns.placeOf(id);
    return place === -1 ? -1 : this.firstEntity + place;
  }

  claimNumber(ownId: string): number {
    return this.#byOwnId.get(ownId) ?? -1;
  }

  /** The claim without an id of its own that has this key, or −1. */
  claimWithKey(subject: number, relation: number, object: number, when: number): number {
    const mask = this.columns.keys.length - 1;
    for (let slot = hash(subject, relation, object, when) & mask; ; slot = (slot + 1) & mask) {
      const place = this.columns.keys[slot] ?? -1;
      if (place === -1) return -1;
      if (
        this.columns.subjects[place] === subject &&
        this.columns.objects[place] === object &&
        this.columns.relations[place] === relation &&
        this.columns.whens[place] === when
      ) {
        return this.firstClaim + place;
      }
    }
  }

  entityRow(entity: number): EntityRow {
    const place = entity - this.firstEntity;
    return {
      id: this.columns.ids.at(place),
      kind: this.columns.kinds[place] ?? 0,
      name: this.columns.names.at(place),
      details: this.columns.entityDetails.get(place),
      implied: this.columns.implied[place] === 1,
    };
  }

  entityId(entity: number): string {
    return this.columns.ids.at(entity - this.firstEntity);
  }

  entityName(entity: number): string {
    return this.columns.names.at(entity - this.firstEntity);
  }

  entityExisted(entity: number): string | undefined {
    return fieldOf(this.columns.entityDetails, entity - this.firstEntity, 'existed');
  }

  entityKind(entity: number): number {
    return this.columns.kinds[entity - this.firstEntity] ?? 0;
  }

  claimRow(claim: number): ClaimRow {
    const place = claim - this.firstClaim;
    return {
      id: this.columns.ownIds.get(place),
      subject: this.subject(claim),
      relation: this.relation(claim),
      object: this.object(claim),
      when: this.when(claim),
      qualifiers: this.columns.qualifiers.get(place),
      evidence: this.evidence(claim),
    };
  }

  ownClaimId(claim: number): string | undefined {
    return this.columns.ownIds.get(claim - this.firstClaim);
  }

  claimQualifiers(claim: number): Qualifiers | undefined {
    return this.columns.qualifiers.get(claim - this.firstClaim);
  }

  subject(claim: number): number {
    return this.columns.subjects[claim - this.firstClaim] ?? -1;
  }

  object(claim: number): number {
    return this.columns.objects[claim - this.firstClaim] ?? -1;
  }

  relation(claim: number): number {
    return this.columns.relations[claim - this.firstClaim] ?? 0;
  }

  when(claim: number): number {
    return this.columns.whens[claim - this.firstClaim] ?? -1;
  }

  evidence(claim: number): EvidenceRow[] {
    const { evidenceDetails } = this.columns;
    const [start] = this.#evidenceRange(claim);
    return this.voices(claim).map((row, at) => ({ ...row, details: evidenceDetails.get(start + at) }));
  }

  /** The evidence without what only few ask for. */
  voices(claim: number): VoiceRow[] {
    const { sources, speakers, fors, refutes, evidenceDetails } = this.columns;
    const [start, end] = this.#evidenceRange(claim);
    const rows: VoiceRow[] = [];
    for (let i = start; i < end; i++)
      rows.push({
        source: sources[i] ?? -1,
        speaker: speakers[i] ?? -1,
        for: fors[i] ?? -1,
        refutes: refutes[i] === 1,
        date: fieldOf(evidenceDetails, i, 'date'),
      });
    return rows;
  }

  /** Whether any evidence supports a claim, and whether any refutes it. */
  stances(claim: number): readonly Stance[] {
    const { refutes } = this.columns;
    const [start, end] = this.#evidenceRange(claim);
    let refuting = 0;
    for (let i = start; i < end; i++) refuting += refutes[i] ?? 0;
    return stancesFor(end - start - refuting, refuting);
  }

  #evidenceRange(claim: number): readonly [start: number, end: number] {
    const { evidenceOffsets } = this.columns;
    const place = claim - this.firstClaim;
    const start = evidenceOffsets[place] ?? 0;
    return [start, evidenceOffsets[place + 1] ?? start];
  }

  outgoing(entity: number): Int32Array {
    this.#outgoing ??= new Adjacency(this.columns.subjects, this.firstClaim, this.firstEntity + this.entityCount);
    return this.#outgoing.row(entity);
  }

  incoming(entity: number): Int32Array {
    this.#incoming ??= new Adjacency(this.columns.objects, this.firstClaim, this.firstEntity + this.entityCount);
    return this.#incoming.row(entity);
  }
}

/** Mixes four whole numbers as MurmurHash3 mixes words (A. Appleby, public domain). */
export function hash(a: number, b: number, c: number, d: number): number {
  let h = 0x9747b28c;
  for (const word of [a, b, c, d]) {
    let k = Math.imul(word, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
}
