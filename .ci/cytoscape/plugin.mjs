/**
 * Cytoscape without what Stemma has of its own or never has drawn: the builds take it from the sources that its package ships.
 * Parts are replaced by small ones of ours (`OTHERS`), conditions that never hold by `false` (`left-out.mjs`), and what is not
 * mentioned by anything then is cut out (`methods.mjs`). Tests of elements run with the whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'vite';
import { without, withoutProperties } from './cut.mjs';
import { FIXED, GONE, INSTEAD, TYPES, UNREACHED } from './left-out.mjs';
import { unusedMethods } from './methods.mjs';

const root = slashed(fileURLToPath(new URL('../../', import.meta.url)));
const sources = `${root}node_modules/cytoscape/src/`;
const here = slashed(fileURLToPath(new URL('.', import.meta.url)));

/** What stands in the place of a part that is left out, by its path in the sources, or by the name of its package. */
const OTHERS = new Map([
  [`${sources}collection/algorithms/index.mjs`, 'nothing.mjs'],
  [`${sources}extensions/layout/index.mjs`, 'layouts.mjs'],
  [`${sources}extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs`, 'nothing.mjs'],
  [`${sources}extensions/renderer/base/load-listeners.mjs`, 'input.mjs'],
  [`${sources}extensions/renderer/base/node-shapes.mjs`, 'shapes.mjs'],
  [`${sources}core/animation/index.mjs`, 'nothing.mjs'],
  [`${sources}collection/animation.mjs`, 'nothing.mjs'],
  [`${sources}define/animation.mjs`, 'nothing.mjs'],
  [`${sources}selector/index.mjs`, 'selector.mjs'],
  [`${sources}style/string-sheet.mjs`, 'nothing.mjs'],
  [`${sources}stylesheet.mjs`, 'nothing.mjs'],
  [`${sources}promise.mjs`, 'promise.mjs'],
  [`${sources}version.mjs`, 'nothing.mjs'],
  [`${sources}heap.mjs`, 'heap.mjs'],
  ['lodash/debounce.js', 'debounce.mjs'],
  // for keys with dots in them; ours have none
  ['lodash/get.js', 'nothing.mjs'],
  ['lodash/set.js', 'nothing.mjs'],
  ['lodash/toPath.js', 'nothing.mjs'],
]);

/** Each statement stays one of its own, so that methods can be told apart. @type {import('vite').MinifyOptions} */
const FOLDING = {
  module: true,
  mangle: false,
  compress: { target: 'es2022', sequences: false, joinVars: false },
  codegen: { removeWhitespace: false },
};

/** What calls Cytoscape. */
const CALLERS = ['src/diagram', 'src/layout/dagre.ts', 'node_modules/cytoscape-dagre/src'];

/** @returns {import('vite').Plugin} */
export function leanCytoscape() {
  /** @type {ReadonlyMap<string, string> | undefined} */
  let lean;
  return {
    name: 'stemma:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'cytoscape') return `${sources}index.mjs`;
      return replaced(id, importer);
    },
    load(id) {
      if (!slashed(id).startsWith(sources)) return null;
      lean ??= leanSources();
      return lean.get(slashed(id)) ?? null;
    },
  };
}

/** The code of each source that is built. */
function leanSources() {
  const modules = folded(imported());
  const unused = unusedMethods(modules, callers(), (path, name) =>
    UNREACHED.has(`${path.slice(sources.length)} ${name}`),
  );
  const lean = new Map([...modules].map(([path, code]) => [path, without(code, unused.get(path) ?? [])]));
  const asked = [...lean.values()].flatMap((code) => [...code.matchAll(/\.pstyle\("([\w-]+)"|\bt(?:ypes)?\.(\w+)/g)]);
  const lost = asked.filter(([, name = '', type = '']) => name in FIXED || GONE.includes(name) || TYPES.includes(type));
  if (lost.length > 0) throw new Error(`Cytoscape still asks for ${lost.join(', ')}.`);
  return lean;
}

/**
 * What stands in the place of something that a source of Cytoscape imports.
 * @param {string} id
 * @param {string} importer
 */
function replaced(id, importer) {
  if (!slashed(importer).startsWith(sources)) return null;
  const wanted = id.startsWith('.') ? slashed(fileURLToPath(new URL(id, `file://${slashed(importer)}`))) : id;
  const other = OTHERS.get(wanted);
  return other === undefined ? null : `${here}${other}`;
}

/** The sources that are built and what stands in the place of others, as they are. */
function imported() {
  /** @type {Map<string, string>} */
  const found = new Map();
  const waiting = [`${sources}index.mjs`];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const code = readFileSync(path, 'utf8');
    found.set(path, code);
    for (const [, id = ''] of code.matchAll(/\bfrom *['"]([^'"]+)['"]/g)) {
      const other = replaced(id, path);
      if (other !== null) waiting.push(other);
      else if (id.startsWith('.')) waiting.push(slashed(join(dirname(path), id)));
    }
  }
  return found;
}

/**
 * The same with what is known beforehand put in, and without what cannot be reached then.
 * @param {ReadonlyMap<string, string>} modules
 */
function folded(modules) {
  const left = new Set([...INSTEAD.flatMap(({ instead }) => instead.map(([what]) => what)), ...Object.keys(FIXED)]);
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const [path, source] of modules) {
    const name = path.slice(sources.length);
    let code = source;
    const put = (
      /** @type {RegExp} */ what,
      /** @type {string} */ instead,
      /** @type {RegExp | string} */ known = what,
    ) => {
      const after = code.replace(what, instead);
      if (after !== code) left.delete(known);
      code = after;
    };
    for (const { in: where, instead } of INSTEAD)
      if (where === '*' || where === name) for (const [what, other] of instead) put(what, other);
    for (const [property, value] of Object.entries(FIXED)) put(asking(property), JSON.stringify(value), property);
    if (name === 'style/properties.mjs')
      code = withoutProperties(code, new Set([...Object.keys(FIXED), ...GONE, ...TYPES]));
    const result = minifySync(path, code, FOLDING);
    if (result.errors.length > 0)
      throw new Error(`${name} is no code any more: ${result.errors[0]?.message}\n${result.errors[0]?.codeframe}`);
    made.set(path, result.code);
  }
  if (left.size > 0) throw new Error(`Not in the sources of Cytoscape any more: ${[...left].join(', ')}.`);
  return made;
}

/**
 * Code that asks for a value of style.
 * @param {string} property
 */
function asking(property) {
  const at = String.raw`\b[\w$]+(?:\[0\])?\.pstyle\( ?'${property}' ?\)\.(?:value|pfValue|strValue)`;
  const indexed = String.raw`\b(?:node\.cy\(\)\.style\(\)\.)?getIndexedStyle\( ?node, '${property}', 'value', \w+ ?\)`;
  return new RegExp(`${at}|${indexed}`, 'g');
}

/** Every name after a dot in the code that calls Cytoscape. */
function callers() {
  const files = CALLERS.flatMap((path) =>
    /\.\w+$/.test(path) ? [root + path] : readdirSync(root + path).map((name) => `${root}${path}/${name}`),
  );
  return new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.([\w$]+)/g)].map(([, name = '']) => name)),
  );
}

/** @param {string} path */
function slashed(path) {
  return path.replaceAll('\\', '/');
}
