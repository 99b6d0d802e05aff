/** Entities that claims name and nobody describes. */
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords } from './words.ts';

export const danglingEnds: Rule = {
  id: 'entity-implied',
  about: 'A claim names an entity that is described nowhere.',
  *run(graph) {
    for (const entity of graph.entities()) {
      if (!graph.isImplied(entity)) continue;
      const id = graph.entityIdOf(entity);
      const [claim] = graph.touching(entity);
      const where = claim === undefined ? 'A note names it' : `"${inWords(graph, claim)}" names it`;
      yield warning(this.id, `"${id}" is described nowhere. ${where}.`, {
        hint: 'Describe it among the entities, or correct the id.',
        entity: id,
        ...(claim === undefined ? {} : { claims: [graph.claimIdOf(claim)] }),
      });
    }
  },
};
