/**
 * A graph as plain data that goes from a worker to a page, or back: its columns, which change hands without being
 * copied, and tables that are small. A graph made of it is there at once, however large: texts and details become
 * strings and objects when they are asked for.
 */
import { keysOf } from './columns.ts';
import type { Note, Source } from './claim.ts';
import type { DocumentInfo } from './fragment.ts';
import type { Parts } from './parts.ts';
import type { ClaimRow, Columns, EntityDetails, EntityRow, EvidenceDetails } from './segment.ts';
import { Segment } from './segment.ts';
import { Strings } from './strings.ts';
import type { PackedTexts } from './texts.ts';
import { indexOf, PackedColumn, placeIn, TextPacker } from './texts.ts';
import { PackedValues, ValuePacker } from './values.ts';
import type { Qualifiers } from './claim.ts';
import type { Family, Kind, Relation } from './vocabulary.ts';
import { Vocabulary } from './vocabulary.ts';

type TypedColumns = Pick<
  Columns,
  | 'kinds'
  | 'implied'
  | 'subjects'
  | 'relations'
  | 'objects'
  | 'whens'
  | 'evidenceOffsets'
  | 'sources'
  | 'speakers'
  | 'fors'
  | 'refutes'
  | 'keys'
  | 'ownIds'
>;

interface PackedColumns extends TypedColumns {
  readonly ids: PackedTexts;
  /** The table by which ids are found. */
  readonly index: Int32Array;
  readonly names: PackedTexts;
  readonly entityDetails: PackedTexts;
  readonly qualifiers: PackedTexts;
  readonly evidenceDetails: PackedTexts;
}

