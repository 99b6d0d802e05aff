/**
 * Gathers what a foreign file says into a fragment: every entity once, every claim with its evidence. The file itself
 * is the source of whatever names no other.
 */
import { claimId } from '../../model/index.ts';
import type {
  ClaimInput,
  DocumentInfo,
  EntityInput,
  Evidence,
  Fragment,
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
import type { Limits, Position, ReadOptions, ReadResult } from '../format.ts';
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
  #vocabulary: Vocabulary;
  readonly #sources = new Map<string, Source>();
  readonly #entities = new Map<string, EntityDraft>();
  readonly #claims = new Map<string, Gathered>();
  readonly #notes: Note[] = [];
  #isFileNamed = false;
  readonly #given = new Map<string, EntityInput>();
  readonly #own: Required<Pick<Fragment, 'kinds' | 'families' | 'relations'>>[] = [];
  #document: Partial<DocumentInfo> | undefined;

  /** @param text what the offsets of places are in; or what knows the lines, where the text is not held whole */
  constructor(text: string | { at(offset: number): Position }, { file, limits, vocabulary }: ReadOptions) {
    this.report = new Report(file, text);
    this.validator = new Validator(this.report, limits);
    this.limits = limits;
    this.#vocabulary = vocabulary;
    this.file = this.source(fileSource(file));
  }

  /** Runs a reader and gives what it gathered; past a limit, the error alone. */
  static read(
    text: string | { at(offset: number): Position },
    options: ReadOptions,
    run: (collector: Collector) => void,
  ): ReadResult {
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
    this.#isFileNamed = true;
    this.#sources.set(this.file, { id: this.file, title: this.file, ...this.#sources.get(this.file), ...fields });
  }

  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  has(id: string): boolean {
    return this.#entities.has(id) || this.#given.has(id);
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
    if (!this.#isId(id, place)) return false;
    this.#entities.set(id, new EntityDraft(id, place.at, fields));
    this.#countEntities(place);
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
    this.#addClaim(key, claim, evidence, place);
  }

  /** Adds what is made up already, as a format of our own tells it: nothing is put together, ids alone are checked. */
  include(fragment: Fragment, place: Place): void {
    const { kinds = [], families = [], relations = [], document } = fragment;
    if (kinds.length + families.length + relations.length > 0) {
      this.#own.push({ kinds, families, relations });
      this.#vocabulary = this.#vocabulary.extended(kinds, families, relations);
    }
    if (document !== undefined) this.#document = { ...this.#document, ...document };
    for (const source of fragment.sources ?? []) if (this.#isId(source.id, place)) this.source(source);
    for (const entity of fragment.entities ?? []) {
      if (!this.#isId(entity.id, place)) continue;
      this.#given.set(entity.id, entity);
      this.#countEntities(place);
    }
    for (const claim of fragment.claims ?? []) {
      const { id, subject, relation, object, when, evidence = [], ...rest } = claim;
      if (![subject, object, ...(id === undefined ? [] : [id])].every((each) => this.#isId(each, place))) continue;
      const symmetric = this.#vocabulary.relations.get(relation)?.symmetric === true;
      const key = id ?? claimId(subject, relation, object, when, symmetric);
      const time = when === undefined ? {} : { when };
      this.#addClaim(
        key,
        { ...(id === undefined ? {} : { id }), subject, relation, object, ...time, ...rest },
        evidence,
        place,
      );
    }
    for (const note of fragment.notes ?? []) if (this.#isId(note.about, place)) this.#notes.push(note);
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
    this.#isFileNamed = true;
    return { source: this.file, stance: 'supports', at, ...more };
  }

  /** The place in the file, where it gives its items no better name. */
  line(place: Place): string {
    return lineAt(this.report.position(place.at).line);
  }

  #addClaim(key: string, claim: ClaimInput, evidence: readonly Evidence[], place: Place): void {
    this.#claims.set(key, { claim, evidence: [...evidence], at: place.at });
    if (this.#claims.size > this.limits.claims) this.stop('claims', this.limits.claims, place);
  }

  #countEntities(place: Place): void {
    const count = this.#entities.size + this.#given.size;
    if (count > this.limits.entities) this.stop('entities', this.limits.entities, place);
  }

  /** Whether a text can be an id; one that cannot is reported. */
  #isId(id: string, place: Place): boolean {
    return this.report.item(place, () => this.validator.id(id, place.at, place.path)) !== undefined;
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

  /** Ends the reading at a limit. */
  stop(what: string, most: number, place: Place): never {
    this.report.fatal(place, 'too-large', `There are more than ${most} ${what}.`);
    throw new Stop();
  }

  #result(): ReadResult {
    const { report } = this;
    const all = (section: 'kinds' | 'families' | 'relations'): object => {
      const items = this.#own.flatMap((own): readonly unknown[] => own[section]);
      return items.length === 0 ? {} : { [section]: items };
    };
    const fragment: Fragment = {
      ...(this.#document === undefined ? {} : { document: this.#document }),
      ...all('kinds'),
      ...all('families'),
      ...all('relations'),
      sources: [...this.#sources.values()].filter(({ id }) => id !== this.file || this.#isFileNamed),
      entities: [...this.#given.values(), ...Array.from(this.#entities.values(), (draft) => draft.finished())],
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
