/** The energy of a placing: what makes a diagram hard to read, in points. The lower, the more it looks composed by hand. */
import { NAME_GAP } from '../compose/scene.ts';
import { meets } from '../geometry.ts';
import type { Board } from './board.ts';
import {
  COST,
  EDGE_CLEAR,
  HALF_LANE,
  LINE_LEFT,
  NAME_CLEAR,
  NARROW,
  NEAR_MISS,
  NEIGHBOURS,
  NARROW_PER_LANE,
  NODE_GAP_X,
  NODE_GAP_Y,
  ROW,
} from './taste.ts';

/** Computes the energy of a board, all of it or the part that depends on some nodes. Everything is in columns: this is the inner loop. */
export class Energy {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #nodes: number;
  readonly #halfWidth: Float64Array;
  readonly #halfHeight: Float64Array;
  readonly #halfName: Float64Array;
  readonly #nameHeight: Float64Array;
  readonly #foot: Uint8Array;
  readonly #rank: Int32Array;
  readonly #people: readonly number[];
  readonly #focus: readonly number[];
  readonly #bonds: number;
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  readonly #down: Float64Array;
  readonly #count: Float64Array;
  /** 1 less the cosine of the angle that other bonds keep from it at a shared node. */
  readonly #narrow: Float64Array;
  readonly #labelWidth: Float64Array;
  readonly #labelHeight: Float64Array;
  readonly #bondsAt: readonly (readonly number[])[];
  readonly #aspect: number;
  /** Middle and half extent of each bond with its label, and the reach of each node: what is out of reach costs nothing. */
  readonly #middleX: Float64Array;
  readonly #middleY: Float64Array;
  readonly #extentX: Float64Array;
  readonly #extentY: Float64Array;
  readonly #reachX: Float64Array;
  readonly #reachY: Float64Array;
  /** When a node or bond was last looked at: what carries the current stamp is done. */
  readonly #nodeStamp: Int32Array;
  readonly #bondStamp: Int32Array;
  readonly #roomStamp: Int32Array;
  #stamp = 0;

