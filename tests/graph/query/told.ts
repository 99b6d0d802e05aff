/** What a question is answered with, in words. */
import type { Graph } from '../../../graph/index.ts';
import { ask, OPEN_LENS } from '../../../graph/index.ts';

/** The answer, with what is told beside it. */
export function told(graph: Graph, question: string): string {
  const { text, instead, remarks } = ask(graph, OPEN_LENS, question);
  return [text, ...[...instead, ...remarks].map((statement) => statement.text)].join(' ');
}
