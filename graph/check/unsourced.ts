/** Claims that nobody is said to make. */
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords } from './words.ts';

export const unsourced: Rule = {
  id: 'claim-unsourced',
  about: 'A claim has no evidence.',
  *run(graph) {
    for (const claim of graph.claims()) {
      if (graph.evidenceOf(claim).length > 0) continue;
      yield warning(this.id, `"${inWords(graph, claim)}" has no evidence.`, {
        hint: 'Say under "evidence" which source says so.',
        claims: [graph.claimIdOf(claim)],
      });
    }
  },
};
