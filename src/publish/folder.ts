/** A folder that is there whole or not at all: written beside its place, and put there in one step. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../../graph/cli/command.ts';

/** Names what was published, so that the next time it can be replaced and nothing else. */
const LIST = 'published.json';

/** Refuses a place where something is that would be lost. */
export async function checkPlace(path: string, operand: string, force: boolean): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return;
  if (!there.isDirectory()) throw new UsageError(`"${operand}" is a file.`, 'Name a folder.');
  if ((await readdir(path)).length === 0) return;
  if (!force) throw new UsageError(`"${operand}" is not empty.`, 'With --force, what was published there is replaced.');
  if ((await listIn(path)).length === 0)
    throw new UsageError(`"${operand}" holds files that "stemma publish" did not write.`, 'Name another folder.');
}

/** Writes a folder. If `write` fails, nothing has changed. What else was in its place is kept. */
export async function writeFolder(path: string, write: (folder: string) => Promise<void>): Promise<readonly string[]> {
  const stage = `${path}.${randomUUID().slice(0, 8)}.part`;
  const interrupted = (): void => {
    rmSync(stage, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    await mkdir(stage, { recursive: true });
    await write(stage);
    const files = (await filesIn(stage)).sort();
    await writeFile(join(stage, LIST), `${JSON.stringify({ files }, null, 2)}\n`);
    await put(stage, path);
    return [...files, LIST];
  } finally {
    process.off('SIGINT', interrupted);
    await rm(stage, { recursive: true, force: true });
  }
}

async function put(stage: string, path: string): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  if (before === undefined) {
    await mkdir(dirname(path), { recursive: true });
    await rename(stage, path);
    return;
  }
  const old = `${stage}.old`;
  const ours = new Set((await listIn(path)).map((file) => file.split('/')[0]));
  await rename(path, old);
  await rename(stage, path);
  for (const name of await readdir(old))
    if (name !== LIST && !ours.has(name)) await rename(join(old, name), join(path, name));
  await rm(old, { recursive: true, force: true });
}

/** The files of a folder and of the folders in it, by paths with slashes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function listIn(path: string): Promise<readonly string[]> {
  try {
    const list = JSON.parse(await readFile(join(path, LIST), 'utf8')) as { readonly files?: unknown };
    return Array.isArray(list.files) ? list.files.filter((file) => typeof file === 'string') : [];
  } catch {
    return [];
  }
}
