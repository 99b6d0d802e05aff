/** What a row of the key, a sentence or an answer stands for in the scene: the keys of what is lit, all else faded. */
import { selectAnswer } from './asking.ts';
import { memo } from './memo.ts';
import type { Scene } from './scene-parts.ts';
import type { State } from './state.ts';

export interface Lit {
  /** Numbers of entities. */
  readonly entities?: readonly number[];
  /** Numbers of claims. */
  readonly claims?: readonly number[];
  /** The id of a kind. */
  readonly kind?: string;
  /** The id of a family of relations. */
  readonly family?: string;
  readonly standing?: string;
}

/** Keys of nodes and edges; those of a lit claim's ends are the diagram's to add. */
export function litKeys({ nodes, edges }: Scene, lit: Lit): ReadonlySet<string> {
  const entities = new Set(lit.entities);
  const claims = new Set(lit.claims);
  const keys = new Set<string>();
  for (const { key, entity, kind } of nodes) if (entities.has(entity) || kind === lit.kind) keys.add(key);
  for (const { key, claim, family, standing } of edges)
    if (claims.has(claim) || family === lit.family || standing === lit.standing) keys.add(key);
  return keys;
}

/** What the answer to the question rests on; nothing where nothing is asked, or nothing answers. */
export const selectAnswerLit: (state: State) => Lit | undefined = memo(
  (state: State) => [state.graph, selectAnswer(state)] as const,
  (graph, answer) => {
    if (answer === undefined || answer.shown.entities.length === 0) return undefined;
    return {
      entities: answer.shown.entities.map((id) => graph.entityNumber(id)),
      claims: answer.shown.claims.map((id) => graph.claimNumber(id)),
    };
  },
);
