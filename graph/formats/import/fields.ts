/**
 * A map of a parsed file, asked for the texts, lists and maps it should hold; what is of another
 * type is reported and left out.
 */
import * as v from 'valibot';
import type { Place } from '../document/report.ts';
import type { MapNode, Node } from '../text/tree.ts';
import { valueOf } from '../text/tree.ts';
import type { Collector } from './collector.ts';

const TEXT = v.string();

export class Fields {
  readonly node: MapNode;
  readonly place: Place;
  readonly #collector: Collector;

  constructor(node: MapNode, place: Place, collector: Collector) {
    this.node = node;
    this.place = place;
    this.#collector = collector;
  }

  /** The fields of a node that is a map; any other is reported. */
  static of(node: Node, place: Place, collector: Collector): Fields | undefined {
    if (node.type === 'map') return new Fields(node, place, collector);
    collector.refuse(place, 'type', `A ${node.type} stands where a map is expected.`);
    return undefined;
  }

  get keys(): readonly string[] {
    return this.node.entries.map(({ key }) => key);
  }

  has(key: string): boolean {
    const node = valueOf(this.node, key);
    return node !== undefined && !isNothing(node);
  }

  /** The place of the value under a key, or of the map. */
  placeOf(key: string): Place {
    return { at: valueOf(this.node, key)?.at ?? this.node.at, path: [...this.place.path, key] };
  }

  /** The text under a key; numbers and truth values as they are written. */
  text(key: string): string | undefined {
    const node = valueOf(this.node, key);
    return node === undefined || isNothing(node) ? undefined : this.#textOf(node, this.placeOf(key));
  }

  /** The texts of a list; a text alone is a list of one. */
  texts(key: string): readonly string[] {
    return this.#items(key).flatMap(([node, place]) => this.#textOf(node, place) ?? []);
  }

  map(key: string): Fields | undefined {
    const node = valueOf(this.node, key);
    return node === undefined || isNothing(node) ? undefined : Fields.of(node, this.placeOf(key), this.#collector);
  }

  /** The maps of a list; a map alone is a list of one. */
  maps(key: string): readonly Fields[] {
    return this.#items(key).flatMap(([node, place]) => Fields.of(node, place, this.#collector) ?? []);
  }

  /** The values under all keys, each as a list of its items. */
  lists(): readonly (readonly [key: string, items: readonly Node[]])[] {
    return this.node.entries.map(({ key, value }) => [key, value.type === 'list' ? value.items : [value]]);
  }

  #items(key: string): (readonly [Node, Place])[] {
    const node = valueOf(this.node, key);
    if (node === undefined || isNothing(node)) return [];
    if (node.type !== 'list') return [[node, this.placeOf(key)]];
    return node.items
      .map((item, index) => [item, { at: item.at, path: [...this.place.path, key, index] }] as const)
      .filter(([item]) => !isNothing(item));
  }

  #textOf(node: Node, place: Place): string | undefined {
    if (node.type === 'text' && node.written === 'boolean') return node.text;
    const { report, validator } = this.#collector;
    const text = report.item(place, () => validator.valid(node, TEXT, place.path));
    return text === '' ? undefined : text;
  }
}

/** `null` says nothing. */
function isNothing(node: Node): boolean {
  return node.type === 'text' && node.written === 'null';
}
