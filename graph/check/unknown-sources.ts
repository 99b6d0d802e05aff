/** Evidence from a source that is described nowhere. */
import { didYouMean } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords } from './words.ts';

export const unknownSources: Rule = {
  id: 'source-unknown',
  about: 'Evidence names a source that is described nowhere.',
  *run(graph) {
    const told = new Set<string>();
    for (const claim of graph.claims()) {
      for (const { source } of graph.evidenceOf(claim)) {
        if (graph.sources.has(source) || told.has(source)) continue;
        told.add(source);
        yield warning(
          this.id,
          `The evidence of "${inWords(graph, claim)}" names a source "${source}", which is described nowhere.`,
          {
            hint: didYouMean(source, graph.sources.keys(), 'Describe it among the sources.') ?? '',
            claims: [graph.claimIdOf(claim)],
          },
        );
      }
    }
  },
};
