/** How the pages are served and built, and how the tests in node and in the browser run. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './.ci/browser.mjs';
import { leanCytoscape } from './.ci/cytoscape/plugin.mjs';
import { dataAsJson } from './.ci/data.mjs';
import { contentPolicy } from './.ci/policy.mjs';
import { smallest } from './.ci/smallest.mjs';
import { together } from './.ci/together.mjs';
import { workersInOneFile } from './.ci/workers.mjs';

/** The pages at the top of the folder: index.html and its siblings. */
const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html'));

/** Packages that only a lazily loaded module imports: named here, so that the first use does not reload a test page. */
const lazyPackages = [
  'lit',
  'lit/decorators.js',
  'lit/directives/*.js',
  'cytoscape',
  'cytoscape-dagre',
  'lucide',
  'n3',
  'papaparse',
  'saxes',
  'valibot',
  'yaml',
];

/** Puts the values that modules compute in the place of the modules, so that what they are computed from is not shipped. */
function evaluated(...paths: readonly string[]): Plugin {
  return {
    name: 'stemma:evaluated',
    enforce: 'pre',
    async load(id) {
      if (!paths.some((path) => id.endsWith(`/${path}`))) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'error' });
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** Chunks are fetched when they are wanted, with nothing before them: leaves imports alone that Vite would wrap for that. */
function withoutPreloading(): Plugin {
  const wrapper = 'native:import-analysis-build';
  return {
    name: 'stemma:without-preloading',
    configResolved({ plugins }) {
      const at = plugins.findIndex(({ name }) => name === wrapper);
      if (at < 0) throw new Error(`Vite has no plugin ${wrapper} any more: see what wraps imports now.`);
      (plugins as Plugin[]).splice(at, 1);
    },
  };
}

/** Two builds share a folder: the one with chunks takes its old files away and leaves the other's, so either may come first. */
function withoutOldFiles(folder: string): Plugin {
  return {
    name: 'stemma:without-old-files',
    buildStart() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!name.includes('.single.')) rmSync(join(folder, name), { recursive: true });
    },
  };
}

/** What the picture needs is one file, whatever else needs some of it too: a page fetches it at once, and nothing after it. */
const FIRST = {
  name: 'stemma',
  tags: ['$initial' as const],
  test: /\/src\/(?!embed\/later\.ts$)|\/lucide\/|\/graph\/model\/(?:arranged-picture|claim|standing)\.ts$/,
};

/** What waits for a reader, or says what is wrong, is small: it comes by itself, with what it shares with the diagram. */
const WAITING = {
  name: 'waking',
  test: /\/(?:embed\/(?:waking|others|failing)|elements\/shared\/(?:near|keep-box|fallback)|elements\/graph\/diagram-code)\.ts$/,
};

/** The diagram comes in two files side by side, Cytoscape apart: see `.ci/together.mjs`. */
const SETS = [
  { name: 'diagram', begins: ['src/embed/core.ts', 'graph/formats/document/read-json.ts'] },
  { name: 'engine', begins: ['src/diagram/mount.ts', 'src/diagram/engine.ts', 'src/embed/start.ts'] },
];
/** The build for script tags in which these are apart. */
const APART = 'cdn-apart';

/** Told to V8: nearly all of the file is called at once, so compile it while it comes and not function by function. */
const EAGER = '//# allFunctionsCalledOnLoad';

const CDN = 'dist/cdn';

/** The builds for script tags: one file with the rest in chunks beside it, or (`single`) one file that holds all. */
async function forScriptTags(mode: string) {
  const single = mode === 'single';
  const groups = mode === 'cdn' ? [FIRST, WAITING, ...(await together(APART, SETS, WAITING.test))] : [FIRST];
  return {
    root: import.meta.dirname,
    base: './',
    publicDir: false as const,
    resolve: {
      alias: [
        {
          find: /^\.{1,2}\/start\.ts$/,
          replacement: `${import.meta.dirname}/src/embed/${single ? 'start-single' : 'start'}.ts`,
        },
      ],
    },
    worker: { format: 'es' as const, plugins: () => [leanCytoscape()] },
    plugins: [
      ...(mode !== 'cdn' ? [] : [withoutOldFiles(join(import.meta.dirname, CDN))]),
      leanCytoscape(),
      evaluated('src/picture/pictured.ts', 'src/look/kind-icon-paths.ts'),
      withoutPreloading(),
      ...(mode === 'cdn' ? [smallest(FIRST.name, /^# allFunctions/)] : []),
    ],
    build: {
      outDir: CDN,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false as const,
      manifest: !single, // for .ci/sizes.mjs
      chunkSizeWarningLimit: 2000, // .ci/sizes.mjs watches over them
      license: { fileName: single ? 'LICENSES.single.md' : 'LICENSES.md' },
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all' as const, pass: 2 } }, // also where another file needs the constant
        input: single
          ? { 'stemma.single': 'src/embed/define.ts' }
          : { [FIRST.name]: 'src/embed/define.ts', [`${FIRST.name}.later`]: 'src/embed/later.ts' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: single ? false : { includeDependenciesRecursively: false, groups },
          ...(single
            ? { footer: 'export {};' } // a module, whatever the libraries in it look like
            : { postBanner: ({ name }: { readonly name: string }) => (name === FIRST.name ? EAGER : '') }),
        },
      },
    },
  };
}

/** The explorer in one script, for a page that holds everything. */
async function forOnePage() {
  const { build, ...rest } = await forScriptTags('single');
  const { input: _, ...options } = build.rolldownOptions;
  return {
    ...rest,
    build: {
      ...build,
      outDir: 'dist/alone',
      emptyOutDir: true,
      rolldownOptions: { ...options, input: { alone: 'src/app/alone.ts' } },
    },
  };
}

export default defineConfig(async ({ mode }) => {
  if (mode === 'alone') return forOnePage();
  if (mode === 'cdn' || mode === APART || mode === 'single') return forScriptTags(mode);
  const executablePath = process.env['VITEST'] ? await findBrowser() : undefined;
  return {
    root: import.meta.dirname,
    base: './',
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
    plugins: [leanCytoscape(), dataAsJson(), contentPolicy(pages)],
    worker: { format: 'es' as const, plugins: () => [leanCytoscape(), dataAsJson()] },
    build: {
      outDir: 'dist/site',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0, // data sets are fetched, and the policy of the page lets no `data:` be fetched
      rolldownOptions: {
        input: [...pages, 'src/app/frames.ts'],
        // the script for pages around frames has a name that they can write down
        output: {
          entryFileNames: ({ name }: { readonly name: string }) =>
            name === 'frames' ? 'frames.js' : 'assets/[name]-[hash].js',
        },
      },
    },
    test: {
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            environment: 'node',
            isolate: false, // what one file imports the next has; no test leaves anything behind
            // long enough for a slow and busy machine: no test is about speed
            testTimeout: 60_000,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/long/**', 'tests/examples/**'],
          },
        },
        {
          extends: true as const,
          plugins: [workersInOneFile()],
          optimizeDeps: { include: lazyPackages },
          test: {
            name: 'browser',
            isolate: false, // one page for all: what one file imports the next has; no spy outlives its test, and no pointer rests
            restoreMocks: true,
            unstubGlobals: true,
            testTimeout: 60_000,
            expect: { poll: { interval: 16, timeout: 20_000 } },
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
