/** `stemma publish`: a folder on a server, a frame in another page, and one file from disk with the network off. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'serial' });

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A page that is opened from disk: it has no origin that could be named. */
const fromDisk = (server: string): string => `<!doctype html>
<script src="${server}/frames.js"></script>
<iframe id="graph" data-stemma src="${server}/embed.html" style="width:800px;height:50px"></iframe>
<iframe id="narrow" data-stemma src="${server}/narrow.html" style="width:800px;height:50px"></iframe>
<iframe srcdoc="<script>parent.postMessage({ type: 'stemma:height', id: 'narrow', height: 1500 }, '*')</script>"></iframe>`;

/** A page of somebody's: a frame without any right but to run scripts, and another that asks what is not its to know. */
const HOST = `<!doctype html><link rel="icon" href="data:,"><script src="/frames.js"></script>
<iframe id="graph" data-stemma sandbox="allow-scripts" src="/embed.html" style="width:800px;height:50px"></iframe>
<iframe id="other" src="/other.html"></iframe>
<script>
  heard = [];
  addEventListener('message', ({ source, data, origin }) => {
    if (source === document.getElementById('graph').contentWindow) heard.push({ ...data, origin });
  });
</script>`;
const OTHER = `<!doctype html><script>
  heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
  ask = () => parent.frames[0].postMessage({ type: 'stemma:height?', id: 'spy' }, '*');
  lie = () => parent.postMessage({ type: 'stemma:height', id: 'graph', height: 1500 }, '*');
</script>`;

let folder: string;
let styleHash: string;
let server: Server;
let origin: string;

/** The page for frames as one makes it who answers pages of one host only. */
const narrowed = (page: string): string => page.replace('<main', '<main allow-origins="https://ours.example"');

/** Somebody's page with the code that has the picture in it, under a policy that names its style and nothing more. */
const strict = (snippet: string): string => `<!doctype html><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; img-src data:; style-src '${styleHash}'; require-trusted-types-for 'script'">
${snippet.replace(/ style="height: \d+px"/u, '')}`;

test.beforeAll(async () => {
  test.setTimeout(300_000); // what is not built is built
  folder = await mkdtemp(join(tmpdir(), 'stemma-publish-'));
  const launcher = fileURLToPath(new URL('../../graph/cli/stemma.mjs', import.meta.url));
  const publish = [launcher, 'publish', 'xen', join(folder, 'xen'), '--no-images', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, publish);
  ({ styleHash } = (JSON.parse(stdout) as { readonly snippets: { readonly styleHash: string } }).snippets);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    const body =
      path === '/host.html'
        ? HOST
        : path === '/other.html'
          ? OTHER
          : path === '/narrow.html'
            ? readFile(join(folder, 'xen', 'embed.html'), 'utf8').then(narrowed)
            : path === '/written.html'
              ? readFile(join(folder, 'xen', 'snippet.html'), 'utf8').then(strict)
              : readFile(join(folder, 'xen', file)).catch(() => undefined);
    void Promise.resolve(body).then((text) => {
      // a frame without an origin is a stranger even to its own server
      const headers = { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'access-control-allow-origin': '*' };
      response.writeHead(text === undefined ? 404 : 200, headers).end(text);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

test.afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Notes requests that leave the server, and errors. */
function watched(page: Page): { readonly elsewhere: string[]; readonly errors: string[] } {
  const seen = { elsewhere: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url()))
      seen.elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  return seen;
}

async function explorerStands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const graph = document.querySelector('stemma-explorer')?.shadowRoot?.querySelector('stemma-graph');
    return graph?.matches(':state(ready)') === true;
  });
}

test('the explorer’s page opens on the graph, in the view of the link', async ({ page }) => {
  const seen = watched(page);
  await page.goto(`${origin}/#focus=xen&entity=xen`);
  await explorerStands(page);
  await expect(page).toHaveTitle(/Xen, demystified/);
  await expect(page.locator('stemma-inspector h2')).toContainText('Xen');
  expect(seen).toEqual({ elsewhere: [], errors: [] });
});

