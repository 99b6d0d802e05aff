/**
 * Workers in one file each, as builds have them. From the sources, a worker fetches a hundred files each time that it starts;
 * nearly every test of an element starts one.
 */
import { build } from 'vite';

/** @returns {import('vite').Plugin} */
export function workersInOneFile() {
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  return {
    name: 'stemma:workers-in-one-file',
    apply: 'serve',
    enforce: 'pre',
    async load(id) {
      const [path = '', query = ''] = id.split('?');
      if (!query.startsWith('worker_file')) return null;
      const making = made.get(path) ?? inOneFile(path);
      made.set(path, making);
      return { code: await making, map: { mappings: '' } };
    },
  };
}

/** @param {string} path */
async function inOneFile(path) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: path, output: { codeSplitting: false } },
    },
  });
  const [file] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (file?.type !== 'chunk') throw new Error(`Nothing was made of ${path}.`);
  return file.code;
}
