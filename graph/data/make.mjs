#!/usr/bin/env node
/**
 * Makes a data set anew from where it comes from: `node graph/data/make.mjs browsers unix stemma`. Needs what `npm ci`
 * installs, and for `unix` a Debian or a system like it, whose `apt-get` brings the package that the files are in.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
/** @import { Maker } from './maker.ts' */

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {Map<string, string>} */
const unpacked = new Map();

/**
 * The folder that a Debian package was unpacked to.
 * @param {string} name
 */
function unpackedPackage(name) {
  const known = unpacked.get(name);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'stemma-'));
  unpacked.set(name, folder);
  execFileSync('apt-get', ['download', name], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('sh', ['-c', 'dpkg-deb -x ./*.deb .'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function read(path) {
  const [, name, inside] = /^debian:([^/]+)\/(.*)$/.exec(path) ?? [];
  try {
    return readFileSync(name && inside ? join(unpackedPackage(name), inside) : join(root, path), 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

for (const id of process.argv.slice(2)) {
  const { module } = await runnerImport(join(root, 'graph/data', id, 'make.ts'), {
    configFile: false,
    logLevel: 'silent',
  });
  const text = await /** @type {Maker} */ (module.maker).make(read);
  const file = join('graph/data', id, `${id}.stemma.yaml`);
  writeFileSync(join(root, file), text);
  console.log(`${file}: ${text.split('\n').length} lines`);
}
for (const folder of unpacked.values()) rmSync(folder, { recursive: true });
