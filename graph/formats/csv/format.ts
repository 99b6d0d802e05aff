/** Tables as formats: one of everything, and one of entities or of claims alone for programs that want two files. */
import type { Format } from '../format.ts';

const RECOGNISED = /(?:^|[,;\t|])\s*"?(?:source|from|subject|src|id)"?\s*(?=$|[,;\t|])/im;

export const CSV: Format = {
  id: 'csv',
  label: 'CSV',
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  reads: true,
  writes: true,
  maybeLatin: true,
  recognises: (head, fileName) => sureness(head, fileName, /\.csv$/i),
  load: async () => (await import('./csv.ts')).csv,
};

export const TSV: Format = {
  ...CSV,
  id: 'tsv',
  label: 'TSV (tab-separated)',
  extensions: ['tsv', 'tab'],
  mediaTypes: ['text/tab-separated-values'],
  recognises: (head, fileName) => (/\.(?:tsv|tab)$/i.test(fileName) ? sureness(head, fileName, /./) + 0.01 : 0),
  load: async () => (await import('./csv.ts')).tsv,
};

export const CSV_NODES: Format = {
  ...CSV,
  id: 'csv-nodes',
  label: 'CSV, entities alone',
  extensions: ['nodes.csv'],
  mediaTypes: [],
  reads: false,
  recognises: () => 0,
  load: async () => (await import('./csv.ts')).csvNodes,
};

export const CSV_EDGES: Format = {
  ...CSV_NODES,
  id: 'csv-edges',
  label: 'CSV, claims alone',
  extensions: ['edges.csv'],
  load: async () => (await import('./csv.ts')).csvEdges,
};

/** By its name; or by a first line that holds the names of columns. */
function sureness(head: string, fileName: string, ending: RegExp): number {
  if (ending.test(fileName)) return 0.8;
  const [first = ''] = head.split(/\r?\n/, 1);
  return /^\s*[<{[]/.test(head) || !/[,;\t|]/.test(first) ? 0 : RECOGNISED.test(first) ? 0.4 : 0;
}
