/** The items of a JSON file that holds a list of them, one alone, or one a line (JSON lines). */
import type { Place } from '../document/report.ts';
import { parseJson } from '../text/json.ts';
import type { Node } from '../text/tree.ts';
import type { Collector } from './collector.ts';

export type PlacedNode = readonly [node: Node, place: Place];

/** A fault in one line of many leaves that line out; a fault in a list is one of the whole file. */
export function parseItems(text: string, collector: Collector): readonly PlacedNode[] {
  const { report, limits } = collector;
  const lines = linesOf(text);
  const [first] = lines;
  if (lines.length < 2 || first?.line.startsWith('{') !== true || !first.line.endsWith('}')) {
    const { tree, faults } = parseJson(text, limits.depth);
    for (const fault of faults) report.fault(fault);
    if (tree === undefined) return [];
    if (tree.type !== 'list') return [[tree, { at: tree.at, path: [] }]];
    return tree.items.map((item, index) => [item, { at: item.at, path: [index] }]);
  }
  return lines.flatMap(({ line, at }, index): readonly PlacedNode[] => {
    const place = { at, path: [index] };
    const tree = report.item(place, () => {
      const parsed = parseJson(line, limits.depth);
      for (const fault of parsed.faults)
        report.error({ ...place, at: at + fault.at }, fault.code, fault.message, fault.hint);
      return parsed.tree;
    });
    return tree === undefined ? [] : [[shifted(tree, at), place]];
  });
}

function linesOf(text: string): readonly { readonly line: string; readonly at: number }[] {
  const lines = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line !== '') lines.push({ line, at: match.index + match[0].indexOf(line) });
  }
  return lines;
}

/** The tree of a line, with places in the file. */
function shifted(node: Node, by: number): Node {
  if (node.type === 'text') return { ...node, at: node.at + by };
  if (node.type === 'list') return { ...node, at: node.at + by, items: node.items.map((item) => shifted(item, by)) };
  return {
    ...node,
    at: node.at + by,
    entries: node.entries.map(({ key, keyAt, value }) => ({ key, keyAt: keyAt + by, value: shifted(value, by) })),
  };
}
