/** The Beneficial Ownership Data Standard, version 0.4: statements about people, entities and what joins them, as JSON. */
import type { Format } from '../format.ts';

export const BODS: Format = {
  id: 'bods',
  label: 'Beneficial Ownership Data Standard (JSON)',
  extensions: ['bods.json', 'bods.jsonl'],
  mediaTypes: [],
  reads: true,
  writes: false,
  recognises: (head, fileName) => {
    if (/^\s*(?:\[\s*)?\{/.test(head) && /"(?:statementId|statementID|bodsVersion)"\s*:/.test(head)) return 0.95;
    return /\.bods\.jsonl?$/i.test(fileName) ? 0.8 : 0;
  },
  load: async () => (await import('./read.ts')).bods,
};
