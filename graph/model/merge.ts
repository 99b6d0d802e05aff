/** Adding a fragment to a graph: what is new becomes a segment, what is known gains what it lacked. */
import { addTo } from './groups.ts';
import { claimId } from './claim.ts';
import type { ClaimInput, Source } from './claim.ts';
import { columnsOf } from './columns.ts';
import type { EntityInput } from './entity.ts';
import type { DocumentInfo, Fragment } from './fragment.ts';
import type { Lookup, Parts } from './parts.ts';
import { mergedNotes, sameEnds, withMore } from './restated.ts';
import { entityRow, evidenceRow, UNKNOWN_KIND, withDefaults } from './rows.ts';
import { Segment } from './segment.ts';
import type { ClaimRow, EntityDetails, EntityRow } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

export class Merger {
  readonly #graph: Lookup;
  readonly #parts: Parts;
  readonly #entities: Map<number, EntityRow>;
  readonly #claims: Map<number, ClaimRow>;
  readonly #newEntities: EntityRow[] = [];
  readonly #newClaims: ClaimRow[] = [];
  readonly #newNumbers = new Map<string, number>();
  readonly #newClaimKeys = new Map<string, number>();
  readonly #restated = new Map<number, ClaimRow[]>();

  constructor(graph: Lookup, parts: Parts) {
    this.#graph = graph;
    this.#parts = parts;
    this.#entities = new Map(parts.entities);
    this.#claims = new Map(parts.claims);
  }

  merge(fragment: Fragment): Parts {
    const vocabulary = extended(this.#parts.vocabulary, fragment);
    for (const entity of fragment.entities ?? []) this.#addEntity(entity);
    for (const claim of fragment.claims ?? []) this.#addClaim(claim, vocabulary);
    for (const note of fragment.notes ?? []) this.#numberOf(note.about);
    this.#joinRestated();
    return {
      ...this.#parts,
      vocabulary,
      ...this.#joined(),
      sources: mergedSources(this.#parts.sources, fragment.sources ?? []),
      notes: mergedNotes(this.#parts.notes, fragment.notes ?? []),
      document:
        fragment.document === undefined
          ? this.#parts.document
          : mergedDocument(this.#parts.document, fragment.document),
    };
  }

  #addEntity(input: EntityInput): void {
    const number = this.#newNumbers.get(input.id) ?? this.#graph.entityNumber(input.id);
    if (number === -1) {
      this.#append(entityRow(input, this.#parts.strings));
      return;
    }
    const place = number - this.#graph.entityLimit;
    if (place >= 0) this.#newEntities[place] = this.#combined(this.#newEntities[place], input);
    else this.#entities.set(number, this.#combined(this.#rowOf(number), input));
  }

  #combined(known: EntityRow | undefined, input: EntityInput): EntityRow {
    const fresh = entityRow(input, this.#parts.strings);
    if (known === undefined || known.implied) return fresh;
    const unnamed = known.name === known.id;
    const also = fresh.name !== known.name && !unnamed && input.name !== undefined ? [fresh.name] : [];
    return {
      id: known.id,
      kind: this.#parts.strings.text(known.kind) === UNKNOWN_KIND ? fresh.kind : known.kind,
      name: unnamed ? fresh.name : known.name,
      details: mergedDetails(known.details, fresh.details, also),
      implied: false,
    };
  }

  #rowOf(number: number): EntityRow {
    const known = this.#entities.get(number);
    if (known !== undefined) return known;
    const { id, kind, name, ...details } = this.#graph.entity(number);
    return { id, kind: this.#parts.strings.number(kind), name, details, implied: this.#graph.isImplied(number) };
  }

  #append(row: EntityRow): number {
    const number = this.#graph.entityLimit + this.#newEntities.length;
    this.#newEntities.push(row);
    this.#newNumbers.set(row.id, number);
    return number;
  }

  /** The number of an entity that a claim names; one that nobody described yet is entered under its id. */
  #numberOf(id: string): number {
    const known = this.#newNumbers.get(id) ?? this.#graph.entityNumber(id);
    return known === -1 ? this.#append(entityRow({ id }, this.#parts.strings, true)) : known;
  }

  #addClaim(input: ClaimInput, vocabulary: Vocabulary): void {
    const symmetric = vocabulary.relations.get(input.relation)?.symmetric === true;
    const { id, ...rest } = input;
    const { subject, relation, object, when } = input;
    const isDerived = id !== undefined && id === claimId(subject, relation, object, when, symmetric);
    this.#addRow(this.#claimRowOf(isDerived ? rest : input), isDerived ? rest : input, symmetric);
  }

