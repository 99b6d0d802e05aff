/** What is so of a whole because it is so of a part of it: who works for a division works for its company. */
import { overlaps, reach, surely } from '../model/index.ts';
import type { Certainty, Reading } from '../model/index.ts';
import type { Scope } from './scope.ts';
import type { Edges } from './edges.ts';
import { edgesOf, traced } from './trace.ts';
import { isBetter } from './trail.ts';
import type { FoundTrail, Side } from './trail.ts';
import { waysOf } from './ways.ts';
import type { Way } from './ways.ts';

/** The trails that lead over a part and its whole, by where they end; none where the relation does not say so of wholes. */
export function throughParts(
  scope: Scope,
  entity: number,
  relation: string,
  side: Side,
): ReadonlyMap<number, FoundTrail> {
  const { vocabulary } = scope.reading.graph;
  const found = new Map<number, FoundTrail>();
  if (vocabulary.relations.get(relation)?.traits.includes('of-whole') !== true) return found;
  const within = vocabulary.withTrait('within').map(({ id }) => id);
  const [first, second] = side === 'out' ? [[relation], within] : [within, [relation]];
  const [toMiddle, toEnd] = [walks(scope, first, side), walks(scope, second, side)];
  for (const [middle, near] of walked(toMiddle, entity)) {
    for (const [end, far] of walked(toEnd, middle)) {
      const trail = end === entity ? undefined : joined(scope.reading, near, far);
      const known = found.get(end);
      if (trail !== undefined && (known === undefined || isBetter(trail, known))) found.set(end, trail);
    }
  }
  return found;
}

interface Walk {
  readonly way: Way;
  readonly edges: Edges;
}

/** All ways of walking some relations, prepared once: a whole may have thousands of parts. */
function walks(scope: Scope, relations: readonly string[], side: Side): readonly Walk[] {
  return relations
    .flatMap((relation) => waysOf(scope.reading.graph.vocabulary, relation))
    .map((way) => ({ way, edges: edgesOf(scope, way, side) }));
}

function* walked(all: readonly Walk[], from: number): Generator<readonly [number, FoundTrail]> {
  for (const { way, edges } of all) yield* traced(edges, way, from).trails;
}

/** One trail after another, if all of their claims may hold at one time. */
function joined(reading: Reading, near: FoundTrail, far: FoundTrail): FoundTrail | undefined {
  const steps = [...near.steps, ...far.steps];
  const fits = near.steps.flatMap((a) => far.steps.map((b) => atOneTime(reading, a.claim, b.claim)));
  if (fits.includes('no')) return undefined;
  const isSure = near.certainty === 'certain' && far.certainty === 'certain' && !fits.includes('possible');
  return {
    steps,
    certainty: isSure ? 'certain' : 'possible',
    disputed: near.disputed || far.disputed,
    length: steps.length,
    lastClaim: far.lastClaim,
  };
}

/** Whether two states hold at one time; where one has no date, nothing stands in the way. */
function atOneTime({ graph }: Reading, a: number, b: number): Certainty {
  const [first, second] = [graph.whenOf(a), graph.whenOf(b)];
  if (first === undefined || second === undefined) return 'certain';
  if (!overlaps(reach(first), reach(second))) return 'no';
  return overlaps(surely(first), surely(second)) ? 'certain' : 'possible';
}
