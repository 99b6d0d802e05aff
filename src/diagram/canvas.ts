/** The canvas: nodes and lines, drawn by Cytoscape. It sees no id but our own keys, and no words but drawable ones. */
import cytoscape from 'cytoscape';
import type { Core, ElementDefinition } from 'cytoscape';
import type { Point, Side } from '../layout/layout.ts';
import type { Drawing, DrawnEdge, DrawnNode } from '../drawing/index.ts';
import { NOTHING } from '../drawing/index.ts';
import type { PageStyle } from './colors.ts';
import type { DrawingChanges } from './diff.ts';
import { between, Motion } from './motion.ts';
import { drawSharply } from './sharp.ts';
import type { States } from './states.ts';
import type { Course, DiagramState, Looks } from './stylesheet.ts';
import { STATES, stylesheet } from './stylesheet.ts';
import { batched, canvasBox, lookedAt, withoutPageStyle } from './traps.ts';

const STRAIGHT: Course = { bend: 0 };
/** More than this many nodes jump to their places. */
const MOST_MOVING = 400;

export class Canvas implements Looks {
  readonly cy: Core;
  readonly #box: HTMLElement;
  #drawing: Drawing = NOTHING;
  #courses: ReadonlyMap<string, Course> = new Map();
  #sides: ReadonlyMap<string, Side> = new Map();
  #version = 0;
  #states: ReadonlyMap<string, string> = new Map();
  /** Keys of nodes that wait for their place, and of lines that wait for their course. */
  #waiting: ReadonlySet<string> = new Set();
  /** Nothing is drawn before it was composed for the first time: half of a picture costs as much as the whole. */
  #isHeld = false;
  #wasComposed = false;
  readonly #motion = new Motion();
  readonly #endSharpness: () => void;
  /** What was taken away since the last frame: the library asks for its looks once more. */
  readonly #gone = { nodes: new Map<string, DrawnNode>(), edges: new Map<string, DrawnEdge>() };

  constructor(container: HTMLElement) {
    this.#box = canvasBox(container);
    this.cy = withoutPageStyle(cytoscape, {
      container: this.#box,
      style: [],
      layout: { name: 'null' },
      // everything that a reader does comes through our own gestures
      userPanningEnabled: false,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
    });
    this.#endSharpness = drawSharply(this.cy);
    this.cy.on('render', () => {
      this.#gone.nodes.clear();
      this.#gone.edges.clear();
    });
  }

  node(key: string): DrawnNode | undefined {
    return this.#drawing.nodes.get(key) ?? this.#gone.nodes.get(key);
  }

  edge(key: string): DrawnEdge | undefined {
    return this.#drawing.edges.get(key) ?? this.#gone.edges.get(key);
  }

  course(key: string): Course {
    return this.#courses.get(key) ?? STRAIGHT;
  }

  side(key: string): Side {
    return this.#sides.get(key) ?? 'below';
  }

  isPlaced(key: string): boolean {
    return !this.#waiting.has(key);
  }

  /** Reads the looks again, in other colours or another font. */
  restyle(style: PageStyle, { names, words }: { readonly names: boolean; readonly words: boolean }): void {
    const { colors, fontFamily } = style;
    this.cy.style(stylesheet(this, { colors, fontFamily, names, words }));
  }

