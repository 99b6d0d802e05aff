/** Drawings of small graphs, for tests. */
import type { Fragment } from '../../graph/index.ts';
import { Graph, OPEN_LENS, Reading, STANDARD_VOCABULARY } from '../../graph/index.ts';
import type { Scene, SceneEdge, View } from '../../src/explorer/index.ts';
import { scene } from '../../src/explorer/index.ts';
import type { Drawing, DrawingOptions } from '../../src/drawing/index.ts';
import { drawingOf } from '../../src/drawing/index.ts';
import { createRuler } from '../../src/diagram/measure.ts';

export const ruler = createRuler('sans-serif');

export function sceneOf(fragment: Fragment, view: Partial<View> = {}): Scene {
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment);
  return scene(new Reading(graph, OPEN_LENS), { focus: [], expanded: [], ...view });
}

export function drawn(from: Scene, options: Partial<DrawingOptions> = {}): Drawing {
  return drawingOf(from, {
    vocabulary: STANDARD_VOCABULARY,
    ruler,
    compact: false,
    unfolded: new Set(),
    ...options,
  });
}

/** A scene of nodes and of edges written as `a relation b`. */
export function sceneFrom(texts: readonly string[], more: Partial<SceneEdge> = {}): Scene {
  const keys = new Map<string, string>();
  const keyOf = (id: string): string => {
    if (!keys.has(id)) keys.set(id, `n${String(keys.size)}`);
    return keys.get(id) ?? '';
  };
  const edges = texts.map((text, claim): SceneEdge => {
    const [subject = '', relation = '', object = ''] = text.split(' ');
    const type = STANDARD_VOCABULARY.relations.get(relation);
    return {
      claim,
      key: `e${String(claim)}`,
      id: `${text} ${String(claim)}`,
      source: keyOf(subject),
      target: keyOf(object),
      relation,
      family: type?.family ?? 'other',
      label: type?.label ?? relation,
      short: type?.short ?? type?.label ?? relation,
      symmetric: type?.symmetric === true,
      standing: 'supported',
      certainty: 'certain',
      central: false,
      ...more,
    };
  });
  const nodes = [...keys].map(([id, key], entity) => ({
    entity,
    key,
    id,
    name: id,
    kind: 'company',
    focus: false,
    more: 0,
  }));
  return { nodes, edges, left: { tooMany: 0, unconnected: [] }, isBeginning: false };
}
