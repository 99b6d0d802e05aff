/**
 * `npm run bench -- NAME`: runs one benchmark, or lists them. Where one measures peers, installs them first, into this
 * folder alone.
 * What is measured, against what and how is said by each benchmark's file; results go to RESULTS.md beside this one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const BENCHMARKS = {
  embed: () => import('./embed/run.mjs'),
  lanes: () => import('./lanes/run.mjs'),
  opening: () => import('./opening/run.mjs'),
};
const WITH_PEERS = ['embed'];

const name = process.argv[2];
const load = BENCHMARKS[name];
if (load === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')}\n`);
  process.exit(2);
}
if (WITH_PEERS.includes(name) && !existsSync(`${here}node_modules`)) {
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(1);
}
const { run } = await load();
await run();
