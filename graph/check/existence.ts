/** Claims about an entity at a time when it was not there. */
import { overlaps, reach, timeInWords } from '../model/index.ts';
import type { Graph, Problem, Relation, Span, When } from '../model/index.ts';
import { existence as existenceOf } from './beginnings.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords, isRefuted, nameOf } from './words.ts';

/** Who acts: what these do, they do while they exist. */
const ACTORS = ['organization', 'person'] as const;

export const existence: Rule = {
  id: 'outside-existence',
  about: 'A claim speaks of an entity at a time when it was not there.',
  *run(graph) {
    const times = new Map<number, When>();
    for (const entity of graph.entities()) {
      const existed = existenceOf(graph, entity);
      if (existed !== undefined) times.set(entity, existed);
    }
    if (times.size === 0) return;
    for (const claim of graph.claims()) yield* problemsOf(graph, claim, times);
  },
};

function* problemsOf(graph: Graph, claim: number, times: ReadonlyMap<number, When>): Generator<Problem> {
  const when = graph.whenOf(claim);
  const relation = graph.vocabulary.relations.get(graph.relationIdOf(claim));
  if (when === undefined || relation === undefined) return;
  for (const end of ['subject', 'object'] as const) {
    const entity = end === 'subject' ? graph.subjectOf(claim) : graph.objectOf(claim);
    const existed = times.get(entity);
    if (existed === undefined) continue;
    const reason = conflict(graph, relation, end, entity, reach(when), existed);
    if (reason === undefined || isRefuted(graph, claim)) continue;
    const message = `"${inWords(graph, claim)}" ${reason} ${nameOf(graph, entity)}, which existed ${timeInWords(existed.text)}.`;
    yield warning(existence.id, message, {
      hint: 'Correct one of the dates.',
      claims: [graph.claimIdOf(claim)],
      entity: graph.entityIdOf(entity),
    });
  }
}

/** What is wrong between the time of a claim and that of one of its ends, if anything. */
function conflict(
  graph: Graph,
  relation: Relation,
  end: 'subject' | 'object',
  entity: number,
  when: Span,
  existed: When,
): string | undefined {
  const begins = end === 'object' && relation.traits.includes('begins');
  if (begins) return overlaps(when, existed.start) ? undefined : 'is not the beginning of';
  const isAcquired = end === 'object' && relation.traits.includes('begins-owning');
  if (when.to < existed.start.from) return isAcquired ? undefined : 'is before the beginning of'; // told by `acquisition`
  if (when.from <= existed.end.to) return undefined;
  // what is gone can still be the origin of something, be owned, or be alike; but it acts no more, nor is it bought
  const acts = end === 'subject' && ACTORS.some((kind) => graph.vocabulary.isA(graph.kindOf(entity), kind));
  return acts || isAcquired ? 'is after the end of' : undefined;
}
