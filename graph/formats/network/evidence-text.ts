/**
 * Evidence as the text of one attribute: JSON, with each source in full where it is first named and by its id after
 * that, so that a format needs no place of its own for sources. What Stemma writes so, it reads back.
 */
import { parseWhen } from '../../model/index.ts';
import type { Evidence, Note, QualifierValue, Relation, Source } from '../../model/index.ts';
import { readQualifier } from '../document/qualifiers.ts';

const SOURCE_FIELDS = ['title', 'author', 'publisher', 'published', 'url', 'archived', 'accessed'] as const;
const TEXT_FIELDS = ['speaker', 'for', 'at', 'quote', 'says'] as const;
const DATE_FIELDS = ['date', 'when'] as const;

/** Writes evidence; remembers which sources it has written in full. */
export class EvidenceWriter {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #told = new Set<string>();

  constructor(sources: ReadonlyMap<string, Source>) {
    this.#sources = sources;
  }

  text(evidence: readonly Evidence[]): string {
    return JSON.stringify(evidence.map((piece) => this.#plain(piece)));
  }

  notes(notes: readonly Note[]): string {
    return JSON.stringify(
      notes.map(({ says, evidence }) => ({ says, evidence: evidence.map((piece) => this.#plain(piece)) })),
    );
  }

  /** The sources that no evidence has named so far. */
  untold(): readonly Source[] {
    return [...this.#sources.values()].filter(({ id }) => !this.#told.has(id));
  }

  #plain({ source, stance, qualifiers, ...fields }: Evidence): object {
    return {
      source: this.#source(source),
      ...(stance === 'supports' ? {} : { stance }),
      ...fields,
      ...(qualifiers === undefined || qualifiers.size === 0
        ? {}
        : { qualifiers: Object.fromEntries([...qualifiers].map(([key, { text }]) => [key, text])) }),
    };
  }

  #source(id: string): string | Source {
    const source = this.#sources.get(id);
    if (source === undefined || this.#told.has(id)) return id;
    this.#told.add(id);
    return source;
  }
}

/** Reads what {@link EvidenceWriter} wrote, and gathers the sources. */
export class EvidenceReader {
  #sources = new Map<string, Source>();

  /** The sources named since they were last taken. */
  takeSources(): readonly Source[] {
    const taken = [...this.#sources.values()];
    this.#sources = new Map();
    return taken;
  }

  /** The evidence, or `undefined` where the text is not of this form. */
  evidence(text: string, relation?: Relation): readonly Evidence[] | undefined {
    return allOf(parsedList(text), (piece) => this.#piece(piece, relation));
  }

  notes(about: string, text: string): readonly Note[] | undefined {
    return allOf(parsedList(text), (note) => {
      const says = textUnder(note, 'says');
      const list = isMap(note) ? note['evidence'] : undefined;
      const evidence = Array.isArray(list) ? allOf(list, (piece) => this.#piece(piece)) : undefined;
      return says === undefined || evidence === undefined ? undefined : { about, says, evidence };
    });
  }

  #piece(piece: unknown, relation?: Relation): Evidence | undefined {
    if (!isMap(piece)) return undefined;
    const source = this.#source(piece['source']);
    const stance = piece['stance'] ?? 'supports';
    if (source === undefined || (stance !== 'supports' && stance !== 'refutes')) return undefined;
    const texts = [...TEXT_FIELDS, ...DATE_FIELDS].flatMap((key) => {
      const text = textUnder(piece, key);
      return text === undefined ? [] : [[key, text] as const];
    });
    if (texts.some(([key, text]) => isDateField(key) && !isDate(text))) return undefined;
    const qualifiers = this.#qualifiers(piece['qualifiers'], relation);
    return {
      source,
      stance,
      ...(Object.fromEntries(texts) as Partial<Evidence>),
      ...(qualifiers.size === 0 ? {} : { qualifiers }),
    };
  }

  #source(given: unknown): string | undefined {
    if (typeof given === 'string' && given !== '') {
      if (!this.#sources.has(given)) this.#sources.set(given, { id: given, title: given });
      return given;
    }
    const id = textUnder(given, 'id');
    if (id === undefined) return undefined;
    const fields = SOURCE_FIELDS.flatMap((key) => {
      const text = textUnder(given, key);
      return text === undefined ? [] : [[key, text]];
    });
    this.#sources.set(id, { id, title: id, ...(Object.fromEntries(fields) as Partial<Source>) });
    return id;
  }

  #qualifiers(given: unknown, relation: Relation | undefined): ReadonlyMap<string, QualifierValue> {
    const values = Object.entries(isMap(given) ? given : {}).flatMap(([key, text]) =>
      typeof text === 'string' ? [[key, valueOf(key, text, relation)] as const] : [],
    );
    return new Map(values);
  }
}

/** The value of a qualifier, read by the type that the relation gives it. */
export function valueOf(key: string, text: string, relation: Relation | undefined): QualifierValue {
  const type = relation?.qualifiers.find(({ id }) => id === key)?.type;
  return type === undefined ? { text } : readQualifier(text, type).value;
}

export function isDate(text: string): boolean {
  return 'when' in parseWhen(text);
}

/** The items of a JSON list, or nothing. */
export function parsedList(text: string): readonly unknown[] | undefined {
  const value = parsed(text);
  return Array.isArray(value) ? value : undefined;
}

/** The value of a JSON text, or `undefined`. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textUnder(value: unknown, key: string): string | undefined {
  if (!isMap(value) || !Object.hasOwn(value, key)) return undefined;
  const text = value[key];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** What each item is, if all are something. */
export function allOf<Item, Result>(
  items: readonly Item[] | undefined,
  read: (item: Item) => Result | undefined,
): readonly Result[] | undefined {
  const results: Result[] = [];
  for (const item of items ?? []) {
    const result = read(item);
    if (result === undefined) return undefined;
    results.push(result);
  }
  return items === undefined ? undefined : results;
}

function isDateField(key: string): boolean {
  return (DATE_FIELDS as readonly string[]).includes(key);
}
