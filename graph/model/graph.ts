/**
 * The store: entities and claims in columns, handed out as objects when asked for.
 *
 * A graph is immutable. Inside, entities and claims are numbers, and whoever walks millions of claims uses the
 * numbers; whoever shows a few asks for the objects. `merge` adds a fragment as a new small segment, at the cost of
 * the fragment; neighbouring segments are joined when the newer has grown to half of the older one (the logarithmic
 * method: J. Bentley, J. Saxe, "Decomposable searching problems I", 1980), so there are few of them.
 */
import { addTo } from './groups.ts';
import { claimId } from './claim.ts';
import { partsOfClaimId } from './claim-parts.ts';
import type { Claim, Evidence, Note, Qualifiers, Source, Stance, Voiced } from './claim.ts';
import type { Entity } from './entity.ts';
import { NO_DOCUMENT } from './fragment.ts';
import type { DocumentInfo, Fragment } from './fragment.ts';
import { Merger } from './merge.ts';
import type { PackedGraph } from './pack.ts';
import { packed, unpacked } from './pack.ts';
import type { Parts } from './parts.ts';
import { replaced } from './replace.ts';
import type { Replacement } from './replace.ts';
import type { ClaimRow, EntityRow, EvidenceRow } from './segment.ts';
import { stancesFor } from './segment.ts';
import type { Segment } from './segment.ts';
import { Strings } from './strings.ts';
import { parseWhen } from './time.ts';
import type { When } from './time.ts';
import type { Kind, Relation, Vocabulary } from './vocabulary.ts';
import { Voices } from './voices.ts';

