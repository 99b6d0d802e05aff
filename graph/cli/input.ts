/** Reads what a command works on into a graph, and says what is wrong with it. */
import type { ReadResult } from '../formats/format.ts';
import { readText } from '../formats/read.ts';
import type { ReadTextOptions } from '../formats/read.ts';
import { Graph } from '../model/index.ts';
import { STANDARD_VOCABULARY } from '../vocabulary/index.ts';
import { EXIT } from './command.ts';
import type { Invocation, Io, Options } from './command.ts';
import { allOf, opened } from './operand.ts';
import { tellLeftOut, tellProblems, tellRepairable } from './problems.ts';

/** The options of every command that reads a graph. */
export const INPUT_OPTIONS: Options = {
  format: { type: 'string', value: 'FORMAT', about: 'The format of the file, where its name does not tell it.' },
  repair: { type: 'boolean', about: 'Leaves out what is faulty, and says what.' },
};

/** Reads what an operand names: `-`, a file, or the folder of a data set. */
export async function readOperand(
  operand: string,
  io: Io,
  options: Omit<ReadTextOptions, 'file'>,
): Promise<ReadResult> {
  const { file, bytes } = await opened(operand, io);
  return readText(await allOf(bytes), { ...options, file });
}

export function readOptions({ values, flags }: Invocation): Omit<ReadTextOptions, 'file'> {
  const format = values.get('format')?.at(-1);
  return { ...(format === undefined ? {} : { format }), repair: flags.has('repair') };
}

/** The graph that the first operand names; where it has errors these are told, and the exit code is given in its place. */
export async function graphOf(invocation: Invocation): Promise<Graph | number> {
  const [operand = '-'] = invocation.operands;
  return mergedGraph(invocation, [operand]);
}

/** What several operands name, in one graph. */
export async function mergedGraph(invocation: Invocation, operands: readonly string[]): Promise<Graph | number> {
  let graph = Graph.empty(STANDARD_VOCABULARY);
  for (const operand of operands) {
    const next = await withOperand(graph, operand, invocation);
    if (typeof next === 'number') return next;
    graph = next;
  }
  return graph;
}

async function withOperand(graph: Graph, operand: string, invocation: Invocation): Promise<Graph | number> {
  const { io } = invocation;
  const result = await readOperand(operand, io, readOptions(invocation));
  const { fragment, problems, repaired } = result;
  const errors = problems.filter(({ severity }) => severity === 'error');
  // with --repair, what is left out says it
  if (fragment === undefined || repaired === undefined) tellProblems(errors, io);
  if (fragment === undefined) {
    if (repaired !== undefined) tellRepairable(repaired.leftOut, io);
    return EXIT.errors;
  }
  if (repaired !== undefined) tellLeftOut(repaired.leftOut, io);
  return graph.merge(fragment);
}
