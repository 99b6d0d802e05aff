/** Reads the elements of Cytoscape.js. */
import { Report } from '../document/report.ts';
import type { Path, Place } from '../document/report.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { NetworkBuilder } from '../network/builder.ts';
import { DOCUMENT_KEY } from '../network/document-text.ts';
import type { Point } from '../network/elements.ts';
import { parseJson } from '../text/json.ts';
import { pathText, shortened, valueOf } from '../text/tree.ts';
import type { MapNode, Node } from '../text/tree.ts';
import { checkParents } from './parents.ts';

export function readCytoscapeJson(text: string, options: ReadOptions): ReadResult {
  const report = new Report(options.file, text);
  const { tree, faults } = parseJson(text, options.limits.depth);
  for (const fault of faults) report.fault(fault);
  const reader = new CytoscapeReader(report, new NetworkBuilder(report, options));
  return reader.read(tree);
}

/** Keys of an element that say how it looks or stands, not what it is. */
const IGNORED = ['style', 'classes', 'scratch', 'renderedPosition', 'css'];

interface Element {
  readonly isEdge: boolean;
  readonly map: MapNode;
  readonly data: MapNode;
  readonly place: Place;
}

class CytoscapeReader {
  readonly #report: Report;
  readonly #builder: NetworkBuilder;
  readonly #told = new Set<string>();

  constructor(report: Report, builder: NetworkBuilder) {
    this.#report = report;
    this.#builder = builder;
  }

