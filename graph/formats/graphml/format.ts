/** GraphML, as a format. */
import type { Format } from '../format.ts';

export const GRAPHML: Format = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['graphml'],
  mediaTypes: ['application/graphml+xml'],
  reads: true,
  writes: true,
  recognises: (head, fileName) => (/<(?:\w+:)?graphml[\s>]/.test(head) ? 1 : /\.graphml$/i.test(fileName) ? 0.5 : 0),
  load: async () => (await import('./graphml.ts')).graphml,
};
