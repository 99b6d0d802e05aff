/** GEXF, as a format. */
import type { Format } from '../format.ts';

export const GEXF: Format = {
  id: 'gexf',
  label: 'GEXF',
  extensions: ['gexf'],
  mediaTypes: ['application/gexf+xml'],
  reads: true,
  writes: true,
  recognises: (head, fileName) => (/<(?:\w+:)?gexf[\s>]/.test(head) ? 1 : /\.gexf$/i.test(fileName) ? 0.5 : 0),
  load: async () => (await import('./gexf.ts')).gexf,
};
