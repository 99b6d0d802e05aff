/**
 * `npm run check`, and what .ci/run runs: types, lint, format, build, package, tests; side by side where one does not need the
 * other. Every step runs even after another has failed, so that one run tells all. The last line is the total of the tests.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root } from './install.mjs';
import { runSteps } from './steps.mjs';

/** What must hold, each a script of package.json. The tests come last: they keep both cores busy by themselves. */
const steps = [
  { name: 'build:site' },
  { name: 'build:cdn' },
  { name: 'types' },
  { name: 'build:package' },
  { name: 'lint:code' },
  { name: 'lint:templates' },
  { name: 'format:check' },
  { name: 'sizes', after: ['build:cdn'] },
  { name: 'package', after: ['build:site', 'build:cdn', 'build:package'] },
  { name: 'test:built', after: ['build:site', 'build:cdn'] },
];

ensurePackages();
const totalsFile = join(root, 'test-results/totals.json');
rmSync(totalsFile, { force: true });
const failed = await runSteps(steps);
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
