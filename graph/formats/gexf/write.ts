/** Writes GEXF 1.3: times as days beside the exact ones, looks in the `viz` module. */
import type { Graph } from '../../model/index.ts';
import type { WriteOptions } from '../format.ts';
import { DOCUMENT_KEY, documentText, reportLostParts } from '../network/document-text.ts';
import type { Attributes } from '../network/elements.ts';
import { NetworkRows } from '../network/rows.ts';
import type { EdgeRow, NodeRow } from '../network/rows.ts';
import { LostCharacters, xmlText, xmlValue } from '../xml/write.ts';
import { days } from './times.ts';
import { written } from './viz.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
`;

export function* writeGexf(graph: Graph, { report }: WriteOptions = {}): Generator<string> {
  const rows = new NetworkRows(graph);
  const lost = new LostCharacters();
  const nodes = new Columns(restsOf(rows.nodes(), nodeParts));
  const edges = new Columns(restsOf(rows.edges(), edgeParts));
  yield HEAD;
  yield meta(graph);
  yield `  <graph defaultedgetype="directed" mode="${hasTimes(graph) ? 'dynamic' : 'static'}" timeformat="date">\n`;
  yield nodes.declarations('node');
  yield edges.declarations('edge');
  yield '    <nodes>\n';
  for (const row of rows.nodes()) yield node(row, nodes, lost);
  yield '    </nodes>\n    <edges>\n';
  let number = 0;
  for (const row of rows.edges()) yield edge(row, number++, edges, lost);
  yield '    </edges>\n  </graph>\n</gexf>\n';
  rows.reportLosses(report);
  reportLostParts(graph, ['title', 'about', 'license', 'vocabulary', 'positions'], report);
  lost.report(report);
}

function hasTimes(graph: Graph): boolean {
  for (const claim of graph.claims()) if (graph.whenOf(claim) !== undefined) return true;
  for (const entity of graph.entities()) if (graph.entity(entity).existed !== undefined) return true;
  return false;
}

function meta(graph: Graph): string {
  const { title, about } = graph.document;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['creator', 'Stemma'],
    ['title', title],
    ['description', about],
    [DOCUMENT_KEY, documentText(graph)],
  ];
  const told = parts.map(([name, text]) => (text === undefined ? '' : `    <${name}>${xmlText(text)}</${name}>\n`));
  return `  <meta>\n${told.join('')}  </meta>\n`;
}

/** The attributes that are declared, and go into `attvalues`. */
class Columns {
  readonly #columns: ReadonlyMap<string, boolean>;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(rows: Iterable<{ readonly attributes: Attributes }>) {
    this.#columns = NetworkRows.columns(rows);
    this.#ids = new Map([...this.#columns.keys()].map((name, index) => [name, String(index)]));
  }

  declarations(type: 'node' | 'edge'): string {
    if (this.#columns.size === 0) return '';
    const lines = [...this.#columns].map(
      ([name, isNumber]) =>
        `      <attribute id="${this.#id(name)}" title="${xmlValue(name)}" type="${isNumber ? 'double' : 'string'}"/>\n`,
    );
    return `    <attributes class="${type}">\n${lines.join('')}    </attributes>\n`;
  }

  values(attributes: Attributes, lost: LostCharacters): string {
    const lines = [...attributes].map(([name, text]) => {
      lost.see(text);
      return `\n          <attvalue for="${this.#id(name)}" value="${xmlValue(text)}"/>`;
    });
    return lines.length === 0 ? '' : `\n        <attvalues>${lines.join('')}\n        </attvalues>`;
  }

  #id(name: string): string {
    return this.#ids.get(name) ?? '';
  }
}

interface Parts {
  readonly elements: string;
  readonly rest: Attributes;
  /** ` weight="2"` */
  readonly weight: string;
}

function* restsOf<Row>(
  rows: Iterable<Row>,
  parts: (row: Row) => Parts,
): Generator<{ readonly attributes: Attributes }> {
  for (const row of rows) yield { attributes: parts(row).rest };
}

function nodeParts({ attributes, position }: NodeRow): Parts {
  return { ...written('node', attributes, position), weight: '' };
}

function edgeParts({ attributes }: EdgeRow): Parts {
  const parts = written('edge', attributes, undefined);
  const weight = parts.rest.get('weight') ?? '';
  if (!/^\d+(?:\.\d+)?$/.test(weight)) return { ...parts, weight: '' };
  const rest = new Map(parts.rest);
  rest.delete('weight');
  return { elements: parts.elements, rest, weight: ` weight="${weight}"` };
}

function node(row: NodeRow, columns: Columns, lost: LostCharacters): string {
  lost.see(row.id);
  lost.see(row.label);
  const { elements, rest } = nodeParts(row);
  const head = `id="${xmlValue(row.id)}" label="${xmlValue(row.label)}"${days(row.entity.existed)}`;
  return `      <node ${head}>${columns.values(rest, lost)}${elements}\n      </node>\n`;
}

function edge(row: EdgeRow, number: number, columns: Columns, lost: LostCharacters): string {
  const { elements, rest, weight } = edgeParts(row);
  const type = row.undirected ? ' type="undirected"' : '';
  const ends = `source="${xmlValue(row.source)}" target="${xmlValue(row.target)}"`;
  const head = `id="${number}" ${ends}${type} label="${xmlValue(row.label)}"${weight}${days(row.claim.when)}`;
  return `      <edge ${head}>${columns.values(rest, lost)}${elements}\n      </edge>\n`;
}
