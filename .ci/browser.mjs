/**
 * The browser: finds a Chromium for the tests, or installs one.
 * In this order: one that STEMMA_CHROMIUM or CHROMIUM_PATH names, Playwright's own, the system's;
 * else Playwright's download; else, as root on a Debian-like system, the system's package.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

/**
 * Features that Chromium goes without. Its address bar loads a page of its own for each of ours, which costs as much as ours
 * does and is never seen. The rest is what Playwright leaves out: of two such lists Chromium reads the last.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AutoDeElevate',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'AimEnabled',
];

/** How Chromium is started: works as root and in containers, draws without a graphics card, asks nothing of the network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

/** Environment variables that may name a Chromium. */
const variables = ['STEMMA_CHROMIUM', 'CHROMIUM_PATH'];

/** What a Chromium may be called on the PATH. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Where a Chromium is that no PATH leads to. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to do when there is no browser and none can be had. */
export const noBrowser =
  'No Chromium was found and none could be installed: install Chromium or Google Chrome, or name one with ' +
  'STEMMA_CHROMIUM=/path/to/chromium, then run the same command again.';

/**
 * The path of a Chromium that starts, if there is one.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  for (const variable of variables) {
    const named = process.env[variable];
    if (!named) continue;
    if (!isProgram(named)) throw new Error(`${variable} names ${named}, which is not a program that can be run.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...(await playwrightsOwn()), ...onPath, ...places].find((path) => isProgram(path) && starts(path));
}

/**
 * The path of a Chromium, installed if need be; nothing when none can be had.
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) {
    if (!hasFonts()) installPackages(['fonts-noto-core']);
    return found;
  }
  console.log('No Chromium found: asking Playwright for one …');
  spawnSync(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 10 * 60_000,
  });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  console.log('Playwright could not download one that starts here.');
  installPackages(['chromium', 'fonts-noto-core']);
  return await findBrowser();
}

/**
 * Where Playwright keeps its own browser. The path is named whether or not anything is there.
 * @returns {Promise<string[]>}
 */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return []; // not installed yet, or a system for which Playwright has no build
  }
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether it runs at all: a download may lack the system's libraries, and a distribution may ship a stub that only says
 * where to get the real one. Elsewhere than on Linux asking for the version may open a window, so it is taken on trust.
 * @param {string} path
 * @returns {boolean}
 */
function starts(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Whether text can be drawn: a bare server has no font at all, and every label would be empty boxes.
 * @returns {boolean}
 */
function hasFonts() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * Installs packages of the system, where that may be done without asking: as root on a Debian-like system.
 * @param {string[]} names
 * @returns {void}
 */
function installPackages(names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${names.join(' and ')} from the system's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...names]])
    spawnSync('apt-get', [...quietly, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
