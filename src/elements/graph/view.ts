/** What the diagram is to show of an explorer's state. */
import type { DiagramView, Insets } from '../../diagram/diagram.ts';
import type { Lit, Scene, Selection, State } from '../../explorer/index.ts';
import { COMPOSED, LINEAGE, litKeys, pictureOf, selectScene } from '../../explorer/index.ts';

const NOWHERE: DiagramView['positions'] = new Map();

export interface Passing {
  readonly lit?: Lit | undefined;
  /** Key of the node under the keyboard, while the diagram has the focus. */
  readonly cursor?: string | undefined;
  readonly compact: boolean;
  readonly insets?: Insets | undefined;
}

export function diagramView(state: State, { lit, cursor, compact, insets }: Passing): DiagramView {
  const scene = selectScene(state);
  return {
    scene,
    vocabulary: state.graph.vocabulary,
    // lineage is drawn by an element of its own; here it is the same graph as a diagram
    layout: state.view.layout === LINEAGE ? COMPOSED : state.view.layout,
    // places composed for a large canvas say nothing about a few entities on a small one
    positions: state.closeUp ? NOWHERE : state.graph.document.positions,
    picture: pictureOf(state),
    selected: keyOf(scene, state.view.selection),
    lit: lit === undefined ? undefined : litKeys(scene, lit),
    cursor,
    compact,
    step: state.log.done.length,
    insets,
  };
}

/** The key of what is selected, where it is drawn. */
export function keyOf(scene: Scene, selection: Selection | undefined): string | undefined {
  if (selection?.type === 'entity') return scene.nodes.find((node) => node.id === selection.id)?.key;
  if (selection?.type === 'claim') return scene.edges.find((edge) => edge.id === selection.id)?.key;
  return undefined;
}

/** What a key stands for. */
export function selectionOf(scene: Scene, key: string | undefined): Selection | undefined {
  const node = scene.nodes.find((each) => each.key === key);
  if (node !== undefined) return { type: 'entity', id: node.id };
  const edge = scene.edges.find((each) => each.key === key);
  return edge === undefined ? undefined : { type: 'claim', id: edge.id };
}
