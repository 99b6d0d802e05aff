#!/usr/bin/env node
/**
 * The command `stemma`. In a clone it loads the sources as they are, with nothing built; in an installed package it loads
 * what was built. Standard output holds the answer alone.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('main.ts', import.meta.url));
const built = new URL('../../dist/graph/cli/main.js', import.meta.url);
/** The commands that draw; the knowledge knows nothing of pictures, so the launcher brings the two together. */
const sourceOfMore = fileURLToPath(new URL('../../src/publish/commands.ts', import.meta.url));
const builtMore = new URL('../../dist/src/publish/commands.js', import.meta.url);

/**
 * @typedef {object} Cli
 * @property {(argv: string[], io: object, more: readonly object[]) => Promise<number>} main
 * @typedef {object} More
 * @property {readonly object[]} PUBLISHING
 */

/**
 * Loads TypeScript through Vite's module runner: no configuration file, no server, no bundling of dependencies.
 * @returns {Promise<{ cli: Cli, more: More, close: () => Promise<void> }>}
 */
async function loadSource() {
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
  const config = await resolveConfig(
    {
      root: fileURLToPath(new URL('../..', import.meta.url)),
      configFile: false,
      envDir: false,
      logLevel: 'silent',
      environments: {
        cli: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          optimizeDeps: { noDiscovery: true, include: [] },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('cli', config, {
    runnerOptions: { hmr: false },
    hot: false,
  });
  await environment.init();
  /** @type {Cli} */
  const cli = await environment.runner.import(source);
  /** @type {More} */
  const more = await environment.runner.import(sourceOfMore);
  return { cli, more, close: () => environment.close() };
}

/**
 * Loads what was built for the package.
 * @returns {Promise<{ cli: Cli, more: More, close: () => Promise<void> }>}
 */
async function loadBuilt() {
  return { cli: await import(built.href), more: await import(builtMore.href), close: async () => {} };
}

// `stemma claims xen | head` closes the pipe early: the reader has what it wanted, and that is no error.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { cli, more, close } = await (existsSync(source) ? loadSource() : loadBuilt());
const { stdin, stdout, stderr } = process;
const code = await cli.main(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd() }, more.PUBLISHING);
await close();
// Exit once everything is written, whatever may still be open.
stdout.write('', () => process.exit(code));
