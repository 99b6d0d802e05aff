/**
 * Time, bytes and work until a graph of 30 entities is seen, against the peers: each a page of its own, in one run,
 * interleaved, throttled four times and not. Who draws less has less to do: what goals are measured against draws what
 * Stemma draws, and what its first examples draw, both.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../.ci/browser.mjs';
import { measure } from './measure.mjs';
import { report } from './report.mjs';
import { buildSite, serve } from './site.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const ROUNDS = 11;
const THROTTLES = [1, 4];
const CONTENDERS = [
  'empty',
  'stemma',
  'stemma-inline',
  'stemma-prerendered',
  'lit-cytoscape-dagre',
  'lit-cytoscape-dagre-fetched',
  'lit-cytoscape-dagre-bare',
  'cytoscape',
  'force-graph',
  'force-graph-fetched',
  'force-graph-bare',
  'vis-network',
  'sigma',
];

/** How the browser starts where there is no graphics card. For sigma, which draws by WebGL, that is computed in software. */
const ARGUMENTS = { plain: ['--disable-gpu'], webgl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] };

async function launch(more) {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserArguments.filter((each) => each !== '--disable-gpu'), ...more],
  });
}

export async function run() {
  const site = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  execFileSync('npx', ['vite', 'build', '--mode', 'cdn', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  await buildSite(site, CONTENDERS);
  const server = await serve(site);
  const launched = await Promise.all(Object.values(ARGUMENTS).map((more) => launch(more)));
  const browsers = Object.fromEntries(Object.keys(ARGUMENTS).map((name, at) => [name, launched[at]]));
  const samples = new Map(CONTENDERS.flatMap((name) => THROTTLES.map((throttle) => [`${name} ${throttle}`, []])));
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const throttle of THROTTLES) {
        for (const name of CONTENDERS) {
          const browser = browsers[name === 'sigma' ? 'webgl' : 'plain'];
          const sample = await measure(browser, `${server.address}/${name}.html`, throttle);
          if (round > 0) samples.get(`${name} ${throttle}`).push(sample); // the first round warms the machine up
        }
      }
    }
    report(samples, { contenders: CONTENDERS, throttles: THROTTLES, rounds: ROUNDS, version: launched[0].version() });
  } finally {
    await Promise.all(launched.map((browser) => browser.close()));
    server.close();
    rmSync(site, { recursive: true, force: true });
  }
}
