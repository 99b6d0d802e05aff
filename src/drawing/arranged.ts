/** Drawings and the pictures that documents bring of them: how one is made, and when it still holds. */
import type { ArrangedPicture, PlacedClaim, PlacedEntity } from '../../graph/index.ts';
import type { Arrangement } from '../layout/arrange.ts';
import type { Ends, Point, Side } from '../layout/layout.ts';
import type { Label } from '../picture/index.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawn.ts';

type Places = ReadonlyMap<string, Point>;

/** What a picture is made of. */
export interface Arranged {
  readonly view: string;
  readonly drawing: Drawing;
  /** The same with short labels. */
  readonly compact: Drawing;
  readonly arrangement: Arrangement;
  /** The places that the document has already. */
  readonly positions: Places;
  /** What a relation is called where nothing else is said. */
  readonly labelOf: (relation: string) => string | undefined;
  /** How a claim stands by all of its evidence. */
  readonly standingOf: (claim: string) => DrawnEdge['standing'] | undefined;
}

/** A drawing in its places, as a document keeps it. */
export function pictured({ view, drawing, compact, arrangement, positions, ...told }: Arranged): ArrangedPicture {
  return {
    view,
    entities: new Map(
      [...drawing.nodes.values()].map((node) => [node.id, placedEntity(node, arrangement, positions.get(node.id))]),
    ),
    claims: new Map(
      [...drawing.edges.values()].map((edge) => [
        edge.id,
        placedClaim(edge, compact.edges.get(edge.key)?.label ?? edge.label, arrangement, told),
      ]),
    ),
  };
}

function placedEntity(
  node: DrawnNode,
  { positions, composition }: Arrangement,
  known: Point | undefined,
): PlacedEntity {
  const at = positions.get(node.id);
  const side = composition.sides.get(node.id) ?? 'below';
  return {
    ...(at === undefined || isSame(at, known) ? {} : { at: rounded(at) }),
    ...(side === 'below' ? {} : { side }),
    ...(node.lines.length > 1 || node.lines[0] !== node.name ? { lines: node.lines } : {}),
    ...(node.note === undefined ? {} : { note: node.note }),
    ...(node.focus ? { focus: true } : {}),
  };
}

function placedClaim(
  edge: DrawnEdge,
  short: Label,
  { composition }: Arrangement,
  { labelOf, standingOf }: Pick<Arranged, 'labelOf' | 'standingOf'>,
): PlacedClaim {
  const { label, key, claims } = edge;
  const bend = composition.bends.get(key) ?? 0;
  const ends = composition.ends.get(key);
  const at = composition.labels.get(key);
  const isBundle = claims.length > 1;
  return {
    ...(bend === 0 ? {} : { bend: hundredth(bend) }),
    ...(ends?.source === undefined ? {} : { from: rounded(ends.source) }),
    ...(ends?.target === undefined ? {} : { to: rounded(ends.target) }),
    ...(at ? { label: rounded(at) } : {}),
    ...(isBundle || label.words === labelOf(edge.relation) ? {} : { words: label.words }),
    ...(isBundle || short.words === label.words ? {} : { short: short.words }),
    ...(label.year === undefined ? {} : { year: label.year }),
    ...(standingOf(edge.id) === edge.standing ? {} : { standing: edge.standing }),
    ...(edge.certainty === 'possible' ? { possibly: true } : {}),
    ...(isBundle ? { of: claims.length } : {}),
    ...(edge.mixed ? { mixed: true } : {}),
  };
}

/**
 * The arrangement that a picture gives a drawing; `undefined` where it is of other things, or where things are elsewhere.
 * @param at where nodes are to stay, by id
 */
export function arrangedBefore(
  drawing: Drawing,
  picture: ArrangedPicture,
  positions: Places,
  at: Places,
): Arrangement | undefined {
  const { entities, claims } = picture;
  if (entities.size !== drawing.nodes.size || claims.size !== drawing.edges.size) return undefined;
  const places = new Map<string, Point>();
  const sides = new Map<string, Side>();
  for (const { id, focus } of drawing.nodes.values()) {
    const placed = entities.get(id);
    const place = placed?.at ?? positions.get(id);
    const kept = at.get(id);
    if (placed === undefined || place === undefined || (placed.focus === true) !== focus) return undefined;
    if (kept !== undefined && !isSame(kept, place)) return undefined;
    places.set(id, place);
    sides.set(id, placed.side ?? 'below');
  }
  const bends = new Map<string, number>();
  const ends = new Map<string, Ends>();
  const labels = new Map<string, Point | null>();
  for (const edge of drawing.edges.values()) {
    const placed = claims.get(edge.id);
    if (placed === undefined || (placed.of ?? 1) !== edge.claims.length) return undefined;
    const { from, to } = placed;
    bends.set(edge.key, placed.bend ?? 0);
    labels.set(edge.key, placed.label ?? null);
    ends.set(edge.key, {
      ...(from === undefined ? {} : { source: from }),
      ...(to === undefined ? {} : { target: to }),
    });
  }
  return { positions: places, composition: { sides, bends, ends, labels, unresolved: [] } };
}

function isSame(a: Point, b: Point | undefined): boolean {
  return b !== undefined && Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}

/** A hundredth of a px is as much as anybody sees. */
function rounded({ x, y }: Point): Point {
  return { x: hundredth(x), y: hundredth(y) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
