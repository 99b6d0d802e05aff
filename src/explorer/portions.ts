/** What can be exported: what is shown, what is chosen with what is drawn around it, everything. */
import type { ExcerptIds } from '../../graph/index.ts';
import { selectCounts } from './counts.ts';
import { memo } from './memo.ts';
import { selectReading, selectScene } from './scene.ts';
import type { State } from './state.ts';

export interface Portion {
  readonly id: 'shown' | 'chosen' | 'everything';
  readonly label: string;
  readonly entities: number;
  readonly claims: number;
  /** The ids of what belongs to it; missing where that is everything. */
  readonly ids?: () => ExcerptIds;
}

/** The portions that hold something, the smallest last. */
export const selectPortions: (state: State) => readonly Portion[] = memo(
  (state: State) => [state] as const,
  (state) => {
    const { graph } = state;
    const everything: Portion = {
      id: 'everything',
      label: 'Everything',
      entities: graph.entityCount,
      claims: graph.claimCount,
    };
    return [everything, shown(state), chosen(state)].filter((portion) => portion !== undefined);
  },
  1,
);

/** What is drawn; in the outline, what is in view under the lens. */
function shown(state: State): Portion | undefined {
  const common = { id: 'shown', label: 'What is shown' } as const;
  if (state.view.mode === 'outline') {
    const { entities, claims } = selectCounts(state);
    return { ...common, entities, claims, ids: () => inView(state) };
  }
  const { nodes, edges } = selectScene(state);
  if (nodes.length === 0) return undefined;
  const ids = { entities: nodes.map(({ id }) => id), claims: edges.map(({ id }) => id) };
  return { ...common, entities: nodes.length, claims: edges.length, ids: () => ids };
}

function inView(state: State): ExcerptIds {
  const { graph } = state;
  const reading = selectReading(state);
  return {
    entities: [...graph.entities()]
      .filter((entity) => reading.looksAtEntity(entity))
      .map((entity) => graph.entityIdOf(entity)),
    claims: [...reading.claims()].map((claim) => graph.claimIdOf(claim)),
  };
}

/** The entity that is selected, or the ends of the claim, with what is drawn around them. */
function chosen(state: State): Portion | undefined {
  const { selection } = state.view;
  if (selection === undefined || selection.type === 'source') return undefined;
  const { nodes, edges } = selectScene(state);
  const edge = selection.type === 'claim' ? edges.find(({ id }) => id === selection.id) : undefined;
  const keys = new Set(
    edge === undefined
      ? nodes.filter(({ id }) => selection.type === 'entity' && id === selection.id).map(({ key }) => key)
      : [edge.source, edge.target],
  );
  if (keys.size === 0) return undefined;
  const near = edge === undefined ? edges.filter(({ source, target }) => keys.has(source) || keys.has(target)) : [edge];
  const ends = new Set([...keys, ...near.flatMap(({ source, target }) => [source, target])]);
  const ids = {
    entities: nodes.filter(({ key }) => ends.has(key)).map(({ id }) => id),
    claims: near.map(({ id }) => id),
  };
  const label = edge === undefined ? 'What is chosen, and what is drawn around it' : 'The chosen claim';
  return { id: 'chosen', label, entities: ids.entities.length, claims: ids.claims.length, ids: () => ids };
}
