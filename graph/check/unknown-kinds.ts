/** Entities of a kind that the vocabulary does not have. */
import { didYouMean } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

export const unknownKinds: Rule = {
  id: 'kind-unknown',
  about: 'An entity is of a kind that the vocabulary does not have.',
  *run(graph) {
    const { kinds } = graph.vocabulary;
    const hints = new Map<string, string | undefined>();
    for (const entity of graph.entities()) {
      const kind = graph.kindOf(entity);
      if (kinds.has(kind)) continue;
      if (!hints.has(kind)) hints.set(kind, didYouMean(kind, kinds.keys()));
      yield warning(this.id, `${nameOf(graph, entity)} is a "${kind}", which is no kind of the vocabulary.`, {
        hint: hints.get(kind) ?? 'Declare the kind under vocabulary: kinds.',
        entity: graph.entityIdOf(entity),
      });
    }
  },
};
