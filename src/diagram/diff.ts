/** What changed between two drawings. */
import type { Drawing, DrawnEdge, DrawnNode } from '../drawing/index.ts';

export interface Changes<Thing> {
  readonly added: readonly Thing[];
  readonly removed: readonly string[];
  /** Those that look otherwise than before. */
  readonly changed: readonly Thing[];
}

export interface DrawingChanges {
  readonly nodes: Changes<DrawnNode>;
  readonly edges: Changes<DrawnEdge>;
}

/**
 * A node of another entity is another node, as an edge between others is another edge: removed and added. Keys are the
 * numbers of a graph, and the graph that is opened next has them too.
 */
export function diff(before: Drawing, after: Drawing): DrawingChanges {
  const isSame = (key: string): boolean => before.nodes.get(key)?.id === after.nodes.get(key)?.id;
  const nodes = changesOf(before.nodes, after.nodes, ({ key }) => isSame(key));
  const edges = changesOf(
    before.edges,
    after.edges,
    (a, b) => a.source === b.source && a.target === b.target && isSame(a.source) && isSame(a.target),
  );
  return { nodes, edges };
}

/** Whether nothing changed. */
export function isEmpty({ nodes, edges }: DrawingChanges): boolean {
  return [nodes, edges].every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0);
}

function changesOf<Thing extends object>(
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
  stays: (a: Thing, b: Thing) => boolean,
): Changes<Thing> {
  const added: Thing[] = [];
  const changed: Thing[] = [];
  const removed: string[] = [];
  for (const [key, thing] of after) {
    const known = before.get(key);
    if (known === undefined) added.push(thing);
    else if (!stays(known, thing)) {
      removed.push(key);
      added.push(thing);
    } else if (!equal(known, thing)) changed.push(thing);
  }
  for (const key of before.keys()) if (!after.has(key)) removed.push(key);
  return { added, removed, changed };
}

/** Whether two values made of plain data are the same through and through. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
