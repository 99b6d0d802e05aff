/** Writes GraphML: every attribute declared, with its type. */
import type { Graph } from '../../model/index.ts';
import type { WriteOptions } from '../format.ts';
import { DOCUMENT_KEY, documentText, reportLostParts } from '../network/document-text.ts';
import { NetworkRows } from '../network/rows.ts';
import type { EdgeRow, NodeRow } from '../network/rows.ts';
import { LostCharacters, xmlText, xmlValue } from '../xml/write.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

export function* writeGraphml(graph: Graph, { report }: WriteOptions = {}): Generator<string> {
  const rows = new NetworkRows(graph);
  const nodeKeys = new Keys('node', [['label', false], ...NetworkRows.columns(rows.nodes()), ...placeColumns(graph)]);
  const edgeKeys = new Keys('edge', [['label', false], ...NetworkRows.columns(rows.edges())]);
  const lost = new LostCharacters();
  yield HEAD;
  yield* nodeKeys.declarations();
  yield* edgeKeys.declarations();
  const described = documentText(graph);
  if (described !== undefined) yield `  <key id="g0" for="graph" attr.name="${DOCUMENT_KEY}" attr.type="string"/>\n`;
  yield '  <graph edgedefault="directed">\n';
  if (described !== undefined) yield `    <data key="g0">${xmlText(described)}</data>\n`;
  for (const row of rows.nodes()) yield node(row, nodeKeys, lost);
  let number = 0;
  for (const row of rows.edges()) yield edge(row, number++, edgeKeys, lost);
  yield '  </graph>\n</graphml>\n';
  rows.reportLosses(report);
  reportLostParts(graph, ['title', 'about', 'license', 'vocabulary', 'positions'], report);
  lost.report(report);
}

/** The declared attributes of nodes or of edges. */
class Keys {
  readonly #for: 'node' | 'edge';
  readonly #columns: ReadonlyMap<string, boolean>;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(type: 'node' | 'edge', columns: Iterable<readonly [string, boolean]>) {
    this.#for = type;
    this.#columns = new Map(columns);
    this.#ids = new Map([...this.#columns.keys()].map((name, index) => [name, `${type.charAt(0)}${index + 1}`]));
  }

  *declarations(): Generator<string> {
    for (const [name, isNumber] of this.#columns) {
      const type = isNumber ? 'double' : 'string';
      yield `  <key id="${this.#id(name)}" for="${this.#for}" attr.name="${xmlValue(name)}" attr.type="${type}"/>\n`;
    }
  }

  data(name: string, text: string, lost: LostCharacters): string {
    lost.see(text);
    return `\n      <data key="${this.#id(name)}">${xmlText(text)}</data>`;
  }

  #id(name: string): string {
    return this.#ids.get(name) ?? '';
  }
}

function placeColumns(graph: Graph): readonly (readonly [string, boolean])[] {
  return graph.document.positions.size === 0
    ? []
    : [
        ['x', true],
        ['y', true],
      ];
}

function node({ id, label, attributes, position }: NodeRow, keys: Keys, lost: LostCharacters): string {
  lost.see(id);
  const place: readonly (readonly [string, string])[] =
    position === undefined
      ? []
      : [
          ['x', String(position.x)],
          ['y', String(position.y)],
        ];
  const data = [['label', label] as const, ...attributes, ...place].map(([key, text]) => keys.data(key, text, lost));
  return `    <node id="${xmlValue(id)}">${data.join('')}\n    </node>\n`;
}

function edge(row: EdgeRow, number: number, keys: Keys, lost: LostCharacters): string {
  const { source, target, undirected, label, attributes } = row;
  const direction = undirected ? ' directed="false"' : '';
  const data = [['label', label] as const, ...attributes].map(([key, text]) => keys.data(key, text, lost));
  const ends = `source="${xmlValue(source)}" target="${xmlValue(target)}"`;
  return `    <edge id="e${number}" ${ends}${direction}>${data.join('')}\n    </edge>\n`;
}
