/** Asks the triples of a node for what our own terms say of it. What is told within a node is no thing of its own. */
import { parseWhen } from '../../model/index.ts';
import type { Qualifiers } from '../../model/index.ts';
import { readQualifier } from '../document/qualifiers.ts';
import type { Collector } from '../import/collector.ts';
import { shortened } from '../text/tree.ts';
import { idOf } from './iri.ts';
import { expand } from './namespaces.ts';
import { OWN } from './own-terms.ts';
import type { Triple, Triples } from './triples.ts';

const [TYPE, VALUE, LABEL] = ['rdf:type', 'rdf:value', 'rdfs:label'].map(expand) as [string, string, string];

export class OwnValues {
  /** Nodes that have been told within others. */
  readonly inner = new Set<string>();
  readonly #triples: Triples;
  readonly #collector: Collector;

  constructor(triples: Triples, collector: Collector) {
    this.#triples = triples;
    this.#collector = collector;
  }

  of(node: string, predicate: string): readonly Triple[] {
    return this.#triples.of(node).filter((triple) => triple.predicate === predicate);
  }

  at(node: string): number {
    return this.#triples.of(node)[0]?.at ?? 0;
  }

  types(node: string): readonly string[] {
    return this.iris(node, TYPE);
  }

  iris(node: string, predicate: string): readonly string[] {
    return this.of(node, predicate).flatMap(({ object }) => (typeof object === 'string' ? [object] : []));
  }

  /** The nodes that are told within a node. */
  nodes(node: string, predicate: string): readonly string[] {
    const nodes = this.iris(node, predicate);
    for (const each of nodes) this.inner.add(each);
    return nodes;
  }

  text(node: string, predicate: string): string | undefined {
    for (const { object } of this.of(node, predicate)) if (typeof object !== 'string') return object.text;
    return undefined;
  }

  /** Those of the texts that are there, by key. */
  texts<Key extends string>(node: string, predicates: Readonly<Record<Key, string>>): Partial<Record<Key, string>> {
    const found = Object.entries<string>(predicates).map(([key, predicate]) => [key, this.text(node, predicate)]);
    return Object.fromEntries(found.filter(([, text]) => text !== undefined)) as Partial<Record<Key, string>>;
  }

  /** Those of the dates that are there, by key; one that is none is told, and left out. */
  times<Key extends string>(node: string, predicates: Readonly<Record<Key, string>>): Partial<Record<Key, string>> {
    const texts = Object.entries<string | undefined>(this.texts(node, predicates));
    const good = texts.filter(([key, text]) => {
      if (text === undefined || 'when' in parseWhen(text)) return true;
      const at = this.of(node, predicates[key as Key])[0]?.at ?? 0;
      this.#collector.report.warning({ at, path: [] }, 'date', `"${shortened(text)}" is not a date; it is left out.`);
      return false;
    });
    return Object.fromEntries(good) as Partial<Record<Key, string>>;
  }

  pairs(node: string, predicate: string): ReadonlyMap<string, string> {
    return new Map(
      this.nodes(node, predicate).flatMap((pair) => {
        const [key, value] = [this.text(pair, OWN.key), this.text(pair, VALUE)];
        return key === undefined || value === undefined ? [] : [[key, value] as const];
      }),
    );
  }

  /** The id of an entity, or the name of an agent. */
  party(node: string, predicate: string): string | undefined {
    const object = this.of(node, predicate)[0]?.object;
    if (object === undefined || typeof object !== 'string') return object?.text;
    if (!object.startsWith('_:')) return idOf(object);
    this.inner.add(object);
    return this.text(object, LABEL);
  }

  qualifiers(node: string, relation: string): Qualifiers {
    const declared = this.#collector.vocabulary.relations.get(relation)?.qualifiers ?? [];
    return new Map(
      [...this.pairs(node, OWN.qualifier)].map(([id, text]) => {
        const type = declared.find((qualifier) => qualifier.id === id)?.type ?? 'text';
        return [id, readQualifier(text, type).value];
      }),
    );
  }
}
