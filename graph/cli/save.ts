/** Writes what comes in pieces: to a file, which is there once it is whole, or to standard output. */
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { UsageError } from './command.ts';
import type { Io, Output } from './command.ts';

/** Characters that are written at a time. */
const BATCH = 65_536;

/**
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
    await writeAll(pieces, io.stdout);
    return;
  }
  const path = resolve(io.cwd, operand);
  await checkFolder(path, operand);
  const part = `${path}.part`;
  try {
    const file = createWriteStream(part);
    await once(file, 'open');
    await writeAll(pieces, file);
    file.end();
    await once(file, 'close');
    if (isWanted()) await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

async function checkFolder(path: string, operand: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (folder?.isDirectory() !== true) throw new UsageError(`There is no folder for "${operand}".`);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory() === true) throw new UsageError(`"${operand}" is a folder.`, 'Name a file in it.');
}

async function writeAll(pieces: Iterable<string>, output: Output): Promise<void> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    await write(batch, output);
    batch = '';
  }
  if (batch !== '') await write(batch, output);
}

/** Waits where the other end takes its time. */
async function write(text: string, output: Output): Promise<void> {
  const isTaken = output.write(text);
  if (isTaken === false && 'once' in output) await once(output as Writable, 'drain');
}
