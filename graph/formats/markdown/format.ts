/** Markdown, as a format. */
import type { Format } from '../format.ts';

export const MARKDOWN: Format = {
  id: 'markdown',
  label: 'Markdown table with citations',
  extensions: ['md', 'markdown'],
  mediaTypes: ['text/markdown'],
  reads: false,
  writes: true,
  recognises: () => 0,
  load: async () => (await import('./markdown.ts')).markdown,
};
