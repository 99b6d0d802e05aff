/** What the columns of a table are, by their names in the first row. */
import { didYouMean } from '../../model/index.ts';
import { shortened } from '../text/tree.ts';
import type { TableFault } from './rows.ts';

/** Pairs of names that the two ends of an edge go by. */
const ENDS: readonly (readonly [string, string])[] = [
  ['subject', 'object'],
  ['source', 'target'],
  ['from', 'to'],
  ['src', 'dst'],
  ['source id', 'target id'],
];
const IDS = ['id', 'node', 'node id', 'key'];
const NAMES = ['name', 'label', 'title'];

/** Names of columns that are not attributes; attributes called so get a prefix when they are written. */
const TAKEN: ReadonlySet<string> = new Set([...ENDS.flat(), ...IDS, ...NAMES, 'type']);

export function isTaken(key: string): boolean {
  return TAKEN.has(plain(key));
}

/** Places of columns, counted from 0. */
export interface Columns {
  readonly names: readonly string[];
  readonly id: number | undefined;
  /** The name of a node, or the label of an edge. */
  readonly name: number | undefined;
  readonly ends: readonly [source: number, target: number] | undefined;
  /** `Directed` or `Undirected`, as Gephi writes it. */
  readonly direction: number | undefined;
}

export function columnsOf(names: readonly string[]): Columns | TableFault {
  const plains = names.map(plain);
  const find = (candidates: readonly string[]): number | undefined => {
    const found = candidates.find((candidate) => plains.includes(candidate));
    return found === undefined ? undefined : plains.indexOf(found);
  };
  const pair = ENDS.find((both) => both.every((end) => plains.includes(end)));
  const name = find(NAMES);
  const id = find(IDS) ?? (pair === undefined ? name : undefined);
  if (id === undefined && pair === undefined) return unknown(names, plains);
  return {
    names,
    id,
    name: name === id ? undefined : name,
    ends: pair === undefined ? undefined : [plains.indexOf(pair[0]), plains.indexOf(pair[1])],
    direction: pair === undefined ? undefined : find(['type']),
  };
}

function unknown(names: readonly string[], plains: readonly string[]): TableFault {
  const known = [...ENDS.flat(), ...IDS, ...NAMES];
  const nearest = plains.map((name) => didYouMean(name, known)).find((hint) => hint !== undefined);
  const told = names.slice(0, 8).map((name) => `"${shortened(name, 30)}"`);
  return {
    code: 'columns-unknown',
    message: `None of the columns ${told.join(', ')} is known: a table has "id" and "name", or "source" and "target".`,
    hint: nearest ?? 'Name the columns in the first row, or say by a mapping what they are.',
    line: 1,
  };
}

/** `Source_ID` is `source id`. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
