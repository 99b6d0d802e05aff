/**
 * Contexts of JSON-LD: what the keys of a file mean. One that stands elsewhere is never fetched: it is one of the few
 * that are known here, or it is refused.
 */
import type { Entry, Fault, MapNode, Node } from '../text/tree.ts';
import { shortened } from '../text/tree.ts';
import { bundledContext } from './contexts.ts';
import { isAbsolute, resolved } from './iri.ts';

export interface Term {
  /** An IRI, a keyword, or `undefined` for a key that means nothing. */
  readonly iri: string | undefined;
  readonly isReverse: boolean;
  /** `@id`, `@vocab`, or the IRI of a datatype. */
  readonly type?: string | undefined;
  readonly language?: string | undefined;
  readonly containers: readonly string[];
  /** A context for what stands under the key. */
  readonly inner?: Node | undefined;
}

/** Ends the reading of a context. */
export class ContextFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

interface Work {
  left: number;
}

const MOST_WORK = 1_000_000;

export class Context {
  readonly base: string | undefined;
  readonly vocab: string | undefined;
  readonly language: string | undefined;
  readonly #terms: ReadonlyMap<string, Term>;
  /** How many terms the contexts of one file may still copy from each other. */
  readonly #work: Work;

  constructor(
    fields: Pick<Context, 'base' | 'vocab' | 'language'> = { base: undefined, vocab: undefined, language: undefined },
    terms: ReadonlyMap<string, Term> = new Map(),
    work: Work = { left: MOST_WORK },
  ) {
    this.base = fields.base;
    this.vocab = fields.vocab;
    this.language = fields.language;
    this.#terms = terms;
    this.#work = work;
  }

  /** This context with what a node says added. */
  with(node: Node): Context {
    if (node.type === 'list') return node.items.reduce<Context>((context, item) => context.with(item), this);
    if (node.type === 'text') {
      if (node.written === 'null')
        return new Context({ base: this.base, vocab: undefined, language: undefined }, new Map(), this.#work);
      const bundled = bundledContext(node.text);
      if (bundled !== undefined) return this.with(bundled);
      throw new ContextFault({
        code: 'remote-context',
        message: `The context "${shortened(node.text)}" stands elsewhere, and nothing is fetched.`,
        hint: 'Put its content in place of its address.',
        at: node.at,
      });
    }
    this.#work.left -= this.#terms.size + node.entries.length;
    if (this.#work.left < 0)
      throw new ContextFault({
        code: 'too-large',
        message: 'The contexts of the file are too many, or too large.',
        at: node.at,
      });
    return new ContextReader(this, this.#terms, this.#work, node).read();
  }

  termOf(key: string): Term {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    return { iri: this.expand(key, { vocab: true }), isReverse: false, containers: [] };
  }

  /** An IRI from a key, a type or an id; `undefined` where it comes to none. */
  expand(text: string, { vocab }: { readonly vocab: boolean }): string | undefined {
    if (/^@[a-z]+$/i.test(text)) return KEYWORDS.has(text) ? text : undefined;
    if (vocab && this.#terms.has(text)) return this.#terms.get(text)?.iri;
    const colon = text.indexOf(':');
    if (colon > 0) {
      const prefix = text.slice(0, colon);
      const local = text.slice(colon + 1);
      if (prefix === '_' || local.startsWith('//')) return text;
      const space = this.#terms.get(prefix)?.iri;
      if (space !== undefined) return space + local;
      if (isAbsolute(text)) return text;
    }
    if (vocab) return this.vocab === undefined ? undefined : this.vocab + text;
    return resolved(text, this.base);
  }
}

export const KEYWORDS: ReadonlySet<string> = new Set(
  '@base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab'.split(
    ' ',
  ),
);

/** Reads the terms of one map, each of which may rest on others. */
class ContextReader {
  readonly #outer: Context;
  readonly #work: Work;
  readonly #node: MapNode;
  readonly #terms: Map<string, Term>;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #open = new Set<string>();
  #fields: { base: string | undefined; vocab: string | undefined; language: string | undefined };

  constructor(outer: Context, terms: ReadonlyMap<string, Term>, work: Work, node: MapNode) {
    this.#outer = outer;
    this.#work = work;
    this.#node = node;
    this.#terms = new Map(terms);
    this.#entries = new Map(node.entries.map((entry) => [entry.key, entry]));
    this.#fields = { base: outer.base, vocab: outer.vocab, language: outer.language };
  }

  read(): Context {
    for (const { key, value } of this.#node.entries) {
      const text = value.type === 'text' && value.written !== 'null' ? value.text : undefined;
      if (key === '@import') this.#fail('remote-context', 'A context is imported, and nothing is fetched.', value.at);
      else if (key === '@base') this.#fields.base = text === undefined ? undefined : resolved(text, this.#outer.base);
      else if (key === '@language') this.#fields.language = text;
    }
    const vocab = this.#entries.get('@vocab')?.value;
    if (vocab !== undefined)
      this.#fields.vocab = vocab.type === 'text' && vocab.written !== 'null' ? this.#iri(vocab.text) : undefined;
    for (const { key } of this.#node.entries) this.#terms.delete(key);
    for (const { key } of this.#node.entries) if (!key.startsWith('@')) this.#define(key);
    return this.#context();
  }

  #context(): Context {
    return new Context(this.#fields, this.#terms, this.#work);
  }

  #define(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined || this.#terms.has(key)) return;
    if (this.#open.has(key)) this.#fail('context-cycle', `The term "${shortened(key)}" rests on itself.`, entry.keyAt);
    this.#open.add(key);
    this.#terms.set(key, this.#term(key, entry.value));
    this.#open.delete(key);
  }

  #term(key: string, value: Node): Term {
    if (value.type === 'text')
      return { iri: value.written === 'null' ? undefined : this.#iri(value.text), isReverse: false, containers: [] };
    if (value.type === 'list') return this.#fail('context-term', `The term "${shortened(key)}" is a list.`, value.at);
    const at = (name: string): Node | undefined => value.entries.find((each) => each.key === name)?.value;
    const text = (name: string): string | undefined => {
      const node = at(name);
      return node?.type === 'text' && node.written !== 'null' ? node.text : undefined;
    };
    const reverse = text('@reverse');
    const id = text('@id');
    const containers = at('@container');
    const type = text('@type');
    return {
      iri: this.#iri(reverse ?? id ?? key, { isOwn: reverse === undefined && id === undefined }),
      isReverse: reverse !== undefined,
      type: type === undefined ? undefined : this.#iri(type),
      language: text('@language'),
      containers:
        containers?.type === 'list'
          ? containers.items.flatMap((item) => (item.type === 'text' ? [item.text] : []))
          : [text('@container')].filter((each) => each !== undefined),
      inner: at('@context'),
    };
  }

  /** An IRI in a definition, whose prefix may be defined in the same context. */
  #iri(text: string, { isOwn = false } = {}): string | undefined {
    const [prefix = ''] = text.split(':', 1);
    if (prefix !== text) this.#define(prefix);
    else if (!isOwn) this.#define(text);
    return this.#context().expand(text, { vocab: true });
  }

  #fail(code: string, message: string, at: number): never {
    throw new ContextFault({ code, message, at });
  }
}
