/** How the pages are served and built, and how the tests in node and in the browser run. */
import { readdirSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './.ci/browser.mjs';
import { contentPolicy } from './.ci/policy.mjs';

/** The pages at the top of the folder: index.html and its siblings. */
const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html'));

/** Packages that only a lazily loaded module imports: named here, so that the first use does not reload a test page. */
const lazyPackages = [
  'lit',
  'lit/decorators.js',
  'lit/directives/*.js',
  'cytoscape',
  'cytoscape-dagre',
  'cytoscape-fcose',
  '@dagrejs/dagre',
  'lucide',
  'n3',
  'papaparse',
  'saxes',
  'valibot',
  'yaml',
];

export default defineConfig(async () => {
  const executablePath = process.env['VITEST'] ? await findBrowser() : undefined;
  return {
    root: import.meta.dirname,
    base: './',
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
    plugins: [contentPolicy('index.html')],
    worker: { format: 'es' as const },
    build: {
      outDir: 'dist/site',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0, // data sets are fetched, and the policy of the page lets no `data:` be fetched
      rolldownOptions: { input: pages },
    },
    test: {
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/long/**'],
          },
        },
        {
          extends: true as const,
          optimizeDeps: { include: lazyPackages },
          test: {
            name: 'browser',
            include: ['tests/**/*.browser.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
              }),
              instances: [{ browser: 'chromium' as const }],
              viewport: { width: 1024, height: 720 },
            },
          },
        },
        ...(process.env['STEMMA_LONG']
          ? [
              {
                extends: true as const,
                test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 600_000 },
              },
            ]
          : []),
      ],
    },
  };
});
