/**
 * A run of entities and claims in columns. A graph is a short list of segments, newer ones smaller; a segment never
 * changes. Numbers of entities and claims count through all segments, so a claim may join entities of older ones.
 */
import { Adjacency } from './adjacency.ts';
import type { Evidence, Qualifiers } from './claim.ts';
import type { Entity } from './entity.ts';

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

export interface EvidenceRow {
  /** Numbers of the table of strings; −1 where there is none. */
  readonly source: number;
  readonly speaker: number;
  readonly for: number;
  readonly refutes: boolean;
  readonly details: EvidenceDetails | undefined;
}

export type EvidenceDetails = Omit<Evidence, 'source' | 'speaker' | 'for' | 'stance'>;

export class Segment {
  readonly firstEntity: number;
  readonly firstClaim: number;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly #ids: readonly string[];
  readonly #kinds: Uint32Array;
  readonly #names: readonly string[];
  readonly #implied: Uint8Array;
  readonly #entityDetails: ReadonlyMap<number, EntityDetails>;
  readonly #byId: ReadonlyMap<string, number>;
  readonly #subjects: Int32Array;
  readonly #relations: Uint32Array;
  readonly #objects: Int32Array;
  readonly #whens: Int32Array;
  readonly #qualifiers: ReadonlyMap<number, Qualifiers>;
  readonly #ownIds: ReadonlyMap<number, string>;
  readonly #byOwnId: ReadonlyMap<string, number>;
  readonly #evidenceOffsets: Uint32Array;
  readonly #sources: Int32Array;
  readonly #speakers: Int32Array;
  readonly #fors: Int32Array;
  readonly #refutes: Uint8Array;
  readonly #evidenceDetails: readonly (EvidenceDetails | undefined)[];
  /** Open-addressing hash table from the key of a claim to its place. */
  readonly #keys: Int32Array;
  #outgoing: Adjacency | undefined;
  #incoming: Adjacency | undefined;

  constructor(firstEntity: number, firstClaim: number, entities: readonly EntityRow[], claims: readonly ClaimRow[]) {
    this.firstEntity = firstEntity;
    this.firstClaim = firstClaim;
    this.entityCount = entities.length;
    this.claimCount = claims.length;
    this.#ids = entities.map((row) => row.id);
    this.#kinds = Uint32Array.from(entities, (row) => row.kind);
    this.#names = entities.map((row) => row.name);
    this.#implied = Uint8Array.from(entities, (row) => Number(row.implied));
    this.#entityDetails = sparse(entities, (row) => row.details);
    this.#byId = new Map(this.#ids.map((id, place) => [id, firstEntity + place]));
    this.#subjects = Int32Array.from(claims, (row) => row.subject);
    this.#relations = Uint32Array.from(claims, (row) => row.relation);
    this.#objects = Int32Array.from(claims, (row) => row.object);
    this.#whens = Int32Array.from(claims, (row) => row.when);
    this.#qualifiers = sparse(claims, (row) => row.qualifiers);
    this.#ownIds = sparse(claims, (row) => row.id);
    this.#byOwnId = new Map([...this.#ownIds].map(([place, id]) => [id, firstClaim + place]));
    const evidence = claims.flatMap((row) => row.evidence);
    this.#evidenceOffsets = new Uint32Array(claims.length + 1);
    let offset = 0;
    claims.forEach((row, place) => {
      offset += row.evidence.length;
      this.#evidenceOffsets[place + 1] = offset;
    });
    this.#sources = Int32Array.from(evidence, (row) => row.source);
    this.#speakers = Int32Array.from(evidence, (row) => row.speaker);
    this.#fors = Int32Array.from(evidence, (row) => row.for);
    this.#refutes = Uint8Array.from(evidence, (row) => Number(row.refutes));
    this.#evidenceDetails = evidence.map((row) => row.details);
    this.#keys = this.#hashTable();
  }

  entityNumber(id: string): number {
    return this.#byId.get(id) ?? -1;
  }

  claimNumber(ownId: string): number {
    return this.#byOwnId.get(ownId) ?? -1;
  }

