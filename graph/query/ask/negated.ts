/** "What is not derived from Xen", "who does not own it": what evidence denies, and nothing else. */
import type { Answer } from '../answer.ts';
import { explainUnrelated } from '../explain/unrelated.ts';
import { related } from '../related.ts';
import type { RelatedFinding } from '../related.ts';
import type { Asking } from './form.ts';
import type { AskedRelation } from './relation-patterns.ts';

/** What some relations do not join to an entity; `asks` is the end that stands before or after the verb. */
export function answerNegated(
  asking: Asking,
  entity: number,
  relations: readonly AskedRelation[],
  asks: 'left' | 'right',
  tense: 'present' | 'past',
): Answer {
  const { vocabulary } = asking.graph;
  const [first] = relations;
  const telling = asking.telling(first === undefined ? undefined : vocabulary.relations.get(first.relation));
  const answers = relations.map((asked) => {
    const { scope } = asking.telling(vocabulary.relations.get(asked.relation));
    return { finding: ofKinds(asking, related(scope, entity, asked.relation, sideOf(asked, asks))), asked };
  });
  return explainUnrelated(telling, answers, { asks, tense });
}

/** The side at which the entity is that is not asked for. */
export function sideOf({ left }: AskedRelation, asks: 'left' | 'right'): 'in' | 'out' {
  return (asks === 'left') === (left === 'subject') ? 'in' : 'out';
}

/** Only entities of the kinds asked for: "which companies use Xen". */
export function ofKinds(asking: Asking, finding: RelatedFinding): RelatedFinding {
  const isAsked = ({ entity }: { readonly entity: number }): boolean => isAskedKind(asking, entity);
  return { ...finding, found: finding.found.filter(isAsked), refuted: finding.refuted.filter(isAsked) };
}

export function isAskedKind({ graph, filling: { kinds } }: Asking, entity: number): boolean {
  return kinds.length === 0 || kinds.some((kind) => graph.vocabulary.isA(graph.kindOf(entity), kind));
}
