/** Which of the views that a document names the reader is looking at, and its neighbours in the story. */
import type { NamedView } from '../../graph/index.ts';
import type { State } from './state.ts';
import { toHash } from './url.ts';
import type { View } from './view.ts';
import { changed, viewOf } from './view.ts';

export interface NamedPlace {
  readonly view: NamedView;
  /** Counted from 1. */
  readonly place: number;
  readonly of: number;
  readonly previous?: NamedView;
  readonly next?: NamedView;
}

/** The named view that is open, whatever is selected in it; `undefined` where the reader has gone another way. */
export function namedPlace({ graph, view }: State): NamedPlace | undefined {
  const { views, stories } = graph.document;
  const order = stories[0]?.views.flatMap((id) => views.find((named) => named.id === id) ?? []) ?? views;
  const now = bare(view);
  const index = order.findIndex((named) => bare(viewOf(named, graph)) === now);
  const named = order[index];
  if (named === undefined) return undefined;
  const [previous, next] = [order[index - 1], order[index + 1]];
  return {
    view: named,
    place: index + 1,
    of: order.length,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

/** The view without what is selected, and in either mode. */
function bare(view: View): string {
  return toHash(changed(view, { selection: undefined, mode: 'diagram', expanded: [], along: undefined }));
}
