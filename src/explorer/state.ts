/** All that an explorer knows: layers of facts by source, the reader's own edits, and the view. */
import type { Answer, Fragment, Graph, Lens } from '../../graph/index.ts';
import { Graph as GraphStore, STANDARD_VOCABULARY } from '../../graph/index.ts';
import type { Log, Refusal } from './log.ts';
import { NO_LOG } from './log.ts';
import type { View } from './view.ts';
import { FIRST_VIEW } from './view.ts';

/** What one source handed over. Layers are never edited; a layer can be taken away again. */
export interface Layer {
  /** Tells layers apart: a file's name, an address. */
  readonly source: string;
  readonly title: string;
  readonly fragment: Fragment;
  /** The same as a graph of its own, where it was made elsewhere: then nothing need be merged to open it. */
  readonly graph?: Graph;
  /** Where it is from, where that is not the page: no address leads to it. */
  readonly origin?: 'file' | 'address' | 'paste';
}

/** Answers questions. */
export type Asker = (graph: Graph, lens: Lens, question: string) => Answer;

export interface State {
  readonly layers: readonly Layer[];
  /** The layers in one graph. */
  readonly loaded: Graph;
  /** What the reader changed. */
  readonly log: Log;
  /** The layers in one graph, with the reader's changes made to it. */
  readonly graph: Graph;
  /** Changes that cannot be made to this graph. */
  readonly refused: readonly Refusal[];
  /** What was changed in graphs that were opened before, by the source of their first layer. */
  readonly shelf: ReadonlyMap<string, Log>;
  readonly view: View;
  /** There is room for a few entities only. Belongs to the window, not to the view: it is in no address. */
  readonly closeUp: boolean;
  /** What answers questions: a large part of the code, which an embed brings when something is asked. */
  readonly ask?: Asker;
}

export function emptyGraph(): Graph {
  return GraphStore.empty(STANDARD_VOCABULARY);
}

const NOTHING = emptyGraph();

export const EMPTY_STATE: State = {
  layers: [],
  loaded: NOTHING,
  log: NO_LOG,
  graph: NOTHING,
  refused: [],
  shelf: new Map(),
  view: FIRST_VIEW,
  closeUp: false,
};