  /** The claim without an id of its own that has this key, or −1. */
  claimWithKey(subject: number, relation: number, object: number, when: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = hash(subject, relation, object, when) & mask; ; slot = (slot + 1) & mask) {
      const place = this.#keys[slot] ?? -1;
      if (place === -1) return -1;
      if (
        this.#subjects[place] === subject &&
        this.#objects[place] === object &&
        this.#relations[place] === relation &&
        this.#whens[place] === when
      ) {
        return this.firstClaim + place;
      }
    }
  }

  entityRow(entity: number): EntityRow {
    const place = entity - this.firstEntity;
    return {
      id: this.#ids[place] ?? '',
      kind: this.#kinds[place] ?? 0,
      name: this.#names[place] ?? '',
      details: this.#entityDetails.get(place),
      implied: this.#implied[place] === 1,
    };
  }

  entityId(entity: number): string {
    return this.#ids[entity - this.firstEntity] ?? '';
  }

  entityName(entity: number): string {
    return this.#names[entity - this.firstEntity] ?? '';
  }

  entityKind(entity: number): number {
    return this.#kinds[entity - this.firstEntity] ?? 0;
  }

  claimRow(claim: number): ClaimRow {
    const place = claim - this.firstClaim;
    return {
      id: this.#ownIds.get(place),
      subject: this.subject(claim),
      relation: this.relation(claim),
      object: this.object(claim),
      when: this.when(claim),
      qualifiers: this.#qualifiers.get(place),
      evidence: this.evidence(claim),
    };
  }

  subject(claim: number): number {
    return this.#subjects[claim - this.firstClaim] ?? -1;
  }

  object(claim: number): number {
    return this.#objects[claim - this.firstClaim] ?? -1;
  }

  relation(claim: number): number {
    return this.#relations[claim - this.firstClaim] ?? 0;
  }

  when(claim: number): number {
    return this.#whens[claim - this.firstClaim] ?? -1;
  }

  evidence(claim: number): EvidenceRow[] {
    const place = claim - this.firstClaim;
    const rows: EvidenceRow[] = [];
    const end = this.#evidenceOffsets[place + 1] ?? 0;
    for (let i = this.#evidenceOffsets[place] ?? 0; i < end; i++) {
      rows.push({
        source: this.#sources[i] ?? -1,
        speaker: this.#speakers[i] ?? -1,
        for: this.#fors[i] ?? -1,
        refutes: this.#refutes[i] === 1,
        details: this.#evidenceDetails[i],
      });
    }
    return rows;
  }

  outgoing(entity: number): Int32Array {
    this.#outgoing ??= new Adjacency(this.#subjects, this.firstClaim, this.firstEntity + this.entityCount);
    return this.#outgoing.row(entity);
  }

  incoming(entity: number): Int32Array {
    this.#incoming ??= new Adjacency(this.#objects, this.firstClaim, this.firstEntity + this.entityCount);
    return this.#incoming.row(entity);
  }

  #isAlike(a: number, b: number): boolean {
    return (
      this.#subjects[a] === this.#subjects[b] &&
      this.#objects[a] === this.#objects[b] &&
      this.#relations[a] === this.#relations[b] &&
      this.#whens[a] === this.#whens[b]
    );
  }

  #hashTable(): Int32Array {
    let size = 8;
    while (size < this.claimCount * 2) size *= 2;
    const table = new Int32Array(size).fill(-1);
    for (let place = 0; place < this.claimCount; place++) {
      if (this.#ownIds.has(place)) continue;
      const claim = this.firstClaim + place;
      let slot = hash(this.subject(claim), this.relation(claim), this.object(claim), this.when(claim)) & (size - 1);
      // of claims with the same key, the last: an earlier one was dropped before it was stated again
      while (table[slot] !== -1 && !this.#isAlike(table[slot] ?? -1, place)) slot = (slot + 1) & (size - 1);
      table[slot] = place;
    }
    return table;
  }
}

/** Mixes four whole numbers as MurmurHash3 mixes words (A. Appleby, public domain). */
function hash(a: number, b: number, c: number, d: number): number {
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

function sparse<Row, Value>(rows: readonly Row[], pick: (row: Row) => Value | undefined): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>();
  rows.forEach((row, place) => {
    const value = pick(row);
    if (value !== undefined) found.set(place, value);
  });
  return found;
}
