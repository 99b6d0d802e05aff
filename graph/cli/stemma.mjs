#!/usr/bin/env node
/**
 * The command `stemma`. In a clone it loads the sources as they are, with nothing built; in an installed package it loads
 * what was built. Standard output holds the answer alone.
 */
import { existsSync } from 'node:fs';
import { register } from 'node:module';

const source = new URL('main.ts', import.meta.url);
const built = new URL('../../dist/graph/cli/main.js', import.meta.url);
/** The commands that draw; the knowledge knows nothing of pictures, so the launcher brings the two together. */
const sourceOfMore = new URL('../../src/publish/commands.ts', import.meta.url);
const builtMore = new URL('../../dist/src/publish/commands.js', import.meta.url);

/**
 * @typedef {object} Cli
 * @property {(argv: string[], io: object, more: readonly object[]) => Promise<number>} main
 * @typedef {object} More
 * @property {readonly object[]} PUBLISHING
 */

/** Loads the sources, by a hook where node itself reads no TypeScript. */
async function loadSource() {
  if (!process.features.typescript) register('./sources.mjs', import.meta.url);
  return load(source, sourceOfMore);
}

/**
 * @param {URL} cli
 * @param {URL} more
 * @returns {Promise<{ cli: Cli, more: More }>}
 */
async function load(cli, more) {
  return { cli: await import(cli.href), more: await import(more.href) };
}

// `stemma claims xen | head` closes the pipe early: the reader has what it wanted, and that is no error.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { cli, more } = await (existsSync(source) ? loadSource() : load(built, builtMore));
const { stdin, stdout, stderr } = process;
const code = await cli.main(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd() }, more.PUBLISHING);
// Exit once everything is written, whatever may still be open.
stdout.write('', () => process.exit(code));
