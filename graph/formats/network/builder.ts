/**
 * Gathers the nodes and edges of a graph file into a fragment. A node that comes twice and an edge that leads nowhere
 * are faults that can be repaired by leaving them out; every edge of a file is a claim, also where two are alike. In a
 * table an edge may name nodes that no row describes, and rows that are alike state one claim.
 */
import { claimId } from '../../model/index.ts';
import type { ClaimInput, DocumentInfo, EntityInput, Fragment, Note, Source, Vocabulary } from '../../model/index.ts';
import type { Place, Report } from '../document/report.ts';
import type { Position, ReadOptions, ReadResult } from '../format.ts';
import { fileSource, lineAt, statedBy } from '../sources.ts';
import { shortened } from '../text/tree.ts';
import { ElementChecks } from './checks.ts';
import { claimsOf } from './claim.ts';
import { readDocumentText } from './document-text.ts';
import type { EdgeDraft, NodeDraft, Point } from './elements.ts';
import { entityOf } from './entity.ts';
import { EvidenceReader } from './evidence-text.ts';
import { Words } from './words.ts';

interface Pending {
  readonly claims: readonly ClaimInput[];
  readonly place: Place;
}

export interface BuilderOptions {
  readonly isTable?: boolean;
  /** Whether it is asked afterwards where claims are, which takes memory. */
  readonly forgetsPlaces?: boolean;
}

export class NetworkBuilder {
  readonly report: Report;
  readonly #isTable: boolean;
  readonly #forgetsPlaces: boolean;
  readonly #options: ReadOptions;
  readonly #checks: ElementChecks;
  readonly #reader = new EvidenceReader();
  readonly #file: Source;
  /** Where each node is; also those that are left out. */
  readonly #places = new Map<string, Place>();
  readonly #faulty = new Set<string>();
  readonly #normalised = new Map<string, string>();
  readonly #claimPlaces = new Map<string, number>();
  /** What edges of a table name, where there is a limit to how many that may be. */
  readonly #named = new Set<string>();
  #vocabulary: Vocabulary;
  #words: Words;
  #described: Fragment = {};
  #entities: EntityInput[] = [];
  #notes: Note[] = [];
  #positions = new Map<string, Point>();
  #edges: Pending[] = [];
  #statesClaims = false;
  #nodeCount = 0;
  #edgeCount = 0;

  constructor(report: Report, options: ReadOptions, { isTable = false, forgetsPlaces = false }: BuilderOptions = {}) {
    this.#isTable = isTable;
    this.#forgetsPlaces = forgetsPlaces;
    this.report = report;
    this.#options = options;
    this.#vocabulary = options.vocabulary;
    this.#checks = new ElementChecks(report, options.limits);
    this.#words = new Words(options.vocabulary);
    this.#file = fileSource(options.file);
  }

  /** How many entities and claims wait to be handed over. */
  get size(): number {
    return this.#entities.length + this.#edges.length;
  }

