/**
 * The data sets as JSON. People write them as YAML; the pages that are built from them need no reader of YAML to begin
 * with, and what others embed from there is drawn at once.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = slashed(join(import.meta.dirname, '..'));
const LIST = `${root}/graph/data/index.ts`;
/** Where the documents lie while pages are built from them. */
const MADE = 'node_modules/.stemma-data';

/**
 * Made once: the build of a worker in the pages wants them as well.
 * @type {Promise<{ module: { documents: readonly { id: string, file: string, text: string }[] } }> | undefined}
 */
let documents;

/** @returns {import('vite').Plugin} */
export function dataAsJson() {
  return {
    name: 'stemma:data-as-json',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (slashed(id) !== LIST) return null;
      documents ??= runnerImport(`${root}/.ci/documents.mjs`, { configFile: false, logLevel: 'error' });
      const made = await documents;
      await mkdir(`${root}/${MADE}`, { recursive: true });
      let text = code;
      for (const { id: set, file: yaml, text: document } of made.module.documents) {
        const json = yaml.replace(/yaml$/, 'json');
        await writeFile(`${root}/${MADE}/${json}`, document);
        text = text.replace(`'./${set}/${yaml}'`, `'../../${MADE}/${json}'`).replace(`'${yaml}'`, `'${json}'`);
      }
      return text;
    },
  };
}

/** @param {string} path */
function slashed(path) {
  return path.replaceAll('\\', '/');
}