  /**
   * Draws what is new, takes away what is gone, looks again at what changed.
   *
   * @param startOf where a new node appears; one without a start is not seen before it has its place
   */
  draw(drawing: Drawing, { nodes, edges }: DrawingChanges, startOf: (node: DrawnNode) => Point | undefined): void {
    remember(this.#gone.nodes, nodes.removed, this.#drawing.nodes);
    remember(this.#gone.edges, edges.removed, this.#drawing.edges);
    this.#drawing = drawing;
    this.#version += 1;
    const starts = new Map(nodes.added.map((node) => [node.key, startOf(node)]));
    const waiting = [...starts].flatMap(([key, start]) => (start === undefined ? [key] : []));
    this.#waiting = new Set([...this.#waiting, ...waiting, ...edges.added.map(({ key }) => key)]);
    if (!this.#wasComposed && !this.#isHeld && drawing.nodes.size > 0) {
      this.#isHeld = true;
      this.cy.startBatch();
    }
    batched(this.cy, () => {
      for (const key of [...edges.removed, ...nodes.removed]) this.cy.getElementById(key).remove();
      this.cy.add([
        ...nodes.added.map((node): ElementDefinition => {
          const { x, y } = starts.get(node.key) ?? { x: 0, y: 0 };
          return { group: 'nodes', data: { id: node.key }, position: { x, y } };
        }),
        ...edges.added.map(({ key, source, target }): ElementDefinition => ({
          group: 'edges',
          data: { id: key, source, target },
        })),
      ]);
      for (const { key } of [...nodes.changed, ...edges.changed]) this.#again(key);
    });
  }

  /** Bends the lines, and writes the names at their sides. */
  compose(courses: ReadonlyMap<string, Course>, sides: ReadonlyMap<string, Side>): void {
    this.#courses = courses;
    this.#sides = sides;
    this.#waiting = new Set();
    this.#version += 1;
    batched(this.cy, () => {
      for (const key of this.#drawing.edges.keys()) this.#again(key);
      for (const key of this.#drawing.nodes.keys()) this.#again(key);
    });
    if (this.#isHeld) this.cy.endBatch();
    this.#isHeld = false;
    this.#wasComposed ||= this.#drawing.nodes.size > 0;
    lookedAt(this.cy);
  }

  position(key: string): Point {
    const { x, y } = this.cy.getElementById(key).position();
    return { x, y };
  }

  place(key: string, at: Point): void {
    this.cy.getElementById(key).position({ x: at.x, y: at.y });
  }

  /**
   * Moves nodes to their places.
   *
   * @returns a promise that is kept when they are there; at once if nothing moves on the way
   */
  async move(places: ReadonlyMap<string, Point>, animate: boolean): Promise<void> {
    this.#motion.stop();
    const moving = [...places].flatMap(([key, to]) => {
      const from = this.position(key);
      const isThere = Math.abs(from.x - to.x) <= 0.5 && Math.abs(from.y - to.y) <= 0.5;
      return isThere ? [] : [{ key, from, to }];
    });
    const go = (share: number): void => {
      batched(this.cy, () => {
        for (const { key, from, to } of moving)
          this.place(key, { x: between(from.x, to.x, share), y: between(from.y, to.y, share) });
      });
    };
    if (animate && moving.length > 0 && moving.length <= MOST_MOVING) await this.#motion.start(go);
    else go(1);
  }

  /** Marks what is selected, hovered, faded or under the keyboard. */
  mark(states: States): void {
    const after = new Map<string, string>();
    for (const key of [...this.#drawing.nodes.keys(), ...this.#drawing.edges.keys()]) {
      const classes = classesOf(key, states);
      if (classes !== '') after.set(key, classes);
    }
    batched(this.cy, () => {
      for (const key of new Set([...this.#states.keys(), ...after.keys()])) {
        const classes = after.get(key) ?? '';
        if (classes !== (this.#states.get(key) ?? '')) this.cy.getElementById(key).classes(classes);
      }
    });
    this.#states = after;
  }

  resize(): void {
    this.cy.resize();
  }

  destroy(): void {
    this.#motion.stop();
    this.#endSharpness();
    this.cy.destroy();
    this.#box.remove();
  }

  /** Has the style of one thing worked out anew. */
  #again(key: string): void {
    this.cy.getElementById(key).data('version', this.#version);
  }
}

function remember<Drawn>(gone: Map<string, Drawn>, keys: readonly string[], drawn: ReadonlyMap<string, Drawn>): void {
  for (const key of keys) {
    const last = drawn.get(key);
    if (last !== undefined) gone.set(key, last);
  }
}

function classesOf(key: string, { selected, hovered, cursor, far, near }: States): string {
  const has: Readonly<Record<DiagramState, boolean>> = {
    selected: selected.has(key),
    hovered: hovered.has(key),
    cursor: cursor.has(key),
    far: far.has(key),
    faded: near !== undefined && !near.has(key),
  };
  return STATES.filter((state) => has[state]).join(' ');
}
