/** What the attributes of the element say, as a view. What cannot be used changes nothing, and is said. */
import type { Graph, NamedView } from '../../../graph/index.ts';
import { didYouMean, layoutById, LAYOUTS, parseWhen, STANDINGS } from '../../../graph/index.ts';
import type { Mode, Selection, View } from '../../explorer/index.ts';
import { changed, openingView, selectionOf, viewOf } from '../../explorer/index.ts';
import { listOf } from '../../picture/index.ts';

/** Attributes as they are written; `undefined` where they are not there. */
export interface ViewAttributes {
  readonly view: string | undefined;
  readonly focus: string | undefined;
  readonly depth: number | undefined;
  readonly asOf: string | undefined;
  readonly accordingTo: string | undefined;
  readonly hide: string | undefined;
  readonly layout: string | undefined;
  readonly select: string | undefined;
  readonly question: string | undefined;
}

const MODES: readonly Mode[] = ['diagram', 'outline'];

/** The view of the document that the attribute names; a mode is no name. */
export function namedView(graph: Graph, name: string | undefined): NamedView | undefined {
  return name === undefined || isMode(name) ? undefined : graph.document.views.find(({ id }) => id === name);
}

function isMode(name: string): name is Mode {
  return MODES.some((mode) => mode === name);
}

/**
 * The view that the document names or begins with, with what the attributes say in the place of its own.
 * @param warn is told of each value that cannot be used
 */
export function viewFrom(graph: Graph, attributes: ViewAttributes, warn: (sentence: string) => void): View {
  const { view: name, question } = attributes;
  const named = namedView(graph, name);
  const view = named === undefined ? openingView(graph) : viewOf(named, graph);
  if (name !== undefined && named === undefined && !isMode(name)) {
    const ids = [...MODES, ...graph.document.views.map(({ id }) => id)];
    warn([`The document has no view "${name}".`, didYouMean(name, ids)].filter(Boolean).join(' '));
  }
  const [focus, accordingTo, hide] = [attributes.focus, attributes.accordingTo, attributes.hide].map((text) =>
    text === undefined ? undefined : listOf(text),
  );
  warnOfIds(graph, { focus, hide }, warn);
  const asOf = dateOf(attributes.asOf, warn);
  const depth = depthOf(attributes.depth, warn);
  const layout = attributes.layout === undefined ? undefined : layoutById(attributes.layout);
  if (attributes.layout !== undefined && layout === undefined)
    warn(`There is no layout "${attributes.layout}". The layouts are ${LAYOUTS.join(', ')}.`);
  return changed(view, {
    ...(focus === undefined ? {} : { focus }),
    ...(depth === undefined ? {} : { depth }),
    ...(layout === undefined ? {} : { layout }),
    ...(name !== undefined && isMode(name) ? { mode: name } : {}),
    ...(attributes.select === undefined ? {} : { selection: selectedIn(graph, attributes.select, warn) }),
    ...(question === undefined ? {} : { question }),
    lens: {
      ...view.lens,
      ...(asOf === undefined ? {} : { asOf }),
      ...(accordingTo === undefined ? {} : { accordingTo }),
      ...(hide === undefined ? {} : { hide }),
    },
  });
}

type Warn = (sentence: string) => void;

function dateOf(text: string | undefined, warn: Warn): string | undefined {
  if (text === undefined || 'when' in parseWhen(text)) return text;
  warn(`as-of="${text}" is no date: write a year, a month or a day, as in 2008, 2008-02 or 2008-02-22.`);
  return undefined;
}

function depthOf(depth: number | undefined, warn: Warn): number | undefined {
  if (depth === undefined || (Number.isInteger(depth) && depth >= 0)) return depth;
  warn('depth is no whole number: write how many steps around the focus are shown.');
  return undefined;
}

/** Nothing is selected by an empty attribute. */
function selectedIn(graph: Graph, id: string, warn: Warn): Selection | undefined {
  const selection = selectionOf(id, graph);
  if (selection === undefined && id !== '')
    warn(`select names "${id}", which is no entity, claim or source of the document.`);
  return selection;
}

/** What a script wants to be looked at: told is what the graph does not have. @returns the depth, where it is one */
export function checkedFocus(graph: Graph, focus: readonly string[], depth: number, warn: Warn): number | undefined {
  warnOfIds(graph, { focus }, warn);
  return depthOf(depth, warn);
}

interface Ids {
  readonly focus?: readonly string[] | undefined;
  readonly hide?: readonly string[] | undefined;
}

/** Ids stay in the view, where they find nothing: the graph may gain them later. Somebody who speaks may be a mere name. */
function warnOfIds(graph: Graph, { focus = [], hide = [] }: Ids, warn: Warn): void {
  for (const id of focus)
    if (graph.entityNumber(id) === -1) warn(`focus names "${id}", which the document does not describe.`);
  const { kinds, families, relations } = graph.vocabulary;
  for (const id of hide)
    if (!(kinds.has(id) || families.has(id) || relations.has(id) || STANDINGS.some((standing) => standing === id)))
      warn(`hide names "${id}", which is no kind, family, relation or standing.`);
}

/** The ids in a list, or in a text: that very id, else those that it lists as `focus` does. Nothing where it is neither. */
export function idsIn(on: FocusOptions | string | readonly string[], graph: Graph): readonly string[] | undefined {
  if (typeof on === 'string') return graph.entityNumber(on) === -1 ? listOf(on) : [on];
  return Array.isArray(on) ? (on as readonly string[]) : undefined;
}
