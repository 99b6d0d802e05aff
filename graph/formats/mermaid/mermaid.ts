/**
 * A flowchart of Mermaid (https://mermaid.js.org/syntax/flowchart.html), for pages that draw it from their text. Lines
 * tell the standing: crossed out where refuted, dotted where disputed or without a source.
 */
import type { Graph } from '../../model/index.ts';
import type { FormatModule, WriteOptions } from '../format.ts';
import { distinctNames } from '../names.ts';
import { EDGE_KEYS } from '../network/elements.ts';
import { NetworkRows } from '../network/rows.ts';

/** What Mermaid draws unless its host allows more. */
const MOST_EDGES = 500;

/** Lines by standing: with a direction and without. */
const LINES: ReadonlyMap<string, readonly [directed: string, undirected: string]> = new Map([
  ['supported', ['-->', '---']],
  ['refuted', ['--x', 'x--x']],
  ['disputed', ['-.->', '-.-']],
  ['unsourced', ['-.->', '-.-']],
]);

export const mermaid: FormatModule = { write };

function* write(graph: Graph, { report }: WriteOptions = {}): Generator<string> {
  const { title } = graph.document;
  if (title !== undefined) yield `---\ntitle: ${JSON.stringify(title)}\n---\n`;
  yield 'flowchart LR\n';
  const rows = new NetworkRows(graph);
  const names = new Map<string, string>();
  const nameOf = distinctNames(graph);
  for (const entity of graph.entities()) {
    const name = `n${names.size}`;
    names.set(graph.entityIdOf(entity), name);
    yield `  ${name}[${quoted(nameOf(entity))}]\n`;
  }
  for (const { source, target, label, undirected, attributes, claim } of rows.edges()) {
    const [directed, plain] = LINES.get(attributes.get(EDGE_KEYS.standing) ?? '') ?? ['-->', '---'];
    const words = claim.when === undefined ? label : `${label} (${claim.when})`;
    const line = `${undirected ? plain : directed}|${quoted(words)}|`;
    yield `  ${names.get(source) ?? ''} ${line} ${names.get(target) ?? ''}\n`;
  }
  const warn = (code: string, message: string, hint?: string): void => {
    report?.({ code, severity: 'warning', message, ...(hint === undefined ? {} : { hint }) });
  };
  warn('lost-details', 'A flowchart holds names, relations, times and standings: evidence and all else is not in it.');
  if (graph.claimCount > MOST_EDGES)
    warn(
      'mermaid-limit',
      `There are ${graph.claimCount} edges, and Mermaid draws ${MOST_EDGES}.`,
      'Write a part of the graph, or raise "maxEdges" where it is drawn.',
    );
}

/** A text in quotes; signs that mean something are written as entities, in the way of Mermaid. */
function quoted(text: string): string {
  const escaped = text
    .replace(/[#&<>"`\\]|\p{Cc}/gu, (char) => (char === '\n' ? '\n' : `#${char.codePointAt(0) ?? 32};`))
    .replaceAll('\n', '<br>');
  return `"${escaped === '' ? ' ' : escaped}"`;
}
