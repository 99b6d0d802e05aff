/**
 * The layer of words above the canvas. Words on a canvas have one colour, lie under the lines that are drawn later, and
 * lose their sharpness while one zooms; here they have none of that. It lets every pointer through.
 */
import type { Point, Side, Size } from '../layout/layout.ts';
import type { DrawingChanges } from './diff.ts';
import type { Drawing, DrawnEdge, DrawnNode } from '../drawing/index.ts';
import { NOTHING } from '../drawing/index.ts';
import type { LabelMeasure, Lettered, Pen, Ruler, TextStyle } from '../picture/index.ts';
import { element, LETTERS, measureLabel, nameOf, nameOffset, nameSize, plate, toElement } from '../picture/index.ts';
import { LEAST_TEXT } from './stylesheet.ts';
import { paint, svg } from './svg.ts';

/** Up to so many names and labels are written anew for each picture while the camera moves. */
const MOST_REDRAWN = 150;
/** How long the camera rests before the others are, ms. */
const REST = 120;

/** One name or label. */
interface Item {
  readonly group: SVGElement;
  /** Middle of the words, as an offset from where the item is placed. */
  readonly offset: Point;
  readonly size: Size;
  readonly fontSize: number;
  readonly bold: boolean;
  place: Point;
  /** The reason why it is not shown, if there is one. */
  hidden: boolean;
}

/** Words at their place, by model coordinates. */
export interface WordBox extends Point, Size {
  readonly key: string;
}

