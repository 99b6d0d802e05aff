/** Labelling: which label is placed first, which gives way, and which is dropped before it covers something. */
import { grow, overlap, rectAround } from '../geometry.ts';
import { LABEL_CLEAR, Labels, SHARES } from './labels.ts';
import { makeWay } from './makeway.ts';
import type { Scene } from './scene.ts';
import { pointAt } from './strand.ts';

/** Rounds in which a dropped label may push a less important one along its line. */
const ROUNDS = 3;

/**
 * Places all labels from the given rank on, the important ones first; of each fan one edge bears the label of all.
 */
export function placeLabels(scene: Scene, fans: readonly (readonly number[])[], leastRank: number): Labels {
  const labels = new Labels(scene);
  const inFan = new Set(fans.flat());
  const single = scene.edges
    .map((edge, index) => ({ index, rank: edge.rank, length: scene.strand(index).length }))
    .filter(({ index, rank }) => scene.edge(index).label && rank >= leastRank && !inFan.has(index))
    // Among equals the short line chooses first: it has the fewest places to choose from.
    .sort((a, b) => b.rank - a.rank || a.length - b.length || a.index - b.index);
  const placed: number[] = [];
  for (const { index } of single) {
    labels.place(index);
    placed.push(index);
  }
  for (const fan of fans) placeFanLabel(labels, fan);
  for (let round = 0; round < ROUNDS && improve(scene, labels, placed); round++);
  makeWay(scene, labels, placed);
  return labels;
}

/** Tries the strands of a fan from its middle outwards, until one has room. */
function placeFanLabel(labels: Labels, fan: readonly number[]): void {
  for (const index of fan) labels.set(index, null);
  for (const index of fan) if (labels.place(index)) return;
}

/** Moves every label to its best place among the others, so that gaps close and dropped ones get a second chance. */
function improve(scene: Scene, labels: Labels, placed: readonly number[]): boolean {
  let moved = false;
  for (const index of placed) {
    const before = labels.places.get(index);
    labels.place(index);
    const after = labels.places.get(index);
    if (before?.x !== after?.x || before?.y !== after?.y) moved = true;
    if (after) continue;
    moved = pushAside(scene, labels, index) || moved;
  }
  return moved;
}

/** A label without room takes its place from less important ones, if those find another. */
function pushAside(scene: Scene, labels: Labels, index: number): boolean {
  const edge = scene.edge(index);
  if (!edge.label) return false;
  const strand = scene.strand(index);
  for (const share of SHARES) {
    const rect = rectAround(pointAt(strand, share), edge.label.width, edge.label.height);
    for (const [other, place] of labels.places) {
      const taken = place && other !== index && scene.edge(other).rank <= edge.rank ? labels.rect(other) : null;
      if (!taken || !overlap(grow(rect, LABEL_CLEAR), taken)) continue;
      labels.set(other, null);
      if (labels.place(index) && labels.place(other)) return true;
      labels.set(index, null);
      labels.set(other, place ?? null);
    }
  }
  return false;
}
