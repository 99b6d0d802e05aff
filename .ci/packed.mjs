/**
 * `npm run package`: whether what was built is a package that works for others. It is packed, looked through by publint and
 * by arethetypeswrong, put into an empty folder as an install would, and used there: by node without a window, by the
 * compiler, from the command line. Asks no registry. Wants `npm run build` before.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './install.mjs';
import { pack, place } from './tarball.mjs';
import { compiler } from './types.mjs';

/** What may be in the package, by the beginning of its path. */
const EXPECTED = [
  /^dist\/(graph|src)\/.*\.(js|d\.ts|json|ya?ml|md|csv|ttl)$/,
  /^dist\/cdn\/(stemma(\.single|\.later)?\.js|LICENSES(\.single)?\.md|(chunks|assets)\/[^/]+\.(js|ya?ml|json))$/,
  /^dist\/site\/([^/]+\.(html|js)|assets\/[^/]+)$/,
  /^dist\/alone\/(alone\.js|LICENSES\.single\.md)$/,
  /^dist\/(editor\/[^/]+\.json|types\/[^/]+\.(js|d\.ts)|custom-elements\.json)$/,
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|graph\/cli\/stemma\.mjs)$/,
];

/** What a program sees: run by node, which has no window. */
const PROGRAM = `
import { readText, RELATIONS, ask } from 'stemma/graph';
import * as stemma from 'stemma';
import 'stemma/define';
import { LegendElement } from 'stemma/elements/legend';
import { prerendered } from 'stemma/prerender';
import 'stemma/react';
if (typeof window !== 'undefined' || typeof document !== 'undefined') throw new Error('A window was made.');
if (customElements.get('stemma-legend') !== LegendElement || stemma.LegendElement !== LegendElement)
  throw new Error('The elements are not those that were registered.');
const positions = { xen: [0, 0] };
if (!prerendered({ entities: { xen: { name: 'Xen' } }, positions })?.includes('>Xen</text>')) throw new Error('There is no picture.');
if (RELATIONS.length === 0 || typeof readText !== 'function' || typeof ask !== 'function') throw new Error('The knowledge is missing.');
`;

/** What the compiler sees, strictly, libraries included. */
const TYPED = `
import 'stemma/define';
import { Explorer } from 'stemma';
import type { Answer, GraphElement, View } from 'stemma';
import { readText } from 'stemma/graph';
import { prerendered } from 'stemma/prerender';
import manifest from 'stemma/custom-elements.json' with { type: 'json' };
const graph: GraphElement = document.createElement('stemma-graph');
graph.theme = 'dark';
// @ts-expect-error there is no such theme
graph.theme = 'purple';
graph.addEventListener('stemma-error', ({ detail }) => detail.problems[0]?.message);
export const answer: Promise<Answer | undefined> = graph.ask('who owns Xen?');
export const view: View = new Explorer().state.view;
export const picture: string | undefined = prerendered({}, { focus: 'xen' });
export const all = [readText, manifest.modules.length];
`;

const COMPILER_OPTIONS = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    noEmit: true,
    skipLibCheck: false,
  },
  include: ['*.mts'],
};

const folder = mkdtempSync(join(tmpdir(), 'stemma-package-'));
/** @type {string[]} */
const wrong = [];
try {
  const tarball = pack(folder);
  console.log(`${tarball.files.length} files, ${(tarball.size / 1e6).toFixed(2)} MB packed.`);
  for (const { path } of tarball.files)
    if (!EXPECTED.some((pattern) => pattern.test(path))) wrong.push(`${path} does not belong into the package.`);

  const placed = place(tarball, folder);
  const manifest = JSON.parse(readFileSync(join(placed, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir: placed, pack: false, strict: true });
  wrong.push(...messages.map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`));

  writeFileSync(join(folder, 'program.mjs'), PROGRAM);
  writeFileSync(join(folder, 'typed.mts'), TYPED);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(COMPILER_OPTIONS));
  const bin = join('node_modules/stemma', manifest.bin.stemma);
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  use('attw', [attw, tarball.path, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', ...untyped(manifest)]);
  use('node', ['program.mjs']);
  use('the compiler', [compiler, '-p', '.']);
  if (!use('stemma', [bin, 'ask', 'xen', 'is Hyper-V derived from Xen?']).includes('Xen'))
    wrong.push('stemma: the installed command does not answer.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) process.exitCode = 1;

/**
 * Runs something with node in the folder; what it writes is told where it fails.
 * @param {string} what
 * @param {readonly string[]} args
 * @returns {string} what it wrote
 */
function use(what, args) {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    wrong.push(`${what}: ${stdout ?? ''}${stderr ?? String(error)}`);
    return '';
  }
}

/**
 * Entries that have no types to be wrong: files for script tags and editors.
 * @param {{ exports: Readonly<Record<string, unknown>> }} manifest
 * @returns {string[]}
 */
function untyped({ exports }) {
  const names = Object.entries(exports).filter(([, target]) => typeof target === 'string');
  return ['--exclude-entrypoints', ...names.map(([name]) => name)];
}
