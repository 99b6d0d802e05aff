/** Layers: what was loaded from where, and how much of it; a graph that was made elsewhere as a layer. */
import type { Fragment, Graph } from '../../graph/index.ts';
import { fragmentOf } from '../../graph/index.ts';
import { memo } from './memo.ts';
import type { Layer, State } from './state.ts';
import type { Place } from './url.ts';

/** A graph as a layer. As a fragment it is wanted only where it is merged with others, and made then. */
export function layerOf(source: string, title: string, graph: Graph, origin: NonNullable<Layer['origin']>): Layer {
  let fragment: Fragment | undefined;
  return {
    source,
    title,
    graph,
    origin,
    get fragment() {
      return (fragment ??= fragmentOf(graph));
    },
  };
}

export interface LayerRow {
  readonly source: string;
  readonly title: string;
  readonly origin: Layer['origin'];
  readonly entities: number;
  readonly claims: number;
}

/** The layers in the order in which they came. */
export const selectLayers: (state: State) => readonly LayerRow[] = memo(
  (state: State) => [state.layers] as const,
  (layers) => layers.map(rowOf),
);

/** What a layer says, counted. */
function rowOf(layer: Layer): LayerRow {
  const { source, title, origin, graph } = layer;
  const counts =
    graph === undefined ? countsOf(layer.fragment) : { entities: graph.entityCount, claims: graph.claimCount };
  return { source, title, origin, ...counts };
}

function countsOf({ entities = [], claims = [] }: Fragment): Pick<LayerRow, 'entities' | 'claims'> {
  return { entities: new Set(entities.map(({ id }) => id)).size, claims: claims.length };
}

/** What is looked at is called: as its document says, else as its first layer. */
export function titleOf({ graph, layers }: State): string | undefined {
  return graph.document.title ?? layers[0]?.title;
}

/** What an address can say of what is looked at: the first layer, where no data set is named. */
export function placeOf({ layers }: State, data: string | undefined): Place {
  if (data !== undefined) return { data };
  const [first] = layers;
  if (first?.origin === undefined) return {};
  return first.origin === 'address' ? { src: first.source } : { file: first.source };
}

/** What no link can carry, in a sentence: layers that only this page has. */
export function notInLinks({ layers }: State): string | undefined {
  const names = layers.filter(({ origin }, index) => isOnlyHere(origin) || (index > 0 && origin === 'address'));
  if (names.length === 0) return undefined;
  const list = names.map(({ title }) => `“${title}”`).join(', ');
  return `A link cannot carry ${list}: who follows it has to open ${names.length === 1 ? 'it' : 'them'} too.`;
}

/** Whether a layer is in this page and nowhere that an address leads to. */
function isOnlyHere(origin: Layer['origin']): boolean {
  return origin === 'file' || origin === 'paste';
}
