/**
 * TypeScript for a node that cannot read it: `import`s of `.ts` files find their JavaScript, with lines where they were.
 * What was once made is kept beside the packages, by what it was made of: the next command begins in a third of the time.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const KEPT = new URL('../../node_modules/.stemma-sources/', import.meta.url);

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const kept = new URL(`${createHash('sha256').update(text).digest('hex')}.js`, KEPT);
  return { format: 'module', source: read(kept) ?? keep(kept, await javaScriptOf(text, url)), shortCircuit: true };
}

/**
 * @param {string} text
 * @param {string} url
 */
async function javaScriptOf(text, url) {
  const { transformWithOxc } = await import('vite');
  return (await transformWithOxc(text, fileURLToPath(url), { sourcemap: false })).code;
}

/** @param {URL} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // not made yet
  }
}

/**
 * Another command may read it at any time: it is there whole, or not at all.
 * @param {URL} file
 * @param {string} code
 */
function keep(file, code) {
  try {
    mkdirSync(KEPT, { recursive: true });
    const unfinished = new URL(`${randomUUID()}.part`, KEPT);
    writeFileSync(unfinished, code);
    renameSync(unfinished, file);
  } catch {
    // nothing may be written here: it is made anew each time
  }
  return code;
}
