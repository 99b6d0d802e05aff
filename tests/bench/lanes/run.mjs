/**
 * Lineage lanes of 556 tracks: CPU time of the layout, as the worker does it, and CPU time of the page for each frame in
 * which a reader pans or zooms, in the real browser.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { browserArguments, findBrowser } from '../../../.ci/browser.mjs';
import { circumstances, median, writeSection } from '../results.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const LAYOUTS = 25;
const FRAMES = 120;
const ROUNDS = 5;

export async function run() {
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
    appType: 'mpa',
  });
  try {
    const { history, job } = await server.ssrLoadModule('/tests/bench/lanes/history.ts');
    const told = history();
    const layout = measureLayout(job(told));
    await server.listen();
    const { port } = server.httpServer.address();
    const frames = await measureFrames(`http://127.0.0.1:${port}/tests/bench/lanes/page.html`, told.fragment);
    writeSection('lanes', text(told.name, layout, frames));
  } finally {
    await server.close();
  }
}

/** CPU ms of this process, the first run apart: there the code is cold. */
function measureLayout({ run: lay, ...size }) {
  const once = () => {
    const before = process.cpuUsage();
    lay();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const first = once();
  return { ...size, first, warm: median(Array.from({ length: LAYOUTS }, once)) };
}

/** CPU ms of the page's main thread, with its painting, for a frame. */
async function measureFrames(address, fragment) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  const found = { version: browser.version(), pan: [], zoom: [] };
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await tab.goto(address);
      await tab.waitForFunction(() => globalThis.bench !== undefined);
      const session = await tab.context().newCDPSession(tab);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const cpu = async (act) => {
        const before = await busy(session);
        await act();
        return ((await busy(session)) - before) / FRAMES;
      };
      await tab.evaluate((data) => globalThis.bench.show(data), fragment);
      const pan = () => tab.evaluate((count) => globalThis.bench.pan(count), FRAMES);
      const sample = {
        pan: await cpu(pan),
        zoom: await cpu(() => tab.evaluate((count) => globalThis.bench.zoom(count), FRAMES)),
      };
      if (round > 0) for (const key of ['pan', 'zoom']) found[key].push(sample[key]); // the first round warms the machine up
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return { version: found.version, pan: median(found.pan), zoom: median(found.zoom) };
}

async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function text(name, { tracks, links, rows, first, warm }, frames) {
  const ms = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
  return `lineage of ${tracks} tracks

${name[0].toUpperCase()}${name.slice(1)}: ${tracks} tracks and ${links} links in ${rows} rows, at 1280 × 800. CPU time, medians of ${LAYOUTS} layouts in one process and of ${ROUNDS} visits to a page; a frame is a step of a drag or of the wheel, with its painting. ${circumstances()}, Chromium ${frames.version}, drawn without a graphics card.

| what | CPU time |
|---|---|
| layout, code warm | ${ms(warm)} |
| layout, the first in a process | ${ms(first)} |
| a frame of panning, everything in the window | ${ms(frames.pan)} |
| a frame of zooming, in and out again | ${ms(frames.zoom)} |
`;
}
