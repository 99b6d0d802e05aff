/**
 * `npm run sizes`: what the builds for script tags send, gzipped, against what they may: the first picture, the diagram that
 * takes over from it, and the single file. Wants `npm run build:cdn` before.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './install.mjs';

const cdn = join(root, 'dist/cdn');

/** What a page would load for a diagram that can do less: the measure of the interactive part. */
const PLAIN = `export * from 'lit'; export { default as cytoscape } from 'cytoscape'; export { default as dagre } from 'cytoscape-dagre';`;

/** What a diagram of a JSON document loads: the script tag, then what is wanted of it. */
const FIRST = 'src/embed/define.ts';
const WANTED = ['_waking', '_diagram', '_engine'];

/** And what lays it out, where the document has no places. */
const WORKER = /^(layout\.worker|layered|stress)-.*\.js$/;

/** @type {Readonly<Record<string, { file: string, imports?: string[] }>>} */
const manifest = JSON.parse(textOf('.vite/manifest.json'));
const plain = await plainSize();
const first = loaded(FIRST);
const core = new Set([first, ...WANTED.map((source) => loaded(source))].flatMap((files) => [...files]));

const budgets = [
  // a twelfth of the benchmark's page with the three libraries: see tests/bench/RESULTS.md
  { what: 'the first picture', size: sizeOf(first), most: 13_470 },
  // at most 1.1 times the three libraries is what we want
  { what: 'the interactive diagram', size: sizeOf(core), most: 1.04 * plain },
  { what: 'what lays it out beside the page', size: sizeOf(workerFiles()), most: 20_500 },
  { what: 'the single file', size: sizeOf(new Set(['stemma.single.js'])), most: 520_000 },
];
console.log(`lit + cytoscape + cytoscape-dagre: ${kilo(plain)} kB`);
for (const { what, size, most } of budgets) {
  console.log(`${what}: ${kilo(size)} kB of ${kilo(most)} kB${size > most ? ': TOO MUCH' : ''}`);
  if (size > most) process.exitCode = 1;
}

/**
 * The files that a module and all that it imports are in.
 * @param {string} source its name in the manifest, of a shared chunk without the hash
 * @param {Set<string>} found
 * @returns {Set<string>}
 */
function loaded(source, found = new Set()) {
  const chunk = manifest[source] ?? Object.entries(manifest).find(([name]) => name.startsWith(`${source}-`))?.[1];
  if (chunk === undefined) throw new Error(`${source} is not a beginning of the build any more: see .ci/sizes.mjs.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const each of chunk.imports ?? []) loaded(each, found);
  return found;
}

function workerFiles() {
  const files = readdirSync(join(cdn, 'assets')).filter((name) => WORKER.test(name));
  return new Set(files.map((name) => `assets/${name}`));
}

/** @param {ReadonlySet<string>} files */
function sizeOf(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0);
}

/** @param {string} file */
function textOf(file) {
  return readFileSync(join(cdn, file), 'utf8');
}

/** The three libraries in one file, made as ours are. */
async function plainSize() {
  const [result] = [
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { write: false, target: 'es2022', rolldownOptions: { input: 'plain', preserveEntrySignatures: 'strict' } },
      plugins: [
        {
          name: 'stemma:plain',
          resolveId: (id) => (id === 'plain' ? join(root, 'plain.js') : null),
          load: (id) => (id.endsWith('/plain.js') ? PLAIN : null),
        },
      ],
    }),
  ].flat();
  if (result === undefined || !('output' in result)) throw new Error('The libraries could not be bundled.');
  return result.output.reduce(
    (sum, each) => sum + (each.type === 'chunk' ? gzipSync(each.code, { level: 9 }).length : 0),
    0,
  );
}

/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}
