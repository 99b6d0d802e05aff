/** One visit to a page: how long, how many bytes and how much work until its graph is seen, and until it can be used. */

/** What pages call when they got somewhere. Nothing is put into a page while it loads, and nothing asks it: that would be measured too. */
const TELL = 'benchTell';
/** A page that says nothing for so long is broken, ms. */
const PATIENCE = 60_000;

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
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: TELL });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const [seen, usable] = ['seen', 'usable'].map((moment) => reached(session, moment));
  await tab.goto(address, { waitUntil: 'commit' });
  const sample = { seen: await seen, usable: await usable };
  await context.close();
  return sample;
}

/** Waits until the page says that it got somewhere. */
function reached(session, moment) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Nothing was ${moment}.`)), PATIENCE);
    session.on('Runtime.bindingCalled', async ({ name, payload }) => {
      if (name !== TELL) return;
      const { what, wall, scripts } = JSON.parse(payload);
      if (what !== moment) return;
      clearTimeout(late);
      const { metrics } = await session.send('Performance.getMetrics');
      const cpu = (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
      const bytes = scripts.filter((script) => script.end <= wall).reduce((sum, script) => sum + script.bytes, 0);
      resolve({ wall, cpu, bytes });
    });
  });
}
