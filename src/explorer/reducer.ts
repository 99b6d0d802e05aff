/** What an action makes of a state. Pure; the same actions give the same state. */
import type { Action } from './actions.ts';
import type { Layer, State } from './state.ts';
import { emptyGraph } from './state.ts';
import type { View } from './view.ts';
import { changed, openingView } from './view.ts';

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'arrived':
      return arrived(state, action.layer);
    case 'opened':
      return opened(folded(state, [action.layer]), action.view);
    case 'close-up-set':
      return state.closeUp === action.closeUp ? state : { ...state, closeUp: action.closeUp };
    case 'departed':
      return folded(
        state,
        state.layers.filter((layer) => layer.source !== action.source),
      );
    default: {
      const view = viewAfter(state.view, action);
      return view === state.view ? state : { ...state, view };
    }
  }
}

/** A new layer is merged at its own cost; one that comes again takes its old place. */
function arrived(state: State, layer: Layer): State {
  if (state.layers.some((known) => known.source === layer.source)) {
    return folded(
      state,
      state.layers.map((known) => (known.source === layer.source ? layer : known)),
    );
  }
  return { ...state, layers: [...state.layers, layer], graph: state.graph.merge(layer.fragment) };
}

function opened(state: State, view: View | undefined): State {
  return { ...state, view: view ?? openingView(state.graph) };
}

function folded(state: State, layers: readonly Layer[]): State {
  return { ...state, layers, graph: layers.reduce((graph, layer) => graph.merge(layer.fragment), emptyGraph()) };
}

function viewAfter(
  view: View,
  action: Exclude<Action, { type: 'arrived' | 'opened' | 'departed' | 'close-up-set' }>,
): View {
  switch (action.type) {
    case 'view-opened':
      return action.view;
    case 'focused':
      return changed(view, { focus: action.ids, depth: action.depth, expanded: [] });
    case 'unfocused':
      return changed(view, { focus: [], depth: undefined, expanded: [], question: undefined });
    case 'expanded':
      return view.expanded.includes(action.id) ? view : changed(view, { expanded: [...view.expanded, action.id] });
    case 'collapsed':
      return changed(view, { expanded: view.expanded.filter((id) => id !== action.id) });
    case 'selected':
      return same(view.selection, action.selection) ? view : changed(view, { selection: action.selection });
    case 'lens-changed':
      return changed(view, { lens: withoutEmpty({ ...view.lens, ...action.lens }) });
    case 'lens-cleared':
      return changed(view, { lens: { accordingTo: [], hide: [] } });
    case 'hidden-toggled':
      return changed(view, { lens: { ...view.lens, hide: toggled(view.lens.hide, action.id) } });
    case 'layout-chosen':
      return changed(view, { layout: action.layout });
    case 'mode-chosen':
      return changed(view, { mode: action.mode });
    case 'asked':
      // the answer takes the place of what is selected
      return changed(
        view,
        action.question === undefined ? { question: undefined } : { question: action.question, selection: undefined },
      );
  }
}

function withoutEmpty(lens: { readonly [Key in keyof View['lens']]: View['lens'][Key] | undefined }): View['lens'] {
  const { asOf, accordingTo = [], hide = [] } = lens;
  return { ...(asOf === undefined ? {} : { asOf }), accordingTo, hide };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function same(a: View['selection'], b: View['selection']): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}
