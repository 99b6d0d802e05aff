/** Edge labels: each on its own line, moved along it until it covers nothing, and dropped before it covers something. */
import { grow, overlap, rectAround, touchesBox, type Rect } from '../geometry.ts';
import type { Point, Size } from '../layout.ts';
import { GridIndex } from './grid-index.ts';
import { makeWay } from './makeway.ts';
import type { Scene } from './scene.ts';
import { endsIn, lineShown, pointAt, strandInside } from './strand.ts';

/** Px of line that stay visible at each end of a label, so that arrowheads can be told; with the gaps at the nodes, "label + 40". */
const LINE_LEFT = 16;
/** Where there is not that much, an important label makes do with this. */
const LINE_LEAST = 11;
/** Px between a label and names, nodes, and other labels. Plates have their padding inside. */
const NAME_CLEAR = 4;
const NODE_CLEAR = 3;
const LABEL_CLEAR = 3;
/** A line that runs beneath a plate for less than this cuts off a corner: the eye still follows it. Px. */
export const CORNER = 9;
/** Half of an arrowhead, px: no plate lies on one. */
const ARROW = 5;
/** What covering a line, or a corner of one, costs; moving a label by half of its line costs 10. */
const LINE_COST = 100;
const CORNER_COST = 4;
/** Labels of this rank or more stay even if a line runs beneath their plate. */
export const KEPT_RANK = 2;

/** Shares of the line that are tried: the middle first, then outwards by turns. */
const SHARES = [0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36].flatMap((step) =>
  step === 0 ? [0.5] : [0.5 - step, 0.5 + step],
);
/** Rounds in which a dropped label may push a less important one along its line. */
const ROUNDS = 3;

/** Labels in their places; null where there was no room. */
export class Labels {
  readonly places = new Map<number, Point | null>();
  readonly #scene: Scene;
  readonly #index = new GridIndex();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The rectangle of a label that has its place. */
  rect(index: number): Rect | null {
    const place = this.places.get(index);
    const size = this.#scene.edge(index).label;
    return place && size ? rectAround(place, size.width, size.height) : null;
  }

  /** Puts the label of an edge at its best place, or drops it. Returns whether it has one. */
  place(index: number): boolean {
    const size = this.#scene.edge(index).label;
    if (!size) return false;
    const best = this.best(index, size);
    this.set(index, best?.point ?? null);
    return best !== null;
  }

  /** Takes a label away or puts it somewhere. */
  set(index: number, point: Point | null): void {
    this.#index.remove(index);
    this.places.set(index, point);
    const rect = this.rect(index);
    if (rect) this.#index.add(index, rect);
  }

  /** The best place on the line: near its middle, with nothing beneath. Null if every place covers something. */
  best(index: number, size: Size): { readonly point: Point; readonly cost: number } | null {
    const strand = this.#scene.strand(index);
    const kept = this.#scene.edge(index).rank >= KEPT_RANK;
    let best: { point: Point; cost: number } | null = null;
    for (const share of SHARES) {
      const point = pointAt(strand, share);
      const rect = rectAround(point, size.width, size.height);
      if (lineShown(strand, rect) < (kept ? LINE_LEAST : LINE_LEFT) || this.#blocked(index, rect)) continue;
      const beneath = this.#beneath(index, rect);
      if (beneath >= (kept ? Infinity : LINE_COST)) continue;
      const cost = Math.abs(share - 0.5) * 20 + beneath;
      if (!best || cost < best.cost - 1e-9) best = { point, cost };
    }
    return best;
  }

  /** Whether a node, a name or another label is in the way. */
  #blocked(index: number, rect: Rect): boolean {
    const scene = this.#scene;
    for (const number of scene.nodeIndex.near(grow(rect, scene.nameReach))) {
      if (touchesBox(rect, scene.node(number), NODE_CLEAR)) return true;
      const name = scene.nameRect(number);
      if (name && overlap(grow(rect, NAME_CLEAR), name)) return true;
    }
    return this.#index.near(grow(rect, LABEL_CLEAR)).some((other) => {
      const taken = other === index ? null : this.rect(other);
      return taken !== null && overlap(grow(rect, LABEL_CLEAR), taken);
    });
  }

  /** What the lines under a plate cost: a corner little, a line much, an arrowhead more than any plate is worth. */
  #beneath(index: number, rect: Rect): number {
    let cost = 0;
    for (const other of this.#scene.strandIndex.near(grow(rect, ARROW))) {
      if (other === index) continue;
      const strand = this.#scene.strand(other);
      if (endsIn(strand, grow(rect, ARROW))) return Infinity;
      const inside = strandInside(strand, rect);
      cost += inside > CORNER ? LINE_COST : inside > 0 ? CORNER_COST : 0;
    }
    return cost;
  }
}

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
