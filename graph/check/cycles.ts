/** Circles in relations that nothing may go round in, among claims that can hold at the same time. */
import { ALWAYS, circles, reach } from '../model/index.ts';
import type { Arrow, Graph, Problem, Relation, Span, When } from '../model/index.ts';
import { infinitive } from '../vocabulary/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords, isRefuted, listed } from './words.ts';

export const cycles: Rule = {
  id: 'claim-cycle',
  about: 'Claims lead in a circle, by a relation in which nothing may reach itself.',
  *run(graph) {
    for (const relation of broadest(graph)) {
      for (const circle of circles(arrowsOf(graph, relation))) yield problemOf(graph, relation, circle);
    }
  },
};

/** The acyclic relations that are no special form of another: the circles of their special forms are theirs too. */
function broadest(graph: Graph): readonly Relation[] {
  const { relations } = graph.vocabulary;
  return [...relations.values()].filter(
    ({ id, acyclic }) =>
      acyclic === true &&
      !graph.vocabulary.broaderThan(id).some((above) => above !== id && relations.get(above)?.acyclic === true),
  );
}

/** What is handed down is so from when it began: a fork that went back later goes round no circle. */
function arrowsOf(graph: Graph, { id, traits }: Relation): readonly Arrow[] {
  const daysOf = traits.includes('descends') ? ({ start }: When): Span => start : reach;
  const forms = new Set(graph.vocabulary.narrowerThan(id).map((form) => form.id));
  const arrows: Arrow[] = [];
  for (const claim of graph.claims()) {
    if (!forms.has(graph.relationIdOf(claim)) || isRefuted(graph, claim)) continue;
    const when = graph.whenOf(claim);
    arrows.push({
      claim,
      from: graph.subjectOf(claim),
      to: graph.objectOf(claim),
      days: when === undefined ? ALWAYS : daysOf(when),
    });
  }
  return arrows;
}

function problemOf(graph: Graph, relation: Relation, circle: readonly number[]): Problem {
  const steps = circle.slice(0, 6).map((claim) => inWords(graph, claim));
  const more = circle.length > steps.length ? [`${circle.length - steps.length} more`] : [];
  const why =
    circle.length === 1
      ? `nothing can ${infinitive(relation.forward[0])} itself`
      : `that is a circle, and "${relation.label}" can have none`;
  return warning(cycles.id, `${listed([...steps, ...more])}: ${why}.`, {
    hint: 'Turn one of them round, give them the times they held at, or remove one.',
    claims: circle.map((claim) => graph.claimIdOf(claim)),
  });
}
