/** Claims that say the same: stored twice, or at times that may be one. */
import { alikeClaims, mayBeOneClaim } from '../model/index.ts';
import type { Graph, Problem } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords } from './words.ts';

export const doubledClaims: Rule = {
  id: 'claim-doubled',
  about: 'The same is claimed twice.',
  *run(graph) {
    for (const group of alikeClaims(graph)) {
      for (let later = 1; later < group.length; later++) yield* problemOf(graph, group, later);
    }
  },
};

/** At the first of the claims before that says the same. */
function* problemOf(graph: Graph, group: readonly number[], later: number): Generator<Problem> {
  const second = group[later] ?? -1;
  const same = group.slice(0, later).find((first) => mayBeOneClaim(graph, first, second));
  if (same === undefined) return;
  const claims = [graph.claimIdOf(second), graph.claimIdOf(same)];
  const [a, b] = [graph.claim(same), graph.claim(second)];
  if (a.when === b.when) {
    const turned = a.subject === b.subject ? '' : ', the ends turned round';
    yield warning('claim-doubled', `"${inWords(graph, second)}" is stored twice${turned}.`, {
      hint: 'Keep one of them, with the evidence of both.',
      claims,
    });
  } else {
    yield warning('claim-similar', `"${inWords(graph, same)}" and "${inWords(graph, second)}" may be one claim.`, {
      hint: 'If so, keep one, and give the other time as "when" of its evidence.',
      claims,
    });
  }
}
