/** Writes tables, safe to open in a spreadsheet. */
import type { Graph } from '../../model/index.ts';
import type { WriteOptions } from '../format.ts';
import { reportLostParts } from '../network/document-text.ts';
import { withoutClash } from '../network/elements.ts';
import type { Attributes } from '../network/elements.ts';
import { NetworkRows } from '../network/rows.ts';
import type { EdgeRow, NodeRow } from '../network/rows.ts';
import { isTaken } from './columns.ts';
import { disarmed } from './formula.ts';

export interface TableOptions extends WriteOptions {
  /** Entities and claims in one table, or either alone. */
  readonly part: 'all' | 'nodes' | 'edges';
  readonly delimiter: ',' | '\t';
}

export function* writeTable(graph: Graph, { part, delimiter, report }: TableOptions): Generator<string> {
  const rows = new NetworkRows(graph);
  const withNodes = part !== 'edges';
  const withEdges = part !== 'nodes';
  const columns = new Map<string, boolean>();
  const add = (each: Iterable<Attributes>): void => {
    const some = NetworkRows.columns(attributesIn(each));
    for (const [key, isNumber] of some) columns.set(key, (columns.get(key) ?? true) && isNumber);
  };
  if (withNodes) {
    add([new Map([['id', 'text'], ['name', 'text']])]); // oxfmt-ignore
    add(mapped(rows.nodes(), nodeCells));
  }
  if (withEdges) {
    add([new Map([['subject', 'text'], ['relation', 'text'], ['object', 'text']])]); // oxfmt-ignore
    add(mapped(rows.edges(), edgeCells));
  }
  const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(cell)).join(delimiter)}\n`;
  yield line([...columns.keys()].map(disarmed));
  const row = (cells: Attributes): string =>
    line([...columns].map(([key, isNumber]) => (isNumber ? (cells.get(key) ?? '') : disarmed(cells.get(key) ?? ''))));
  if (withNodes) for (const node of rows.nodes()) yield row(nodeCells(node));
  if (withEdges) for (const edge of rows.edges()) yield row(edgeCells(edge));
  rows.reportLosses(withEdges ? report : undefined);
  reportLostParts(graph, withNodes ? ['positions'] : [], report);
  const lost = part === 'nodes' ? 'Claims' : 'Entities, but for their ids,';
  if (part !== 'all')
    report?.({
      code: `lost-${part === 'nodes' ? 'claims' : 'entities'}`,
      severity: 'warning',
      message: `${lost} are not in this table.`,
    });
}

function nodeCells({ id, label, attributes, position }: NodeRow): Attributes {
  const place: readonly (readonly [string, string])[] =
    position === undefined
      ? []
      : [
          ['x', String(position.x)],
          ['y', String(position.y)],
        ];
  return new Map([['id', id], ['name', label], ...withoutClash(attributes, isTaken), ...place]);
}

function edgeCells({ source, target, undirected, attributes }: EdgeRow): Attributes {
  const direction: readonly (readonly [string, string])[] = undirected ? [['directed', 'false']] : [];
  return new Map([['subject', source], ['object', target], ...direction, ...withoutClash(attributes, isTaken)]);
}

function* mapped<Item, Result>(items: Iterable<Item>, map: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield map(item);
}

function* attributesIn(each: Iterable<Attributes>): Generator<{ readonly attributes: Attributes }> {
  for (const attributes of each) yield { attributes };
}

/** In quotes where it holds what parts columns or rows, or space that a reader might take away. */
function quoted(cell: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
