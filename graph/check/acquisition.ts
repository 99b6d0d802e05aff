/** Acquisitions of what had not begun. */
import { reach, timeInWords } from '../model/index.ts';
import { beginnings } from './beginnings.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords, isRefuted, nameOf } from './words.ts';

export const acquisition: Rule = {
  id: 'acquired-before-beginning',
  about: 'Something was acquired before it began.',
  *run(graph) {
    const relations = new Set(graph.vocabulary.withTrait('begins-owning').map(({ id }) => id));
    const begun = beginnings(graph);
    for (const claim of graph.claims()) {
      if (!relations.has(graph.relationIdOf(claim))) continue;
      const when = graph.whenOf(claim);
      const object = graph.objectOf(claim);
      const told = begun.get(object) ?? [];
      if (when === undefined || told.length === 0 || isRefuted(graph, claim)) continue;
      const tooEarly = told.every(({ earliest }) => reach(when).to < earliest);
      const [first] = told;
      if (!tooEarly || first === undefined) continue;
      const since =
        first.claim === undefined
          ? `${nameOf(graph, object)} existed ${timeInWords(first.when)}`
          : inWords(graph, first.claim);
      yield warning(this.id, `"${inWords(graph, claim)}", but "${since}".`, {
        hint: 'Correct one of the dates.',
        claims: [claim, ...(first.claim === undefined ? [] : [first.claim])].map((each) => graph.claimIdOf(each)),
        entity: graph.entityIdOf(object),
      });
    }
  },
};
