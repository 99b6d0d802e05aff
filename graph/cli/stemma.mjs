#!/usr/bin/env node
/**
 * The command `stemma`. In a clone it loads the sources as they are, with nothing built; in an installed package it loads
 * what was built. Standard output holds the answer alone.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('main.ts', import.meta.url));
const built = new URL('../../dist/graph/cli/main.js', import.meta.url);

/**
 * @typedef {object} Cli
 * @property {(argv: string[], io: object) => Promise<number>} main
 */

/**
 * Loads TypeScript through Vite's module runner: no configuration file, no server, no bundling of dependencies.
 * @returns {Promise<{ cli: Cli, close: () => Promise<void> }>}
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
  return { cli, close: () => environment.close() };
}

/**
 * Loads what was built for the package.
 * @returns {Promise<{ cli: Cli, close: () => Promise<void> }>}
 */
async function loadBuilt() {
  return { cli: await import(built.href), close: async () => {} };
}

// `stemma claims xen | head` closes the pipe early: the reader has what it wanted, and that is no error.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { cli, close } = await (existsSync(source) ? loadSource() : loadBuilt());
const { stdin, stdout, stderr } = process;
const code = await cli.main(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd() });
await close();
// Exit once everything is written, whatever may still be open.
stdout.write('', () => process.exit(code));
