/**
 * `npm run check`, and what .ci/run runs: types, lint, format, tests (which build the page), the package.
 * Every step runs even after one has failed, so that one run tells all. The last line is the total of the tests.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, npm, root } from './install.mjs';

/** What must hold, each a script of package.json. */
const steps = ['types', 'lint', 'format:check', 'build:package', 'test'];

ensurePackages();
const totalsFile = join(root, 'test-results/totals.json');
rmSync(totalsFile, { force: true });

/** @type {string[]} */
const failed = [];
for (const step of steps) {
  console.log(`\n── ${step}`);
  const started = performance.now();
  const good = npm(['run', '--silent', step]) === 0;
  if (!good) failed.push(step);
  console.log(`── ${step} ${good ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : '\nEverything passed.');
console.log(totalsLine());
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * The total over all kinds of tests, in one line.
 * @returns {string}
 */
function totalsLine() {
  try {
    const totals = JSON.parse(readFileSync(totalsFile, 'utf8'));
    return `${totals.passed} passed, ${totals.failed} failed`;
  } catch {
    return '0 passed, 1 failed'; // the tests broke down before they could be counted
  }
}
