/**
 * The packages: installs what the lock file names, only when something of it is missing or differs.
 * Run by itself (`node .ci/install.mjs`) or through {@link ensurePackages}. Uses nothing that would have to be installed first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node that Vite runs on: [major, minor]. */
const oldestNode = /** @type {const} */ ([20, 19]);

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * One sentence when this Node is too old, else nothing.
 * @param {string} version such as `20.20.2`
 * @returns {string | undefined}
 */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return undefined;
  return `Stemma needs Node ${oldestNode.join('.')} or newer; this is Node ${version}.`;
}

/**
 * The packages that the lock file names and that are not there in that version.
 * Optional ones (binaries for other machines) are not asked for.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} present node_modules/.package-lock.json, which npm writes after each install
 * @param {(path: string) => boolean} exists whether a package's folder is there
 * @returns {string[]}
 */
export function missingPackages(wanted, present, exists) {
  return Object.entries(wanted.packages)
    .filter(([path, { optional, devOptional, peer }]) => path !== '' && !optional && !devOptional && !peer)
    .filter(([path, { version }]) => present?.packages[path]?.version !== version || !exists(path))
    .map(([path]) => path);
}

/**
 * Installs the packages unless they are all there; ends the process with a sentence when that fails.
 * @returns {void}
 */
export function ensurePackages() {
  const tooOld = nodeProblem();
  if (tooOld) stop(tooOld);
  const missing = missingPackages(
    /** @type {Lock} */ (readJson('package-lock.json')),
    readJson('node_modules/.package-lock.json'),
    (path) => existsSync(join(root, path, 'package.json')),
  );
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages from the lock file …`);
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    stop('The packages could not be installed: see what npm said above, then run the same command again.');
}

/**
 * How npm is called: the very one that started this script, if one did.
 * @param {readonly string[]} args
 * @returns {{ command: string, all: string[], shell: boolean }}
 */
export function npmCall(args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return { command: process.execPath, all: [cli, ...args], shell: false };
  return { command: 'npm', all: [...args], shell: process.platform === 'win32' };
}

/**
 * Runs npm and returns its exit code.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {number}
 */
export function npm(args, cwd = root) {
  const { command, all, shell } = npmCall(args);
  return spawnSync(command, all, { cwd, stdio: 'inherit', shell }).status ?? 1;
}

/**
 * Runs npm and returns what it writes.
 * @param {readonly string[]} args
 * @returns {string}
 */
export function npmOutput(args) {
  const { command, all, shell } = npmCall(args);
  return execFileSync(command, all, { cwd: root, encoding: 'utf8', shell, maxBuffer: 2 ** 26 });
}

/**
 * Says why, and ends with exit code 1.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * @param {string} path from the folder of the clone
 * @returns {Lock | undefined}
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages();
