/** The documents of the data sets as JSON, by the name of the set: for Vite to run, since it imports what is TypeScript. */
import { readFile } from 'node:fs/promises';
import { DATA_SETS, formatById, Graph, STANDARD_VOCABULARY } from '../graph/index.ts';
import { arranged } from '../src/prerender/arranged.ts';

const format = await formatById('stemma-json')?.load();

/** @param {import('../graph/index.ts').DataSet} set */
async function textOf(set) {
  const { fragment } = await set.load({ open: (url) => readFile(url) });
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
  // what is placed by hand is composed beforehand, too: its first picture is there sooner
  const isPlaced = graph.document.positions.size > 0;
  const made = isPlaced ? graph.replacing({ document: { ...graph.document, ...(await arranged(graph)) } }) : graph;
  return [...(format?.write?.(made, { report: () => undefined }) ?? [])].join('');
}

/** What runs this lets nothing be imported later: all of it is read here. */
export const documents = await Promise.all(
  DATA_SETS.map(async (set) => ({ id: set.id, file: set.file, text: await textOf(set) })),
);
