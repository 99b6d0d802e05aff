/** The pages of the benchmark: one for each contender, built as its users would, and served gzipped on this machine. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, runnerImport } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** What each page begins with: a graph stands in a page, which has text and has its font already. */
const LINE = '<p>Thirty entities and what is claimed of them.</p>';
/** Stemma with its document in a file of its own, with it in the page, and with its picture in the page. */
const [LINKED, INLINE, WRITTEN] = ['stemma', 'stemma-inline', 'stemma-prerendered'];
/** The pages of Stemma watch by a script that stands in them. */
const WATCHED = { [LINKED]: 'watch-stemma.js', [WRITTEN]: 'watch-written.js' };

/**
 * @param {string} site the folder to build into
 * @param {readonly string[]} contenders names of files in `pages/`
 */
export async function buildSite(site, contenders) {
  const load = async (path) => (await runnerImport(path, { root, logLevel: 'error', configFile: false })).module;
  const { benchDocument, benchGraph } = await load(join(here, 'graph.ts'));
  const { prerendered } = await load(join(root, 'src/prerender/prerendered.ts'));
  const document = JSON.stringify(benchDocument());
  writeFileSync(join(site, 'graph.stemma.json'), document);
  writeFileSync(join(site, 'graph.json'), JSON.stringify(benchGraph()));
  for (const name of contenders) {
    if (name === INLINE) continue; // it is written with the other
    const script = WATCHED[name] ?? `${name}.js`;
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
          output: { entryFileNames: script },
        },
      },
    });
    const code = readFileSync(join(site, script), 'utf8');
    const write = (page, html) => writeFileSync(join(site, `${page}.html`), html);
    if (name === WRITTEN) write(name, written(prerendered(benchDocument()), code));
    else if (name === LINKED) {
      write(name, embedding('src="graph.stemma.json"', '', code));
      write(INLINE, embedding('', `<script type="application/json">${document}</script>`, code));
    } else write(name, page(name, script));
  }
}

function page(name, script) {
  return `${headOf(name)}<body>${LINE}<script type="module" src="${script}"></script>`;
}

/** What an author pastes. */
function embedding(attribute, content, watch) {
  return (
    `${headOf('Stemma')}<script type="module" src="cdn/stemma.js"></script>` +
    `<body>${LINE}<stemma-graph ${attribute} style="width:800px;height:420px">${content}</stemma-graph><script>${watch}</script>`
  );
}

/** The same with the picture in it. */
function written(picture, watch) {
  return (
    `${headOf('Stemma')}<body>${LINE}<stemma-graph src="graph.stemma.json" style="width:800px;height:420px">${picture}</stemma-graph>` +
    `<script>${watch}</script><script type="module" src="cdn/stemma.later.js"></script>`
  );
}

function headOf(title) {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>body{margin:0}#box{width:800px;height:420px}</style>`;
}

/** Serves the pages, and the build for script tags under `cdn/`. */
export async function serve(site) {
  const known = new Map();
  const read = (path) => {
    const file = path.startsWith('/cdn/') ? join(root, 'dist', path) : join(site, path);
    if (!known.has(file)) known.set(file, gzipSync(readFileSync(file), { level: 9 }));
    return known.get(file);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const body = read(path);
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