test('a frame without rights shows the diagram and has its height; strangers learn and change nothing', async ({
  page,
}) => {
  const seen = watched(page);
  await page.goto(`${origin}/host.html`);
  const frame = page.frameLocator('#graph');
  await expect(frame.locator('stemma-graph')).toContainText('All 31 claims shown');
  const natural = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect(page.locator('#graph')).toHaveCSS('height', `${String(natural)}px`);
  const spy = page.frame({ url: `${origin}/other.html` });
  await spy?.evaluate('ask(); lie();');
  await page.evaluate(() => {
    const graph = document.querySelector<HTMLIFrameElement>('#graph');
    graph?.contentWindow?.postMessage({ type: 'stemma:height?', id: 'again' }, '*');
  });
  await expect
    .poll(() => page.evaluate<unknown>('heard.at(-1)'))
    .toEqual({ type: 'stemma:height', id: 'again', height: natural, origin: 'null' });
  expect(await spy?.evaluate('heard')).toEqual([]);
  await expect(page.locator('#graph')).toHaveCSS('height', `${String(natural)}px`);
  expect(seen).toEqual({ elsewhere: [], errors: [] });
});

test('the code with the picture in it shows it without scripts, under a strict policy', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const seen = watched(page);
  await page.goto(`${origin}/written.html`);
  const graph = page.locator('stemma-graph');
  await expect(graph.locator('.wide')).toContainText('Hyper-V');
  await expect(graph.locator('.wide')).toContainText('MYTH');
  await expect(graph.locator('.caption')).toContainText('Keith Ward');
  await expect(graph).toHaveCSS('height', '420px');
  await context.close();
  expect(seen).toEqual({ elsewhere: [], errors: [] });
});

test('and with scripts the diagram takes its place, whose code comes after the picture', async ({ page }) => {
  const seen = watched(page);
  let bring = (): void => undefined;
  const painted = new Promise<void>((resolve) => (bring = resolve));
  await page.route('**/cdn/stemma.js', async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(`${origin}/written.html`);
  const graph = page.locator('stemma-graph').first();
  await expect(graph.locator('.wide')).toContainText('Hyper-V');
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  await expect(page.locator('script[src$="/stemma.js"]')).toHaveCount(0);
  bring();
  await expect(graph.locator('.diagram.ready')).toContainText('All 31 claims shown');
  await expect(graph.locator('.wide')).toHaveCount(0);
  expect(seen).toEqual({ elsewhere: [], errors: [] });
});

test('a frame in a page from disk has its height, unless it answers others only', async ({ page }) => {
  const file = join(folder, 'disk.html');
  await writeFile(file, fromDisk(origin));
  await page.goto(pathToFileURL(file).href);
  await expect(page.frameLocator('#graph').locator('stemma-graph')).toContainText('All 31 claims shown');
  const natural = await page
    .frameLocator('#graph')
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect(page.locator('#graph')).toHaveCSS('height', `${String(natural)}px`);
  await expect(page.frameLocator('#narrow').locator('stemma-graph')).toContainText('All 31 claims shown');
  await expect(page.locator('#narrow')).toHaveCSS('height', '50px');
});

test('a link cannot make the frame read a graph from elsewhere', async ({ page }) => {
  const seen = watched(page);
  await page.goto(`${origin}/embed.html#data=https%3A%2F%2Fevil.example%2Fgraph.json`);
  await expect(page.getByRole('alert')).toContainText('evil.example, which this page does not allow');
  await expect(page.locator('stemma-graph')).toBeHidden(); // an empty box would say that there is nothing to be seen
  await page.goto(`${origin}/embed.html#`);
  await expect(page.locator('stemma-graph')).toContainText('All 31 claims shown');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(seen).toEqual({ elsewhere: [], errors: [] });
});

test('the one file works from disk with the network off', async ({ page, context }) => {
  const { errors } = watched(page);
  const requests: string[] = [];
  const file = pathToFileURL(join(folder, 'xen', 'xen.html')).href;
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  await context.setOffline(true);
  await page.goto(`${file}#as-of=2008-01`);
  await explorerStands(page);
  expect(await page.evaluate(() => document.querySelector('stemma-explorer')?.explorer.state.view.lens.asOf)).toBe(
    '2008-01',
  );
  await expect(page.locator('stemma-timeline')).toBeInViewport({ ratio: 1 });
  expect([requests.map((url) => url.split('#')[0]), errors]).toEqual([[file], []]);
});
