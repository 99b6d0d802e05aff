/** Labels: the place of each on its own line, moved along it until it covers nothing; none, where every place covers something. */
import { grow, overlap, rectAround, touchesBox, type Rect } from '../geometry.ts';
import type { Point, Size } from '../layout.ts';
import { GridIndex } from './grid-index.ts';
import type { Scene } from './scene.ts';
import { endsIn, lineShown, pointAt, strandInside } from './strand.ts';

/** Px of line that stay visible at each end of a label, so that arrowheads can be told; with the gaps at the nodes, "label + 40". */
const LINE_LEFT = 16;
/** Where there is not that much, an important label makes do with this. */
const LINE_LEAST = 11;
/** Px between a label and names, nodes, and other labels. Plates have their padding inside. */
const NAME_CLEAR = 4;
const NODE_CLEAR = 3;
export const LABEL_CLEAR = 3;
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
export const SHARES = [0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36].flatMap((step) =>
  step === 0 ? [0.5] : [0.5 - step, 0.5 + step],
);
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
