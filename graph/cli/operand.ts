/** Opens what an operand names: a file, a data set that ships, or standard input. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { DATA_SETS, dataSetById } from '../data/index.ts';
import { didYouMean } from '../model/index.ts';
import { UsageError } from './command.ts';
import type { Io } from './command.ts';

export interface Opened {
  /** What it is called in messages, and as a source. */
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file goes before a data set of the same name; a pipe that has a name (`<(…)`) is a file too. */
export async function opened(operand: string, { stdin, cwd }: Io): Promise<Opened> {
  if (operand === '-') return { file: '<stdin>', bytes: bytesOf(stdin) };
  const path = resolve(cwd, operand);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === false) {
    const file = relative(cwd, path);
    return { file: file === '' || file.startsWith('..') ? operand : file, bytes: bytesOf(createReadStream(path)) };
  }
  const set = dataSetById(operand);
  if (set !== undefined) return { file: set.file, bytes: bytesOf(createReadStream(set.url)) };
  const ids = DATA_SETS.map(({ id }) => id);
  const message = found === undefined ? `There is no file "${operand}".` : `"${operand}" is a folder.`;
  throw new UsageError(message, didYouMean(operand, ids) ?? `Data sets that ship: ${ids.join(', ')}.`);
}

/** All of it at once. */
export async function allOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of stream) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}
