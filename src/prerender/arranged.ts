/** Composes the pictures of a document beforehand: its opening view and the views that it names. */
import type { ArrangedPicture, DocumentInfo, Graph } from '../../graph/index.ts';
import { OPEN_LENS, Reading } from '../../graph/index.ts';
import type { Drawing, DrawingOptions } from '../drawing/index.ts';
import { arrangementOf, COMPOSED, drawingOf, pictured } from '../drawing/index.ts';
import type { State, View } from '../explorer/index.ts';
import { EMPTY_STATE, LINEAGE, openingView, pictureKeyOf, selectScene, viewOf } from '../explorer/index.ts';
import { arrange } from '../layout/arrange.ts';
import type { Arrangement } from '../layout/arrange.ts';
import { FONT } from '../look/theme.ts';
import { tableRuler } from '../picture/index.ts';

/** Pictures are made for boxes of about this shape, width over height. */
const ASPECT = 1.6;
/** Without a page, texts are as wide as the usual fonts make them. */
export const RULER = tableRuler(FONT);

/** One view of a graph in its places. */
export interface Picture {
  readonly drawing: Drawing;
  readonly arrangement: Arrangement;
  readonly arranged: ArrangedPicture;
}

/** The views that are worth a picture: the one that the document opens in first, none of them twice. */
export function viewsOf(graph: Graph, more: readonly View[] = []): readonly View[] {
  const views = [openingView(graph), ...more, ...graph.document.views.map((named) => viewOf(named, graph))];
  return [...new Map(views.map((view) => [pictureKeyOf(view), view])).values()];
}

/** Gives a layout's places, on this thread or beside it. */
export type Compose = typeof arrange;

/** @returns `undefined` where there is nothing to draw */
export async function pictureFor(graph: Graph, view: View, compose: Compose = arrange): Promise<Picture | undefined> {
  const state: State = { ...EMPTY_STATE, graph, view };
  const scene = selectScene(state);
  if (scene.nodes.length === 0) return undefined;
  const { selection, layout } = view;
  const selected = scene.edges.filter(({ id }) => selection?.type === 'claim' && selection.id === id);
  const options: DrawingOptions = {
    vocabulary: graph.vocabulary,
    ruler: RULER,
    compact: false,
    unfolded: new Set(selected.map(({ key }) => key)),
  };
  const drawing = drawingOf(scene, options);
  const { positions } = graph.document;
  const wanted = { layout: layout === LINEAGE ? COMPOSED.id : layout, positions };
  const known = arrangementOf(drawing, wanted, { ruler: RULER, aspect: ASPECT });
  const arrangement = 'input' in known ? await compose(known.layout, known.input) : known;
  const all = new Reading(graph, OPEN_LENS);
  return {
    drawing,
    arrangement,
    arranged: pictured({
      view: pictureKeyOf(view),
      drawing,
      compact: drawingOf(scene, { ...options, compact: true }),
      arrangement,
      positions,
      labelOf: (relation) => graph.vocabulary.relations.get(relation)?.label,
      standingOf: (claim) => all.judge(graph.claimNumber(claim)).standing ?? 'unsourced',
    }),
  };
}

/** What a document gains by being arranged. Places are added for what the first picture shows and nobody placed. */
export async function arranged(
  graph: Graph,
  views: readonly View[] = viewsOf(graph),
): Promise<Pick<DocumentInfo, 'positions' | 'arrangement'>> {
  const arrangement: ArrangedPicture[] = [];
  const positions = new Map(graph.document.positions);
  for (const view of views) {
    const picture = await pictureFor(graph, view);
    if (picture === undefined) continue;
    arrangement.push(picture.arranged);
    if (arrangement.length === 1)
      for (const [id, { at }] of picture.arranged.entities) if (at !== undefined) positions.set(id, at);
  }
  return { positions, arrangement };
}
