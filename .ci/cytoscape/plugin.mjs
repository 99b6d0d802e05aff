/**
 * Cytoscape without what Stemma has of its own: the builds take it from the sources that its package ships, and leave out
 * graph algorithms, layouts, input and WebGL, which are more than half of it. Tests of elements run with the whole.
 */
import { fileURLToPath } from 'node:url';

const sources = slashed(fileURLToPath(new URL('../../node_modules/cytoscape/src/', import.meta.url)));
const here = slashed(fileURLToPath(new URL('.', import.meta.url)));

/** What stands in the place of a part that is left out, by its path in the sources, or by the name of its package. */
const INSTEAD = new Map([
  [`${sources}collection/algorithms/index.mjs`, 'nothing.mjs'],
  [`${sources}extensions/layout/index.mjs`, 'layouts.mjs'],
  [`${sources}extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs`, 'nothing.mjs'],
  [`${sources}extensions/renderer/base/load-listeners.mjs`, 'input.mjs'],
  [`${sources}version.mjs`, 'nothing.mjs'],
  [`${sources}heap.mjs`, 'heap.mjs'],
  ['lodash/debounce.js', 'debounce.mjs'],
  // for keys with dots in them; ours have none
  ['lodash/get.js', 'nothing.mjs'],
  ['lodash/set.js', 'nothing.mjs'],
  ['lodash/toPath.js', 'nothing.mjs'],
]);

/** @returns {import('vite').Plugin} */
export function leanCytoscape() {
  return {
    name: 'stemma:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'cytoscape') return `${sources}index.mjs`;
      if (!slashed(importer).startsWith(sources)) return null;
      const wanted = id.startsWith('.') ? slashed(fileURLToPath(new URL(id, `file://${slashed(importer)}`))) : id;
      const other = INSTEAD.get(wanted);
      return other === undefined ? null : `${here}${other}`;
    },
  };
}

/** @param {string} path */
function slashed(path) {
  return path.replaceAll('\\', '/');
}
