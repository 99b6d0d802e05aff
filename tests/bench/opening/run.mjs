/**
 * Opening a large graph from a file: how long the page is blocked at once, and how much work its main thread has from
 * the reader's press on “Open as a new graph” until nothing is waited for. The built page, in the real browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { browserArguments, findBrowser } from '../../../.ci/browser.mjs';
import { circumstances, median, writeSection } from '../results.mjs';
import { largeDocument, SIZE } from './graph.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const VISITS = 5;
/** Before the page went through large graphs in slices, on the same machine, as busy (2026-11-29, medians of 3 visits). */
const BEFORE = { longest: 6933, blocked: 6904, cpu: 3884, seconds: 8.7 };
/** A long task blocks the page for what it takes beyond so much, ms. */
const SHORT = 50;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-opening-'));
  try {
    const outDir = join(folder, 'site');
    await build({ root, logLevel: 'error', build: { outDir } });
    const file = join(folder, 'large.stemma.json');
    writeFileSync(file, largeDocument());
    const { version, visits } = await measure(outDir, file);
    writeSection('opening', text(version, visits));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens a file in a built site, some times. */
export async function measure(outDir, file, times = VISITS) {
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  const visits = [];
  try {
    const { port } = server.httpServer.address();
    for (let visit = 0; visit < times; visit++) visits.push(await open(browser, `http://127.0.0.1:${port}/`, file));
    return { version: browser.version(), visits };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function open(browser, address, file) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.goto(address);
  await tab.waitForFunction(() => {
    const explorer = document.querySelector('stemma-explorer');
    return explorer?.shadowRoot?.querySelector('stemma-graph')?.matches(':state(ready)') === true;
  });
  await tab.evaluate(() => document.querySelector('stemma-explorer').renderRoot.querySelector('stemma-open').choose());
  await tab.locator('stemma-open input[type=file]').setInputFiles(file);
  const button = tab.getByRole('button', { name: 'Open as a new graph' });
  await button.waitFor({ timeout: 300_000 });
  await tab.evaluate(watch);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busy(session);
  await button.click();
  const seconds = await tab.evaluate(settled, SIZE.entities / 2);
  const cpu = (await busy(session)) - before;
  const tasks = await tab.evaluate(() => globalThis.tasks);
  await tab.close();
  return {
    longest: Math.max(0, ...tasks),
    blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - SHORT), 0),
    cpu,
    seconds,
  };
}

/** In the page: notes every task that keeps it from a frame. */
function watch() {
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** In the page: seconds until the graph is open and no part of the page says that it waits. */
async function settled(least) {
  const begun = performance.now();
  const explorer = document.querySelector('stemma-explorer');
  const waits = (node) =>
    node.querySelector('.waiting[role=status]') !== null ||
    [...node.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && waits(shadowRoot));
  const rest = () => new Promise((resolve) => setTimeout(resolve, 100));
  while (explorer.explorer.state.graph.entityCount < least) await rest();
  do await rest();
  while (waits(explorer.shadowRoot));
  return (performance.now() - begun) / 1000;
}

async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function text(version, visits) {
  const of = (key) => median(visits.map((visit) => visit[key]));
  const ms = (value) => `${value.toFixed(0)} ms`;
  const load = loadavg()[0].toFixed(0);
  const count = (value) => value.toLocaleString('en');
  return `a graph of ${count(SIZE.entities)} entities and ${count(SIZE.claims)} claims

From the press on “Open as a new graph”, the file having been read in a worker, until no part of the page waits for something any more; at 1280 × 800, medians of ${visits.length} visits. Blocked is what long tasks take beyond ${SHORT} ms each. *Before* is before the page went through large graphs in slices. All but CPU time is by the clock and depends on what else the machine does (load ${load} at the end). ${circumstances()}, Chromium ${version}.

| what | before | now |
|---|---|---|
| longest task | ${ms(BEFORE.longest)} | ${ms(of('longest'))} |
| blocked in all | ${ms(BEFORE.blocked)} | ${ms(of('blocked'))} |
| CPU time of the main thread | ${ms(BEFORE.cpu)} | ${ms(of('cpu'))} |
| until nothing is waited for | ${BEFORE.seconds.toFixed(1)} s | ${of('seconds').toFixed(1)} s |
`;
}