/** Plain data; what is in it belongs to the model alone. */
export interface PackedGraph {
  readonly columns: PackedColumns;
  readonly strings: readonly string[];
  readonly kinds: readonly Kind[];
  readonly families: readonly Family[];
  readonly relations: readonly Relation[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly notes: readonly Note[];
  readonly document: DocumentInfo;
}

/** Columns that came packed, so that they need not be packed again. */
const packedBefore = new WeakMap<Columns, PackedColumns>();

export function packed(parts: Parts): PackedGraph {
  const { vocabulary, strings, sources, notes, document } = parts;
  return {
    columns: columnsAsBefore(parts) ?? new Packer(parts).columns(),
    strings: strings.all(),
    kinds: [...vocabulary.kinds.values()],
    families: [...vocabulary.families.values()],
    relations: [...vocabulary.relations.values()],
    sources,
    notes,
    document,
  };
}

/** What may change hands in place of being copied; the sender has it no longer. */
export function buffersOf({ columns }: PackedGraph): ArrayBuffer[] {
  const buffers = Object.values(columns).flatMap((column: PackedColumns[keyof PackedColumns]) =>
    'offsets' in column ? [column.codes.buffer, column.offsets.buffer] : 'buffer' in column ? [column.buffer] : [],
  );
  return [...new Set(buffers)] as ArrayBuffer[];
}

export function unpacked({ columns: given, ...rest }: PackedGraph): Parts {
  const ids = new PackedColumn(given.ids);
  const columns: Columns = {
    ...given,
    ids,
    placeOf: (id) => placeIn(ids, given.index, id),
    names: new PackedColumn(given.names),
    entityDetails: new PackedValues<EntityDetails>(given.entityDetails),
    qualifiers: new PackedValues<Qualifiers>(given.qualifiers),
    evidenceDetails: new PackedValues<EvidenceDetails>(given.evidenceDetails),
  };
  packedBefore.set(columns, given);
  const { kinds, families, relations, strings, sources, notes, document } = rest;
  return {
    vocabulary: new Vocabulary(kinds, families, relations),
    strings: new Strings(strings),
    segments: columns.kinds.length + columns.subjects.length === 0 ? [] : [new Segment(0, 0, columns)],
    entities: new Map(),
    claims: new Map(),
    droppedEntities: new Set(),
    droppedClaims: new Set(),
    sources,
    notes,
    document,
  };
}

/** A graph that was unpacked and not changed since. */
function columnsAsBefore({ segments, ...changes }: Parts): PackedColumns | undefined {
  const [only, ...more] = segments;
  const isChanged =
    changes.entities.size + changes.claims.size + changes.droppedEntities.size + changes.droppedClaims.size > 0;
  return only === undefined || more.length > 0 || isChanged ? undefined : packedBefore.get(only.columns);
}

/** Takes the rows one by one, with what was added to them and without those that were dropped. */
class Packer {
  readonly #parts: Parts;
  readonly #ids = new TextPacker();
  readonly #names = new TextPacker();
  readonly #entityDetails = new ValuePacker();
  readonly #kinds: number[] = [];
  readonly #implied: number[] = [];
  readonly #qualifiers = new ValuePacker();
  readonly #ownIds = new Map<number, string>();
  readonly #claims = {
    subjects: [] as number[],
    relations: [] as number[],
    objects: [] as number[],
    whens: [] as number[],
  };
  readonly #offsets: number[] = [0];
  readonly #evidence = {
    sources: [] as number[],
    speakers: [] as number[],
    fors: [] as number[],
    refutes: [] as number[],
  };
  readonly #evidenceDetails = new ValuePacker();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  columns(): PackedColumns {
    const { segments, entities, claims, droppedEntities, droppedClaims } = this.#parts;
    const last = segments.at(-1);
    const places = new Int32Array(last === undefined ? 0 : last.firstEntity + last.entityCount).fill(-1);
    for (const segment of segments)
      for (let number = segment.firstEntity; number < segment.firstEntity + segment.entityCount; number++) {
        if (droppedEntities.has(number)) continue;
        places[number] = this.#kinds.length;
        this.#addEntity(entities.get(number) ?? segment.entityRow(number));
      }
    for (const segment of segments)
      for (let number = segment.firstClaim; number < segment.firstClaim + segment.claimCount; number++)
        if (!droppedClaims.has(number)) this.#addClaim(claims.get(number) ?? segment.claimRow(number), places);
    return this.#packed();
  }

  #addEntity(row: EntityRow): void {
    this.#ids.add(row.id);
    this.#names.add(row.name);
    this.#entityDetails.add(row.details);
    this.#kinds.push(row.kind);
    this.#implied.push(Number(row.implied));
  }

  #addClaim(row: ClaimRow, places: Int32Array): void {
    const { subjects, relations, objects, whens } = this.#claims;
    if (row.id !== undefined) this.#ownIds.set(subjects.length, row.id);
    subjects.push(places[row.subject] ?? -1);
    relations.push(row.relation);
    objects.push(places[row.object] ?? -1);
    whens.push(row.when);
    this.#qualifiers.add(row.qualifiers);
    for (const evidence of row.evidence) {
      this.#evidence.sources.push(evidence.source);
      this.#evidence.speakers.push(evidence.speaker);
      this.#evidence.fors.push(evidence.for);
      this.#evidence.refutes.push(Number(evidence.refutes));
      this.#evidenceDetails.add(evidence.details);
    }
    this.#offsets.push(this.#evidence.sources.length);
  }

  #packed(): PackedColumns {
    const ids = this.#ids.packed();
    const ends = {
      subjects: Int32Array.from(this.#claims.subjects),
      relations: Uint32Array.from(this.#claims.relations),
      objects: Int32Array.from(this.#claims.objects),
      whens: Int32Array.from(this.#claims.whens),
      ownIds: this.#ownIds,
    };
    return {
      ids,
      index: indexOf(ids),
      names: this.#names.packed(),
      kinds: Uint32Array.from(this.#kinds),
      implied: Uint8Array.from(this.#implied),
      entityDetails: this.#entityDetails.packed(),
      ...ends,
      keys: keysOf(ends),
      qualifiers: this.#qualifiers.packed(),
      evidenceOffsets: Uint32Array.from(this.#offsets),
      sources: Int32Array.from(this.#evidence.sources),
      speakers: Int32Array.from(this.#evidence.speakers),
      fors: Int32Array.from(this.#evidence.fors),
      refutes: Uint8Array.from(this.#evidence.refutes),
      evidenceDetails: this.#evidenceDetails.packed(),
    };
  }
}
