/**
 * Triples as the readers of RDF hand them over: one mapping makes entities and claims of them, whatever they were
 * written in. A node is an IRI, or `_:` and a label; a literal is an object.
 */
import { addTo } from '../../model/index.ts';
import type { Collector } from '../import/collector.ts';
import { hashOf } from '../import/hash.ts';
import { NAMESPACES } from './namespaces.ts';

export interface Literal {
  readonly text: string;
  readonly language?: string;
  /** An IRI; left out for plain texts. */
  readonly datatype?: string;
}

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | Literal;
  /** Offset in the text. */
  readonly at: number;
}

/** What an IRI cannot hold. */
// oxlint-disable-next-line no-control-regex -- control characters are among it
const NOT_IRI = /[\u0000-\u0020<>"{}|^`\\]/;

/** A whole document in one literal: the format that reads it has limits of its own. */
const JSON_TEXT = `${NAMESPACES.rdf}JSON`;

/** Triples for each claim that a file may have: most triples describe. */
const PER_CLAIM = 2.5;

export class Triples {
  readonly #collector: Collector;
  readonly #most: number;
  readonly #bySubject = new Map<string, Triple[]>();
  readonly #faulty = new Set<string>();
  /** Keeps the blank nodes of different files apart; the same file read again has the same. */
  readonly #mark: string;
  #count = 0;
  #blanks = 0;

  constructor(text: string, collector: Collector) {
    this.#collector = collector;
    this.#most = collector.limits.claims * PER_CLAIM;
    this.#mark = hashOf(text);
  }

  get count(): number {
    return this.#count;
  }

  /** In the order in which they were first met. */
  get subjects(): Iterable<string> {
    return this.#bySubject.keys();
  }

  of(subject: string): readonly Triple[] {
    return this.#bySubject.get(subject) ?? [];
  }

  /** The blank node with a label of the file, or a new one. */
  blank(label?: string): string {
    return `_:${this.#mark}${label === undefined ? `-${++this.#blanks}` : `.${label}`}`;
  }

  /** Adds a triple; one with a fault is reported and left out. */
  add(subject: string, predicate: string, object: string | Literal, at: number): void {
    if (++this.#count > this.#most) this.#collector.stop('triples', this.#most, { at, path: [] });
    const nodes = typeof object === 'string' ? [subject, predicate, object] : [subject, predicate];
    if (!nodes.every((node) => this.#isNode(node, at)) || !this.#isText(object, at)) return;
    const triple = { subject, predicate, object, at };
    addTo(this.#bySubject, subject, triple);
  }

  /** Whether a node can be one; the first time that it cannot, it is reported. */
  #isNode(node: string, at: number): boolean {
    if (!NOT_IRI.test(node)) return true;
    if (!this.#faulty.has(node)) {
      this.#faulty.add(node);
      const [char = ''] = NOT_IRI.exec(node) ?? [];
      const met = char < ' ' ? `U+${char.charCodeAt(0).toString(16).padStart(4, '0')}` : `"${char}"`;
      const message = `"${[...node].slice(0, 60).join('')}" is not an IRI: it holds ${met}.`;
      this.#collector.refuse({ at, path: [] }, 'iri-invalid', message);
    }
    return false;
  }

  #isText(object: string | Literal, at: number): boolean {
    if (typeof object === 'string') return true;
    const { report, validator } = this.#collector;
    const most = object.datatype === JSON_TEXT ? Infinity : undefined;
    return (
      report.item({ at, path: [] }, () => {
        validator.text(object.text, at, [], most);
        return true;
      }) === true
    );
  }
}
