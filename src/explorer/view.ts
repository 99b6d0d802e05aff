/** What the reader is looking at: all of it, and nothing else, is in the address of the page. */
import type { Graph, LayoutId, Lens, NamedView } from '../../graph/index.ts';
import { OPEN_LENS } from '../../graph/index.ts';

/** What the inspector shows. */
export interface Selection {
  readonly type: 'entity' | 'claim' | 'source';
  readonly id: string;
}

/** The neighbours of an entity by one relation: those that it is the subject of, or those that it is the object of. */
export interface Along {
  readonly id: string;
  readonly relation: string;
  readonly direction: 'out' | 'in';
}

/** Two equal views of one state. */
export type Mode = 'diagram' | 'outline';

export interface View {
  /** Ids of the entities the view is about: drawn filled. */
  readonly focus: readonly string[];
  /** How many steps around the focus are shown; `undefined` is everything, as far as it can be drawn. */
  readonly depth?: number;
  /** Ids of entities whose neighbours were asked for. */
  readonly expanded: readonly string[];
  /** Relations along which neighbours were asked for, and no others. */
  readonly along?: readonly Along[];
  readonly lens: Lens;
  readonly layout: LayoutId;
  readonly mode: Mode;
  readonly selection?: Selection;
  /** The question that is being answered, as typed. */
  readonly question?: string;
}

/** Places composed by hand, where the document has them; a layout else. */
export const COMPOSED: LayoutId = 'composed';
/** The layout that is a view of its own: time runs along it. */
export const LINEAGE: LayoutId = 'lineage';

export const FIRST_VIEW: View = { focus: [], expanded: [], lens: OPEN_LENS, layout: COMPOSED, mode: 'diagram' };

/** The view that a document names. What it selects may be an entity, a claim or a source of the graph. */
export function viewOf(named: NamedView, graph: Pick<Graph, 'entityNumber' | 'claimNumber' | 'sources'>): View {
  const selection = named.select === undefined ? undefined : selectionOf(named.select, graph);
  return {
    focus: named.focus,
    ...(named.depth === undefined ? {} : { depth: named.depth }),
    expanded: [],
    lens: {
      ...(named.asOf === undefined ? {} : { asOf: named.asOf }),
      accordingTo: named.accordingTo,
      hide: named.hide,
    },
    layout: named.layout ?? COMPOSED,
    mode: 'diagram',
    ...(selection === undefined ? {} : { selection }),
    ...(named.ask === undefined ? {} : { question: named.ask }),
  };
}

/** What an id stands for: an entity, a claim or a source of the graph. */
export function selectionOf(
  id: string,
  graph: Pick<Graph, 'entityNumber' | 'claimNumber' | 'sources'>,
): Selection | undefined {
  if (graph.entityNumber(id) !== -1) return { type: 'entity', id };
  if (graph.claimNumber(id) !== -1) return { type: 'claim', id };
  return graph.sources.has(id) ? { type: 'source', id } : undefined;
}

/** How a graph is first looked at: in its document's first view, where it names any. */
export function openingView(graph: Graph): View {
  const [first] = graph.document.views;
  return first === undefined ? FIRST_VIEW : viewOf(first, graph);
}

/** What is picked out without a word on how to look. */
export type Picked = Pick<View, 'selection' | 'question'>;

/** How somebody wants to look: in a view of their own, or at something in the opening view. */
export type Look = View | Picked;

/** What a look comes to where a graph is first looked at in a view. */
export function lookedAt(look: Look | undefined, opening: View): View {
  if (look === undefined || 'focus' in look) return look ?? opening;
  return isNothing(look) ? opening : changed(opening, { selection: undefined, question: undefined, ...look });
}

/** The view that a graph is opened in for a look. */
export function viewOpened(graph: Graph, look: Look | undefined): View {
  return lookedAt(look, openingView(graph));
}

export function pickedIn({ selection, question }: View): Picked {
  return { ...(selection === undefined ? {} : { selection }), ...(question === undefined ? {} : { question }) };
}

function isNothing({ selection, question }: Picked): boolean {
  return selection === undefined && question === undefined;
}

/** The view without what is not in the graph. */
export function viewIn(
  graph: Pick<Graph, 'entityNumber' | 'claimNumber' | 'sources' | 'vocabulary'>,
  view: View,
): View {
  const known = (ids: readonly string[]): readonly string[] => ids.filter((id) => graph.entityNumber(id) !== -1);
  const [focus, expanded] = [known(view.focus), known(view.expanded)];
  const along = view.along?.filter(
    ({ id, relation }) => known([id]).length > 0 && graph.vocabulary.relations.has(relation),
  );
  const { selection } = view;
  const isGone = selection !== undefined && selectionOf(selection.id, graph)?.type !== selection.type;
  const lostFocus = focus.length === 0 && view.focus.length > 0;
  const isWhole = focus.length + expanded.length === view.focus.length + view.expanded.length;
  if (isWhole && along?.length === view.along?.length && !isGone) return view;
  return changed(view, {
    focus,
    expanded,
    along: along?.length === 0 ? undefined : along,
    ...(lostFocus ? { depth: undefined } : {}),
    ...(isGone ? { selection: undefined } : {}),
  });
}

/** What a view can be without. */
type Spare = 'depth' | 'along' | 'selection' | 'question';
type Changes = Partial<Omit<View, Spare>> & { readonly [Part in Spare]?: View[Part] | undefined };

/** A view with some of its parts changed; `undefined` takes a part away. */
export function changed(view: View, changes: Changes): View {
  const { depth, along, selection, question, ...others } = { ...view, ...changes };
  return {
    ...others,
    ...(depth === undefined ? {} : { depth }),
    ...(along === undefined ? {} : { along }),
    ...(selection === undefined ? {} : { selection }),
    ...(question === undefined ? {} : { question }),
  };
}
