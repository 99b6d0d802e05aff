/** The package as it would be published, and putting it into a folder as an install would, without asking a registry. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npmOutput, root } from './install.mjs';

/** @typedef {{ path: string, size: number, files: readonly { path: string, size: number }[] }} Tarball */

/**
 * Packs what was built.
 * @param {string} folder where the tarball is put
 * @returns {Tarball}
 */
export function pack(folder) {
  const told = npmOutput(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{ filename, size, files }] = JSON.parse(told);
  return { path: join(folder, filename), size, files };
}

/**
 * Puts the package and the packages that it depends on, and no others, into the `node_modules` of a folder.
 * @param {Tarball} tarball
 * @param {string} folder
 * @returns {string} where the package is now
 */
export function place({ path }, folder) {
  const modules = join(folder, 'node_modules');
  const placed = join(modules, 'stemma');
  mkdirSync(modules, { recursive: true });
  rmSync(placed, { recursive: true, force: true });
  execFileSync('tar', ['-xzf', path, '-C', modules]);
  renameSync(join(modules, 'package'), placed);
  const { dependencies } = JSON.parse(readFileSync(join(placed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(modules, name);
    rmSync(link, { recursive: true, force: true });
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return placed;
}
