/** Everything that can happen to an explorer, as data. */
import type { Graph, LayoutId, Lens } from '../../graph/index.ts';
import type { Step } from './log.ts';
import type { Asker, Layer } from './state.ts';
import type { Along, Look, Mode, Selection, View } from './view.ts';

/** A graph, and what became of it when a layer was added. */
export interface Joined {
  readonly before: Graph;
  readonly after: Graph;
}

export type Action =
  /** A source answered. `joined` is what it makes of a graph, where that was worked out elsewhere. */
  | { readonly type: 'arrived'; readonly layer: Layer; readonly joined?: Joined }
  /** Another graph takes the place of all layers; without a view, it is looked at as its document says. */
  | { readonly type: 'opened'; readonly layer: Layer; readonly look?: Look | undefined }
  /** A source is no longer wanted. */
  | { readonly type: 'departed'; readonly source: string }
  /** The reader changed something, or opened a patch. */
  | { readonly type: 'edited'; readonly step: Step }
  /** The last step is undone, or the last one that was undone is done again. */
  | { readonly type: 'undone' | 'redone' }
  /** What was changed so far is in a file. */
  | { readonly type: 'saved' }
  /** A whole view was asked for: a link, a named view, the way back. */
  | { readonly type: 'view-opened'; readonly view: View }
  | { readonly type: 'focused'; readonly ids: readonly string[]; readonly depth?: number }
  /** The neighbours of an entity are asked for: all of them, or those by one relation. */
  | { readonly type: 'expanded'; readonly id: string; readonly along?: Omit<Along, 'id'> }
  | { readonly type: 'collapsed'; readonly id: string }
  /** Everything is shown again. */
  | { readonly type: 'unfocused' }
  | { readonly type: 'selected'; readonly selection: Selection | undefined }
  | { readonly type: 'lens-changed'; readonly lens: Partial<Lens> | { readonly asOf: undefined } }
  | { readonly type: 'lens-cleared' }
  /** A kind, family, relation or standing is shown or hidden. */
  | { readonly type: 'hidden-toggled'; readonly id: string }
  | { readonly type: 'layout-chosen'; readonly layout: LayoutId }
  | { readonly type: 'mode-chosen'; readonly mode: Mode }
  /** The window has room for a few entities only, or for all again. */
  | { readonly type: 'close-up-set'; readonly closeUp: boolean }
  | { readonly type: 'asked'; readonly question: string | undefined }
  /** What answers questions is there. */
  | { readonly type: 'answering-begun'; readonly ask: Asker };
