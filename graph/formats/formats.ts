/** The formats that Stemma reads and writes. To add one: its file, and a line here. */
import type { Format } from './format.ts';
import { BODS } from './bods/format.ts';
import { CSV, CSV_EDGES, CSV_NODES, TSV } from './csv/format.ts';
import { CYTOSCAPE_JSON } from './cytoscape-json/format.ts';
import { DOCUMENT_JSON, DOCUMENT_YAML } from './document/formats.ts';
import { DOT } from './dot/format.ts';
import { FOLLOWTHEMONEY } from './followthemoney/format.ts';
import { GEXF } from './gexf/format.ts';
import { GRAPHML } from './graphml/format.ts';
import { MARKDOWN } from './markdown/format.ts';
import { MERMAID } from './mermaid/format.ts';
import { JSON_LD, N_TRIPLES, RDF_XML, TURTLE } from './rdf/formats.ts';
import { CYCLONEDX, SPDX } from './sbom/formats.ts';
import { WIKIDATA } from './wikidata/format.ts';

export const FORMATS: readonly Format[] = [
  DOCUMENT_YAML,
  DOCUMENT_JSON,
  CYCLONEDX,
  SPDX,
  BODS,
  FOLLOWTHEMONEY,
  CSV,
  TSV,
  CSV_NODES,
  CSV_EDGES,
  CYTOSCAPE_JSON,
  GRAPHML,
  GEXF,
  DOT,
  MERMAID,
  MARKDOWN,
  TURTLE,
  N_TRIPLES,
  RDF_XML,
  JSON_LD,
  WIKIDATA,
];

export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** The format that a file most probably is of; the earlier in the list of those that are equally sure. */
export function recognise(head: string, fileName: string): Format | undefined {
  let best: Format | undefined;
  let surest = 0;
  for (const format of FORMATS) {
    const sure = format.reads ? format.recognises(head, fileName) : 0;
    if (sure > surest) [best, surest] = [format, sure];
  }
  return best;
}

/** The format to write a file of this name in, by the longest of the extensions that match. */
export function formatForName(fileName: string): Format | undefined {
  const name = fileName.toLowerCase();
  const matching = (format: Format): number =>
    Math.max(0, ...format.extensions.filter((end) => name.endsWith(`.${end}`)).map((end) => end.length));
  return FORMATS.filter((format) => format.writes && matching(format) > 0).sort((a, b) => matching(b) - matching(a))[0];
}
