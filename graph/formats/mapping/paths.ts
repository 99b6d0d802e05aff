/**
 * Finds the items of a tree by a path: `landscape[category].items[]` is every item of every entry, whose category the
 * templates can name; `people{}` is every value of a map, whose key is `@key`.
 */
import type { Path as TreePath } from '../document/report.ts';
import { shortened, valueOf } from '../text/tree.ts';
import type { Node } from '../text/tree.ts';
import { MappingFault } from './item.ts';
import type { Item, Path } from './item.ts';

interface Step {
  /** Empty for the top of the file. */
  readonly key: string;
  /** Whether it leads to the items of a list, to the values of a map, or to the value itself. */
  readonly each: 'item' | 'value' | undefined;
  /** What templates call it. */
  readonly name: string | undefined;
}

export type ItemPath = readonly Step[];

/** @throws MappingFault where it cannot be understood */
export function parseItemPath(text: string): ItemPath {
  const steps: Step[] = [];
  const pattern = /(?:"([^"]*)"|([^".[\]{}]*))(?:\[([\w-]*)\]|\{([\w-]*)\})?(\.|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) break;
    const [, quoted, plain = '', item, value, dot] = match;
    const key = quoted ?? plain;
    const name = item ?? value;
    steps.push({
      key,
      each: item !== undefined ? 'item' : value !== undefined ? 'value' : undefined,
      name: name === undefined || name === '' ? undefined : name,
    });
    if (key === '' && name === undefined) break;
    if (dot === '') return steps;
  }
  throw new MappingFault(`"${shortened(text)}" is not a path.`, 'Write keys with dots between: landscape[].items[].');
}

/** The items, in the order of the file. */
export function* itemsOf(tree: Node, path: ItemPath): Generator<Item> {
  yield* follow({ node: tree, path: [], key: undefined, names: new Map() }, path);
}

interface Found {
  readonly node: Node;
  readonly path: TreePath;
  /** The key it stands under, where it is a value of a map that is gone through. */
  readonly key: string | undefined;
  readonly names: ReadonlyMap<string, Found>;
}

function* follow(found: Found, [step, ...rest]: ItemPath): Generator<Item> {
  if (step === undefined) {
    yield new TreeItem(found);
    return;
  }
  for (const next of taken(found, step)) {
    const names = step.name === undefined ? next.names : new Map([...next.names, [step.name, next] as const]);
    yield* follow({ ...next, names }, rest);
  }
}

function* taken({ node, path, names }: Found, { key, each }: Step): Generator<Found> {
  const inner = key === '' ? node : node.type === 'map' ? valueOf(node, key) : undefined;
  if (inner === undefined || isNothing(inner)) return;
  const here = key === '' ? path : [...path, key];
  if (each === 'item' && inner.type === 'list') {
    for (const [index, item] of inner.items.entries())
      if (!isNothing(item)) yield { node: item, path: [...here, index], key: undefined, names };
  } else if (each === 'value' && inner.type === 'map') {
    for (const entry of inner.entries) yield { node: entry.value, path: [...here, entry.key], key: entry.key, names };
  } else if (each !== 'value') yield { node: inner, path: here, key: undefined, names };
}

class TreeItem implements Item {
  readonly #found: Found;

  constructor(found: Found) {
    this.#found = found;
  }

  get place(): Item['place'] {
    return { at: this.#found.node.at, path: this.#found.path };
  }

  texts(path: Path): readonly string[] {
    const [first = '', ...rest] = path;
    const named = this.#found.names.get(first);
    return named === undefined ? textsIn(this.#found, path) : textsIn(named, rest);
  }
}

function textsIn({ node, key }: Found, path: Path): readonly string[] {
  if (path.length === 1 && path[0] === '@key') return key === undefined ? [] : [key];
  return textsAt(node, path);
}

/** Where a list stands in the way, all of its items are gone through. */
function textsAt(node: Node | undefined, path: Path): readonly string[] {
  if (node === undefined) return [];
  if (node.type === 'list') return node.items.flatMap((item) => textsAt(item, path));
  const [key, ...rest] = path;
  if (key !== undefined) return node.type === 'map' ? textsAt(valueOf(node, key), rest) : [];
  if (node.type === 'map') return textsAt(valueOf(node, '#text'), []); // of an element of XML that has attributes too
  return isNothing(node) || node.text.trim() === '' ? [] : [node.text];
}

function isNothing(node: Node): boolean {
  return node.type === 'text' && (node.written === 'null' || node.text === '');
}
