/** Brings a drawing into its places: asks for an arrangement, moves nodes there, and puts the words where they belong. */
import type { Drawing, DrawnNode, LayoutTask, Places } from '../drawing/index.ts';
import { arrangementOf, knownPlace } from '../drawing/index.ts';
import type { LayoutEngine } from '../layout/client.ts';
import type { Arrangement } from '../layout/arrange.ts';
import type { Point, Side } from '../layout/layout.ts';
import type { Ruler } from '../picture/index.ts';
import type { Canvas } from './canvas.ts';
import { middleOf } from './courses.ts';
import type { DiagramView } from './diagram.ts';
import type { WordLayer } from './layer.ts';
import type { Course } from './stylesheet.ts';

export interface ArrangeOptions {
  readonly ruler: Ruler;
  /** Everything is placed anew; else what has a place keeps it. */
  readonly fresh: boolean;
  readonly animate: boolean;
  /** Width over height of the box. */
  readonly aspect: number;
  /** Whether the layer of words has the names. */
  readonly names: boolean;
  /** Called if it takes a while. */
  waiting(): void;
}

export interface Arranged {
  /** One sentence for each thing that still overlaps. */
  readonly unresolved: readonly string[];
  /** Kept when everything is in its place: with whether nothing else was asked for meanwhile. */
  readonly settled: Promise<boolean>;
}

export class Arranger implements Places {
  readonly #engine: LayoutEngine;
  readonly #canvas: Canvas;
  readonly #words: WordLayer;
  /** Where nodes are, or are going, by key. */
  #places: ReadonlyMap<string, Point> = new Map();
  /** Where entities were last, by id: what is hidden and shown again comes back to its place. */
  readonly #remembered = new Map<string, Point>();
  #sides: ReadonlyMap<string, Side> = new Map();
  #courses: ReadonlyMap<string, Course> = new Map();
  /** Middles of the labels; null where there was no room. */
  #labels: ReadonlyMap<string, Point | null> = new Map();
  /** Middles of the labels, as offsets from the middles of their lines. */
  #offsets: ReadonlyMap<string, Point> = new Map();
  #isMoving = false;
  #running: AbortController | undefined;
  hasArranged = false;

  constructor(engine: LayoutEngine, canvas: Canvas, words: WordLayer) {
    this.#engine = engine;
    this.#canvas = canvas;
    this.#words = words;
  }

