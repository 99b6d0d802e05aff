/** A part of a graph as a graph of its own: what is shown, or chosen, with what it rests on. */
import { claimId, Graph } from '../model/index.ts';
import type { Claim, EntityInput, Source } from '../model/index.ts';

export interface ExcerptIds {
  readonly entities: Iterable<string>;
  readonly claims: Iterable<string>;
}

/** The entities and claims, the ends of the claims, their sources and who speaks in them, and notes and places. */
export function excerptOf(graph: Graph, ids: ExcerptIds): Graph {
  const claims = [...new Set(ids.claims)].flatMap((id) => graph.claimById(id) ?? []);
  const wanted = new Set<string>(ids.entities);
  for (const { subject, object } of claims) wanted.add(subject).add(object);
  const notes = graph.notes.filter(({ about }) => wanted.has(about));
  const sources = sourcesOf(graph, [...claims, ...notes], wanted);
  const entities = [...wanted].flatMap((id): EntityInput[] => {
    const number = graph.entityNumber(id);
    return number === -1 ? [] : [graph.isImplied(number) ? { id } : graph.entity(number)];
  });
  const { title, about, license, positions } = graph.document;
  return Graph.empty(graph.vocabulary).merge({
    document: {
      ...(title === undefined ? {} : { title }),
      ...(about === undefined ? {} : { about }),
      ...(license === undefined ? {} : { license }),
      positions: new Map([...positions].filter(([id]) => wanted.has(id))),
    },
    sources,
    entities,
    claims: claims.map((claim) => withoutDerivedId(graph, claim)),
    notes,
  });
}

/** The sources of the evidence; adds who speaks in them to what is wanted. */
function sourcesOf(graph: Graph, stated: readonly Pick<Claim, 'evidence'>[], wanted: Set<string>): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { evidence } of stated)
    for (const { source: id, speaker, for: spokenFor } of evidence) {
      const source = graph.sources.get(id);
      if (source !== undefined) sources.set(id, source);
      for (const party of [speaker, spokenFor, source?.author]) if (party !== undefined) wanted.add(party);
    }
  return [...sources.values()];
}

/** An id is kept where it is the claim's own, and not made of its ends. */
function withoutDerivedId(graph: Graph, { id, ...rest }: Claim): Omit<Claim, 'id'> & { readonly id?: string } {
  const symmetric = graph.vocabulary.relations.get(rest.relation)?.symmetric === true;
  return claimId(rest.subject, rest.relation, rest.object, rest.when, symmetric) === id ? rest : { id, ...rest };
}
