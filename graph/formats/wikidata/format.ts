/** Wikidata, as its pages `Special:EntityData` and its dumps write items in JSON. */
import type { Format } from '../format.ts';

export const WIKIDATA: Format = {
  id: 'wikidata',
  label: 'Wikidata items (JSON)',
  extensions: ['wikidata.json'],
  mediaTypes: [],
  reads: true,
  writes: false,
  recognises: (head, fileName) => {
    if (/"entities"\s*:\s*\{\s*"[QPL]\d+"\s*:/.test(head)) return 1;
    if (
      /^[\s[]*\{/.test(head) &&
      /"id"\s*:\s*"[QPL]\d+"/.test(head) &&
      /"type"\s*:\s*"(?:item|property|lexeme)"/.test(head)
    )
      return 0.95;
    return /(?:^|[/\\])Q\d+\.json$/.test(fileName) || /\.wikidata\.json$/i.test(fileName) ? 0.7 : 0;
  },
  load: async () => (await import('./json.ts')).wikidata,
};
