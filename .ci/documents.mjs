/** The documents of the data sets as JSON, by the name of the set: for Vite to run, since it imports what is TypeScript. */
import { readFile } from 'node:fs/promises';
import { DATA_SETS, formatById, Graph, STANDARD_VOCABULARY } from '../graph/index.ts';

const format = await formatById('stemma-json')?.load();

/** @param {import('../graph/index.ts').DataSet} set */
async function textOf(set) {
  const { fragment } = await set.load({ open: (url) => readFile(url) });
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
  return [...(format?.write?.(graph, { report: () => undefined }) ?? [])].join('');
}

/** What runs this lets nothing be imported later: all of it is read here. */
export const documents = await Promise.all(
  DATA_SETS.map(async (set) => ({ id: set.id, file: set.file, text: await textOf(set) })),
);
