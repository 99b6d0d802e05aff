/** What of a scene is drawn, and how: nodes and edges with their looks, their words and the claims they stand for. */
import type { ArrangedPicture, PlacedEntity, Vocabulary } from '../../graph/index.ts';
import type { Scene, SceneEdge, SceneNode } from '../explorer/index.ts';
import type { KindLook, LineLook } from '../look/index.ts';
import { bundleLook, changedLook, kindLook, lineLook, NODE, relationLook, unchangedLook } from '../look/index.ts';
import type { Label, Ruler, TextStyle } from '../picture/index.ts';
import { bundleLabel, nameStyle } from '../picture/index.ts';
import { bundled } from './bundles.ts';
import { labelOf } from './labels.ts';
import { broken, drawable } from './words.ts';

/** A node as it is drawn; lengths in px at zoom 1. */
export interface DrawnNode {
  readonly key: string;
  /** The entity's id: data, of which the drawing library hears nothing. */
  readonly id: string;
  readonly kind: string;
  readonly look: KindLook;
  readonly focus: boolean;
  /** As it is drawn, before it is broken. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The last line of the name, said more quietly. */
  readonly note?: string;
  readonly style: TextStyle;
}

/** An edge as it is drawn: one claim, or several between the same two entities. */
export interface DrawnEdge {
  /** The key of its claim, or of the first of them. */
  readonly key: string;
  /** The id of that claim. */
  readonly id: string;
  /** Keys of nodes. */
  readonly source: string;
  readonly target: string;
  readonly look: LineLook;
  readonly label: Label;
  /** Which labels give way: refuted and changed 3; central, disputed, lineage and ownership 2; others 1; people and licensing 0. */
  readonly rank: number;
  readonly family: string;
  readonly relation: string;
  readonly standing: SceneEdge['standing'];
  readonly certainty: SceneEdge['certainty'];
  /** It stands for claims of several families. */
  readonly mixed: boolean;
  /** Keys of the claims that it stands for; its own key is the first. */
  readonly claims: readonly string[];
}

export interface Drawing {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  /** The key of the edge that a claim is drawn as. */
  readonly edgeOf: ReadonlyMap<string, string>;
}

export const NOTHING: Drawing = { nodes: new Map(), edges: new Map(), edgeOf: new Map() };

export interface DrawingOptions {
  readonly vocabulary: Vocabulary;
  readonly ruler: Ruler;
  readonly compact: boolean;
  /** Keys of claims that must not be folded into a bundle: what is selected. */
  readonly unfolded: ReadonlySet<string>;
  /** A picture that the document has of it: names are broken as they are there. */
  readonly picture?: ArrangedPicture | undefined;
}

export function drawingOf(scene: Scene, options: DrawingOptions): Drawing {
  const nodes = new Map(scene.nodes.map((node) => [node.key, drawnNode(node, options)]));
  const edges = new Map<string, DrawnEdge>();
  const edgeOf = new Map<string, string>();
  for (const claims of bundled(scene.edges, options.unfolded)) {
    const edge = claims.length === 1 ? drawnEdge(claims[0], options) : drawnBundle(claims, options);
    // an edge without its nodes would make the drawing library throw in the middle of a batch
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    edges.set(edge.key, edge);
    for (const claim of claims) edgeOf.set(claim.key, edge.key);
  }
  return { nodes, edges, edgeOf };
}

function drawnNode(node: SceneNode, { vocabulary, ruler, picture }: DrawingOptions): DrawnNode {
  const look = kindLook(vocabulary, node.kind);
  const scale = node.focus ? NODE.focusScale : 1;
  const style = nameStyle(node.focus);
  const name = drawable(node.name);
  return {
    key: node.key,
    id: node.id,
    kind: node.kind,
    look,
    focus: node.focus,
    width: look.width * scale,
    height: look.height * scale,
    name,
    lines: linesBefore(name, picture?.entities.get(node.id)) ?? broken(name, (line) => ruler.width(line, style)),
    ...(node.note === undefined ? {} : { note: drawable(node.note, 24) }),
    style,
  };
}

/** The lines of a name in a picture, if they are of the same name. */
function linesBefore(name: string, placed: PlacedEntity | undefined): readonly string[] | undefined {
  if (placed === undefined || placed.lines === undefined) return placed && [name];
  return placed.lines.join('').replaceAll(' ', '') === name.replaceAll(' ', '') ? placed.lines : undefined;
}

function drawnEdge(edge: SceneEdge, { vocabulary, compact }: DrawingOptions): DrawnEdge {
  const relation = vocabulary.relations.get(edge.relation) ?? { family: edge.family, symmetric: edge.symmetric };
  const plain = lineLook(relationLook(relation), edge.standing, edge.certainty);
  const look = edge.change === undefined ? plain : edge.change === 'none' ? unchangedLook(plain) : changedLook(plain);
  return {
    key: edge.key,
    id: edge.id,
    source: edge.source,
    target: edge.target,
    look,
    label: labelOf(edge, look, compact),
    rank: rankOf(edge),
    family: edge.family,
    relation: edge.relation,
    standing: edge.standing,
    certainty: edge.certainty,
    mixed: false,
    claims: [edge.key],
  };
}

function drawnBundle(claims: readonly [SceneEdge, ...SceneEdge[]], options: DrawingOptions): DrawnEdge {
  const [first] = claims;
  const single = drawnEdge(first, options);
  const mixed = claims.some((claim) => claim.family !== first.family);
  return {
    ...single,
    look: bundleLook(single.look, mixed),
    mixed,
    label: bundleLabel(claims.length),
    rank: 2,
    claims: claims.map((claim) => claim.key),
  };
}

function rankOf(edge: SceneEdge): number {
  if (edge.standing === 'refuted') return 3;
  if (edge.change !== undefined) return edge.change === 'none' ? 0 : 3;
  if (edge.central || edge.standing === 'disputed' || edge.family === 'lineage' || edge.family === 'ownership')
    return 2;
  return edge.family === 'people' || edge.family === 'licensing' ? 0 : 1;
}