  read(tree: Node | undefined): ReadResult {
    if (tree === undefined) return this.#builder.result();
    const lists = this.#lists(tree);
    const described = tree.type === 'map' ? valueOf(tree, 'data') : undefined;
    const title =
      described?.type === 'map' ? (textUnder(described, 'title') ?? textUnder(described, 'name')) : undefined;
    const own = described?.type === 'map' ? textUnder(described, DOCUMENT_KEY) : undefined;
    if (own !== undefined) this.#builder.describe(own);
    const elements = lists.flatMap(({ node, path, group }) => this.#elements(node, path, group));
    const nodes = elements.filter(({ isEdge }) => !isEdge);
    const parentless = checkParents(
      nodes.map(({ data, place }) => ({
        id: textUnder(data, 'id') ?? '',
        parent: textUnder(data, 'parent'),
        place: { at: valueOf(data, 'parent')?.at ?? place.at, path: [...place.path, 'data', 'parent'] },
      })),
      this.#report,
    );
    for (const element of nodes) this.#node(element, parentless);
    for (const element of elements) if (element.isEdge) this.#edge(element);
    return this.#builder.result(title === undefined ? {} : { title });
  }

  /** The lists of elements, in whichever form they come. */
  #lists(tree: Node): readonly { readonly node: Node; readonly path: Path; readonly group?: string }[] {
    const holder = tree.type === 'map' ? valueOf(tree, 'elements') : undefined;
    const node = holder ?? tree;
    const path = holder === undefined ? [] : ['elements'];
    if (node.type === 'list') return [{ node, path }];
    const groups = ['nodes', 'edges'].flatMap((group) => {
      const list = node.type === 'map' ? valueOf(node, group) : undefined;
      return list === undefined ? [] : [{ node: list, path: [...path, group], group }];
    });
    if (groups.length === 0)
      this.#report.fatal(
        { at: node.at, path },
        'format',
        'There are no elements: a list of them, or a map with "nodes" and "edges", is expected.',
      );
    return groups;
  }

  #elements(list: Node, path: Path, group?: string): readonly Element[] {
    if (list.type !== 'list') {
      this.#report.fatal({ at: list.at, path }, 'type', 'A list of elements is expected here.');
      return [];
    }
    return list.items.flatMap((map, index) => {
      const place = { at: map.at, path: [...path, index] };
      return (
        this.#report.item(place, () => {
          const data = map.type === 'map' ? valueOf(map, 'data') : undefined;
          if (map.type === 'map' && data?.type === 'map') {
            this.#tellIgnored(map, place);
            const named = group ?? textUnder(map, 'group');
            const isEdge = named === undefined ? valueOf(data, 'source') !== undefined : named === 'edges';
            return { isEdge, map, data, place };
          }
          this.#report.error(place, 'type', 'An element is a map that holds a map under "data".');
          return undefined;
        }) ?? []
      );
    });
  }

  #tellIgnored(map: MapNode, { path }: Place): void {
    for (const { key, keyAt, value } of map.entries) {
      const isEmpty = value.type === 'text' ? value.text === '' || value.written === 'null' : sizeOf(value) === 0;
      if (isEmpty || !IGNORED.includes(key) || this.#told.has(key)) continue;
      this.#told.add(key);
      const message = `What elements have under "${key}" is not read.`;
      this.#report.warning({ at: keyAt, path: [...path, key] }, 'key-ignored', message);
    }
  }

  #node({ map, data, place }: Element, parentless: ReadonlySet<string>): void {
    this.#report.item(place, () => {
      const id = this.#id(data, 'id', place);
      const position = this.#position(map, place);
      const attributes = this.#attributes(data, ['id'], place);
      if (parentless.has(id ?? '')) attributes.delete('parent');
      if (id !== undefined) this.#builder.node({ id, attributes, position, place: { ...place, at: data.at } });
      return true;
    });
  }

  #edge({ data, place }: Element): void {
    this.#report.item(place, () => {
      const directed = textUnder(data, 'directed');
      const attributes = this.#attributes(data, ['id', 'source', 'target'], place);
      const undirected = directed === 'false';
      if (undirected || directed === 'true') attributes.delete('directed');
      this.#builder.edge({
        id: textUnder(data, 'id'),
        source: this.#end(data, 'source', place),
        target: this.#end(data, 'target', place),
        undirected,
        attributes,
        place,
        at: pathText(place.path),
      });
      return true;
    });
  }

  /** The id of a node; a number is taken as a text. */
  #id(data: MapNode, key: string, place: Place): string | undefined {
    const node = valueOf(data, key);
    const here = { at: node?.at ?? data.at, path: [...place.path, 'data', key] };
    if (node === undefined || (node.type === 'text' && node.written === 'null'))
      this.#report.error(here, 'id-missing', 'A node has no id.', 'Give it one.');
    else if (node.type !== 'text') this.#report.error(here, 'id-type', `An id is a ${node.type}, and not a text.`);
    else {
      if (node.written !== 'text') this.#tellNumber(node.text, here);
      return node.text;
    }
    return undefined;
  }

  #end(data: MapNode, key: 'source' | 'target', place: Place): string {
    const node = valueOf(data, key);
    if (node === undefined || (node.type === 'text' && node.written === 'null')) return '';
    return this.#id(data, key, place) ?? '';
  }

  #tellNumber(text: string, place: Place): void {
    if (this.#told.has('number')) return;
    this.#told.add('number');
    const message = `Ids are numbers, such as ${shortened(text)}; they are taken as texts.`;
    this.#report.warning(place, 'number-as-text', message);
  }

  #position(map: MapNode, place: Place): Point | undefined {
    const node = valueOf(map, 'position');
    if (node === undefined || (node.type === 'text' && node.written === 'null')) return undefined;
    const [x, y] = ['x', 'y'].map((key) => (node.type === 'map' ? numberUnder(node, key) : undefined));
    if (x !== undefined && y !== undefined) return { x, y };
    const here = { at: node.at, path: [...place.path, 'position'] };
    this.#report.error(here, 'position-number', 'A position is not two numbers.', 'Write { "x": 0, "y": 0 }.');
    return undefined;
  }

  /** Everything under `data` but the given keys, as text. */
  #attributes(data: MapNode, without: readonly string[], place: Place): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const { key, value } of data.entries) {
      if (without.includes(key) || (value.type === 'text' && value.written === 'null')) continue;
      if (value.type !== 'text' && (key === 'label' || key === 'name')) {
        const here = { at: value.at, path: [...place.path, 'data', key] };
        this.#report.error(here, 'label-type', `A ${key} is a ${value.type}, and not a text.`);
      } else attributes.set(key, value.type === 'text' ? value.text : jsonOf(value));
    }
    return attributes;
  }
}

/** A scalar that is not null. */
function textUnder(map: MapNode, key: string): string | undefined {
  const node = valueOf(map, key);
  return node?.type === 'text' && node.written !== 'null' && node.text !== '' ? node.text : undefined;
}

function numberUnder(map: MapNode, key: string): number | undefined {
  const node = valueOf(map, key);
  return node?.type === 'text' && node.written === 'number' ? Number(node.text) : undefined;
}

function sizeOf(node: Exclude<Node, { readonly type: 'text' }>): number {
  return node.type === 'list' ? node.items.length : node.entries.length;
}

/** A value as JSON, numbers as they were written. */
function jsonOf(node: Node): string {
  if (node.type === 'list') return `[${node.items.map(jsonOf).join(',')}]`;
  if (node.type === 'map')
    return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}:${jsonOf(value)}`).join(',')}}`;
  return node.written === 'text' ? JSON.stringify(node.text) : node.text;
}
