/** One visit to a page: how long, how many bytes and how much work until its graph is seen, and until it can be used. */

import { EventEmitter, once } from 'node:events';

/** What pages call when they got somewhere. Nothing is put into a page while it loads, and nothing asks it: that would be measured too. */
const TELL = 'benchTell';
/** A page that says nothing for so long is broken, ms. */
const PATIENCE = 60_000;
/** The size of the window, px. */
const WINDOW = { width: 1280, height: 800 };

/**
 * Opens the page by the protocol of the browser itself: the tabs of a test runner have a second world of scripts in each
 * document, which costs about as much as a page of text does.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {number} throttle how many times slower the processor is made
 */
export async function measure(browser, address, throttle) {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId, ...WINDOW });
  const tab = await attach(root, targetId);
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.send('Runtime.enable');
  await tab.send('Runtime.addBinding', { name: TELL });
  await tab.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const [seen, usable] = ['seen', 'usable'].map((moment) => reached(tab, moment));
  await tab.send('Page.navigate', { url: address });
  const sample = { seen: await seen, usable: await usable };
  await root.send('Target.disposeBrowserContext', { browserContextId });
  await root.detach();
  return sample;
}

/** A session with a tab, whose messages go through that with the browser. */
async function attach(root, targetId) {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const events = new EventEmitter();
  let sent = 0;
  root.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const { id, result, error, method, params } = JSON.parse(received.message);
    events.emit(id ?? method, error ? Promise.reject(new Error(error.message)) : (result ?? params));
  });
  const send = (method, params = {}) => {
    const id = ++sent;
    const answer = once(events, id).then(([result]) => result);
    const message = JSON.stringify({ id, method, params });
    return root.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
  return { send, on: (event, listener) => events.on(event, listener) };
}

/** Waits until the page says that it got somewhere. */
function reached(tab, moment) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Nothing was ${moment}.`)), PATIENCE);
    tab.on('Runtime.bindingCalled', async ({ name, payload }) => {
      if (name !== TELL) return;
      const { what, wall, scripts } = JSON.parse(payload);
      if (what !== moment) return;
      clearTimeout(late);
      const { metrics } = await tab.send('Performance.getMetrics');
      const cpu = (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
      const bytes = scripts.filter((script) => script.end <= wall).reduce((sum, script) => sum + script.bytes, 0);
      resolve({ wall, cpu, bytes });
    });
  });
}
