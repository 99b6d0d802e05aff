/** The diagram in its box: puts the parts together, and passes each view on to them. */
import type { Drawing, DrawnNode } from '../drawing/index.ts';
import { drawingOf, figureOf, NOTHING } from '../drawing/index.ts';
import type { LayoutEngine } from '../layout/client.ts';
import type { Point } from '../layout/layout.ts';
import type { Bounds, Caption, Figure } from '../picture/index.ts';
import { boxAround, extentOf, heartOf, LABEL_SIZE, MOST_READ, union } from '../picture/index.ts';
import { isAnotherPicture } from './another-picture.ts';
import { Arranger } from './arranger.ts';
import { Camera } from './camera.ts';
import { Canvas } from './canvas.ts';
import type { PageStyle } from './colors.ts';
import { pageStyle, watchColors } from './colors.ts';
import { Courses } from './courses.ts';
import type { Diagram, DiagramEvent, DiagramView, Grip, PictureOptions, Place } from './diagram.ts';
import { diff, isEmpty } from './diff.ts';
import { Gestures } from './gestures.ts';
import { hit } from './hit.ts';
import { pngOf } from './image.ts';
import { WordLayer } from './layer.ts';
import { createRuler } from './measure.ts';
import { Moves } from './moves.ts';
import { onPaper, watchPrinting } from './paper.ts';
import { drawnKey, statesOf } from './states.ts';
import { LEAST_TEXT } from './stylesheet.ts';
import { watchSize } from './traps.ts';

export interface DiagramOptions {
  readonly engine: LayoutEngine;
  readonly onEvent: (event: DiagramEvent) => void;
  /** Something could not be drawn that no caller waits for: after a drop, or in another font. */
  readonly onFailure: (error: unknown) => void;
  readonly grip?: Grip;
}

/** More names than this are left to the canvas. */
const MOST_NAMES = 600;

/** Puts a diagram into a box. The box has `position: relative` and a size of its own. */
export function createDiagram(container: HTMLElement, options: DiagramOptions): Diagram {
  return new MountedDiagram(container, options);
}

class MountedDiagram implements Diagram {
  readonly #container: HTMLElement;
  readonly #onEvent: (event: DiagramEvent) => void;
  readonly #onFailure: (error: unknown) => void;
  readonly #canvas: Canvas;
  readonly #words: WordLayer;
  readonly #camera: Camera;
  readonly #courses: Courses;
  readonly #gestures: Gestures;
  readonly #arranger: Arranger;
  readonly #dragged = new Moves();
  readonly #endings: (() => void)[];
  #style: PageStyle;
  #ruler;
  #view: DiagramView | undefined;
  #drawing: Drawing = NOTHING;
  #hovered: string | undefined;
  /** Keys of claims whose bundle was opened. */
  #unfolded: ReadonlySet<string> = new Set();
  #whole = false;
  /** How much is on its way to its place. */
  #moves = 0;
  #destroyed = false;

