/** A graph as nodes and edges with attributes: what the writers of graph files write, each in its own words. */
import { claimId, standingOf } from '../../model/index.ts';
import type { Claim, Entity, Graph, Problem, QualifierValue } from '../../model/index.ts';
import { attributeName, DIRECTED, EDGE_KEYS, edgeLabel, NODE_KEYS } from './elements.ts';
import type { Attributes, Point } from './elements.ts';
import { EvidenceWriter } from './evidence-text.ts';

export interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
  /** Downwards is positive, as on a screen. */
  readonly position: Point | undefined;
  readonly entity: Entity;
}

export interface EdgeRow {
  readonly source: string;
  readonly target: string;
  /** The words of the relation; where evidence refutes it they say so, as others draw every edge alike. */
  readonly label: string;
  readonly undirected: boolean;
  readonly attributes: Attributes;
  readonly claim: Claim;
}

export class NetworkRows {
  readonly #graph: Graph;
  #evidence: EvidenceWriter;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#evidence = new EvidenceWriter(graph.sources);
  }

  /** The nodes; to be asked for before the edges, as a source is written in full where it is first named. */
  *nodes(): Generator<NodeRow> {
    this.#evidence = new EvidenceWriter(this.#graph.sources);
    for (const number of this.#graph.entities()) yield this.#node(this.#graph.entity(number));
  }

  *edges(): Generator<EdgeRow> {
    for (const number of this.#graph.claims()) yield this.#edge(number);
  }

  /** The names of the attributes of nodes or edges, each with whether all of its values are numbers. */
  static columns(rows: Iterable<{ readonly attributes: Attributes }>): ReadonlyMap<string, boolean> {
    const columns = new Map<string, boolean>();
    for (const { attributes } of rows)
      for (const [key, text] of attributes) columns.set(key, (columns.get(key) ?? true) && isNumber(text));
    return columns;
  }

  /** After all is written: what a format without a place for it has lost. */
  reportLosses(report: ((problem: Problem) => void) | undefined): void {
    const untold = this.#evidence.untold();
    if (untold.length === 0) return;
    const names = untold.slice(0, 3).map(({ title }) => `"${title}"`);
    const more = untold.length > names.length ? ` and ${untold.length - names.length} more` : '';
    report?.({
      code: 'lost-sources',
      severity: 'warning',
      message: `Sources that no evidence names are not kept: ${names.join(', ')}${more}.`,
    });
  }

  #node(entity: Entity): NodeRow {
    const attributes = new Map<string, string>([[NODE_KEYS.kind, entity.kind]]);
    const set = (key: string, text: string | undefined): void => {
      if (text !== undefined && text !== '') attributes.set(key, text);
    };
    set(NODE_KEYS.also, entity.also.length === 0 ? undefined : JSON.stringify(entity.also));
    set(NODE_KEYS.names, entity.names.length === 0 ? undefined : JSON.stringify(entity.names));
    set(NODE_KEYS.about, entity.about);
    set(NODE_KEYS.existed, entity.existed);
    set(NODE_KEYS.url, entity.url);
    set(NODE_KEYS.ids, entity.ids.size === 0 ? undefined : JSON.stringify(Object.fromEntries(entity.ids)));
    const { notToBeConfusedWith } = entity;
    set(NODE_KEYS.confusions, notToBeConfusedWith.length === 0 ? undefined : JSON.stringify(notToBeConfusedWith));
    const notes = this.#graph.notesAbout(entity.id);
    set(NODE_KEYS.notes, notes.length === 0 ? undefined : this.#evidence.notes(notes));
    for (const [key, text] of entity.extra ?? []) set(attributeName('node', key), text);
    const position = this.#graph.document.positions.get(entity.id);
    return { id: entity.id, label: entity.name, attributes, position, entity };
  }

  #edge(number: number): EdgeRow {
    const claim = this.#graph.claim(number);
    const relation = this.#graph.relationOf(number);
    const attributes = new Map<string, string>([[EDGE_KEYS.relation, relation.id]]);
    const derived = claimId(claim.subject, relation.id, claim.object, claim.when, relation.symmetric === true);
    if (claim.id !== derived) attributes.set(EDGE_KEYS.claim, claim.id);
    if (claim.when !== undefined) attributes.set(EDGE_KEYS.when, claim.when);
    const stances = claim.evidence.map(({ stance }) => stance);
    const standing = standingOf(stances, stances.length > 0) ?? 'unsourced';
    attributes.set(EDGE_KEYS.standing, standing);
    const undirected = relation.symmetric === true || claim.qualifiers.get(DIRECTED)?.text === 'false';
    for (const [key, { text }] of claim.qualifiers)
      if (text !== '' && !isImplied(key, text, relation.symmetric === true))
        attributes.set(attributeName('edge', key), text);
    attributes.set(EDGE_KEYS.evidence, this.#evidence.text(claim.evidence));
    const label = edgeLabel(relation.label, standing);
    return { source: claim.subject, target: claim.object, label, undirected, attributes, claim };
  }
}

/** Whether a qualifier is told by the edge having no direction. */
function isImplied(key: string, text: QualifierValue['text'], isSymmetric: boolean): boolean {
  return key === DIRECTED && text === 'false' && !isSymmetric;
}

function isNumber(text: string): boolean {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/.test(text);
}
