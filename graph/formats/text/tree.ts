/**
 * A parsed text as a tree in which every value and key knows where it stands, so that a problem found late can still
 * name its line. YAML and JSON are parsed into it. Keys are data: they are never used as names of properties.
 */

/** A scalar. All are kept as written; JSON's literals are told apart by `written`. */
export interface TextNode {
  readonly type: 'text';
  /** Offset in the text. */
  readonly at: number;
  readonly text: string;
  readonly written: 'text' | 'number' | 'boolean' | 'null';
}

export interface ListNode {
  readonly type: 'list';
  readonly at: number;
  readonly items: readonly Node[];
}

export interface MapNode {
  readonly type: 'map';
  readonly at: number;
  /** In the order of the text; each key once. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyAt: number;
  readonly value: Node;
}

export type Node = TextNode | ListNode | MapNode;

/** What went wrong while parsing, at an offset. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly at: number;
  /** Of a key that comes twice, where it comes first. */
  readonly first?: number;
}

export interface ParseResult {
  /** `undefined` where there is a fault. */
  readonly tree: Node | undefined;
  readonly faults: readonly Fault[];
  /** Where keys that come twice are all that is wrong: the tree with the first of each. */
  readonly withoutRepeats?: Node;
}

export function parsed(tree: Node, faults: readonly Fault[]): ParseResult {
  if (faults.length === 0) return { tree, faults };
  const isRepair = faults.every(({ first }) => first !== undefined);
  return { tree: undefined, faults, ...(isRepair ? { withoutRepeats: tree } : {}) };
}

/** The value under a key of a map with few keys. */
export function valueOf(map: MapNode, key: string): Node | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

/** An empty scalar: what YAML has where nothing is written after a key. */
export function isBlank(node: Node): boolean {
  return node.type === 'text' && node.text === '' && node.written === 'text';
}

/** `claims[3].evidence[0].source`; keys that are no plain words are quoted: `entities["a b"].name`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part)) return `[${JSON.stringify(shortened(part))}]`;
      return index === 0 ? shortened(part) : `.${shortened(part)}`;
    })
    .join('');
}

/** The path of the key that stands at an offset. */
export function pathOfKey(node: Node, keyAt: number): readonly (string | number)[] | undefined {
  const inner: readonly (readonly [string | number, number, Node])[] =
    node.type === 'map'
      ? node.entries.map((entry) => [entry.key, entry.keyAt, entry.value])
      : node.type === 'list'
        ? node.items.map((item, index) => [index, -1, item])
        : [];
  for (const [step, at, value] of inner) {
    if (at === keyAt) return [step];
    const rest = pathOfKey(value, keyAt);
    if (rest !== undefined) return [step, ...rest];
  }
  return undefined;
}

/** A text short enough for a message. */
export function shortened(text: string, length = 60): string {
  const characters = [...text.slice(0, length * 2 + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
}
