/** Reads JSON-LD: compact or expanded, flat or nested, with the contexts that stand in it or are known. */
import type { ReadOptions } from '../format.ts';
import type { Collector } from '../import/collector.ts';
import { parseJson } from '../text/json.ts';
import { shortened, valueOf } from '../text/tree.ts';
import type { MapNode, Node, TextNode } from '../text/tree.ts';
import { baseOf } from './iri.ts';
import { Context, ContextFault } from './json-ld-context.ts';
import type { Term } from './json-ld-context.ts';
import { NAMESPACES } from './namespaces.ts';
import type { Literal, Triples } from './triples.ts';

const { rdf: RDF, xsd: XSD } = NAMESPACES;
const TYPE = `${RDF}type`;
const PLAIN: Term = { iri: undefined, isReverse: false, containers: [] };

export function readJsonLd(text: string, options: ReadOptions, collector: Collector, into: Triples): void {
  const { tree, faults } = parseJson(text, options.limits.depth);
  for (const fault of faults) collector.report.fault(fault);
  if (tree === undefined) return;
  try {
    const base = baseOf(options.file);
    new JsonLdReader(collector, into).read(tree, new Context({ base, vocab: undefined, language: undefined }));
  } catch (error) {
    if (!(error instanceof ContextFault)) throw error;
    collector.report.fault(error.fault);
  }
}

class JsonLdReader {
  readonly #collector: Collector;
  readonly #into: Triples;
  /** Keys without a meaning that have been told. */
  readonly #told = new Set<string>();

  constructor(collector: Collector, into: Triples) {
    this.#collector = collector;
    this.#into = into;
  }

  read(node: Node, context: Context): void {
    if (node.type === 'list') for (const item of node.items) this.read(item, context);
    else if (node.type === 'map') this.#node(node, context);
    else this.#collector.report.fatal({ at: node.at, path: [] }, 'type', 'A map or a list is expected.');
  }

