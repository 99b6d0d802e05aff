/** Gets at what a command works on: a file, a data set that ships, or standard input. */
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { DATA_SETS, dataSetById } from '../data/index.ts';
import type { ReadResult } from '../formats/format.ts';
import { readText } from '../formats/read.ts';
import type { ReadTextOptions } from '../formats/read.ts';
import { didYouMean, formatProblem, Graph } from '../model/index.ts';
import { STANDARD_VOCABULARY } from '../vocabulary/index.ts';
import { EXIT, UsageError } from './command.ts';
import type { Invocation, Io, Options } from './command.ts';
import { plural } from './output.ts';

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
  if (operand === '-') return readText(await allOf(io.stdin), { ...options, file: '<stdin>' });
  const path = resolve(io.cwd, operand);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) {
    const file = relative(io.cwd, path) || operand;
    return readText(await readFile(path), { ...options, file: file.startsWith('..') ? operand : file });
  }
  const set = dataSetById(operand);
  if (set !== undefined) return set.load({ ...options, open: (url) => readFile(url) });
  const ids = DATA_SETS.map(({ id }) => id);
  const message = found === undefined ? `There is no file "${operand}".` : `"${operand}" is a folder.`;
  throw new UsageError(message, didYouMean(operand, ids) ?? `Data sets that ship: ${ids.join(', ')}.`);
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
  const { fragment, problems } = result;
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) io.stderr.write(`${formatProblem(problem)}\n`);
  if (fragment === undefined) {
    const count = result.repaired?.leftOut.length;
    if (count !== undefined)
      io.stderr.write(`With --repair, it is read without ${plural(count, 'faulty item', 'faulty items')}.\n`);
    return EXIT.errors;
  }
  tellLeftOut(result, io);
  return graph.merge(fragment);
}

function tellLeftOut({ repaired }: ReadResult, io: Io): void {
  if (repaired === undefined) return;
  io.stderr.write(`Left out ${plural(repaired.leftOut.length, 'faulty item', 'faulty items')}:\n`);
  for (const { line, path, because } of repaired.leftOut) io.stderr.write(`  line ${line}, ${path}: ${because}\n`);
}

async function allOf(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  return Buffer.concat(chunks);
}
