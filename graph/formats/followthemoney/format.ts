/** FollowTheMoney, the model of the tools of investigative reporters: entities as JSON, one a line or in a list. */
import type { Format } from '../format.ts';

export const FOLLOWTHEMONEY: Format = {
  id: 'followthemoney',
  label: 'FollowTheMoney (JSON)',
  extensions: ['ftm.json', 'ftm.jsonl', 'ftm.ijson', 'ijson'],
  mediaTypes: ['application/json+ftm', 'application/x-ndjson'],
  reads: true,
  writes: false,
  recognises: (head, fileName) => {
    if (/^\s*(?:\[\s*)?\{/.test(head) && /"schema"\s*:\s*"[A-Z]\w*"/.test(head) && /"properties"\s*:\s*\{/.test(head))
      return 0.95;
    return /\.(?:ftm\.(?:json|jsonl|ijson)|ijson)$/i.test(fileName) ? 0.8 : 0;
  },
  load: async () => (await import('./read.ts')).followthemoney,
};
