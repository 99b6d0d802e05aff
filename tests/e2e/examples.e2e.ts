/** The example pages: Stemma as others put it into theirs, from the files for script tags. */
import type { Page } from '@playwright/test';
import { expect as expectSoon, test } from '@playwright/test';
import type { ExamplesServer } from './examples-server.ts';
import { serveExamples } from './examples-server.ts';

/** The whole of Stemma is loaded from the beginning here, by two pages at a time. */
const expect = expectSoon.configure({ timeout: 20_000 });

let server: ExamplesServer;

test.beforeAll(async () => {
  server = await serveExamples();
});

test.afterAll(() => {
  server.close();
});

/** Opens an example; whatever it complains of fails the test. */
async function open(page: Page, name: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // a worker whose work is not wanted any more is stopped, in the middle of loading too
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url());
  });
  await page.goto(server.address + name);
  return wrong;
}

/** Points at a diagram, and waits until it is there. */
async function wake(page: Page, selector = 'stemma-graph'): Promise<void> {
  await page.locator(selector).hover();
  await expect(page.locator(`${selector} .diagram.ready`)).toBeAttached();
}

/** Chooses another layout, which a worker works out. */
async function arrangeAnew(page: Page): Promise<void> {
  const worker = page.waitForEvent('worker');
  await page.locator('stemma-graph').evaluate((graph) => {
    graph.setAttribute('layout', 'force');
  });
  await worker;
}

test('plain HTML: the picture, then the diagram with its worker, from another host', async ({ page }) => {
  const wrong = await open(page, 'plain.html');
  await expect(page.locator('stemma-graph svg text', { hasText: 'Hyper-V' }).first()).toBeVisible();
  await wake(page);
  await arrangeAnew(page);
  expect(wrong).toEqual([]);
});

test('the document is asked for once, before any element is there, and again where the page names another', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.json')) asked.push(new URL(request.url()).pathname + new URL(request.url()).search);
  });
  await open(page, 'plain.html');
  await expect(page.locator('stemma-graph svg text', { hasText: 'Hyper-V' }).first()).toBeVisible();
  expect(asked).toEqual(['/xen.stemma.json']);
  await page.locator('stemma-graph').evaluate(async (graph) => {
    graph.setAttribute('src', 'xen.stemma.json?again');
    graph.removeAttribute('src');
    graph.setAttribute('src', 'xen.stemma.json?last');
  });
  await wake(page);
  expect(asked.at(-1)).toBe('/xen.stemma.json?last');
});

for (const where of ['the page', 'a shadow root'])
  test(`a panel that a script puts into ${where}, with the graph that it names, comes to life`, async ({ page }) => {
    const wrong = await open(page, 'plain.html');
    await page.locator('stemma-graph').evaluate((graph, inShadow) => {
      const legend = document.createElement('stemma-legend');
      legend.setAttribute('for', (graph.id = 'graph'));
      const root = inShadow ? document.body.appendChild(document.createElement('div')) : undefined;
      (root?.attachShadow({ mode: 'open' }) ?? document.body).append(graph, legend);
    }, where !== 'the page');
    await expect(page.locator('stemma-legend').getByText('Company')).toBeVisible();
    expect(wrong).toEqual([]);
  });

test('a strict content security policy with Trusted Types is never violated', async ({ page }) => {
  await page.addInitScript(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
    Object.assign(globalThis, { violations });
  });
  const wrong = await open(page, 'strict.html');
  await wake(page);
  const said = await page.locator('stemma-graph').evaluate(async (element) => {
    const graph = element as unknown as {
      ask(question: string): Promise<{ verdict: string } | undefined>;
      toSVG(): Promise<string>;
      toPNG(): Promise<Blob>;
    };
    const answer = await graph.ask('is Hyper-V derived from Xen?');
    return [answer?.verdict, (await graph.toSVG()).includes('Hyper-V'), (await graph.toPNG()).type];
  });
  expect(said).toEqual(['refuted', true, 'image/png']);
  await expect(page.locator('stemma-answer').getByText('Hyper-V').first()).toBeVisible();
  await arrangeAnew(page);
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(wrong).toEqual([]);
});

test('where there is no picture and the code of the diagram does not come, the page is told', async ({ page }) => {
  await page.route('**/chunks/diagram-*.js', (route) => route.abort());
  await page.goto(`${server.address}plain.html`);
  const told = await page.locator('stemma-graph').evaluate(
    (graph) =>
      new Promise<string>((tell) => {
        (graph as HTMLElement).addEventListener('stemma-error', ({ detail }) => {
          tell(detail.problems[0]?.message ?? '');
        });
        Object.assign(graph, { data: 'stemma: 1' }); // no JSON, so only the diagram can read it
      }),
  );
  expect(told).toContain('This diagram could not be drawn');
});

test('two graphs on a page, each with the panel that names it', async ({ page }) => {
  const wrong = await open(page, 'panels.html');
  const legend = (id: string) => page.locator(`stemma-legend[for=${id}]`);
  const codebases = (id: string) => legend(id).getByRole('button', { name: /Codebase/ });
  await expect(legend('left').getByText('Company')).toBeVisible();
  await expect(codebases('right')).toBeVisible();
  await expect(legend('right').getByText('Company')).toHaveCount(0);
  await codebases('right').click();
  await expect(codebases('right')).toHaveAttribute('aria-pressed', 'false');
  await expect(codebases('left')).toHaveAttribute('aria-pressed', 'true');
  expect(wrong).toEqual([]);
});

test('a post on a phone: the file is checked, the page scrolls over the picture, nothing is too wide', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 500 }, hasTouch: true });
  const page = await context.newPage();
  const wrong = await open(page, 'post.html');
  await expect(page.locator('stemma-graph svg text', { hasText: 'Hyper-V' }).first()).toBeVisible();
  await wake(page);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(wrong).toEqual([]);
  await context.close();
});