  /** What the file says of itself, and kinds and relations of its own, as {@link documentText} writes them. */
  describe(text: string): void {
    const fragment = readDocumentText(text, this.#options);
    if (fragment === undefined) return;
    const { kinds = [], families = [], relations = [] } = fragment;
    this.#described = fragment;
    this.#vocabulary = this.#options.vocabulary.extended(kinds, families, relations);
    this.#words = new Words(this.#vocabulary);
  }

  node(draft: NodeDraft): void {
    const { id, place } = draft;
    const before = this.#places.get(id);
    const good = this.report.item(place, () => {
      this.#checks.node(draft);
      if (before !== undefined) this.#twice(id, place, before);
      return true;
    });
    if (before !== undefined) return;
    this.#places.set(id, place);
    if (good !== true) {
      this.#faulty.add(id);
      return;
    }
    this.#checkConfusable(id, place);
    const { entity, notes } = entityOf(draft, this.#words, this.#reader);
    this.#entities.push(entity);
    for (const note of notes) this.#notes.push(note);
    if (draft.position !== undefined) this.#positions.set(id, draft.position);
    if (++this.#nodeCount === this.#options.limits.entities + 1)
      this.report.fatal(place, 'too-large', `There are more than ${this.#options.limits.entities} nodes.`);
  }

  edge(draft: EdgeDraft): void {
    const { place } = draft;
    const good = this.report.item(place, () => {
      this.#checks.edge(draft);
      return true;
    });
    if (good !== true) return;
    const line = lineAt(this.report.position(place.at).line);
    const at = draft.id === undefined ? (draft.at ?? line) : `${draft.at ?? line}, edge ${draft.id}`;
    const stated = statedBy(this.#file, at);
    const claims = claimsOf(draft, this.#words, this.#reader, stated);
    this.#edges.push({ claims, place });
    this.#countNamed(draft);
    if (++this.#edgeCount === this.#options.limits.claims + 1)
      this.report.fatal(place, 'too-large', `There are more than ${this.#options.limits.claims} edges.`);
  }

  /** What was read. */
  result(document: Partial<DocumentInfo> = {}): ReadResult {
    const fragment = this.take(document);
    const { report } = this;
    return {
      fragment: report.hasErrors ? undefined : fragment,
      problems: report.problems,
      ...(report.isRepairable ? { repaired: { fragment, leftOut: report.leftOut } } : {}),
      locate: (what, id) => this.#locate(what, id),
    };
  }

  /** What is gathered and was not taken yet, without what is faulty. */
  take(document: Partial<DocumentInfo> = {}): Fragment {
    const claims = this.#claims();
    const { kinds = [], families = [], relations = [] } = this.#described;
    const info: Partial<DocumentInfo> = {
      ...document,
      ...this.#described.document,
      ...(this.#positions.size === 0 ? {} : { positions: this.#positions }),
    };
    const fragment: Fragment = {
      ...(Object.keys(info).length === 0 ? {} : { document: info }),
      ...present('kinds', kinds),
      ...present('families', families),
      ...present('relations', [...relations, ...this.#words.ownRelations]),
      ...present('sources', [...(this.#statesClaims ? [this.#file] : []), ...this.#reader.takeSources()]),
      entities: this.#entities,
      claims,
      ...present('notes', this.#notes),
    };
    this.#entities = [];
    this.#notes = [];
    this.#edges = [];
    this.#positions = new Map();
    return fragment;
  }

  /** The claims of the edges that lead from a node to a node. */
  #claims(): readonly ClaimInput[] {
    const good: ClaimInput[] = [];
    const alike = new Map<string, number>();
    for (const { claims, place } of this.#edges) {
      if (!this.#leadsSomewhere(claims, place)) continue;
      for (const claim of claims) {
        const own = this.#isTable ? claim : this.#distinct(claim, alike);
        if (!this.#forgetsPlaces) this.#claimPlaces.set(own.id ?? this.#derivedId(own), place.at);
        this.#statesClaims ||= own.evidence?.some(({ source }) => source === this.#file.id) === true;
        good.push(own);
      }
    }
    return good;
  }

  /** Whether both ends are nodes of the file; an edge at a faulty node has to go with it. */
  #leadsSomewhere([claim]: readonly ClaimInput[], place: Place): boolean {
    const ends = claim === undefined ? [] : [claim.subject, claim.object];
    const missing = this.#isTable ? undefined : ends.find((id) => !this.#places.has(id));
    const faulty = ends.find((id) => this.#faulty.has(id));
    if (missing === undefined && faulty === undefined) return true;
    this.report.item(place, () => {
      if (missing === undefined) this.report.spoil(`The node "${shortened(faulty ?? '')}" has an error.`);
      else {
        const message = `An edge leads to "${shortened(missing)}", which is no node of the file.`;
        this.report.error(place, 'edge-dangling', message, 'Add the node, or leave the edge out.');
      }
    });
    return false;
  }

  /** An edge that is like one before it is another edge all the same: it gets an id of its own. */
  #distinct(claim: ClaimInput, alike: Map<string, number>): ClaimInput {
    if (claim.id !== undefined) return claim;
    const key = this.#derivedId(claim);
    const count = (alike.get(key) ?? 0) + 1;
    alike.set(key, count);
    return count === 1 ? claim : { ...claim, id: `${key} #${count}` };
  }

  #derivedId({ subject, relation, object, when }: ClaimInput): string {
    return claimId(subject, relation, object, when, this.#vocabulary.relations.get(relation)?.symmetric === true);
  }

  #twice(id: string, place: Place, before: Place): void {
    const first = `first in line ${this.report.position(before.at).line}`;
    const hint = 'Keep one of the two, or give one another id.';
    this.report.error(place, 'id-duplicate', `The node "${shortened(id)}" comes twice, ${first}.`, hint);
  }

  /** The nodes that edges of a table name count as those that rows describe. */
  #countNamed({ source, target, place }: EdgeDraft): void {
    const most = this.#options.limits.entities;
    if (!this.#isTable || most === Infinity || this.#named.size > most) return;
    this.#named.add(source).add(target);
    if (this.#named.size > most) this.report.fatal(place, 'too-large', `There are more than ${most} nodes.`);
  }

  /** Two ids that look the same and are not: composed and decomposed letters. */
  #checkConfusable(id: string, place: Place): void {
    const normal = id.normalize('NFC');
    const other = this.#normalised.get(normal) ?? (normal !== id && this.#places.has(normal) ? normal : undefined);
    if (normal !== id) this.#normalised.set(normal, id);
    if (other !== undefined && other !== id)
      this.report.warning(place, 'id-confusable', `The id "${shortened(id)}" looks like another, and is not the same.`);
  }

  #locate(what: 'entity' | 'claim', id: string): Position | undefined {
    const at = what === 'entity' ? this.#places.get(id)?.at : this.#claimPlaces.get(id);
    return at === undefined ? undefined : this.report.position(at);
  }
}

function present<Key extends string, Item>(key: Key, items: readonly Item[]): Partial<Record<Key, readonly Item[]>> {
  return items.length === 0 ? {} : ({ [key]: items } as Partial<Record<Key, readonly Item[]>>);
}
