/** What is selected, hovered, lit, faded or under the keyboard: worked out from the keys, for canvas and words alike. */
import type { Drawing } from '../drawing/index.ts';

export interface Attention {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Lit from outside. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly cursor: string | undefined;
  /** Words are too small to be read. */
  readonly far: boolean;
}

export interface States {
  readonly selected: ReadonlySet<string>;
  readonly hovered: ReadonlySet<string>;
  readonly cursor: ReadonlySet<string>;
  /** Lines that are struck out and whose words cannot be read. */
  readonly far: ReadonlySet<string>;
  /** What stays as it is while all else fades; `undefined` while nothing does. */
  readonly near: ReadonlySet<string> | undefined;
}

/** Keys are those of the drawing: a claim in a bundle stands for the bundle. */
export function statesOf(drawing: Drawing, { selected, hovered, lit, cursor, far }: Attention): States {
  const drawn = (key: string | undefined): ReadonlySet<string> => {
    const found = key === undefined ? undefined : drawnKey(drawing, key);
    return new Set(found === undefined ? [] : [found]);
  };
  const over = drawn(hovered);
  return {
    selected: drawn(selected),
    hovered: over,
    cursor: drawn(cursor),
    far: new Set(far ? [...drawing.edges.values()].filter(({ look }) => look.struck).map(({ key }) => key) : []),
    near: over.size > 0 ? around(drawing, over) : lit === undefined ? undefined : litUp(drawing, lit),
  };
}

/** The key under which a thing is drawn; `undefined` where it is not. */
export function drawnKey(drawing: Drawing, key: string): string | undefined {
  if (drawing.nodes.has(key)) return key;
  return drawing.edgeOf.get(key);
}

/** Nodes with their edges and neighbours, edges with their ends. */
function around(drawing: Drawing, keys: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set(keys);
  for (const edge of drawing.edges.values()) {
    const touches = keys.has(edge.key) || keys.has(edge.source) || keys.has(edge.target);
    if (touches) near.add(edge.key).add(edge.source).add(edge.target);
  }
  return near;
}

/** What was named; edges between named nodes are not, but the ends of named edges are. */
function litUp(drawing: Drawing, lit: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set<string>();
  for (const key of lit) {
    const drawn = drawnKey(drawing, key);
    if (drawn === undefined) continue;
    near.add(drawn);
    const edge = drawing.edges.get(drawn);
    if (edge !== undefined) near.add(edge.source).add(edge.target);
  }
  return near;
}
