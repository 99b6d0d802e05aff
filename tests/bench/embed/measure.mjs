/** One visit to a page: how long, how many bytes and how much work until its graph is seen, and until it can be used. */
import { WATCH } from './site.mjs';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {number} throttle how many times slower the processor is made
 */
export async function measure(browser, address, throttle) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await tab.goto(address, { waitUntil: 'commit' });
  const seen = await reached(tab, session, 'benchDrawn');
  const usable = await reached(tab, session, 'benchUsable');
  await context.close();
  return { seen, usable };
}

/** Waits until the page says that it got somewhere. */
async function reached(tab, session, name) {
  await tab.waitForFunction((key) => globalThis[key] !== undefined, name, { timeout: 60_000, polling: 20 });
  const { metrics } = await session.send('Performance.getMetrics');
  const cpu = (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  const at = await tab.evaluate(
    ({ key, watch }) => ({
      wall: globalThis[key],
      bytes: performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js') && !entry.name.endsWith(watch))
        .filter((entry) => entry.responseEnd <= globalThis[key])
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
    }),
    { key: name, watch: WATCH },
  );
  return { ...at, cpu };
}
