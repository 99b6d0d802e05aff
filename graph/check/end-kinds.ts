/** Claims whose subject or object is of a kind that the relation does not join. */
import type { Graph, Problem, Relation } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords, nameOf } from './words.ts';

/** What an entity is of which no more is known: it may be at any end. */
const ANY_KIND = 'thing';

export const endKinds: Rule = {
  id: 'end-kind',
  about: 'A relation joins kinds of entity that it does not join.',
  *run(graph) {
    for (const claim of graph.claims()) {
      const relation = graph.vocabulary.relations.get(graph.relationIdOf(claim));
      if (relation === undefined) continue;
      yield* problemAt(graph, claim, relation, 'subject');
      yield* problemAt(graph, claim, relation, 'object');
    }
  },
};

function* problemAt(graph: Graph, claim: number, relation: Relation, end: 'subject' | 'object'): Generator<Problem> {
  const { vocabulary } = graph;
  const entity = end === 'subject' ? graph.subjectOf(claim) : graph.objectOf(claim);
  const kind = graph.kindOf(entity);
  if (kind === ANY_KIND || !vocabulary.kinds.has(kind)) return;
  const allowed = relation[end];
  if (allowed.some((candidate) => vocabulary.isA(kind, candidate))) return;
  const labels = allowed.map((id) => vocabulary.kinds.get(id)?.label ?? id);
  const expected =
    labels.length === 1 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1) ?? ''}`;
  const what = vocabulary.kinds.get(kind)?.label ?? kind;
  yield warning(
    endKinds.id,
    `"${inWords(graph, claim)}": ${nameOf(graph, entity)} is of the kind ${what}, where the ${end} of "${relation.label}" is of the kind ${expected}.`,
    { hint: 'Correct the kind, turn the claim round, or take another relation.', claims: [graph.claimIdOf(claim)] },
  );
}
