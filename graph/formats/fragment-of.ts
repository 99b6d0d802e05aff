/** A whole graph as a fragment, for formats that write one: what a reader of it would get back. */
import { claimId } from '../model/index.ts';
import type { EntityInput, Fragment, Graph } from '../model/index.ts';
import { STANDARD_VOCABULARY } from '../vocabulary/index.ts';

export function fragmentOf(graph: Graph): Fragment {
  const { kinds, families, relations } = graph.vocabulary;
  return {
    document: graph.document,
    kinds: [...kinds.values()].filter(({ id }) => !STANDARD_VOCABULARY.kinds.has(id)),
    families: [...families.values()].filter(({ id }) => !STANDARD_VOCABULARY.families.has(id)),
    relations: [...relations.values()].filter(({ id }) => !STANDARD_VOCABULARY.relations.has(id)),
    sources: [...graph.sources.values()],
    entities: Array.from(graph.entities(), (entity): EntityInput =>
      graph.isImplied(entity) ? { id: graph.entityIdOf(entity) } : graph.entity(entity),
    ),
    claims: Array.from(graph.claims(), (claim) => {
      const { id, ...rest } = graph.claim(claim);
      const symmetric = graph.vocabulary.relations.get(rest.relation)?.symmetric === true;
      const derived = claimId(rest.subject, rest.relation, rest.object, rest.when, symmetric);
      return id === derived ? rest : { id, ...rest };
    }),
    notes: graph.notes,
  };
}
