/**
 * A graph while edits are made to it: what they touch is copied once, however many they are, and the graph itself is
 * changed in one go at the end.
 */
import { claimId } from '../model/index.ts';
import type { Claim, ClaimInput, DocumentInfo, EntityInput, Graph, Note, Source } from '../model/index.ts';
import { mentionsIn, voicesOf } from './mentions.ts';

/** What stands for something that was removed. */
const REMOVED = undefined;

export class Draft {
  readonly #graph: Graph;
  readonly #entities = new Map<string, EntityInput | undefined>();
  readonly #claims = new Map<string, Claim | undefined>();
  /** Ids of what was put, by the entities that it names: found without a look at all that was. */
  readonly #ends = new Map<string, Set<string>>();
  readonly #voiced = new Map<string, Set<string>>();
  readonly #confused = new Map<string, Set<string>>();
  #sources: Map<string, Source> | undefined;
  #notes: Note[] | undefined;
  #positions: Map<string, { readonly x: number; readonly y: number }> | undefined;
  #document: DocumentInfo | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  entity(id: string): EntityInput | undefined {
    return this.#entities.has(id) ? this.#entities.get(id) : this.#graph.entityById(id);
  }

  claim(id: string): Claim | undefined {
    return this.#claims.has(id) ? this.#claims.get(id) : this.#graph.claimById(id);
  }

  get sources(): Map<string, Source> {
    return (this.#sources ??= new Map(this.#graph.sources));
  }

  get notes(): readonly Note[] {
    return this.#notes ?? this.#graph.notes;
  }

  set notes(notes: readonly Note[]) {
    this.#notes = [...notes];
  }

  get positions(): Map<string, { readonly x: number; readonly y: number }> {
    return (this.#positions ??= new Map(this.#graph.document.positions));
  }

  /** Its positions are those of the graph; they are changed by themselves. */
  get document(): DocumentInfo {
    return this.#document ?? this.#graph.document;
  }

  set document(document: DocumentInfo) {
    if (document !== this.#graph.document) this.#document = document;
  }

  isSymmetric(relation: string): boolean {
    return this.#graph.vocabulary.relations.get(relation)?.symmetric === true;
  }

  hasRelation(id: string): boolean {
    return this.#graph.vocabulary.relations.has(id);
  }

  /** The id that a claim has, or would have. */
  idOf({ id, subject, relation, object, when }: ClaimInput): string {
    return id ?? claimId(subject, relation, object, when, this.isSymmetric(relation));
  }

  /** Whether a claim has an id of its own, which stays when its ends change. */
  hasOwnId(claim: Claim): boolean {
    const { id: _id, ...rest } = claim;
    return this.idOf(rest) !== claim.id;
  }

  putEntity(entity: EntityInput): void {
    this.#entities.set(entity.id, entity);
    for (const other of entity.notToBeConfusedWith ?? []) file(this.#confused, other, entity.id);
  }

  /** Adds a claim, or evidence to one that is there. */
  putClaim(claim: ClaimInput): void {
    const id = this.idOf(claim);
    const { qualifiers = new Map<string, never>(), evidence = [], ...rest } = claim;
    this.#claims.set(id, { ...rest, id, qualifiers, evidence });
    for (const end of [claim.subject, claim.object]) file(this.#ends, end, id);
    for (const voice of evidence.flatMap(voicesOf)) file(this.#voiced, voice, id);
  }

  removeClaim(id: string): void {
    this.#claims.set(id, REMOVED);
  }

  removeEntity(id: string): void {
    for (const claim of this.claimsOf(id)) this.removeClaim(claim.id);
    if (this.notes.some((note) => note.about === id)) this.notes = this.notes.filter((note) => note.about !== id);
    this.positions.delete(id);
    this.#entities.set(id, REMOVED);
  }

  /** The claims that an entity is at an end of. */
  claimsOf(id: string): readonly Claim[] {
    const found = new Map<string, Claim>();
    const number = this.#graph.entityNumber(id);
    if (number !== -1) {
      for (const each of this.#graph.touching(number)) {
        const claim = this.#graph.claim(each);
        if (!this.#claims.has(claim.id)) found.set(claim.id, claim);
      }
    }
    for (const each of this.#ends.get(id) ?? []) {
      const claim = this.#claims.get(each);
      if (claim?.subject === id || claim?.object === id) found.set(each, claim);
    }
    return [...found.values()];
  }

  /** The claims with evidence that an entity speaks, or that is spoken for it. */
  voicedBy(id: string): readonly Claim[] {
    const before = (mentionsIn(this.#graph).voiced.get(id) ?? []).flatMap((claim) =>
      this.#claims.has(claim) ? [] : (this.#graph.claimById(claim) ?? []),
    );
    const put = [...(this.#voiced.get(id) ?? [])].flatMap((claim) => this.#claims.get(claim) ?? []);
    return [...before, ...put.filter(({ evidence }) => evidence.some((each) => voicesOf(each).includes(id)))];
  }

  /** The entities that are not to be confused with an entity. */
  confusedWith(id: string): readonly EntityInput[] {
    const before = (mentionsIn(this.#graph).confused.get(id) ?? []).flatMap((other) =>
      this.#entities.has(other) ? [] : (this.#graph.entityById(other) ?? []),
    );
    const put = [...(this.#confused.get(id) ?? [])].flatMap((other) => this.#entities.get(other) ?? []);
    return [...before, ...put.filter((entity) => entity.notToBeConfusedWith?.includes(id) === true)];
  }

  /** Whether any evidence is from a source. Looks at all of it. */
  isCited(source: string): boolean {
    for (const number of this.#graph.claims()) {
      if (!this.#graph.evidenceOf(number).some((evidence) => evidence.source === source)) continue;
      if (this.claim(this.#graph.claimIdOf(number))?.evidence.some((evidence) => evidence.source === source) === true)
        return true;
    }
    for (const claim of this.#claims.values())
      if (claim?.evidence.some((evidence) => evidence.source === source) === true) return true;
    return this.notes.some((note) => note.evidence.some((evidence) => evidence.source === source));
  }

  /** The graph with all that was changed. */
  finished(): Graph {
    const entities = sorted(this.#entities, (id) => this.#graph.entityNumber(id) !== -1);
    const claims = sorted(this.#claims, (id, claim) => {
      const known = this.#graph.claimById(id);
      if (known === undefined) return false;
      return claim === undefined || sameIdentity(known, claim) ? true : 'another';
    });
    const document =
      this.#positions === undefined && this.#document === undefined
        ? undefined
        : { ...this.document, positions: this.positions };
    return this.#graph
      .without({ entities: entities.removed, claims: claims.removed })
      .replacing({
        entities: entities.changed,
        claims: claims.changed,
        ...(this.#sources === undefined ? {} : { sources: this.#sources }),
        ...(document === undefined ? {} : { document }),
      })
      .merge({ entities: entities.added, claims: claims.added.map((claim) => this.#withoutDerivedId(claim)) })
      .replacing(this.#notes === undefined ? {} : { notes: this.#notes });
  }

  #withoutDerivedId(claim: Claim): ClaimInput {
    const { id: _id, ...rest } = claim;
    return this.hasOwnId(claim) ? claim : rest;
  }
}

function file(found: Map<string, Set<string>>, named: string, id: string): void {
  const known = found.get(named);
  if (known === undefined) found.set(named, new Set([id]));
  else known.add(id);
}

interface Sorted<Item> {
  readonly removed: readonly string[];
  readonly changed: readonly Item[];
  readonly added: readonly Item[];
}

/** @param isThere whether the graph has it, or has another under its id, which then has to go */
function sorted<Item>(
  items: ReadonlyMap<string, Item | undefined>,
  isThere: (id: string, item: Item | undefined) => boolean | 'another',
): Sorted<Item> {
  const removed: string[] = [];
  const changed: Item[] = [];
  const added: Item[] = [];
  for (const [id, item] of items) {
    const there = isThere(id, item);
    if (there === 'another' || (there && item === undefined)) removed.push(id);
    if (item !== undefined) (there === true ? changed : added).push(item);
  }
  return { removed, changed, added };
}

/** Whether two claims under one id join the same ends at the same time. */
function sameIdentity(a: Claim, b: Claim): boolean {
  return a.subject === b.subject && a.relation === b.relation && a.object === b.object && a.when === b.when;
}
