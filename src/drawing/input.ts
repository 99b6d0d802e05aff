/** What the layouts are asked: boxes and lines with the sizes of their words, and what each of them wants. */
import { type Arrangement, knownPlaces } from '../layout/arrange.ts';
import { compose } from '../layout/compose.ts';
import type { Down, Lane, LayoutEdge, LayoutInput, LayoutNode, Point } from '../layout/layout.ts';
import { outlineOf } from '../look/index.ts';
import type { Ruler } from '../picture/index.ts';
import { measureLabel, nameSize } from '../picture/index.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawn.ts';

/** Up to this many edges every label is shown. */
const ALL_LABELS = 40;
/** Up to this many, those of lineage, ownership and what is refuted or disputed. */
const SOME_LABELS = 150;
/** Above this many edges composing takes longer than a frame, and is left to the worker. */
const COMPOSED_HERE = 12;

/** Whether an edge bears its words at rest, among so many. */
export function bearsLabel(edge: Pick<DrawnEdge, 'rank'>, edges: number): boolean {
  if (edges <= ALL_LABELS) return true;
  return edge.rank >= (edges <= SOME_LABELS ? 2 : 3);
}

/** The layout whose places come from the document; what has none there is laid out by the other. */
export const COMPOSED = { id: 'composed', otherwise: 'layered' } as const;

/** @param at positions that stay, by key */
export function layoutInput(
  drawing: Drawing,
  { ruler, at, aspect }: { readonly ruler: Ruler; readonly at: ReadonlyMap<string, Point>; readonly aspect: number },
): LayoutInput {
  const nodes = [...drawing.nodes.values()];
  const ids = new Map(nodes.map((node) => [node.key, node.id]));
  return {
    nodes: nodes.map((node) => layoutNode(node, ruler, at.get(node.key))),
    edges: [...drawing.edges.values()].map((edge) => layoutEdge(edge, drawing, ids, ruler)),
    focus: nodes.filter((node) => node.focus).map((node) => node.id),
    aspect,
  };
}

/** The composition alone, where every place is known and there is little to compose: at once, without a worker. */
export function composedAtOnce(input: LayoutInput): Arrangement | undefined {
  if (input.edges.length > COMPOSED_HERE) return undefined;
  const positions = knownPlaces(input);
  return positions && { positions, composition: compose(input, positions) };
}

function layoutNode(node: DrawnNode, ruler: Ruler, at: Point | undefined): LayoutNode {
  const { shape } = node.look;
  return {
    id: node.id,
    width: node.width,
    height: node.height,
    label: nameSize(node, ruler),
    outline: outlineOf(shape),
    ...(at === undefined ? {} : { at }),
    // people stand at the rim; what is used, and on what terms, is the foot of the picture
    ...(shape === 'ellipse' ? { role: 'person' } : shape === 'tag' || shape === 'barrel' ? { role: 'foot' } : {}),
  };
}

function layoutEdge(edge: DrawnEdge, drawing: Drawing, ids: ReadonlyMap<string, string>, ruler: Ruler): LayoutEdge {
  const side = laneOf(edge);
  const { width, height } = measureLabel(edge.label, ruler);
  return {
    id: edge.key,
    source: ids.get(edge.source) ?? '',
    target: ids.get(edge.target) ?? '',
    label: bearsLabel(edge, drawing.edges.size) ? { width, height } : null,
    down: edge.standing === 'refuted' ? 0 : downOf(edge, drawing),
    rank: edge.rank,
    ...(side === undefined ? {} : { side }),
    ...(edge.standing === 'supported' && edge.claims.length === 1 ? { fan: edge.relation } : {}),
  };
}

/** Owners and makers above, users, licenses and standards below. */
const DOWN: ReadonlyMap<string, Down> = new Map<string, Down>([
  ['ownership', 1],
  ['making', 1],
  ['people', 1],
  ['composition', -1],
  ['licensing', 1],
]);

function downOf(edge: DrawnEdge, drawing: Drawing): Down {
  if (drawing.nodes.get(edge.target)?.look.shape === 'barrel') return 1;
  return DOWN.get(edge.family) ?? 0;
}

/** What is refuted above, likeness straight between, interoperation below. */
function laneOf(edge: DrawnEdge): Lane | undefined {
  if (edge.standing === 'refuted') return 'above';
  if (edge.family === 'likeness') return 'straight';
  return edge.family === 'interoperation' ? 'below' : undefined;
}
