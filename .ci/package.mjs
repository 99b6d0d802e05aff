/**
 * `npm run build:package`: what an installed package runs. Each source becomes one module in dist/, the data that ships
 * is laid beside the modules that name it, and the elements are described for editors and frameworks.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cssData, htmlData, webTypes } from './editors.mjs';
import { frameworkFiles } from './frameworks.mjs';
import { ensurePackages, root, stop } from './install.mjs';
import { describeElements } from './manifest.mjs';
import { compile } from './types.mjs';

ensurePackages();
const dist = join(root, 'dist');
for (const made of ['graph', 'src', 'editor', 'types', 'custom-elements.json'])
  rmSync(join(dist, made), { recursive: true, force: true });

if (!compile('tsconfig.build.json')) stop('The package could not be built: see what the compiler said above.');
nameDeclarations(join(dist, 'graph'));
nameDeclarations(join(dist, 'src'));

/** Everything that is not a program: graphs, schemas, and the words about them. */
const isData = (/** @type {string} */ path) =>
  statSync(path).isDirectory() || /\.(yaml|json|md|csv|ttl)$/.test(path.replace(/tsconfig\.json$/, ''));
cpSync(join(root, 'graph'), join(dist, 'graph'), { recursive: true, filter: isData });

const manifest = describeElements();
const { MEASURES, PALETTE } = await import(pathToFileURL(join(dist, 'src/look/index.js')).href);
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
write('custom-elements.json', manifest);
write('editor/vscode.html-custom-data.json', htmlData(manifest));
write('editor/vscode.css-custom-data.json', cssData(manifest, PALETTE, MEASURES));
write('editor/web-types.json', webTypes(manifest, version));
for (const [name, text] of frameworkFiles(manifest)) write(`types/${name}`, text);

/**
 * @param {string} path from dist/
 * @param {unknown} content text, or what is written as JSON
 * @returns {void}
 */
function write(path, content) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`);
}

/**
 * Declarations name their neighbours as the modules do, `./x.js`: the compiler rewrites the modules alone.
 * @param {string} folder
 * @returns {void}
 */
function nameDeclarations(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(?=['"])/gu, '$1.js'));
  }
}
