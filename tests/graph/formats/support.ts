/** Reading small documents in tests. */
import { formatProblem, readText } from '../../../graph/index.ts';
import type { ReadResult, ReadTextOptions } from '../../../graph/index.ts';

/** Reads a document written in YAML without its first line, `stemma: 1`, which becomes line 1. */
export function readYaml(body: string, options: Partial<ReadTextOptions> = {}): Promise<ReadResult> {
  return readText(`stemma: 1\n${body}`, { file: 'test.stemma.yaml', ...options });
}

export function readJson(document: object, options: Partial<ReadTextOptions> = {}): Promise<ReadResult> {
  return readText(JSON.stringify({ stemma: 1, ...document }), { file: 'test.stemma.json', ...options });
}

/** Problems as `3:5 error key-unknown: …`, without the file. */
export function told({ problems }: ReadResult): string[] {
  return problems.map((problem) => formatProblem(problem).replace(/^test\.stemma\.\w+:/, ''));
}

/** Two entities, a source, and a claim that what follows belongs to. */
export const CLAIM = `sources: { s: { title: S } }
entities: { a: { kind: company }, b: { kind: company } }
claims:
  - claim: a acquired b
`;
