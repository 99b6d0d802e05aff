/** Makes the changes of patch files to a graph. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { apply } from '../edits/index.ts';
import { fromPatch } from '../formats/patch/patch.ts';
import { formatProblem } from '../model/index.ts';
import type { Graph, Problem } from '../model/index.ts';
import { UsageError } from './command.ts';
import type { Invocation, Io } from './command.ts';
import { shown } from './output.ts';

/** The graph after all patches; `undefined` where one has errors or, without `--repair`, a change that cannot be made. */
export async function patched(graph: Graph, { values, flags, io }: Invocation): Promise<Graph | undefined> {
  let current: Graph | undefined = graph;
  for (const file of values.get('patch') ?? [])
    if (current !== undefined) current = await withPatch(current, file, flags.has('repair'), io);
  return current;
}

async function withPatch(graph: Graph, file: string, repair: boolean, io: Io): Promise<Graph | undefined> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`There is no patch "${file}".`);
  const { edits, problems } = fromPatch(text, { file, vocabulary: graph.vocabulary });
  tell(problems, io);
  if (edits === undefined) return undefined;
  const { graph: next, problems: refused } = apply(graph, edits);
  tell(
    refused.map((problem) => ({ ...problem, file })),
    io,
  );
  return refused.length > 0 && !repair ? undefined : next;
}

function tell(problems: readonly Problem[], io: Io): void {
  for (const problem of problems) io.stderr.write(`${shown(formatProblem(problem))}\n`);
}