export class WordLayer {
  readonly #root: SVGSVGElement;
  readonly #world: SVGGElement;
  readonly #names = new Map<string, Item>();
  readonly #labels = new Map<string, Item>();
  #ruler: Ruler;
  #drawnAt: { readonly pan: Point; readonly zoom: number } = { pan: { x: 0, y: 0 }, zoom: 1 };
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, ruler: Ruler) {
    this.#ruler = ruler;
    this.#world = svg('g', {});
    this.#root = svg('svg', { 'aria-hidden': 'true', ...LETTERS }, this.#world);
    Object.assign(this.#root.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      pointerEvents: 'none',
      userSelect: 'none',
      overflow: 'hidden',
      transformOrigin: '0 0',
      forcedColorAdjust: 'none',
    });
    container.append(this.#root);
  }

  /** Texts are measured and drawn anew with the next drawing. */
  setRuler(ruler: Ruler): void {
    this.#ruler = ruler;
    this.clear();
  }

  clear(): void {
    this.#names.clear();
    this.#labels.clear();
    this.#world.replaceChildren();
  }

  /** Around the origin: a group is moved as a whole. */
  get #pen(): Pen {
    return { ruler: this.#ruler, colour: paint, at: { x: 0, y: 0 } };
  }

  setName(node: DrawnNode, side: Side): void {
    const size = nameSize(node, this.#ruler);
    const offset = nameOffset(node, size, side);
    this.#put(this.#names, node.key, drawn(nameOf(node, side, this.#pen)), offset, size, node.style);
  }

  setLabel(edge: DrawnEdge, measure: LabelMeasure = measureLabel(edge.label, this.#ruler)): void {
    const group = drawn(plate(edge.label, edge.look, measure, this.#pen));
    this.#put(this.#labels, edge.key, group, { x: 0, y: 0 }, measure, edge.label.style);
  }

  /** Takes away what is no longer drawn, or stands for something else now; all names where the canvas writes them. */
  keepOnly(drawing: Drawing, changes: DrawingChanges, { names }: { readonly names: boolean }): void {
    for (const [items, drawn, removed] of [
      [this.#names, names ? drawing.nodes : NOTHING.nodes, new Set(changes.nodes.removed)],
      [this.#labels, drawing.edges, new Set(changes.edges.removed)],
    ] as const)
      for (const [key, item] of items) {
        if (drawn.has(key) && !removed.has(key)) continue;
        item.group.remove();
        items.delete(key);
      }
  }

  placeName(key: string, at: Point): void {
    place(this.#names.get(key), at);
  }

  placeLabel(key: string, at: Point): void {
    place(this.#labels.get(key), at);
  }

  showLabel(key: string, shown: boolean): void {
    const item = this.#labels.get(key);
    if (item === undefined || item.hidden === !shown) return;
    item.hidden = !shown;
    this.#show(item);
  }

  /** Follows the camera. Many words are moved as one picture, and written anew when the camera rests. */
  look(pan: Point, zoom: number): void {
    const { x, y } = this.#drawnAt.pan;
    const scale = zoom / this.#drawnAt.zoom;
    if (pan.x === x && pan.y === y && scale === 1) return;
    clearTimeout(this.#resting);
    if (this.#names.size + this.#labels.size <= MOST_REDRAWN) {
      this.#write(pan, zoom);
      return;
    }
    this.#root.style.willChange = 'transform';
    this.#root.style.transform = `translate(${String(pan.x - x * scale)}px, ${String(pan.y - y * scale)}px) scale(${String(scale)})`;
    this.#resting = setTimeout(() => {
      this.#write(pan, zoom);
    }, REST);
  }

  /** Fades words, or makes a name bold. */
  mark(key: string, { faded, strong }: { readonly faded: boolean; readonly strong: boolean }): void {
    for (const item of [this.#names.get(key), this.#labels.get(key)]) {
      if (item === undefined) continue;
      // the last child is what is read; what is below it interrupts lines, and never fades
      const letters = item.group.lastElementChild;
      if (faded) letters?.setAttribute('opacity', '.18');
      else letters?.removeAttribute('opacity');
    }
    const name = this.#names.get(key);
    for (const text of name?.group.lastElementChild?.children ?? [])
      if (text.getAttribute('font-size') === String(name?.fontSize))
        // what is said more quietly is smaller
        text.setAttribute('font-weight', strong || name?.bold === true ? '700' : '400');
  }

  /** Hides or shows the labels all together, while things are moving. */
  set moving(moving: boolean) {
    for (const { group } of this.#labels.values()) group.style.visibility = moving ? 'hidden' : '';
  }

  /** The words that are shown. */
  *boxes(): Generator<WordBox> {
    for (const items of [this.#labels, this.#names])
      for (const [key, item] of items) {
        if (this.#isHidden(item)) continue;
        yield { key, x: item.place.x + item.offset.x, y: item.place.y + item.offset.y, ...sizeOf(item) };
      }
  }

  /** The words of one thing, shown or not. */
  box(key: string): WordBox | undefined {
    const item = this.#names.get(key) ?? this.#labels.get(key);
    if (item === undefined) return undefined;
    return { key, x: item.place.x + item.offset.x, y: item.place.y + item.offset.y, ...sizeOf(item) };
  }

  destroy(): void {
    clearTimeout(this.#resting);
    this.clear();
    this.#root.remove();
  }

  #write(pan: Point, zoom: number): void {
    this.#root.style.willChange = this.#root.style.transform = '';
    this.#world.setAttribute('transform', `translate(${String(pan.x)} ${String(pan.y)}) scale(${String(zoom)})`);
    const before = this.#drawnAt.zoom;
    this.#drawnAt = { pan: { x: pan.x, y: pan.y }, zoom };
    if (zoom === before) return;
    for (const items of [this.#names, this.#labels]) for (const item of items.values()) this.#show(item);
  }

  #put(items: Map<string, Item>, key: string, group: SVGElement, offset: Point, size: Size, style: TextStyle): void {
    const known = items.get(key);
    const item: Item = {
      group,
      offset,
      size,
      fontSize: style.size,
      bold: style.bold === true,
      place: known?.place ?? { x: 0, y: 0 },
      hidden: known?.hidden ?? false,
    };
    group.setAttribute('class', known?.group.getAttribute('class') ?? '');
    if (known === undefined) this.#world.append(group);
    else known.group.replaceWith(group);
    items.set(key, item);
    place(item, item.place);
    this.#show(item);
  }

  #isHidden(item: Item): boolean {
    return item.hidden || item.fontSize * this.#drawnAt.zoom < LEAST_TEXT;
  }

  #show(item: Item): void {
    item.group.style.display = this.#isHidden(item) ? 'none' : '';
  }
}

/** What interrupts lines, then a group of what is read. */
function drawn([ground, ...letters]: Lettered): SVGElement {
  return toElement(element('g', {}, ground, element('g', {}, ...letters)), document);
}

function place(item: Item | undefined, at: Point): void {
  if (item === undefined) return;
  item.place = at;
  item.group.setAttribute('transform', `translate(${round(at.x)} ${round(at.y)})`);
}

function sizeOf({ size: { width, height } }: Item): Size {
  return { width, height };
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
