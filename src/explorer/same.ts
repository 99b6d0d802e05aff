/** What may be one thing under two names: what each side says, and the steps that decide it. */
import type { Entity, Graph, Same, SameEntities } from '../../graph/index.ts';
import { sameThings, timeInWords } from '../../graph/index.ts';
import type { Step } from './log.ts';
import type { State } from './state.ts';
import { sentenceText } from './sentence.ts';

/** Of one of the two: what it is said to be, so that both can be compared line by line. */
export interface SameSide {
  readonly entity: Entity;
  readonly kind: string;
  /** Other names. */
  readonly names: readonly string[];
  readonly existed?: string;
  readonly ids: readonly (readonly [scheme: string, id: string])[];
  readonly claims: number;
  readonly notes: number;
  /** Titles of the sources of its claims. */
  readonly sources: readonly string[];
  /** Some of its claims as sentences. */
  readonly examples: readonly { readonly id: string; readonly text: string }[];
}

/** Claims of which sources are named, and claims that are shown. */
const MOST_LOOKED_AT = 2000;
const EXAMPLES = 2;

export function selectSame({ graph }: State): readonly Same[] {
  return sameThings(graph);
}

export function sameSide(graph: Graph, number: number): SameSide {
  const entity = graph.entity(number);
  const sources = new Set<string>();
  const examples: { readonly id: string; readonly text: string }[] = [];
  let claims = 0;
  for (const claim of graph.touching(number)) {
    claims += 1;
    if (claims > MOST_LOOKED_AT) continue;
    if (examples.length < EXAMPLES) examples.push({ id: graph.claimIdOf(claim), text: sentenceText(graph, claim) });
    for (const { source } of graph.evidenceOf(claim)) sources.add(graph.sources.get(source)?.title ?? source);
  }
  return {
    entity,
    kind: graph.kindTypeOf(number).label,
    names: [...entity.also, ...entity.names.map(({ name }) => name)],
    ...(entity.existed === undefined ? {} : { existed: timeInWords(entity.existed) }),
    ids: [...entity.ids],
    claims,
    notes: graph.notesAbout(entity.id).length,
    sources: [...sources],
    examples,
  };
}

/** They are one. Entities go into the one that the reader chose, or of which more is said. */
export function asSame(graph: Graph, same: Same, keepsOther = false): Step {
  if (same.what === 'claims') {
    const [keep, drop] = [graph.claimIdOf(same.keep), graph.claimIdOf(same.drop)];
    return { edits: [{ edit: 'merge-claims', keep, drop }] };
  }
  const [keep, drop] = idsOf(graph, same);
  return { edits: [{ edit: 'merge-entities', ...(keepsOther ? { keep: drop, drop: keep } : { keep, drop }) }] };
}

/** They are not: from now on they are not to be confused. */
export function asDifferent(graph: Graph, same: SameEntities): Step {
  const [keep, drop] = idsOf(graph, same);
  const confused = graph.entity(same.keep).notToBeConfusedWith;
  return { edits: [{ edit: 'change-entity', id: keep, set: { notToBeConfusedWith: [...confused, drop] } }] };
}

function idsOf(graph: Graph, { keep, drop }: SameEntities): readonly [keep: string, drop: string] {
  return [graph.entityIdOf(keep), graph.entityIdOf(drop)];
}
