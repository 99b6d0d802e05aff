/**
 * `npm test`: installs what is missing, finds or installs a browser, and runs every test.
 * Parts can be named: `npm test -- unit`, `npm test -- browser e2e`, `npm test -- long`. What the end-to-end tests are about is
 * built first, unless `--built` says that it is there.
 * The totals go to test-results/totals.json for the check.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBrowser, noBrowser } from './browser.mjs';
import { ensurePackages, root, stop } from './install.mjs';

/** The parts, in the order in which they run; `long` only when named. */
const parts = ['unit', 'browser', 'e2e', 'long'];

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

const isBuilt = process.argv.includes('--built');
const asked = process.argv.slice(2).filter((part) => part !== '--built');
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0)
  stop(`There is no part of the tests called ${unknown.join(', ')}: there are ${parts.join(', ')}.`);
const chosen = asked.length > 0 ? parts.filter((part) => asked.includes(part)) : ['unit', 'browser', 'e2e'];

ensurePackages();
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const env = { ...process.env };
if (chosen.some((part) => part !== 'unit')) {
  const browser = await ensureBrowser().catch((/** @type {Error} */ error) => stop(error.message));
  if (!browser) stop(noBrowser);
  env['STEMMA_CHROMIUM'] = browser;
}

/** @type {Totals} */
const totals = { passed: 0, failed: 0, skipped: 0 };
let good = true;

const projects = chosen.filter((part) => part !== 'e2e');
if (projects.length > 0) {
  const report = join(results, 'vitest.json');
  if (projects.includes('long')) env['STEMMA_LONG'] = '1';
  good &&= run('vitest/vitest.mjs', [
    'run',
    '--passWithNoTests',
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  add(readVitest(report));
}

if (chosen.includes('e2e')) {
  const report = join(results, 'e2e.json');
  env['STEMMA_PORT'] = String(await freePort());
  env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = report;
  const built =
    isBuilt ||
    [[], ['--mode', 'cdn'], ['--mode', 'single']].every((mode) =>
      run('vite/bin/vite.js', ['build', ...mode, '--logLevel', 'warn']),
    );
  const passed =
    built && run('@playwright/test/cli.js', ['test', '-c', 'tests/playwright.config.ts', '--pass-with-no-tests']);
  good &&= passed;
  add(built ? readPlaywright(report) : { passed: 0, failed: 1, skipped: 0 });
}

// A run that broke down without a failing test is a failure all the same.
if (!good && totals.failed === 0) totals.failed = 1;
writeFileSync(join(results, 'totals.json'), JSON.stringify(totals));
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exit(good && totals.failed === 0 ? 0 : 1);

/**
 * Runs a tool of node_modules; true when it ended well.
 * @param {string} tool its script, from node_modules
 * @param {string[]} args
 * @returns {boolean}
 */
function run(tool, args) {
  const script = join(root, 'node_modules', tool);
  return spawnSync(process.execPath, [script, ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
}

/**
 * @param {Totals} more
 * @returns {void}
 */
function add(more) {
  totals.passed += more.passed;
  totals.failed += more.failed;
  totals.skipped += more.skipped;
}

/**
 * What Vitest counted. A file that could not be loaded has no tests: it counts as one that failed.
 * @param {string} path
 * @returns {Totals}
 */
function readVitest(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What Playwright counted. An error outside of any test counts as one that failed.
 * @param {string} path
 * @returns {Totals}
 */
function readPlaywright(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * @param {string} path
 * @returns {any}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A port on this machine that nobody listens on.
 * @returns {Promise<number>}
 */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4173));
    });
  });
}
