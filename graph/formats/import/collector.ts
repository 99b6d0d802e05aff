/**
 * Gathers what a foreign file says into a fragment: every entity once, every claim with its evidence. The file itself
 * is the source of whatever names no other.
 */
import { claimId } from '../../model/index.ts';
import type {
  ClaimInput,
  Evidence,
  Note,
  Qualifiers,
  QualifierValue,
  Relation,
  Source,
  Vocabulary,
} from '../../model/index.ts';
import { readQualifier } from '../document/qualifiers.ts';
import { Report } from '../document/report.ts';
import type { Place } from '../document/report.ts';
import { Validator } from '../document/validate.ts';
import type { Limits, ReadOptions, ReadResult } from '../format.ts';
import { fileSource, lineAt } from '../sources.ts';
import { EntityDraft } from './entity-draft.ts';
import type { EntityFields } from './entity-draft.ts';
import { hashOf } from './hash.ts';

/** Ends the reading of a file that is beyond a limit. */
class Stop extends Error {}

export interface ClaimDraft {
  /** An id of its own: where claims of one relation between the same ends are different things. */
  readonly id?: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** EDTF */
  readonly when?: string | undefined;
  /** By the id of the qualifier, as written; those without a text are passed over. */
  readonly qualifiers?: Readonly<Record<string, string | undefined>>;
  readonly evidence: readonly Evidence[];
}

interface Gathered {
  readonly claim: ClaimInput;
  readonly evidence: Evidence[];
  readonly at: number;
}

export class Collector {
  readonly report: Report;
  readonly validator: Validator;
  readonly limits: Limits;
  /** The id of the source that the file itself is. */
  readonly file: string;
  readonly #vocabulary: Vocabulary;
  readonly #sources = new Map<string, Source>();
  readonly #entities = new Map<string, EntityDraft>();
  readonly #claims = new Map<string, Gathered>();
  readonly #notes: Note[] = [];

  constructor(text: string, { file, limits, vocabulary }: ReadOptions) {
    this.report = new Report(file, text);
    this.validator = new Validator(this.report, limits);
    this.limits = limits;
    this.#vocabulary = vocabulary;
    this.file = this.source(fileSource(file));
  }

  /** Runs a reader and gives what it gathered; past a limit, the error alone. */
  static read(text: string, options: ReadOptions, run: (collector: Collector) => void): ReadResult {
    const collector = new Collector(text, options);
    try {
      run(collector);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
    return collector.#result();
  }

  /** Adds a source, or the fields that it lacked; gives its id. */
  source(source: Source): string {
    this.#sources.set(source.id, { ...source, ...this.#sources.get(source.id) });
    return source.id;
  }

  /** Says more about the file as a source: what a file knows of itself goes before its name. */
  describeFile(fields: Partial<Source>): void {
    this.#sources.set(this.file, { id: this.file, title: this.file, ...this.#sources.get(this.file), ...fields });
  }

  has(id: string): boolean {
    return this.#entities.has(id);
  }

  nameOf(id: string): string | undefined {
    return this.#entities.get(id)?.name;
  }

  /** Adds an entity, or what was not known of it yet; not one whose id cannot be kept. */
  entity(id: string, place: Place, fields: EntityFields = {}): boolean {
    const known = this.#entities.get(id);
    if (known !== undefined) {
      known.add(fields);
      return true;
    }
    const good = this.report.item(place, () => this.validator.id(id, place.at, place.path));
    if (good === undefined) return false;
    this.#entities.set(id, new EntityDraft(id, place.at, fields));
    if (this.#entities.size > this.limits.entities) this.#stop('entities', this.limits.entities, place);
    return true;
  }

  /** Adds a claim, or further evidence for it; values that differ from those of the claim stay with their evidence. */
  claim({ id, qualifiers: texts = {}, evidence, when, ...ends }: ClaimDraft, place: Place): void {
    const relation = this.#vocabulary.relations.get(ends.relation);
    if (relation === undefined) throw new RangeError(`No relation "${ends.relation}" in the vocabulary.`);
    if (!this.entity(ends.subject, place) || !this.entity(ends.object, place)) return;
    const qualifiers = this.#qualifiers(texts, relation);
    const own = id === undefined ? {} : { id: this.#shortened(id) };
    const key = own.id ?? claimId(ends.subject, ends.relation, ends.object, when, relation.symmetric === true);
    const known = this.#claims.get(key);
    if (known !== undefined) {
      const differing = sameValues(qualifiers, known.claim.qualifiers) ? {} : { qualifiers };
      for (const piece of evidence) known.evidence.push({ ...differing, ...piece });
      return;
    }
    const values = qualifiers.size === 0 ? {} : { qualifiers };
    const claim = { ...own, ...ends, ...(when === undefined ? {} : { when }), ...values };
    this.#claims.set(key, { claim, evidence: [...evidence], at: place.at });
    if (this.#claims.size > this.limits.claims) this.#stop('claims', this.limits.claims, place);
  }

  note(note: Note, place: Place): void {
    if (this.entity(note.about, place)) this.#notes.push(note);
  }

  /** Reports an error and leaves out the item or the field that has it. */
  refuse(place: Place, code: string, message: string, hint?: string): void {
    this.report.item(place, () => {
      this.report.error(place, code, message, hint);
    });
  }

  /** Evidence of the file itself. */
  says(at: string, more: Partial<Evidence> = {}): Evidence {
    return { source: this.file, stance: 'supports', at, ...more };
  }

  /** The place in the file, where it gives its items no better name. */
  line(place: Place): string {
    return lineAt(this.report.position(place.at).line);
  }

  #qualifiers(texts: Readonly<Record<string, string | undefined>>, relation: Relation): Qualifiers {
    const values = new Map<string, QualifierValue>();
    for (const [id, text] of Object.entries(texts)) {
      if (text === undefined || text === '') continue;
      const type = relation.qualifiers.find((qualifier) => qualifier.id === id)?.type ?? 'text';
      values.set(id, readQualifier(text, type).value);
    }
    return values;
  }

  /** An id put together from others may be longer than an id can be. */
  #shortened(id: string): string {
    return id.length <= this.limits.id ? id : `${id.slice(0, this.limits.id - 20)} ${hashOf(id)}`;
  }

  #stop(what: string, most: number, place: Place): never {
    this.report.fatal(place, 'too-large', `There are more than ${most} ${what}.`);
    throw new Stop();
  }

  #result(): ReadResult {
    const { report } = this;
    const fragment = {
      sources: [...this.#sources.values()],
      entities: [...this.#entities.values()].map((draft) => draft.finished()),
      claims: [...this.#claims.values()].map(({ claim, evidence }) => ({ ...claim, evidence })),
      ...(this.#notes.length === 0 ? {} : { notes: this.#notes }),
    };
    return {
      fragment: report.hasErrors ? undefined : fragment,
      problems: report.problems,
      ...(report.isRepairable ? { repaired: { fragment, leftOut: report.leftOut } } : {}),
      locate: (what, id) => {
        const at = (what === 'entity' ? this.#entities : this.#claims).get(id)?.at;
        return at === undefined ? undefined : report.position(at);
      },
    };
  }
}

function sameValues(a: Qualifiers, b: Qualifiers = new Map<string, never>()): boolean {
  return a.size === b.size && [...a].every(([id, { text }]) => b.get(id)?.text === text);
}