  /** The triples of a map that describes a node; gives the node. */
  #node(map: MapNode, outer: Context): string {
    const own = valueOf(map, '@context');
    const context = own === undefined ? outer : outer.with(own);
    const meanings = map.entries.map(({ key, value }) => ({ key, value, term: context.termOf(key) }));
    const id = meanings.find(({ term }) => term.iri === '@id')?.value;
    const subject = id?.type === 'text' ? this.#nodeOf(id.text, context) : this.#into.blank();
    for (const { key, value, term } of meanings) {
      if (term.iri === '@type') this.#types(subject, value, context);
      else if (term.iri === '@graph' || term.iri === '@included') this.read(value, context);
      else if (term.iri === '@reverse') this.#reversed(subject, value, context);
      else if (term.iri?.startsWith('@') === true) continue;
      else if (term.iri === undefined || !/[:/]/.test(term.iri)) this.#tellMeaningless(key, value.at);
      else this.#property(subject, term, value, context);
    }
    return subject;
  }

  #types(subject: string, value: Node, context: Context): void {
    for (const item of itemsOf(value)) {
      const type = item.type === 'text' ? context.expand(item.text, { vocab: true }) : undefined;
      if (type !== undefined) this.#into.add(subject, TYPE, this.#labelled(type), item.at);
    }
  }

  #reversed(subject: string, value: Node, context: Context): void {
    for (const { key, value: inner } of value.type === 'map' ? value.entries : [])
      this.#property(subject, { ...context.termOf(key), isReverse: true }, inner, context);
  }

  #property(subject: string, term: Term, value: Node, outer: Context): void {
    const context = term.inner === undefined ? outer : outer.with(term.inner);
    const predicate = term.iri ?? '';
    for (const item of this.#contained(term, value)) {
      const object = this.#object(item, term, context);
      if (object === undefined) continue;
      if (!term.isReverse) this.#into.add(subject, predicate, object, item.at);
      else if (typeof object === 'string') this.#into.add(object, predicate, subject, item.at);
    }
  }

  /** The values under a key, out of what holds them. */
  #contained({ containers }: Term, value: Node): readonly Node[] {
    if (containers.includes('@list')) return [value.type === 'list' ? listMap(value) : value];
    const isMapped = containers.some((each) => /^@(?:language|index|id|type|graph)$/.test(each));
    if (!isMapped || value.type !== 'map' || valueOf(value, '@id') !== undefined) return itemsOf(value);
    return value.entries.flatMap(({ key, keyAt, value: inner }) =>
      itemsOf(inner).map((item): Node => {
        const keyed = containers.includes('@language') ? '@language' : containers.includes('@id') ? '@id' : undefined;
        if (keyed === undefined) return item;
        const entry = { key: keyed, keyAt, value: textNode(key, keyAt) };
        if (item.type === 'map') return { ...item, entries: [...item.entries, entry] };
        const entries = [{ key: '@value', keyAt: item.at, value: item }, ...(key === '@none' ? [] : [entry])];
        return { type: 'map', at: item.at, entries };
      }),
    );
  }

  #object(node: Node, term: Term, context: Context): string | Literal | undefined {
    if (node.type === 'text') return this.#scalar(node, term, context);
    if (node.type === 'list') return this.#list(node.items, term, context);
    const keyed = (keyword: string): Node | undefined =>
      node.entries.find(({ key }) => context.termOf(key).iri === keyword)?.value;
    const value = keyed('@value');
    if (value !== undefined) return this.#value(value, keyed('@type'), keyed('@language'), context);
    const list = keyed('@list');
    if (list !== undefined) return this.#list(itemsOf(list), term, context);
    const set = keyed('@set');
    if (set !== undefined) return this.#list(itemsOf(set), term, context);
    return this.#node(node, context);
  }

  #scalar(node: TextNode, { type, language }: Term, context: Context): string | Literal | undefined {
    if (node.written === 'null') return undefined;
    if (node.written === 'text' && type === '@id') return this.#nodeOf(node.text, context);
    if (node.written === 'text' && type === '@vocab') {
      const iri = context.expand(node.text, { vocab: true });
      return iri === undefined ? undefined : this.#labelled(iri);
    }
    if (type?.startsWith('@') === false) return { text: node.text, datatype: type };
    if (node.written !== 'text') return { text: node.text, datatype: XSD + datatypeOf(node) };
    const spoken = language ?? context.language;
    return { text: node.text, ...(spoken === undefined ? {} : { language: spoken }) };
  }

  #value(value: Node, type: Node | undefined, language: Node | undefined, context: Context): Literal | undefined {
    if (value.type !== 'text' || value.written === 'null') return undefined;
    const datatype = type?.type === 'text' ? context.expand(type.text, { vocab: true }) : undefined;
    if (datatype !== undefined && !datatype.startsWith('@')) return { text: value.text, datatype };
    if (value.written !== 'text') return { text: value.text, datatype: XSD + datatypeOf(value) };
    return { text: value.text, ...(language?.type === 'text' ? { language: language.text } : {}) };
  }

  #list(items: readonly Node[], term: Term, context: Context): string {
    const cells = items.map(() => this.#into.blank());
    items.forEach((item, index) => {
      const object = this.#object(item, { ...PLAIN, ...term, containers: [] }, context);
      const cell = cells[index] ?? '';
      if (object !== undefined) this.#into.add(cell, `${RDF}first`, object, item.at);
      this.#into.add(cell, `${RDF}rest`, cells[index + 1] ?? `${RDF}nil`, item.at);
    });
    return cells[0] ?? `${RDF}nil`;
  }

  #nodeOf(text: string, context: Context): string {
    return this.#labelled(context.expand(text, { vocab: false }) ?? text);
  }

  /** Blank nodes of the file under the names that all blank nodes of it have. */
  #labelled(iri: string): string {
    return iri.startsWith('_:') ? this.#into.blank(iri.slice(2)) : iri;
  }

  #tellMeaningless(key: string, at: number): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const message = `The context does not say what "${shortened(key)}" means; it is left out.`;
    this.#collector.report.warning({ at, path: [] }, 'left-out', message);
  }
}

function itemsOf(node: Node): readonly Node[] {
  return node.type === 'list' ? node.items : [node];
}

function listMap(node: Node): Node {
  return { type: 'map', at: node.at, entries: [{ key: '@list', keyAt: node.at, value: node }] };
}

function textNode(text: string, at: number): TextNode {
  return { type: 'text', at, text, written: 'text' };
}

function datatypeOf({ written, text }: TextNode): string {
  if (written === 'boolean') return 'boolean';
  return /^-?\d+$/.test(text) ? 'integer' : 'double';
}
