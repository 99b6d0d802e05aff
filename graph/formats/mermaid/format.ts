/** Mermaid, as a format. */
import type { Format } from '../format.ts';

export const MERMAID: Format = {
  id: 'mermaid',
  label: 'Mermaid flowchart',
  extensions: ['mmd', 'mermaid'],
  mediaTypes: ['text/vnd.mermaid'],
  reads: false,
  writes: true,
  recognises: () => 0,
  load: async () => (await import('./mermaid.ts')).mermaid,
};