export class Graph {
  readonly #parts: Parts;
  readonly #whens = new Map<number, When | undefined>();
  readonly #voices: Voices;
  #notesAbout: ReadonlyMap<string, readonly Note[]> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#voices = new Voices(parts.strings);
  }

  /** A graph that holds nothing yet. */
  static empty(vocabulary: Vocabulary): Graph {
    return new Graph({
      vocabulary,
      strings: new Strings(),
      segments: [],
      entities: new Map(),
      claims: new Map(),
      droppedEntities: new Set(),
      droppedClaims: new Set(),
      sources: new Map(),
      notes: [],
      document: NO_DOCUMENT,
    });
  }

  get vocabulary(): Vocabulary {
    return this.#parts.vocabulary;
  }

  get document(): DocumentInfo {
    return this.#parts.document;
  }

  get sources(): ReadonlyMap<string, Source> {
    return this.#parts.sources;
  }

  get notes(): readonly Note[] {
    return this.#parts.notes;
  }

  get entityCount(): number {
    return this.entityLimit - this.#parts.droppedEntities.size;
  }

  get claimCount(): number {
    return this.claimLimit - this.#parts.droppedClaims.size;
  }

  /** Numbers of entities are below this. */
  get entityLimit(): number {
    const last = this.#parts.segments.at(-1);
    return last === undefined ? 0 : last.firstEntity + last.entityCount;
  }

  /** Numbers of claims are below this. */
  get claimLimit(): number {
    const last = this.#parts.segments.at(-1);
    return last === undefined ? 0 : last.firstClaim + last.claimCount;
  }

  /** The numbers of all entities. */
  *entities(): Generator<number> {
    for (let entity = 0; entity < this.entityLimit; entity++)
      if (!this.#parts.droppedEntities.has(entity)) yield entity;
  }

  /** The numbers of all claims. */
  *claims(): Generator<number> {
    for (let claim = 0; claim < this.claimLimit; claim++) if (!this.#parts.droppedClaims.has(claim)) yield claim;
  }

  /** The number of an entity, or −1. */
  entityNumber(id: string): number {
    for (const segment of this.#parts.segments) {
      const found = segment.entityNumber(id);
      if (found !== -1 && !this.#parts.droppedEntities.has(found)) return found;
    }
    return -1;
  }

  /** The number of a claim, by its own or its derived id, or −1. */
  claimNumber(id: string): number {
    for (const segment of this.#parts.segments) {
      const found = segment.claimNumber(id);
      if (found !== -1 && !this.#parts.droppedClaims.has(found)) return found;
    }
    return this.#claimWithDerivedId(id);
  }

  entity(entity: number): Entity {
    const row = this.#entityRow(entity);
    return { id: row.id, kind: this.#parts.strings.text(row.kind), name: row.name, ...(row.details ?? NO_DETAILS) };
  }

  claim(claim: number): Claim {
    const row = this.#claimRow(claim);
    const when = this.#parts.strings.optional(row.when);
    return {
      id: this.claimIdOf(claim),
      subject: this.entityIdOf(row.subject),
      relation: this.#parts.strings.text(row.relation),
      object: this.entityIdOf(row.object),
      ...(when === undefined ? {} : { when }),
      qualifiers: row.qualifiers ?? NO_QUALIFIERS,
      evidence: row.evidence.map((evidence) => this.#evidence(evidence)),
    };
  }

  /** The entity with an id. */
  entityById(id: string): Entity | undefined {
    const number = this.entityNumber(id);
    return number === -1 ? undefined : this.entity(number);
  }

  /** The claim with an id. */
  claimById(id: string): Claim | undefined {
    const number = this.claimNumber(id);
    return number === -1 ? undefined : this.claim(number);
  }

  /**
   * The claim without an id of its own that joins two entities by a relation at a time (EDTF as written), or −1.
   * The ends of a symmetric relation may come in either order.
   */
  claimBetween(subject: number, relation: string, object: number, when?: string): number {
    const { strings, segments, droppedClaims } = this.#parts;
    const time = when === undefined ? -1 : strings.known(when);
    const type = strings.known(relation);
    if (subject < 0 || object < 0 || type === -1 || (when !== undefined && time === -1)) return -1;
    const symmetric = this.vocabulary.relations.get(relation)?.symmetric === true;
    for (const segment of segments) {
      let claim = segment.claimWithKey(subject, type, object, time);
      if (claim === -1 && symmetric) claim = segment.claimWithKey(object, type, subject, time);
      if (claim !== -1 && !droppedClaims.has(claim)) return claim;
    }
    return -1;
  }

  entityIdOf(entity: number): string {
    return this.#segmentOfEntity(entity).entityId(entity);
  }

  nameOf(entity: number): string {
    return this.#parts.entities.get(entity)?.name ?? this.#segmentOfEntity(entity).entityName(entity);
  }

  kindOf(entity: number): string {
    return this.#parts.strings.text(
      this.#parts.entities.get(entity)?.kind ?? this.#segmentOfEntity(entity).entityKind(entity),
    );
  }

  /** When it was there, as EDTF. */
  existedOf(entity: number): string | undefined {
    const row = this.#parts.entities.get(entity);
    return row === undefined ? this.#segmentOfEntity(entity).entityExisted(entity) : row.details?.existed;
  }

  /** The kind as the vocabulary has it; one that it does not have is shown under its id, as a `thing`. */
  kindTypeOf(entity: number): Kind {
    const id = this.kindOf(entity);
    return this.vocabulary.kinds.get(id) ?? { id, label: id, plural: id, broader: 'thing' };
  }

  /** Whether nobody described the entity: only a claim names it. */
  isImplied(entity: number): boolean {
    return this.#entityRow(entity).implied;
  }

  claimIdOf(claim: number): string {
    // asked for of thousands at once: its own columns, not a row with all of its evidence
    const segment = this.#segmentOfClaim(claim);
    const own = segment.ownClaimId(claim);
    if (own !== undefined) return own;
    const relation = this.relationIdOf(claim);
    return claimId(
      this.entityIdOf(segment.subject(claim)),
      relation,
      this.entityIdOf(segment.object(claim)),
      this.#parts.strings.optional(segment.when(claim)),
      this.vocabulary.relations.get(relation)?.symmetric === true,
    );
  }

  subjectOf(claim: number): number {
    return this.#segmentOfClaim(claim).subject(claim);
  }

  objectOf(claim: number): number {
    return this.#segmentOfClaim(claim).object(claim);
  }

  relationIdOf(claim: number): string {
    return this.#parts.strings.text(this.#segmentOfClaim(claim).relation(claim));
  }

  /** The relation's type. The readers admit only relations of the vocabulary. */
  relationOf(claim: number): Relation {
    const id = this.relationIdOf(claim);
    const relation = this.vocabulary.relations.get(id);
    if (relation === undefined) throw new RangeError(`No relation "${id}" in the vocabulary.`);
    return relation;
  }

  /** The claim's time; one that cannot be read is none. */
  whenOf(claim: number): When | undefined {
    const number = this.#segmentOfClaim(claim).when(claim);
    if (number === -1) return undefined;
    if (!this.#whens.has(number)) {
      const result = parseWhen(this.#parts.strings.text(number));
      this.#whens.set(number, 'when' in result ? result.when : undefined);
    }
    return this.#whens.get(number);
  }

  evidenceOf(claim: number): readonly Evidence[] {
    const rows = this.#parts.claims.get(claim)?.evidence ?? this.#segmentOfClaim(claim).evidence(claim);
    return rows.map((row) => this.#evidence(row));
  }

  qualifiersOf(claim: number): Qualifiers {
    const row = this.#parts.claims.get(claim);
    return (row === undefined ? this.#segmentOfClaim(claim).claimQualifiers(claim) : row.qualifiers) ?? NO_QUALIFIERS;
  }

  /** Who says a claim and who denies it, without what they say: all that standing needs, at a fraction of the cost. */
  voicesOf(claim: number): readonly Voiced[] {
    const rows = this.#parts.claims.get(claim)?.evidence ?? this.#segmentOfClaim(claim).voices(claim);
    return rows.map((row) => this.#voices.of(row));
  }

  /** The stances that occur in a claim's evidence, each once. */
  stancesOf(claim: number): readonly Stance[] {
    const row = this.#parts.claims.get(claim);
    if (row === undefined) return this.#segmentOfClaim(claim).stances(claim);
    const refuting = row.evidence.filter(({ refutes }) => refutes).length;
    return stancesFor(row.evidence.length - refuting, refuting);
  }

  /** The claims that have the entity as their subject. */
  *outgoing(entity: number): Generator<number> {
    yield* this.#rows((segment) => segment.outgoing(entity));
  }

  /** The claims that have the entity as their object. */
  *incoming(entity: number): Generator<number> {
    yield* this.#rows((segment) => segment.incoming(entity));
  }

  /** The claims that have the entity at either end; a claim of an entity about itself comes once. */
  *touching(entity: number): Generator<number> {
    yield* this.outgoing(entity);
    for (const claim of this.incoming(entity)) if (this.subjectOf(claim) !== entity) yield claim;
  }

  notesAbout(id: string): readonly Note[] {
    if (this.#notesAbout === undefined) {
      const byEntity = new Map<string, Note[]>();
      for (const note of this.notes) {
        addTo(byEntity, note.about, note);
      }
      this.#notesAbout = byEntity;
    }
    return this.#notesAbout.get(id) ?? [];
  }

  /**
   * The graph with a fragment added. What is there under the same id is added to, never replaced: an entity gains the
   * fields it lacked, a claim gains evidence.
   */
  merge(fragment: Fragment): Graph {
    return new Graph(new Merger(this, this.#parts).merge(fragment));
  }

  /** The graph with other values in the place of what it holds. */
  replacing(replacement: Replacement): Graph {
    return new Graph(replaced(this, this.#parts, replacement));
  }

  /** The graph without some claims and entities; the claims of an entity go with it. Unknown ids are passed over. */
  without(ids: { readonly entities?: Iterable<string>; readonly claims?: Iterable<string> }): Graph {
    const droppedEntities = new Set(this.#parts.droppedEntities);
    const droppedClaims = new Set(this.#parts.droppedClaims);
    for (const id of ids.claims ?? []) {
      const claim = this.claimNumber(id);
      if (claim !== -1) droppedClaims.add(claim);
    }
    const gone = new Set<string>();
    for (const id of ids.entities ?? []) {
      const entity = this.entityNumber(id);
      if (entity === -1) continue;
      gone.add(id);
      for (const claim of this.touching(entity)) droppedClaims.add(claim);
      droppedEntities.add(entity);
    }
    const notes = gone.size === 0 ? this.notes : this.notes.filter((note) => !gone.has(note.about));
    return new Graph({ ...this.#parts, droppedEntities, droppedClaims, notes });
  }

  /** The graph as plain data, for another thread. */
  packed(): PackedGraph {
    return packed(this.#parts);
  }

  /** The graph that {@link Graph.packed} was made of. */
  static unpacked(data: PackedGraph): Graph {
    return new Graph(unpacked(data));
  }

  *#rows(rows: (segment: Segment) => Int32Array): Generator<number> {
    const { segments, droppedClaims } = this.#parts;
    for (const segment of segments) {
      for (const claim of rows(segment)) if (!droppedClaims.has(claim)) yield claim;
    }
  }

  #claimWithDerivedId(id: string): number {
    const parts = partsOfClaimId(id);
    if (parts === undefined) return -1;
    const [first, second] = parts.ends.map((end) => this.entityNumber(end)) as [number, number];
    return this.claimBetween(first, parts.relation, second, parts.when);
  }

  #evidence(row: EvidenceRow): Evidence {
    return { ...this.#voices.of(row), ...row.details };
  }

  #entityRow(entity: number): EntityRow {
    return this.#parts.entities.get(entity) ?? this.#segmentOfEntity(entity).entityRow(entity);
  }

  #claimRow(claim: number): ClaimRow {
    return this.#parts.claims.get(claim) ?? this.#segmentOfClaim(claim).claimRow(claim);
  }

  #segmentOfEntity(entity: number): Segment {
    const { segments } = this.#parts;
    // walked by whole graphs: a loop, not a function for each
    for (let place = segments.length - 1; place >= 0; place--) {
      const segment = segments[place];
      if (segment !== undefined && segment.firstEntity <= entity) return segment;
    }
    throw new RangeError(`No entity has the number ${String(entity)}.`);
  }

  #segmentOfClaim(claim: number): Segment {
    const { segments } = this.#parts;
    for (let place = segments.length - 1; place >= 0; place--) {
      const segment = segments[place];
      if (segment !== undefined && segment.firstClaim <= claim) return segment;
    }
    throw new RangeError(`No claim has the number ${String(claim)}.`);
  }
}

const NO_QUALIFIERS: ReadonlyMap<string, never> = new Map<string, never>();
const NO_DETAILS = { also: [], names: [], ids: new Map<string, string>(), notToBeConfusedWith: [] } as const;
