/** DOT, as a format. */
import type { Format } from '../format.ts';

export const DOT: Format = {
  id: 'dot',
  label: 'DOT (Graphviz)',
  extensions: ['dot', 'gv'],
  mediaTypes: ['text/vnd.graphviz'],
  reads: true,
  writes: true,
  maybeLatin: true,
  recognises(head, fileName) {
    const begins = /^(?:\s|\/\/[^\n]*\n|#[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:strict\s+)?(?:di)?graph\b[^{=:,]*\{/i.test(head);
    const isNamed = /\.(?:dot|gv)$/i.test(fileName);
    return begins ? 0.95 : isNamed ? 0.6 : 0;
  },
  load: async () => (await import('./dot.ts')).dot,
};