  #claimRowOf(input: ClaimInput): ClaimRow {
    const { strings } = this.#parts;
    return {
      id: input.id,
      subject: this.#numberOf(input.subject),
      relation: strings.number(input.relation),
      object: this.#numberOf(input.object),
      when: input.when === undefined ? -1 : strings.number(input.when),
      qualifiers: input.qualifiers === undefined || input.qualifiers.size === 0 ? undefined : input.qualifiers,
      evidence: (input.evidence ?? []).map((evidence) => evidenceRow(evidence, strings)),
    };
  }

  #addRow(row: ClaimRow, input: ClaimInput, symmetric: boolean): void {
    const key = keyOf(row, symmetric);
    const known = this.#newClaimKeys.get(key) ?? this.#knownClaim(input);
    if (known !== -1 && row.id !== undefined && !sameEnds(this.#claimRow(known), row, symmetric)) {
      // two sources may give one id to two claims: the later one goes by the id that its ends make
      const { id: _id, ...rest } = input;
      this.#addRow({ ...row, id: undefined }, rest, symmetric);
    } else if (known === -1) {
      this.#newClaimKeys.set(key, this.#graph.claimLimit + this.#newClaims.length);
      this.#newClaims.push(row);
    } else {
      addTo(this.#restated, known, row);
    }
  }

  /** Gives the claims that were stated again their further evidence: once each, however often they were. */
  #joinRestated(): void {
    for (const [claim, rows] of this.#restated) {
      const place = claim - this.#graph.claimLimit;
      const joined = withMore(this.#claimRow(claim), rows, this.#parts.strings);
      if (place >= 0) this.#newClaims[place] = joined;
      else this.#claims.set(claim, joined);
    }
  }

  #knownClaim(input: ClaimInput): number {
    if (input.id !== undefined) return this.#graph.claimNumber(input.id);
    const subject = this.#graph.entityNumber(input.subject);
    return this.#graph.claimBetween(subject, input.relation, this.#graph.entityNumber(input.object), input.when);
  }

  #claimRow(claim: number): ClaimRow {
    const known = this.#newClaims[claim - this.#graph.claimLimit] ?? this.#claims.get(claim);
    if (known !== undefined) return known;
    const segment = this.#parts.segments.findLast((candidate) => candidate.firstClaim <= claim);
    if (segment === undefined) throw new RangeError(`No claim has the number ${String(claim)}.`);
    return segment.claimRow(claim);
  }

  /** The segments with the new one, neighbours joined while the newer is at least half as large as the older. */
  #joined(): Pick<Parts, 'segments' | 'entities' | 'claims'> {
    const { entityLimit, claimLimit } = this.#graph;
    const segments = [...this.#parts.segments];
    if (this.#newEntities.length > 0 || this.#newClaims.length > 0) {
      segments.push(new Segment(entityLimit, claimLimit, columnsOf(this.#newEntities, this.#newClaims)));
    }
    for (
      let [older, newer] = segments.slice(-2);
      older && newer && sizeOf(newer) * 2 >= sizeOf(older);
      [older, newer] = segments.slice(-2)
    ) {
      segments.splice(-2, 2, this.#join(older, newer));
    }
    return { segments, entities: this.#entities, claims: this.#claims };
  }

  #join(older: Segment, newer: Segment): Segment {
    const entities: EntityRow[] = [];
    const claims: ClaimRow[] = [];
    for (const segment of [older, newer]) {
      for (let number = segment.firstEntity; number < segment.firstEntity + segment.entityCount; number++) {
        entities.push(this.#entities.get(number) ?? segment.entityRow(number));
        this.#entities.delete(number);
      }
      for (let number = segment.firstClaim; number < segment.firstClaim + segment.claimCount; number++) {
        claims.push(this.#claims.get(number) ?? segment.claimRow(number));
        this.#claims.delete(number);
      }
    }
    return new Segment(older.firstEntity, older.firstClaim, columnsOf(entities, claims));
  }
}

function sizeOf(segment: Segment): number {
  return segment.entityCount + segment.claimCount;
}

function keyOf(row: ClaimRow, symmetric: boolean): string {
  if (row.id !== undefined) return `id ${row.id}`;
  const flipped = symmetric && row.object < row.subject;
  const [first, second] = flipped ? [row.object, row.subject] : [row.subject, row.object];
  return `${String(first)} ${String(row.relation)} ${String(second)} ${String(row.when)}`;
}

function mergedDetails(
  known: EntityDetails | undefined,
  fresh: EntityDetails | undefined,
  also: readonly string[],
): EntityDetails | undefined {
  if (fresh === undefined && also.length === 0) return known;
  const a = withDefaults(known ?? {});
  const b = withDefaults(fresh ?? {});
  return {
    ...b,
    ...a,
    also: unique([...a.also, ...b.also, ...also]),
    names: [
      ...a.names,
      ...b.names.filter((name) => !a.names.some((other) => other.name === name.name && other.when === name.when)),
    ],
    ids: new Map([...b.ids, ...a.ids]),
    notToBeConfusedWith: unique([...a.notToBeConfusedWith, ...b.notToBeConfusedWith]),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function extended(vocabulary: Vocabulary, fragment: Fragment): Vocabulary {
  const kinds = (fragment.kinds ?? []).filter((kind) => !vocabulary.kinds.has(kind.id));
  const families = (fragment.families ?? []).filter((family) => !vocabulary.families.has(family.id));
  const relations = (fragment.relations ?? []).filter((relation) => !vocabulary.relations.has(relation.id));
  return kinds.length + families.length + relations.length === 0
    ? vocabulary
    : vocabulary.extended(kinds, families, relations);
}

function mergedSources(known: ReadonlyMap<string, Source>, fresh: readonly Source[]): ReadonlyMap<string, Source> {
  if (fresh.length === 0) return known;
  const merged = new Map(known);
  for (const source of fresh) merged.set(source.id, { ...source, ...merged.get(source.id) });
  return merged;
}

function mergedDocument(known: DocumentInfo, fresh: Partial<DocumentInfo>): DocumentInfo {
  const byId = <Item extends { readonly id: string }>(a: readonly Item[], b: readonly Item[] = []): readonly Item[] => [
    ...a,
    ...b.filter((item) => !a.some((other) => other.id === item.id)),
  ];
  return {
    ...fresh,
    ...known,
    positions: new Map([...(fresh.positions ?? []), ...known.positions]),
    views: byId(known.views, fresh.views),
    stories: byId(known.stories, fresh.stories),
    arrangement: [...known.arrangement, ...(fresh.arrangement ?? [])],
  };
}
