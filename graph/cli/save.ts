/** Writes what comes in pieces: to a file, which is there once it is whole, or to standard output. */
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from './command.ts';
import type { Io, Output } from './command.ts';

/** Characters that are written at a time. */
const BATCH = 65_536;

/**
 * What is written to a pipe or a device (`/dev/stdout`) goes there as it comes; behind a link, its file is replaced.
 * @param operand `-`, or the name of a file; one that is there is replaced
 * @param isWanted asked when all is written: whether it shall be kept
 */
export async function save(
  pieces: Iterable<string>,
  operand: string,
  io: Io,
  isWanted: () => boolean = () => true,
): Promise<void> {
  if (operand === '-') {
    for (const batch of batches(pieces)) await write(batch, io.stdout);
    return;
  }
  const { path, isFile } = await placeOf(resolve(io.cwd, operand), operand);
  if (!isFile) {
    await pipeline(Readable.from(batches(pieces)), createWriteStream(path));
    return;
  }
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(batches(pieces)), createWriteStream(part));
    if (isWanted()) await rename(part, path);
  } finally {
    // what went wrong before is what counts
    await rm(part, { force: true }).catch(() => undefined);
  }
}

/** Where to write, links followed; what is not there yet becomes a file. */
async function placeOf(path: string, operand: string): Promise<{ readonly path: string; readonly isFile: boolean }> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (folder?.isDirectory() !== true) throw new UsageError(`There is no folder for "${operand}".`);
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return { path, isFile: true };
  if (there.isDirectory()) throw new UsageError(`"${operand}" is a folder.`, 'Name a file in it.');
  return there.isFile() ? { path: await realpath(path), isFile: true } : { path, isFile: false };
}

function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

/** Waits where the other end takes its time. */
async function write(text: string, output: Output): Promise<void> {
  const isTaken = output.write(text);
  if (isTaken === false && 'once' in output) await once(output as Writable, 'drain');
}
