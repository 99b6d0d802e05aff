/**
 * Time, bytes and CPU until a graph of 30 entities is seen, against the peers: each a page of its own, in one run,
 * interleaved, throttled four times and not. Wall time is from the beginning of the navigation to two frames after the
 * library says that it has drawn (for Stemma: after the first name has a place); bytes are what was sent of scripts by
 * then, gzipped; CPU is the main thread's.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';
import { findBrowser } from '../../../.ci/browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const ROUNDS = 7;
const THROTTLES = [1, 4];
const CONTENDERS = ['stemma', 'lit-cytoscape-dagre', 'cytoscape', 'force-graph', 'vis-network', 'sigma'];
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

export async function run() {
  const site = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  execFileSync('npm', ['run', 'build:cdn'], { cwd: root, stdio: 'inherit' });
  await buildPages(site);
  const server = await serve(site);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const samples = new Map(CONTENDERS.flatMap((name) => THROTTLES.map((throttle) => [`${name} ${throttle}`, []])));
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const throttle of THROTTLES) {
        for (const name of CONTENDERS) {
          const sample = await measure(browser, `${server.address}/${name}.html`, throttle);
          if (round > 0) samples.get(`${name} ${throttle}`).push(sample); // the first round warms the machine up
        }
      }
    }
    report(samples, browser.version());
  } finally {
    await browser.close();
    server.close();
    rmSync(site, { recursive: true, force: true });
  }
}

async function buildPages(site) {
  const { module } = await runnerImport(join(here, 'graph.ts'), { root, logLevel: 'error', configFile: false });
  writeFileSync(join(site, 'graph.stemma.json'), JSON.stringify(module.benchDocument()));
  for (const name of CONTENDERS) {
    await build({
      root: here,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: site,
        emptyOutDir: false,
        target: 'es2022',
        rolldownOptions: {
          input: { [name]: join(here, 'pages', `${name}.ts`) },
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    writeFileSync(join(site, `${name}.html`), page(name));
  }
}

function page(name) {
  const head = `<!doctype html><meta charset="utf-8"><title>${name}</title><style>body{margin:0}#box{width:800px;height:420px}</style>`;
  if (name !== 'stemma') return `${head}<body><script type="module" src="${name}.js"></script>`;
  return (
    `${head}<script type="module" src="cdn/stemma.js"></script><script type="module" src="stemma.js"></script>` +
    `<body><stemma-graph src="graph.stemma.json" style="display:block;width:800px;height:420px"></stemma-graph>`
  );
}

/** Serves the pages, and the build for script tags under `cdn/`, gzipped as a host would. */
async function serve(site) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = path.startsWith('/cdn/') ? join(root, 'dist', path) : join(site, path);
    try {
      const body = gzipSync(readFileSync(file));
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function measure(browser, address, throttle) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await tab.goto(address, { waitUntil: 'commit' });
  await tab.waitForFunction(() => globalThis.benchDrawn !== undefined, undefined, { timeout: 60_000, polling: 20 });
  const seen = await tab.evaluate(() => ({
    wall: globalThis.benchDrawn,
    bytes: performance
      .getEntriesByType('resource')
      .filter(
        (entry) => entry.name.endsWith('.js') && !entry.name.endsWith('/stemma.js') | entry.name.includes('/cdn/'),
      )
      .filter((entry) => entry.responseEnd <= globalThis.benchDrawn)
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
  }));
  const { metrics } = await session.send('Performance.getMetrics');
  const cpu = (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  await context.close();
  return { ...seen, cpu };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function report(samples, version) {
  const of = (name, throttle, key) => median(samples.get(`${name} ${throttle}`).map((sample) => sample[key]));
  const rows = CONTENDERS.map((name) => {
    const cells = THROTTLES.flatMap((throttle) => [
      Math.round(of(name, throttle, 'wall')),
      Math.round(of(name, throttle, 'cpu')),
    ]);
    return `| ${name} | ${(of(name, 1, 'bytes') / 1000).toFixed(1)} | ${cells.join(' | ')} |`;
  });
  const ratio = (name, key) => (of('stemma', 4, key) / of(name, 4, key)).toFixed(2);
  const text = `# Results

## embed: until a graph of 30 entities is seen

${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Chromium ${version}, Node ${process.versions.node}; loopback, medians of ${ROUNDS} interleaved runs. Bytes are scripts, gzipped, sent until the picture was seen; CPU is that of the main thread until it was read off, so of what follows the picture too.

| | bytes, kB | wall, ms | CPU, ms | wall, throttled 4×, ms | CPU, throttled 4×, ms |
|---|---|---|---|---|---|
${rows.join('\n')}

Throttled 4×, Stemma takes ${ratio('lit-cytoscape-dagre', 'wall')} of the time of lit + cytoscape + cytoscape-dagre and ${ratio('force-graph', 'wall')} of that of force-graph, and ${(of('stemma', 1, 'bytes') / of('lit-cytoscape-dagre', 1, 'bytes')).toFixed(3)} of the bytes of the first (1/12 is 0.083).
`;
  mkdirSync(join(here, '..'), { recursive: true });
  writeFileSync(join(here, '../RESULTS.md'), text);
  process.stdout.write(text);
}
