/** Writes DOT: a digraph, one node or edge to a line. */
import type { Graph } from '../../model/index.ts';
import type { WriteOptions } from '../format.ts';
import { DOCUMENT_KEY, documentText, reportLostParts } from '../network/document-text.ts';
import { NODE_KEYS, withoutClash } from '../network/elements.ts';
import type { Attributes } from '../network/elements.ts';
import { NetworkRows } from '../network/rows.ts';
import type { NodeRow } from '../network/rows.ts';
import { quoted, quotedLabel } from './text.ts';

export function* writeDot(graph: Graph, { report }: WriteOptions = {}): Generator<string> {
  const rows = new NetworkRows(graph);
  const { title } = graph.document;
  const described = documentText(graph);
  yield `digraph {\n`;
  if (title !== undefined) yield `  graph [label=${quotedLabel(title)}];\n`;
  if (described !== undefined) yield `  graph [${DOCUMENT_KEY}=${quoted(described)}];\n`;
  for (const row of rows.nodes()) yield `  ${quoted(row.id)} [${node(row)}];\n`;
  for (const { source, target, label, undirected, attributes } of rows.edges()) {
    const clean = withoutClash(attributes, (key) => ['pos', 'lp', 'dir'].includes(key));
    const direction = undirected ? ', dir=none' : '';
    yield `  ${quoted(source)} -> ${quoted(target)} [label=${quotedLabel(label)}${direction}${list(clean)}];\n`;
  }
  yield '}\n';
  rows.reportLosses(report);
  reportLostParts(graph, ['title', 'about', 'license', 'vocabulary', 'positions'], report);
}

function node({ label, attributes, position }: NodeRow): string {
  const place = position === undefined ? '' : `, pos="${position.x},${position.y === 0 ? 0 : -position.y}"`;
  return `label=${quotedLabel(label)}${list(linked(attributes))}${place}`;
}

/** Graphviz makes a link of the attribute `URL`. */
function linked(attributes: Attributes): Attributes {
  const clean = withoutClash(attributes, (key) => ['pos', 'URL', 'href'].includes(key));
  return new Map(
    [...clean].map(([key, text]) => [key === NODE_KEYS.url && /^https?:/i.test(text) ? 'URL' : key, text]),
  );
}

function list(attributes: Attributes): string {
  return [...attributes].map(([key, text]) => `, ${name(key)}=${quoted(text)}`).join('');
}

function name(key: string): string {
  const isPlain = /^[a-z_][a-z0-9_]*$/i.test(key) && !/^(?:strict|graph|digraph|subgraph|node|edge)$/i.test(key);
  return isPlain ? key : quoted(key);
}