  /** Where a new node appears: in its place if that is known, else out of a neighbour; `undefined` if that is nowhere. */
  startOf(node: DrawnNode, drawing: Drawing, view: DiagramView): Point | undefined {
    const known = knownPlace(node.id, view, this.#remembered);
    if (known !== undefined) return known;
    for (const { source, target } of drawing.edges.values()) {
      const other = source === node.key ? target : target === node.key ? source : undefined;
      const place = other === undefined ? undefined : this.#places.get(other);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Nodes that are gone: their keys may be those of others next. */
  forget(keys: readonly string[]): void {
    if (keys.length === 0) return;
    const gone = new Set(keys);
    this.#places = new Map([...this.#places].filter(([key]) => !gone.has(key)));
  }

  /** Where a node is, or is going. */
  placeOf(key: string): Point {
    return this.#places.get(key) ?? this.#canvas.position(key);
  }

  /** Puts a node somewhere, as the reader drags it. */
  put(key: string, at: Point): void {
    const id = this.#canvas.node(key)?.id;
    if (id !== undefined) this.#remembered.set(id, at);
    this.#places = new Map(this.#places).set(key, at);
    this.#canvas.place(key, at);
  }

  /** @returns nothing if something else was asked for meanwhile */
  async arrange(drawing: Drawing, view: DiagramView, options: ArrangeOptions): Promise<Arranged | undefined> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    if (options.fresh) this.#remembered.clear();
    const { ruler, aspect } = options;
    const known = arrangementOf(drawing, view, { ruler, aspect, kept: this.#remembered });
    const arrangement = 'input' in known ? await this.#laidOut(known, options, running.signal) : known;
    if (arrangement === undefined || running.signal.aborted) return undefined;
    return this.#apply(drawing, arrangement, options, running.signal);
  }

  async #laidOut(
    { layout, input }: LayoutTask,
    options: ArrangeOptions,
    signal: AbortSignal,
  ): Promise<Arrangement | undefined> {
    options.waiting();
    try {
      return await this.#engine.run(layout, input, { signal });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  /** Puts words where their things are. */
  placeWords(drawing: Drawing): void {
    for (const key of drawing.nodes.keys()) this.#words.placeName(key, this.#canvas.position(key));
    if (this.#isMoving) return;
    for (const key of drawing.edges.keys()) {
      const middle = middleOf(this.#canvas.cy.getElementById(key).edges()[0]);
      const offset = this.#offsets.get(key);
      if (middle !== undefined)
        this.#words.placeLabel(key, offset === undefined ? middle : { x: middle.x + offset.x, y: middle.y + offset.y });
    }
  }

  /** Shows the words that have room, and those of what the reader attends to. */
  showWords(drawing: Drawing, isAttended: (key: string) => boolean): void {
    for (const key of drawing.edges.keys()) {
      const hasRoom = this.labelOf(key) !== undefined;
      this.#words.showLabel(key, hasRoom || isAttended(key));
    }
  }

  sideOf(key: string): Side {
    return this.#sides.get(key) ?? 'below';
  }

  courseOf(key: string): Course | undefined {
    return this.#courses.get(key);
  }

  /** The middle of a label, where it has room. */
  labelOf(key: string): Point | undefined {
    return this.#labels.get(key) ?? undefined;
  }

  /** How the lines run, and where their words are on them: for a canvas that draws them itself. */
  get courses(): ReadonlyMap<string, Course> {
    return new Map(
      [...this.#courses].map(([key, course]) => {
        const words = this.labelOf(key) === undefined ? undefined : this.#offsets.get(key);
        return [key, { ...course, words }];
      }),
    );
  }

  get sides(): ReadonlyMap<string, Side> {
    return this.#sides;
  }

  stop(): void {
    this.#running?.abort();
  }

  #apply(drawing: Drawing, arrangement: Arrangement, options: ArrangeOptions, signal: AbortSignal): Arranged {
    const { positions, composition } = arrangement;
    const places = new Map<string, Point>();
    const sides = new Map<string, Side>();
    for (const { key, id } of drawing.nodes.values()) {
      const place = positions.get(id);
      const side = composition.sides.get(id);
      if (place !== undefined) places.set(key, place);
      if (place !== undefined) this.#remembered.set(id, place);
      if (side !== undefined) sides.set(key, side);
    }
    const courses = new Map<string, Course>();
    for (const key of drawing.edges.keys())
      courses.set(key, { bend: composition.bends.get(key) ?? 0, ...composition.ends.get(key) });
    [this.#places, this.#sides, this.#courses, this.#labels] = [places, sides, courses, composition.labels];
    this.#canvas.compose(courses, sides);
    for (const node of drawing.nodes.values())
      if (options.names) this.#words.setName(node, sides.get(node.key) ?? 'below');
    for (const edge of drawing.edges.values()) this.#words.setLabel(edge);
    this.#isMoving = true;
    this.#words.moving = true;
    this.hasArranged = true;
    const settled = this.#canvas.move(places, options.animate).then(() => {
      if (!signal.aborted) this.#settle(drawing);
      return !signal.aborted;
    });
    return { unresolved: composition.unresolved, settled };
  }

  /** Everything is in its place: the labels find theirs. */
  #settle(drawing: Drawing): void {
    const offsets = new Map<string, Point>();
    for (const key of drawing.edges.keys()) {
      const label = this.#labels.get(key);
      const middle = middleOf(this.#canvas.cy.getElementById(key).edges()[0]);
      if (label && middle !== undefined) offsets.set(key, { x: label.x - middle.x, y: label.y - middle.y });
    }
    this.#offsets = offsets;
    this.#isMoving = false;
    this.placeWords(drawing);
    this.#words.moving = false;
  }
}