  /** @param rank nodes of one rank want to stand in one row */
  constructor({ nodes, bonds, bondsAt, focus, aspect, x, y }: Board, rank: Int32Array) {
    this.#rank = rank;
    this.#x = x;
    this.#y = y;
    this.#nodes = nodes.length;
    this.#halfWidth = Float64Array.from(nodes, ({ width }) => width / 2);
    this.#halfHeight = Float64Array.from(nodes, ({ height }) => height / 2);
    this.#halfName = Float64Array.from(nodes, ({ label }) => label.width / 2);
    this.#nameHeight = Float64Array.from(nodes, ({ label }) => label.height);
    this.#foot = Uint8Array.from(nodes, ({ role }) => (role === 'foot' ? 1 : 0));
    this.#people = [...nodes.keys()].filter((node) => nodes[node]?.role === 'person');
    this.#focus = focus;
    this.#bonds = bonds.length;
    this.#a = Int32Array.from(bonds, ({ a }) => a);
    this.#b = Int32Array.from(bonds, ({ b }) => b);
    this.#down = Float64Array.from(bonds, ({ down }) => down);
    this.#count = Float64Array.from(bonds, ({ count }) => count);
    this.#narrow = Float64Array.from(bonds, (bond) => {
      const degrees = Math.min(60, NARROW + NARROW_PER_LANE * (bond.count - 1));
      return 1 - Math.cos((degrees * Math.PI) / 180);
    });
    this.#labelWidth = Float64Array.from(bonds, ({ labelWidth }) => labelWidth);
    this.#labelHeight = Float64Array.from(bonds, ({ labelHeight }) => labelHeight);
    this.#bondsAt = bondsAt;
    this.#aspect = aspect;
    this.#nodeStamp = new Int32Array(nodes.length);
    this.#bondStamp = new Int32Array(bonds.length);
    this.#roomStamp = new Int32Array(nodes.length);
    this.#middleX = new Float64Array(bonds.length);
    this.#middleY = new Float64Array(bonds.length);
    this.#extentX = new Float64Array(bonds.length);
    this.#extentY = new Float64Array(bonds.length);
    this.#reachX = Float64Array.from(nodes, ({ width, label }) => Math.max(width / 2 + EDGE_CLEAR, label.width / 2));
    this.#reachY = Float64Array.from(
      nodes,
      ({ height, label }) => height / 2 + NAME_GAP + Math.max(label.height, EDGE_CLEAR),
    );
    for (let bond = 0; bond < bonds.length; bond++) this.#measure(bond);
  }

  /** Has to be told which nodes have moved. */
  moved(nodes: readonly number[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const bonds = this.#bondsAt[nodes[i]!]!;
      for (let k = 0; k < bonds.length; k++) this.#measure(bonds[k]!);
    }
  }

  #measure(bond: number): void {
    const a = this.#a[bond]!;
    const b = this.#b[bond]!;
    const lanes = HALF_LANE * (this.#count[bond]! - 1);
    this.#middleX[bond] = (this.#x[a]! + this.#x[b]!) / 2;
    this.#middleY[bond] = (this.#y[a]! + this.#y[b]!) / 2;
    this.#extentX[bond] = Math.max(Math.abs(this.#x[a]! - this.#x[b]!) + 2 * lanes, this.#labelWidth[bond]! + 3) / 2;
    this.#extentY[bond] = Math.max(Math.abs(this.#y[a]! - this.#y[b]!) + 2 * lanes, this.#labelHeight[bond]! + 3) / 2;
  }

  /** The energy of everything. */
  total(): number {
    const everything = Array.from({ length: this.#nodes }, (_, node) => node);
    this.moved(everything);
    return this.of(everything) + this.window();
  }

  /** The part of the energy that changes when some nodes move, without that of the window. */
  of(moved: readonly number[]): number {
    const stamp = ++this.#stamp;
    for (let i = 0; i < moved.length; i++) this.#nodeStamp[moved[i]!] = stamp;
    let energy = 0;
    for (let i = 0; i < moved.length; i++) {
      const node = moved[i]!;
      for (let k = 0; k < this.#nodes; k++) {
        if (k !== node && (k > node || this.#nodeStamp[k] !== stamp)) energy += this.#pair(node, k);
      }
      energy += this.#room(node, stamp) + this.#bondsOver(node);
      const bonds = this.#bondsAt[node]!;
      for (let m = 0; m < bonds.length; m++) {
        const bond = bonds[m]!;
        if (this.#bondStamp[bond] === stamp) continue;
        this.#bondStamp[bond] = stamp;
        energy += this.#bond(bond) + this.#room(this.#a[bond]!, stamp) + this.#room(this.#b[bond]!, stamp);
        energy += this.#under(bond, stamp);
      }
    }
    return energy;
  }

  /** All bonds that run through one node. */
  #bondsOver(node: number): number {
    const x = this.#x[node]!;
    const y = this.#y[node]!;
    const reachX = this.#reachX[node]!;
    const reachY = this.#reachY[node]!;
    let energy = 0;
    for (let k = 0; k < this.#bonds; k++) {
      if (Math.abs(this.#middleX[k]! - x) > this.#extentX[k]! + reachX) continue;
      if (Math.abs(this.#middleY[k]! - y) <= this.#extentY[k]! + reachY) energy += this.#nodeOnBond(node, k);
    }
    return energy;
  }

  /** All bonds that one bond crosses, and all nodes it runs through; what carries the stamp has been counted. */
  #under(bond: number, stamp: number): number {
    const x = this.#middleX[bond]!;
    const y = this.#middleY[bond]!;
    const extentX = this.#extentX[bond]!;
    const extentY = this.#extentY[bond]!;
    let energy = 0;
    for (let k = 0; k < this.#bonds; k++) {
      if (this.#bondStamp[k] === stamp || Math.abs(this.#middleX[k]! - x) > extentX + this.#extentX[k]!) continue;
      if (Math.abs(this.#middleY[k]! - y) <= extentY + this.#extentY[k]!) energy += this.#cross(bond, k);
    }
    for (let k = 0; k < this.#nodes; k++) {
      if (this.#nodeStamp[k] === stamp || Math.abs(this.#x[k]! - x) > extentX + this.#reachX[k]!) continue;
      if (Math.abs(this.#y[k]! - y) <= extentY + this.#reachY[k]!) energy += this.#nodeOnBond(k, bond);
    }
    return energy;
  }

  /** The part that depends on all nodes: the window that holds them, and how far people are from its rim. */
  window(): number {
    const x = this.#x;
    const y = this.#y;
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
    for (let i = 0; i < this.#nodes; i++) {
      if (x[i]! < left) left = x[i]!;
      if (x[i]! > right) right = x[i]!;
      if (y[i]! < top) top = y[i]!;
      if (y[i]! > bottom) bottom = y[i]!;
    }
    const width = right - left + 100;
    const height = (bottom - top + 60) * this.#aspect;
    let energy = COST.perPxOfWindow * (Math.max(width, height) + 0.25 * (width + height));
    for (let i = 0; i < this.#focus.length; i++) {
      energy += (COST.perPxLeft / this.#focus.length) * Math.max(0, (left + right) / 2 - x[this.#focus[i]!]!);
    }
    for (let i = 0; i < this.#people.length; i++) {
      const node = this.#people[i]!;
      const px = x[node]!;
      const py = y[node]!;
      energy += COST.perPxInside * Math.min(px - left, right - px, py - top, bottom - py);
    }
    return energy;
  }

  /** Two nodes and their names. */
  #pair(i: number, k: number): number {
    const dx = Math.abs(this.#x[i]! - this.#x[k]!);
    const dy = this.#y[k]! - this.#y[i]!;
    let energy = 0;
    if (this.#foot[i] !== this.#foot[k] && dx < NEIGHBOURS && (this.#foot[i] === 1 ? dy > -30 : dy < 30)) {
      energy += COST.foot;
    }
    const far = Math.abs(dy);
    if (dx < NEIGHBOURS && far < NEIGHBOURS) {
      if (far > 0.5) {
        if (far < NEAR_MISS) energy += COST.nearlyLevel;
        else if (this.#rank[i] === this.#rank[k]) energy += COST.sameRank;
      }
      if (dx > 0.5 && dx < NEAR_MISS) energy += COST.nearlyUpright;
    }
    const high = this.#halfHeight[i]! + this.#halfHeight[k]!;
    const textA = this.#nameHeight[i]!;
    const textB = this.#nameHeight[k]!;
    if (far >= high + NODE_GAP_Y + Math.max(textA, textB)) return energy;
    const nameA = this.#halfName[i]!;
    const nameB = this.#halfName[k]!;
    const halfA = this.#halfWidth[i]!;
    const halfB = this.#halfWidth[k]!;
    if (dx >= Math.max(nameA, halfA) + Math.max(nameB, halfB) + NODE_GAP_X) return energy;
    const gapX = dx - halfA - halfB;
    const gapY = far - high;
    if (gapX < 0 && gapY < 0) energy += COST.overlap;
    const near = Math.max(gapX / NODE_GAP_X, gapY / NODE_GAP_Y);
    if (near < 1) energy += COST.close * (1 - Math.max(0, near));
    const middleA = this.#halfHeight[i]! + NAME_GAP + textA / 2;
    const middleB = this.#halfHeight[k]! + NAME_GAP + textB / 2;
    if (dx < nameA + nameB + NAME_CLEAR && Math.abs(dy + middleB - middleA) < (textA + textB) / 2 + 4) {
      energy += COST.nameOnName;
    }
    if (dx < nameA + halfB + NAME_CLEAR && Math.abs(dy - middleA) < textA / 2 + this.#halfHeight[k]! + 4) {
      energy += COST.nameOnNode;
    }
    if (dx < halfA + nameB + NAME_CLEAR && Math.abs(dy + middleB) < textB / 2 + this.#halfHeight[i]! + 4) {
      energy += COST.nameOnNode;
    }
    return energy;
  }

  /** One bond by itself: its length, its direction, the room for its label. */
  #bond(index: number): number {
    const a = this.#a[index]!;
    const b = this.#b[index]!;
    const dx = this.#x[b]! - this.#x[a]!;
    const dy = this.#y[b]! - this.#y[a]!;
    const length = Math.hypot(dx, dy) || 1;
    const cos = Math.abs(dx) / length + 1e-9;
    const sin = Math.abs(dy) / length + 1e-9;
    const visible =
      length -
      Math.min(this.#halfWidth[a]! / cos, this.#halfHeight[a]! / sin) -
      Math.min(this.#halfWidth[b]! / cos, this.#halfHeight[b]! / sin);
    const label = Math.min(this.#labelWidth[index]! / cos, this.#labelHeight[index]! / sin);
    const missing = label + LINE_LEFT - visible;
    let energy = visible * COST.perPx;
    if (missing > 0) energy += COST.short + COST.perShortPx * missing;
    const down = this.#down[index]!;
    if (down === 0) return energy + (cos > sin ? COST.tilted * sin : COST.tilted * cos + COST.upright);
    // How far the owned lies below its owner, and to the right of it, as shares of the length.
    const drop = (down > 0 ? dy : -dy) / length;
    const right = (down > 0 ? dx : -dx) / length;
    const level = right > 0 ? COST.rightwards : COST.leftwards;
    if (drop < 0) energy += level - COST.upwards * drop;
    else energy += level * (1 - drop) * (1 - drop) + (cos > 0.02 ? COST.slanted : 0);
    return drop > 0 && drop * length < ROW ? energy + (level * (ROW - drop * length)) / ROW / 2 : energy;
  }

  /** Two bonds that cross, or that leave a node side by side. */
  #cross(i: number, k: number): number {
    const x = this.#x;
    const y = this.#y;
    const pa = this.#a[i]!;
    const pb = this.#b[i]!;
    const qa = this.#a[k]!;
    const qb = this.#b[k]!;
    const ax = x[pa]!;
    const ay = y[pa]!;
    const bx = x[pb]!;
    const by = y[pb]!;
    const cx = x[qa]!;
    const cy = y[qa]!;
    const dx = x[qb]!;
    const dy = y[qb]!;
    const labels = this.#labels(i, k, ax, ay, bx, by, cx, cy, dx, dy);
    if (pa === qa || pa === qb || pb === qa || pb === qb) {
      // Vectors from the shared node along both bonds.
      const signP = pa === qa || pa === qb ? 1 : -1;
      const signQ = qa === pa || qa === pb ? 1 : -1;
      const px = (bx - ax) * signP;
      const py = (by - ay) * signP;
      const qx = (dx - cx) * signQ;
      const qy = (dy - cy) * signQ;
      const cosine = (px * qx + py * qy) / (Math.sqrt((px * px + py * py) * (qx * qx + qy * qy)) || 1);
      const narrow = Math.max(this.#narrow[i]!, this.#narrow[k]!);
      return labels + (cosine > 1 - narrow ? (COST.narrow * (cosine - 1 + narrow)) / narrow : 0);
    }
    const abc = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    const abd = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
    if (abc > 0 === abd > 0) return labels;
    const cda = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
    const cdb = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
    return cda > 0 === cdb > 0 ? labels : labels + COST.crossing * this.#count[i]! * this.#count[k]!;
  }

  /** The labels of two bonds, at their middles: on each other, or on the other's line. */
  #labels(
    i: number,
    k: number,
    ax: number,
    ay: number,
    bx: number,
    by: number,
    cx: number,
    cy: number,
    dx: number,
    dy: number,
  ): number {
    const wideP = this.#labelWidth[i]! / 2;
    const wideQ = this.#labelWidth[k]! / 2;
    const highP = this.#labelHeight[i]! / 2;
    const highQ = this.#labelHeight[k]! / 2;
    const px = (ax + bx) / 2;
    const py = (ay + by) / 2;
    const qx = (cx + dx) / 2;
    const qy = (cy + dy) / 2;
    let energy = 0;
    if (Math.abs(px - qx) < wideP + wideQ + 3 && Math.abs(py - qy) < highP + highQ + 3) energy += COST.labelOnLabel;
    if (wideP > 0 && meets(cx - px, cy - py, dx - px, dy - py, -wideP, -highP, wideP, highP))
      energy += COST.labelOnEdge;
    if (wideQ > 0 && meets(ax - qx, ay - qy, bx - qx, by - qy, -wideQ, -highQ, wideQ, highQ))
      energy += COST.labelOnEdge;
    return energy;
  }

  /** A bond that runs through a node it does not belong to, or through the place of its name. */
  #nodeOnBond(node: number, index: number): number {
    const a = this.#a[index]!;
    const b = this.#b[index]!;
    if (a === node || b === node) return 0;
    const ax = this.#x[a]! - this.#x[node]!;
    const bx = this.#x[b]! - this.#x[node]!;
    const ay = this.#y[a]! - this.#y[node]!;
    const by = this.#y[b]! - this.#y[node]!;
    const clear = EDGE_CLEAR + HALF_LANE * (this.#count[index]! - 1);
    const halfWidth = this.#halfWidth[node]! + clear;
    const halfName = this.#halfName[node]!;
    const labelWidth = this.#labelWidth[index]!;
    const halfHeight = this.#halfHeight[node]! + clear;
    const foot = this.#halfHeight[node]! + NAME_GAP + this.#nameHeight[node]!;
    if (
      labelWidth > 0 &&
      Math.abs(ax + bx) < labelWidth + 2 * this.#halfWidth[node]! + 6 &&
      Math.abs(ay + by) < this.#labelHeight[index]! + 2 * this.#halfHeight[node]! + 6
    ) {
      return COST.labelOnNode + COST.edgeOnNode;
    }
    if (meets(ax, ay, bx, by, -halfWidth, -halfHeight, halfWidth, halfHeight)) return COST.edgeOnNode;
    return meets(ax, ay, bx, by, -halfName, 0, halfName, foot) ? COST.edgeOnName : 0;
  }

  /** What its own bonds leave of the room for a node's name: the best of the four sides. Counted once for each stamp. */
  #room(node: number, stamp: number): number {
    if (this.#roomStamp[node] === stamp) return 0;
    this.#roomStamp[node] = stamp;
    const halfName = this.#halfName[node]!;
    if (halfName === 0) return 0;
    let below = 0;
    let above = 0;
    let right = 0;
    let left = 0;
    const low = this.#halfHeight[node]! + NAME_GAP + this.#nameHeight[node]! + 4;
    const side = this.#halfWidth[node]! + NAME_GAP;
    const thick = this.#nameHeight[node]! / 2 + 3;
    const bonds = this.#bondsAt[node]!;
    for (let i = 0; i < bonds.length; i++) {
      const bond = bonds[i]!;
      const other = this.#a[bond] === node ? this.#b[bond]! : this.#a[bond]!;
      const dx = this.#x[other]! - this.#x[node]!;
      const dy = this.#y[other]! - this.#y[node]!;
      const half = halfName + 4 + HALF_LANE * (this.#count[bond]! - 1);
      // The line is |dx / dy| as far to the side as it is down: does it leave the name's rectangle through its bottom?
      if (dy > 0 && Math.abs(dx) * (low - this.#nameHeight[node]!) < half * dy) below++;
      if (dy < 0 && Math.abs(dx) * (low - this.#nameHeight[node]!) < -half * dy) above++;
      if (dx > 0 && Math.abs(dy) * side < thick * dx) right++;
      if (dx < 0 && Math.abs(dy) * side < -thick * dx) left++;
    }
    return COST.noRoom * Math.min(below, above, right, left, 3);
  }
}
