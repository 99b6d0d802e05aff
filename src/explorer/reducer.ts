/** What an action makes of a state. Pure; the same actions give the same state. */
import type { Action, Joined } from './actions.ts';
import type { Log, Step } from './log.ts';
import { extended, folded, isEmpty, isUnsaved, NO_LOG, redone, undone, viewAfter as viewAfterEdits } from './log.ts';
import type { Layer, State } from './state.ts';
import { emptyGraph } from './state.ts';
import type { Along, Look, View } from './view.ts';
import { changed, viewIn, viewOpened } from './view.ts';

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'arrived':
      return arrived(state, action.layer, action.joined);
    case 'opened':
      return opened(state, action.layer, action.look);
    case 'close-up-set':
      return state.closeUp === action.closeUp ? state : { ...state, closeUp: action.closeUp };
    case 'answering-begun':
      return state.ask === action.ask ? state : { ...state, ask: action.ask };
    case 'departed':
      return departed(state, action.source);
    case 'edited':
      return edited(withLog(state, extended(state.log, action.step)), action.step);
    case 'undone':
      return withLog(state, undone(state.log));
    case 'redone':
      return edited(withLog(state, redone(state.log)), state.log.undone.at(-1));
    case 'saved':
      return isUnsaved(state.log) ? { ...state, log: { ...state.log, saved: state.log.done } } : state;
    default: {
      const view = viewAfter(state.view, action);
      return view === state.view ? state : { ...state, view };
    }
  }
}

/** A new layer is merged at its own cost, and what the reader changed holds for it too; one that comes again takes its old place. */
function arrived(state: State, layer: Layer, joined: Joined | undefined): State {
  if (state.layers.some((known) => known.source === layer.source)) {
    return withLayers(
      state,
      state.layers.map((known) => (known.source === layer.source ? layer : known)),
    );
  }
  const loaded = joined?.before === state.loaded ? joined.after : state.loaded.merge(layer.fragment);
  return { ...state, layers: [...state.layers, layer], loaded, ...folded(loaded, state.log) };
}

/** What the view names and nobody else spoke of is no longer named; a view that was about it alone is of everything. */
function departed(state: State, source: string): State {
  const layers = state.layers.filter((layer) => layer.source !== source);
  if (layers.length === state.layers.length) return state;
  const after = withLayers(state, layers);
  return { ...after, view: viewIn(after.graph, state.view) };
}

/** What was changed in the graph before is put aside, and found again when that is opened again. */
function opened(state: State, layer: Layer, look: Look | undefined): State {
  const shelf = new Map(state.shelf);
  const [before] = state.layers;
  if (before !== undefined) shelf.set(before.source, state.log);
  const log = shelf.get(layer.source) ?? NO_LOG;
  shelf.delete(layer.source);
  for (const [source, other] of shelf) if (isEmpty(other)) shelf.delete(source);
  const next = withLayers({ ...state, log, shelf }, [layer]);
  return { ...next, view: viewOpened(next.graph, look) };
}

function withLayers(state: State, layers: readonly Layer[]): State {
  const [first, ...others] = layers;
  const whole = first?.graph === undefined ? layers : others;
  const loaded = whole.reduce((graph, layer) => graph.merge(layer.fragment), first?.graph ?? emptyGraph());
  return { ...state, layers, loaded, ...folded(loaded, state.log) };
}

function withLog(state: State, log: Log): State {
  return log === state.log ? state : { ...state, log, ...folded(state.loaded, log) };
}

function edited(state: State, step: Step | undefined): State {
  const view = step === undefined ? state.view : viewAfterEdits(state.view, step.edits);
  return view === state.view ? state : { ...state, view };
}

/** Actions that change more than the view, or something else. */
type Other =
  | 'arrived'
  | 'opened'
  | 'departed'
  | 'close-up-set'
  | 'answering-begun'
  | 'edited'
  | 'undone'
  | 'redone'
  | 'saved';

function viewAfter(view: View, action: Exclude<Action, { readonly type: Other }>): View {
  switch (action.type) {
    case 'view-opened':
      return action.view;
    case 'focused':
      return changed(view, { focus: action.ids, depth: action.depth, expanded: [], along: undefined });
    case 'unfocused':
      return changed(view, { focus: [], depth: undefined, expanded: [], along: undefined, question: undefined });
    case 'expanded':
      return expanded(view, action.id, action.along);
    case 'collapsed':
      return changed(view, {
        expanded: view.expanded.filter((id) => id !== action.id),
        along: unlessEmpty(view.along?.filter(({ id }) => id !== action.id)),
      });
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

/** All neighbours take the place of those by one relation or another. */
function expanded(view: View, id: string, along: Omit<Along, 'id'> | undefined): View {
  if (view.expanded.includes(id)) return view;
  if (along === undefined)
    return changed(view, {
      expanded: [...view.expanded, id],
      along: unlessEmpty(view.along?.filter((each) => each.id !== id)),
    });
  const { relation, direction } = along;
  const isKnown = view.along?.some(
    (each) => each.id === id && each.relation === relation && each.direction === direction,
  );
  return isKnown === true ? view : changed(view, { along: [...(view.along ?? []), { id, relation, direction }] });
}

function unlessEmpty<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items?.length === 0 ? undefined : items;
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
