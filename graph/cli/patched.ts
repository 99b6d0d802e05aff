/** Makes the changes of patch files to a graph. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { apply } from '../edits/index.ts';
import { fromPatch } from '../formats/patch/patch.ts';
import type { Graph, Problem } from '../model/index.ts';
import { UsageError } from './command.ts';
import type { Invocation, Io } from './command.ts';
import { tellProblems } from './problems.ts';

/** A graph that files made, with how many warnings there were; none where one has errors. */
export interface Patched {
  readonly graph: Graph | undefined;
  readonly warnings: number;
}

/** The graph after all patches; none where one has errors or, without `--repair`, a change that cannot be made. */
export async function patched(graph: Graph, { values, flags, io }: Invocation): Promise<Patched> {
  let current: Graph | undefined = graph;
  let warnings = 0;
  for (const file of values.get('patch') ?? []) {
    if (current === undefined) break;
    const next = await withPatch(current, file, flags.has('repair'), io);
    current = next.graph;
    warnings += next.warnings;
  }
  return { graph: current, warnings };
}

async function withPatch(graph: Graph, file: string, repair: boolean, io: Io): Promise<Patched> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`There is no patch "${file}".`);
  const { edits, problems } = fromPatch(text, { file, vocabulary: graph.vocabulary });
  tellProblems(problems, io);
  const warnings = warningsIn(problems);
  if (edits === undefined) return { graph: undefined, warnings };
  const { graph: next, problems: refused } = apply(graph, edits);
  tellProblems(
    refused.map((problem) => ({ ...problem, file })),
    io,
  );
  return { graph: refused.length > 0 && !repair ? undefined : next, warnings };
}

export function warningsIn(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'warning').length;
}
