/** What an embed leaves in a page that takes it away again: no listener, no node, no memory worth speaking of. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { ExamplesServer } from './examples-server.ts';
import { serveExamples } from './examples-server.ts';

/** What counts as nothing, bytes. */
const LITTLE = 2 * 1024 * 1024;

let server: ExamplesServer;

test.beforeAll(async () => {
  server = await serveExamples();
});

test.afterAll(() => {
  server.close();
});

interface Left {
  readonly listeners: number;
  readonly nodes: number;
  readonly heap: number;
}

async function measured(cdp: CDPSession): Promise<Left> {
  // what one collection finds the next may free
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

/** Puts an embed into the page and takes it away once it is drawn, or once its diagram is; so many times, one by one. */
async function mounted(page: Page, times: number, wakes: boolean): Promise<void> {
  await page.evaluate(
    async ({ times, wakes }) => {
      const holds = async (isSo: () => boolean): Promise<void> => {
        while (!isSo()) await new Promise((next) => requestAnimationFrame(next));
      };
      for (let time = 0; time < times; time++) {
        const graph = document.createElement('stemma-graph') as unknown as HTMLElement & {
          wake(): Promise<unknown>;
        };
        graph.setAttribute('src', 'xen.stemma.json');
        document.body.append(graph);
        await holds(() => graph.shadowRoot?.querySelector('.picture svg') !== null);
        if (wakes) {
          await graph.wake();
          await holds(() => graph.matches(':state(ready)'));
        }
        graph.remove();
      }
    },
    { times, wakes },
  );
  await page.waitForTimeout(400); // a diagram that was taken away may come back at once, and is kept for a moment
}

test('two hundred embeds that nobody touched, and twenty that woke, leave nothing behind', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${server.address}plain.html`);
  await page.locator('stemma-graph').evaluate((graph) => {
    graph.remove();
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  for (const [times, wakes] of [
    [200, false],
    [20, true],
  ] as const) {
    await mounted(page, 5, wakes); // code that is loaded stays loaded
    const before = await measured(cdp);
    await mounted(page, times, wakes);
    const after = await measured(cdp);
    const grown = { listeners: after.listeners - before.listeners, nodes: after.nodes - before.nodes };
    expect(grown, wakes ? 'woken' : 'asleep').toEqual({ listeners: 0, nodes: 0 });
    expect(after.heap - before.heap).toBeLessThan(LITTLE);
  }
});
