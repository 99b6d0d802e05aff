/**
 * The apps in tests/examples, each on the package as it would be published: compiled with the types of the elements, wrong uses
 * among them, built, and used in the browser. Installs their packages.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, ensureBrowser } from '../../.ci/browser.mjs';
import { npmCall, root } from '../../.ci/install.mjs';
import type { Tarball } from '../../.ci/tarball.mjs';
import { pack, place } from '../../.ci/tarball.mjs';

const APPS = ['react', 'vue', 'svelte'] as const;

let packed: string;
let tarball: Tarball;
let browser: Browser;

/** Runs npm in a folder; what it says is in the failure. */
function npmIn(folder: string, ...args: readonly string[]): void {
  const { command, all, shell } = npmCall(args);
  const { status, stdout, stderr } = spawnSync(command, all, { cwd: folder, shell, encoding: 'utf8' });
  expect(status, `npm ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
}

beforeAll(async () => {
  execFileSync(process.execPath, ['.ci/package.mjs'], { cwd: root });
  packed = mkdtempSync(join(tmpdir(), 'stemma-packed-'));
  tarball = pack(packed);
  const executablePath = await ensureBrowser();
  browser = await chromium.launch({ args: [...browserArguments], ...(executablePath ? { executablePath } : {}) });
}, 600_000);

afterAll(async () => {
  await browser.close();
  rmSync(packed, { recursive: true, force: true });
});

describe.each(APPS)('%s', (name) => {
  const folder = join(root, 'tests/examples', name);

  test('is compiled with the types of the elements, which refuse what is wrong', () => {
    npmIn(folder, 'ci', '--no-audit', '--no-fund', '--ignore-scripts');
    place(tarball, folder);
    npmIn(folder, 'run', 'types');
  });

  test('sets attributes and properties, hears events, calls methods', async () => {
    npmIn(folder, 'run', 'build', '--', '--logLevel', 'error');
    const server = await preview({ root: folder, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.getByText('2 entities are drawn.').waitFor();
    const graph = page.locator('stemma-graph');
    expect(await graph.getAttribute('focus')).toBe('hyper-v xen');
    expect(await graph.evaluate((element) => typeof element.focus)).toBe('function');
    await page.locator('stemma-legend').getByText('Codebase').waitFor();
    const asked = graph.evaluate(
      (element) =>
        new Promise((heard) => {
          element.addEventListener('stemma-ask', (event) => heard((event as CustomEvent).detail));
        }),
    );
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    expect(await asked).toMatchObject({ verdict: 'refuted' });
    expect(wrong).toEqual([]);
    await page.close();
    await server.close();
  });
});
