/** The wire between page and worker: messages, and arrangements packed into arrays that are handed over, not copied. */
import type { Arrangement } from './arrange.ts';
import type { Ends, LayoutInput, Point, Side } from './layout.ts';

/** What the page asks for. */
export interface Job {
  readonly id: number;
  readonly typeId: string;
  readonly input: LayoutInput;
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly result: Packed }
  | { readonly id: number; readonly failure: { readonly name: string; readonly message: string } };

/** An arrangement by the order of the input's nodes and edges. NaN stands for what is not there. */
export interface Packed {
  /** x and y of each node. */
  readonly positions: Float64Array<ArrayBuffer>;
  /** Side of each node's name, as its place in the list of sides plus 1; 0 for no name. */
  readonly sides: Uint8Array<ArrayBuffer>;
  readonly bends: Float64Array<ArrayBuffer>;
  /** x and y at the source, x and y at the target. */
  readonly ends: Float64Array<ArrayBuffer>;
  /** x and y of each label; both infinite where it was dropped. */
  readonly labels: Float64Array<ArrayBuffer>;
  readonly unresolved: readonly string[];
}

const SIDES: readonly Side[] = ['below', 'above', 'left', 'right'];
const DROPPED: Point = { x: Infinity, y: Infinity };

/** Packs an arrangement of the given input. */
export function pack({ nodes, edges }: LayoutInput, { positions, composition }: Arrangement): Packed {
  const { sides, bends, ends, labels, unresolved } = composition;
  return {
    positions: points(nodes.map(({ id }) => positions.get(id))),
    sides: Uint8Array.from(nodes, ({ id }) => SIDES.indexOf(sides.get(id) as Side) + 1),
    bends: Float64Array.from(edges, ({ id }) => bends.get(id) ?? NaN),
    ends: points(edges.flatMap(({ id }) => [ends.get(id)?.source, ends.get(id)?.target])),
    labels: points(edges.map(({ id }) => (labels.get(id) === null ? DROPPED : labels.get(id)))),
    unresolved,
  };
}

/** The buffers of a packed arrangement, for the list of what a message hands over. */
export function buffersOf(packed: Packed): ArrayBuffer[] {
  return [packed.positions, packed.sides, packed.bends, packed.ends, packed.labels].map(({ buffer }) => buffer);
}

/** The arrangement that was packed for the same input. */
export function unpack({ nodes, edges }: LayoutInput, packed: Packed): Arrangement {
  const positions = new Map<string, Point>();
  const sides = new Map<string, Side>();
  nodes.forEach(({ id }, index) => {
    const point = pointAt(packed.positions, index);
    const side = SIDES[(packed.sides[index] ?? 0) - 1];
    if (point) positions.set(id, point);
    if (side) sides.set(id, side);
  });
  const bends = new Map<string, number>();
  const ends = new Map<string, Ends>();
  const labels = new Map<string, Point | null>();
  edges.forEach(({ id }, index) => {
    const bend = packed.bends[index] ?? NaN;
    if (!Number.isNaN(bend)) bends.set(id, bend);
    const source = pointAt(packed.ends, 2 * index);
    const target = pointAt(packed.ends, 2 * index + 1);
    if (source || target) ends.set(id, { ...(source && { source }), ...(target && { target }) });
    const label = pointAt(packed.labels, index);
    if (label) labels.set(id, label.x === Infinity ? null : label);
  });
  return { positions, composition: { sides, bends, ends, labels, unresolved: packed.unresolved } };
}

function points(list: readonly (Point | null | undefined)[]): Float64Array<ArrayBuffer> {
  return Float64Array.from(list.flatMap((point) => (point ? [point.x, point.y] : [NaN, NaN])));
}

function pointAt(list: Float64Array, index: number): Point | null {
  const x = list[2 * index] ?? NaN;
  const y = list[2 * index + 1] ?? NaN;
  return Number.isNaN(x) || Number.isNaN(y) ? null : { x, y };
}