  constructor(container: HTMLElement, { engine, onEvent, onFailure, grip = 'always' }: DiagramOptions) {
    this.#container = container;
    this.#onEvent = onEvent;
    this.#onFailure = onFailure;
    this.#style = pageStyle(container);
    this.#ruler = createRuler(this.#style.fontFamily);
    this.#canvas = new Canvas(container);
    this.#words = new WordLayer(container, this.#ruler);
    this.#camera = new Camera(this.#canvas.cy, container, (arrival) => void this.#during(arrival));
    this.#courses = new Courses(this.#canvas.cy);
    this.#arranger = new Arranger(engine, this.#canvas, this.#words);
    this.#gestures = new Gestures(container, this.#gestureTarget());
    this.#gestures.grip = grip;
    this.#endings = [
      watchSize(container, (appeared) => {
        this.#resized(appeared);
      }),
      watchColors(container, () => {
        this.restyle();
      }),
      watchPrinting(container, () => onPaper(this.figure({ title: '', description: '' }), this.#style.fontFamily)),
    ];
    this.#follow();
    this.restyle();
  }

  async update(view: DiagramView): Promise<void> {
    if (this.#destroyed) return;
    const before = this.#view;
    this.#view = view;
    if (view.insets !== undefined) this.#camera.insets = view.insets;
    const changed = this.#redraw(view);
    this.#attend();
    const fresh = before === undefined || isAnotherPicture(before, view);
    if (fresh) this.#dragged.clear();
    if (changed || fresh) await this.#arrange(view, fresh);
    else if (before.insets !== view.insets && !this.#camera.moved) this.#fit(true);
  }

  fit(): void {
    if (this.#destroyed) return;
    // asked again while a part is shown: then everything, however small
    this.#whole = !this.#camera.moved && !this.#whole;
    this.#whole = !this.#fit(true, this.#whole) && this.#whole;
  }

  zoomBy(factor: number): void {
    if (!this.#destroyed) this.#camera.zoomBy(factor, undefined, true);
  }

  panBy(x: number, y: number): void {
    if (!this.#destroyed) this.#camera.panBy(x, y);
  }

  reveal(key: string): void {
    const bounds = this.#destroyed ? undefined : this.#boundsOfKey(key);
    if (bounds !== undefined) this.#camera.reveal(bounds);
  }

  takeBack(way: 'undo' | 'redo'): string | undefined {
    const view = this.#view;
    const move = this.#destroyed || view === undefined ? undefined : this.#dragged.take(way, view.step ?? 0);
    if (view === undefined || move === undefined) return undefined;
    if (!this.#drawing.nodes.has(move.key)) return this.takeBack(way); // it is not drawn any more
    this.#arranger.put(move.key, way === 'undo' ? move.from : move.to);
    this.#rearrange(view);
    this.reveal(move.key);
    return move.key;
  }

  place(key: string): Place | undefined {
    if (this.#destroyed) return undefined;
    const drawn = drawnKey(this.#drawing, key);
    const node = drawn === undefined ? undefined : this.#drawing.nodes.get(drawn);
    const bounds = node === undefined ? this.#boundsOfKey(key) : boxAround(this.#canvas.position(node.key), node);
    return bounds && this.#camera.toClient(bounds);
  }

  restyle(): void {
    if (this.#destroyed) return;
    const before = this.#style;
    this.#style = pageStyle(this.#container);
    this.#camera.still = this.#style.still;
    this.#canvas.restyle(this.#style, { names: this.#namesOnCanvas, words: false });
    if (before.fontFamily === this.#style.fontFamily) return;
    this.#ruler = createRuler(this.#style.fontFamily);
    this.#words.setRuler(this.#ruler);
    this.#drawing = NOTHING;
    this.#canvas.cy.elements().remove();
    const view = this.#view;
    this.#view = undefined;
    if (view !== undefined) this.update(view).catch(this.#onFailure);
  }

  setGrip(grip: Grip): void {
    this.#gestures.grip = grip;
  }

  async png(options: PictureOptions = {}): Promise<Blob> {
    if (this.#destroyed) throw new DOMException('The diagram was taken away.', 'InvalidStateError');
    this.#canvas.compose(this.#arranger.courses, this.#arranger.sides);
    this.#canvas.restyle(this.#style, { names: true, words: true });
    try {
      return await pngOf(this.#canvas.cy, this.#style.colors.canvas, options);
    } finally {
      this.restyle();
    }
  }

  figure(caption: Caption): Figure {
    return figureOf(this.#drawing, this.#arranger, caption);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    for (const end of this.#endings) end();
    this.#arranger.stop();
    this.#camera.stop();
    this.#gestures.destroy();
    this.#words.destroy();
    this.#canvas.destroy();
  }

  get #namesOnCanvas(): boolean {
    return this.#drawing.nodes.size > MOST_NAMES;
  }

  /** Draws what the view asks for, and says whether anything changed. */
  #redraw(view: DiagramView): boolean {
    const unfolded = new Set([...this.#unfolded, ...(view.selected === undefined ? [] : [view.selected])]);
    const { scene, vocabulary, compact, picture } = view;
    const drawing = drawingOf(scene, { vocabulary, compact, picture, ruler: this.#ruler, unfolded });
    const changes = diff(this.#drawing, drawing);
    if (isEmpty(changes)) return false;
    const onCanvas = this.#namesOnCanvas;
    this.#arranger.forget(changes.nodes.removed);
    const start = (node: DrawnNode): Point | undefined => this.#arranger.startOf(node, drawing, view);
    this.#drawing = drawing;
    this.#canvas.draw(drawing, changes, start);
    if (onCanvas !== this.#namesOnCanvas) this.restyle();
    this.#words.keepOnly(drawing, changes, { names: !this.#namesOnCanvas });
    return true;
  }

  /** Says that something moves, until a promise is kept; and that nothing does, once none is left. */
  async #during(motion: Promise<void>): Promise<void> {
    if ((this.#moves += 1) === 1) this.#onEvent({ type: 'moving', moving: true });
    try {
      await motion;
    } finally {
      this.#moves -= 1;
      if (this.#moves === 0) this.#onEvent({ type: 'moving', moving: false });
    }
  }

  /** Arranges what the reader moved or opened. */
  #rearrange(view: DiagramView): void {
    this.#arrange(view, false).catch(this.#onFailure);
  }

  #arrange(view: DiagramView, fresh: boolean): Promise<void> {
    return this.#during(this.#arrangeNow(view, fresh));
  }

  async #arrangeNow(view: DiagramView, fresh: boolean): Promise<void> {
    const first = !this.#arranger.hasArranged;
    const arranged = await this.#arranger.arrange(this.#drawing, view, {
      ruler: this.#ruler,
      fresh,
      animate: !first && !this.#style.still,
      aspect: this.#aspect,
      names: !this.#namesOnCanvas,
      waiting: () => {
        // not while the one who asked is still busy
        queueMicrotask(() => {
          this.#onEvent({ type: 'arranging' });
        });
      },
    });
    if (arranged === undefined || this.#destroyed) return;
    if (first || fresh || !this.#camera.moved) this.#fit(!first);
    this.#attend();
    const isLast = await arranged.settled;
    if (this.#destroyed || !isLast) return;
    this.#onEvent({ type: 'arranged', unresolved: arranged.unresolved });
  }

  get #aspect(): number {
    const { insets = { top: 0, right: 0, bottom: 0, left: 0 } } = this.#view ?? {};
    const width = this.#container.clientWidth - insets.left - insets.right;
    const height = this.#container.clientHeight - insets.top - insets.bottom;
    return width > 0 && height > 0 ? width / height : 1.4;
  }

  /** Marks what the reader attends to. */
  #attend(): void {
    const view = this.#view;
    if (view === undefined) return;
    const { selected, lit, cursor } = view;
    const states = statesOf(this.#drawing, {
      selected,
      lit,
      cursor,
      hovered: this.#hovered,
      far: isFar(this.#camera.zoom),
    });
    this.#canvas.mark(states);
    for (const key of [...this.#drawing.nodes.keys(), ...this.#drawing.edges.keys()]) {
      const faded = states.near !== undefined && !states.near.has(key);
      this.#words.mark(key, { faded, strong: states.selected.has(key) });
    }
    this.#arranger.showWords(this.#drawing, (key) => states.selected.has(key) || states.near?.has(key) === true);
  }

  #fit(animate: boolean, whole = false): boolean {
    const figure = this.figure({ title: '', description: '' });
    const bounds = extentOf(figure);
    if (bounds === undefined) return false;
    const heart = heartOf(figure);
    return this.#camera.fit(bounds, { heart, whole: whole || this.#drawing.nodes.size > MOST_READ, animate });
  }

  #boundsOfKey(key: string): Bounds | undefined {
    const drawn = drawnKey(this.#drawing, key);
    if (drawn === undefined) return undefined;
    const node = this.#drawing.nodes.get(drawn);
    const words = this.#words.box(drawn);
    return union([
      ...(node === undefined ? [] : [boxAround(this.#canvas.position(drawn), node)]),
      ...(words === undefined ? [] : [boxAround(words, words)]),
    ]);
  }

  /** Keeps the words where the canvas draws their things. */
  #follow(): void {
    const { cy } = this.#canvas;
    let moved = true;
    cy.on('position add remove style', () => {
      moved = true;
    });
    let zoom = 0;
    cy.on('render', () => {
      if (this.#destroyed) return;
      this.#words.look(cy.pan(), cy.zoom());
      if (moved) {
        moved = false;
        this.#courses.forget();
        this.#arranger.placeWords(this.#drawing);
      }
      if (zoom === cy.zoom()) return;
      const wasFar = isFar(zoom);
      zoom = cy.zoom();
      if (wasFar !== isFar(zoom)) this.#attend();
      this.#onEvent({ type: 'zoomed', zoom });
    });
  }

  #resized(appeared: boolean): void {
    this.#canvas.resize();
    if (appeared || !this.#camera.moved) this.#fit(false);
  }

  #gestureTarget(): ConstructorParameters<typeof Gestures>[1] {
    const key = (at: Point, pointer: 'mouse' | 'touch'): string | undefined => {
      const parts = { cy: this.#canvas.cy, drawing: this.#drawing, words: this.#words, courses: this.#courses };
      return hit(this.#camera.toModel(at), parts, pointer);
    };
    return {
      hit: key,
      draggable: (on) => this.#drawing.nodes.has(on),
      tap: (on) => {
        this.#tap(on);
      },
      open: (on) => {
        this.#onEvent({ type: 'opened', key: on });
      },
      hover: (on) => {
        this.#hovered = on;
        this.#attend();
        this.#onEvent({ type: 'hovered', key: on });
      },
      menu: (on, at, held) => {
        this.#onEvent({ type: 'menu', key: on, at, held });
      },
      pan: (dx, dy) => {
        this.#camera.panBy(dx, dy);
      },
      zoom: (factor, at) => {
        this.#camera.zoomBy(factor, this.#camera.toBox(at));
      },
      drag: (on, dx, dy) => {
        if (!this.#drawing.nodes.has(on)) return; // it was taken away meanwhile
        const at = this.#canvas.position(on);
        this.#dragged.hold(on, at);
        this.#arranger.put(on, { x: at.x + dx / this.#camera.zoom, y: at.y + dy / this.#camera.zoom });
      },
      drop: (on) => {
        const to = this.#drawing.nodes.has(on) ? this.#canvas.position(on) : undefined;
        this.#dragged.drop(to, this.#view?.step ?? 0);
        if (this.#view !== undefined) this.#rearrange(this.#view);
      },
    };
  }

  #tap(key: string | undefined): void {
    const edge = key === undefined ? undefined : this.#drawing.edges.get(key);
    if (edge !== undefined && edge.claims.length > 1 && this.#view !== undefined) {
      this.#unfolded = new Set([...this.#unfolded, ...edge.claims]);
      if (this.#redraw(this.#view)) this.#rearrange(this.#view);
      return;
    }
    this.#onEvent({ type: 'tapped', key });
  }
}

/** Whether the words on lines are too small to be read. */
function isFar(zoom: number): boolean {
  return LABEL_SIZE * zoom < LEAST_TEXT;
}
