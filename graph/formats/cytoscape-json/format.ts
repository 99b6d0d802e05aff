/** Cytoscape.js JSON, as a format. */
import type { Format } from '../format.ts';

export const CYTOSCAPE_JSON: Format = {
  id: 'cytoscape-json',
  label: 'Cytoscape.js JSON',
  extensions: ['cyjs', 'cytoscape.json'],
  mediaTypes: [],
  reads: true,
  writes: true,
  recognises(head, fileName) {
    const isElements = /^\s*[[{]/.test(head) && /"data"\s*:\s*\{/.test(head);
    if (isElements && /"(?:elements|nodes|edges|position|group)"\s*:/.test(head)) return 0.95;
    return /\.(?:cyjs|cytoscape\.json)$/i.test(fileName) ? 0.9 : 0;
  },
  load: async () => (await import('./cytoscape-json.ts')).cytoscapeJson,
};
