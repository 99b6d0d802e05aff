/** Writes the elements of Cytoscape.js, one to a line. */
import type { Graph } from '../../model/index.ts';
import type { WriteOptions } from '../format.ts';
import { DOCUMENT_KEY, documentText, reportLostParts } from '../network/document-text.ts';
import { isStructured } from '../network/elements.ts';
import type { Attributes } from '../network/elements.ts';
import { NetworkRows } from '../network/rows.ts';

export function* writeCytoscapeJson(graph: Graph, { report }: WriteOptions = {}): Generator<string> {
  const rows = new NetworkRows(graph);
  const nodeColumns = NetworkRows.columns(rows.nodes());
  const edgeColumns = NetworkRows.columns(rows.edges());
  yield `{\n  "data": ${object(description(graph))},\n  "elements": {\n    "nodes": [`;
  let before = '\n';
  for (const { id, label, attributes, position } of rows.nodes()) {
    const data = object([['id', quoted(id)], ['label', quoted(label)], ...values('node', attributes, nodeColumns)]);
    const place = position === undefined ? '' : `, "position": { "x": ${position.x}, "y": ${position.y} }`;
    yield `${before}      { "data": ${data}${place} }`;
    before = ',\n';
  }
  yield `\n    ],\n    "edges": [`;
  const prefix = edgePrefix(graph);
  let number = 0;
  for (const { source, target, label, undirected, attributes } of rows.edges()) {
    const ends: readonly Entry[] = [
      ['id', quoted(`${prefix}${number}`)],
      ['source', quoted(source)],
      ['target', quoted(target)],
      ['label', quoted(label)],
    ];
    const direction: readonly Entry[] = undirected ? [['directed', 'false']] : [];
    yield `${number++ === 0 ? '\n' : ',\n'}      { "data": ${object([...ends, ...direction, ...values('edge', attributes, edgeColumns)])} }`;
  }
  yield '\n    ]\n  }\n}\n';
  rows.reportLosses(report);
  reportLostParts(graph, ['title', 'about', 'license', 'vocabulary', 'positions'], report);
}

/** A key and its value as JSON. */
type Entry = readonly [key: string, json: string];

function object(entries: readonly Entry[]): string {
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, json]) => `${quoted(key)}: ${json}`).join(', ')} }`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function description(graph: Graph): readonly Entry[] {
  const { title } = graph.document;
  const described = documentText(graph);
  return [
    ...(title === undefined ? [] : [['name', quoted(title)] as const]),
    ...(described === undefined ? [] : [[DOCUMENT_KEY, quoted(described)] as const]),
  ];
}

/** Lists and maps as themselves, columns of numbers as numbers. */
function values(of: 'node' | 'edge', attributes: Attributes, columns: ReadonlyMap<string, boolean>): readonly Entry[] {
  return [...attributes].map(([key, text]) => {
    const isJson = isStructured(of, key) || columns.get(key) === true;
    return [key, isJson ? text : quoted(text)];
  });
}

/** Nodes and edges share their ids in Cytoscape.js: edges are counted behind a prefix that no node begins with. */
function edgePrefix(graph: Graph): string {
  let prefix = 'e';
  const isTaken = (): boolean => {
    for (const number of graph.entities()) {
      const id = graph.entityIdOf(number);
      if (id.startsWith(prefix) && /^\d/.test(id.slice(prefix.length))) return true;
    }
    return false;
  };
  while (isTaken()) prefix += 'e';
  return prefix;
}
