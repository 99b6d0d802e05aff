/** Walking a scene by keyboard: along relations, among the relations of one entity, and from entity to entity. */
import type { Scene, SceneEdge } from '../../explorer/index.ts';

/** Where the keyboard is: keys of the scene. */
export interface Position {
  /** The node. */
  readonly at: string;
  /** How it was reached; nothing where one did not come along a relation. */
  readonly trail?: Trail;
}

/** The relation that was followed, among its siblings: those of the same node in the same direction. */
export interface Trail {
  readonly from: string;
  readonly direction: Direction;
  /** Keys of edges, in the order of the scene. */
  readonly siblings: readonly string[];
  readonly index: number;
}

/** `out`: from subject to object. */
export type Direction = 'out' | 'in';

/** A step that the keyboard can make. */
export type Step = 'out' | 'in' | 'next' | 'previous' | 'first' | 'last';

/** Where a step leads; the position itself where it leads nowhere, `undefined` where there is nothing to walk on. */
export function walked(scene: Scene, from: Position | undefined, step: Step): Position | undefined {
  const here = from !== undefined && scene.nodes.some((node) => node.key === from.at) ? from : undefined;
  if (step === 'first' || here === undefined) return start(scene);
  switch (step) {
    case 'last':
      return at(scene.nodes.at(-1)?.key);
    case 'out':
    case 'in':
      return followed(scene, here, step);
    case 'next':
      return turned(scene, here, 1);
    case 'previous':
      return turned(scene, here, -1);
  }
}

/** The position at a node, from nowhere. */
export function at(key: string | undefined): Position | undefined {
  return key === undefined ? undefined : { at: key };
}

/** What the view is about, or else what has most relations. */
function start(scene: Scene): Position | undefined {
  const focused = scene.nodes.find((node) => node.focus);
  if (focused !== undefined) return at(focused.key);
  const degrees = new Map<string, number>();
  for (const { source, target } of scene.edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const [first, ...others] = scene.nodes.map((node) => node.key);
  if (first === undefined) return undefined;
  return at(others.reduce((best, key) => ((degrees.get(key) ?? 0) > (degrees.get(best) ?? 0) ? key : best), first));
}

/** Along a relation. The one that was come along is gone back along; else the first. */
function followed(scene: Scene, here: Position, direction: Direction): Position {
  const siblings = relationsOf(scene, here.at, direction);
  const came = here.trail === undefined ? -1 : siblings.indexOf(here.trail.siblings[here.trail.index] ?? '');
  return along(scene, { from: here.at, direction, siblings, index: Math.max(0, came) }) ?? here;
}

/** To the next relation of the node one came from; from node to node where one came from none. */
function turned(scene: Scene, here: Position, by: 1 | -1): Position {
  const { trail } = here;
  if (trail !== undefined) {
    const siblings = relationsOf(scene, trail.from, trail.direction);
    const index = siblings.indexOf(trail.siblings[trail.index] ?? '');
    return along(scene, { ...trail, siblings, index: wrapped(index + by, siblings.length) }) ?? here;
  }
  const keys = scene.nodes.map((node) => node.key);
  return at(keys[wrapped(keys.indexOf(here.at) + by, keys.length)]) ?? here;
}

function along(scene: Scene, trail: Trail): Position | undefined {
  const edge = edgeOf(scene, trail);
  return edge && { at: edge.source === trail.from ? edge.target : edge.source, trail };
}

/** The edge that was followed. */
export function edgeOf(scene: Scene, trail: Trail | undefined): SceneEdge | undefined {
  const key = trail?.siblings[trail.index];
  return key === undefined ? undefined : scene.edges.find((edge) => edge.key === key);
}

/** Keys of the relations of a node in one direction. A symmetric one goes both ways. */
export function relationsOf(scene: Scene, key: string, direction: Direction): readonly string[] {
  const [near, far] = direction === 'out' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  return scene.edges
    .filter((edge) => edge[near] === key || (edge.symmetric && edge[far] === key))
    .map((edge) => edge.key);
}

function wrapped(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}
