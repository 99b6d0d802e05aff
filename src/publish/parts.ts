/**
 * What is laid beside a graph when it is published: the pages, the script for other pages, the explorer in one script. An
 * installed package has them; in a clone they are built when they are missing or older than the sources.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../graph/cli/command.ts';

/** Each part with the file that is there once it is built. */
const PARTS = [
  { mode: 'production', folder: 'dist/site', file: 'embed.html', about: 'the pages' },
  { mode: 'cdn', folder: 'dist/cdn', file: 'stemma.js', about: 'the script for other pages' },
  { mode: 'alone', folder: 'dist/alone', file: 'alone.js', about: 'the explorer in one file' },
] as const;

/** The folders of what is built. */
export interface Parts {
  readonly site: string;
  readonly cdn: string;
  readonly alone: string;
}

/** @throws an Error with a sentence where a part is not there and cannot be built */
export async function builtParts(io: Io): Promise<Parts> {
  const root = packageRoot();
  const isClone = existsSync(join(root, 'vite.config.ts'));
  const changed = isClone ? await lastChange(root) : 0;
  for (const { mode, folder, file, about } of PARTS) {
    const built = await stat(join(root, folder, file)).catch(() => undefined);
    if (built !== undefined && built.mtimeMs >= changed) continue;
    if (!isClone) throw new Error(`This package lacks ${about} (${folder}): install it anew.`);
    io.stderr.write(`Building ${about} …\n`);
    await build(root, mode);
  }
  return { site: join(root, 'dist/site'), cdn: join(root, 'dist/cdn'), alone: join(root, 'dist/alone') };
}

/** The folder of the package: the one with its package.json, above this module or above what was built of it. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** When a source was last changed, ms. */
async function lastChange(root: string): Promise<number> {
  const times = await Promise.all(
    ['graph', 'src'].map(async (folder) => {
      const files = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      const ages = files
        .filter((file) => file.isFile() && !file.name.endsWith('.md'))
        .map(async (file) => (await stat(join(file.parentPath, file.name))).mtimeMs);
      return Math.max(...(await Promise.all(ages)));
    }),
  );
  return Math.max(...times);
}

async function build(root: string, mode: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite))
    throw new Error(`The pages are not built, and Vite is not installed: run "npm ci" in ${root}.`);
  let told = '';
  await new Promise<void>((done, failed) => {
    const args = [vite, 'build', '--mode', mode, '--logLevel', 'error'];
    // whatever the command itself runs under, what is handed out is made for readers
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (told += text.toString()));
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`The build failed: ${told.trim()}`));
    });
  });
}
