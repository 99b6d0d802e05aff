/**
 * `npm run types`: everything under each of its configurations, of which most know no DOM. The native compiler checks;
 * `typescript` of the same language stays beside it for the tools that are built on its programming interface.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The compiler that checks, and that builds the package. */
export const compiler = join(root, 'node_modules/typescript-7/bin/tsc');

/** The narrow ones first: what they find says more. */
const CONFIGURATIONS = [
  'src/layout/tsconfig.json',
  'src/explorer/tsconfig.json',
  'graph/tsconfig.json',
  'graph/cli/tsconfig.json',
  'tsconfig.json',
];

/**
 * Compiles what a configuration names; true when there was nothing wrong.
 * @param {string} configuration its path from the folder of the clone
 * @returns {boolean}
 */
export function compile(configuration) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', configuration], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

if (process.argv[1] === import.meta.filename) {
  const failed = CONFIGURATIONS.filter((configuration) => !compile(configuration));
  if (failed.length > 0) {
    console.error(`Not under ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
}
