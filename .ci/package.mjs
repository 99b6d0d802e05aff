/**
 * `npm run build:package`: what an installed package runs. Each source becomes one module in dist/, and the data that
 * ships is laid beside the modules that name it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root, stop } from './install.mjs';

ensurePackages();
for (const folder of ['dist/graph', 'dist/src']) rmSync(join(root, folder), { recursive: true, force: true });

const compiler = join(root, 'node_modules/typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) stop('The package could not be built: see what the compiler said above.');

/** Everything that is not a program: graphs, schemas, and the words about them. */
const isData = (/** @type {string} */ path) =>
  statSync(path).isDirectory() || /\.(yaml|json|md|csv|ttl)$/.test(path.replace(/tsconfig\.json$/, ''));
cpSync(join(root, 'graph'), join(root, 'dist/graph'), { recursive: true, filter: isData });
