/** End-to-end tests: the built page, served on this machine, in a real browser. `npm test -- e2e` builds the page first. */
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../.ci/browser.mjs';

const port = process.env['STEMMA_PORT'] ?? '4173';
const executablePath = await findBrowser();
const firefox = process.env['STEMMA_FIREFOX'];

/** Pages in Firefox too, where one is named: what its driver can do, which is no touch and no download. */
const inFirefox = {
  name: 'firefox',
  testMatch: ['examples.e2e.ts', 'first-view.e2e.ts'],
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    screenshot: 'off' as const, // it would put a style into the page, which the page's policy forbids
    launchOptions: {
      ...(firefox === undefined ? {} : { executablePath: firefox }),
      firefoxUserPrefs: { 'network.dns.disabled': true }, // it would look for its makers
    },
  },
};

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results/e2e',
  snapshotPathTemplate: '{testDir}/__shots__/{arg}{ext}',
  workers: 2,
  timeout: 90_000, // no test is about speed
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../test-results/e2e.json' }],
  ],
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
  projects: [{ name: 'chromium' }, ...(firefox === undefined ? [] : [inFirefox])],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
