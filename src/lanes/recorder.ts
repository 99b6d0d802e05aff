/** A canvas that records what is drawn on it as SVG: the lanes as a file are the very lanes of the window. */
import { decimals as n } from '../look/index.ts';
import type { Markup } from '../picture/index.ts';
import { element } from '../picture/index.ts';
import type { Canvas } from './paint/brush.ts';

interface Pen {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  globalAlpha: number;
  dash: readonly number[];
  clip: string | undefined;
}

const FIRST: Pen = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '400 11px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  clip: undefined,
};

/** A gradient that remembers what it was made of. */
class RecordedGradient implements CanvasGradient {
  readonly stops: Markup[] = [];
  readonly id: string;
  readonly line: readonly [x1: number, y1: number, x2: number, y2: number];

  constructor(id: string, line: RecordedGradient['line']) {
    this.id = id;
    this.line = line;
  }

  addColorStop(offset: number, color: string): void {
    this.stops.push(element('stop', { offset, 'stop-color': color }));
  }

  get markup(): Markup {
    const [x1, y1, x2, y2] = this.line;
    return element('linearGradient', { id: this.id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, ...this.stops);
  }
}

const ANCHORS: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', right: 'end', end: 'end' };

export class Recorder implements Canvas {
  readonly #measured: (text: string, font: string) => TextMetrics;
  readonly #drawn: Markup[] = [];
  readonly #clips: Markup[] = [];
  readonly #gradients: RecordedGradient[] = [];
  readonly #saved: Pen[] = [];
  #pen: Pen = { ...FIRST };
  #path = '';

  /** @param measured what a real canvas says of a text in a font */
  constructor(measured: (text: string, font: string) => TextMetrics) {
    this.#measured = measured;
  }

  /** All that was drawn. */
  get markup(): Markup {
    const definitions = [...this.#clips, ...this.#gradients.map(({ markup }) => markup)];
    return element('g', {}, element('defs', {}, ...definitions), ...this.#drawn);
  }

  get fillStyle(): Pen['fillStyle'] {
    return this.#pen.fillStyle;
  }
  set fillStyle(value: Pen['fillStyle']) {
    this.#pen.fillStyle = value;
  }
  get strokeStyle(): Pen['strokeStyle'] {
    return this.#pen.strokeStyle;
  }
  set strokeStyle(value: Pen['strokeStyle']) {
    this.#pen.strokeStyle = value;
  }
  get lineWidth(): number {
    return this.#pen.lineWidth;
  }
  set lineWidth(value: number) {
    this.#pen.lineWidth = value;
  }
  get lineCap(): CanvasLineCap {
    return this.#pen.lineCap;
  }
  set lineCap(value: CanvasLineCap) {
    this.#pen.lineCap = value;
  }
  get lineJoin(): CanvasLineJoin {
    return this.#pen.lineJoin;
  }
  set lineJoin(value: CanvasLineJoin) {
    this.#pen.lineJoin = value;
  }
  get font(): string {
    return this.#pen.font;
  }
  set font(value: string) {
    this.#pen.font = value;
  }
  get textAlign(): CanvasTextAlign {
    return this.#pen.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    this.#pen.textAlign = value;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.#pen.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.#pen.textBaseline = value;
  }
  get globalAlpha(): number {
    return this.#pen.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.#pen.globalAlpha = value;
  }

  save(): void {
    this.#saved.push({ ...this.#pen });
  }

  restore(): void {
    this.#pen = this.#saved.pop() ?? this.#pen;
  }

  setLineDash(segments: readonly number[]): void {
    this.#pen.dash = [...segments];
  }

  measureText(text: string): TextMetrics {
    return this.#measured(text, this.#pen.font);
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    const gradient = new RecordedGradient(`fade${String(this.#gradients.length)}`, [x0, y0, x1, y1]);
    this.#gradients.push(gradient);
    return gradient;
  }

  clearRect(): void {
    this.#drawn.length = 0;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width <= 0 || height <= 0) return;
    this.#add('rect', { x, y, width, height, fill: paintOf(this.#pen.fillStyle) });
  }

  beginPath(): void {
    this.#path = '';
  }

  closePath(): void {
    this.#path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${n(x)} ${n(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${n(x)} ${n(y)}`;
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path += `Q${n(cx)} ${n(cy)} ${n(x)} ${n(y)}`;
  }

  /** Whole circles alone: nothing else is drawn. */
  arc(x: number, y: number, radius: number): void {
    const r = n(radius);
    this.#path += `M${n(x + radius)} ${n(y)}A${r} ${r} 0 1 1 ${n(x - radius)} ${n(y)}A${r} ${r} 0 1 1 ${n(x + radius)} ${n(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
  }

  clip(): void {
    const id = `clip${String(this.#clips.length)}`;
    this.#clips.push(element('clipPath', { id }, element('path', { d: this.#path })));
    this.#pen.clip = id;
  }

  fill(): void {
    if (this.#path !== '') this.#add('path', { d: this.#path, fill: paintOf(this.#pen.fillStyle) });
  }

  stroke(): void {
    if (this.#path !== '') this.#add('path', { d: this.#path, fill: 'none', ...this.#line });
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: paintOf(this.#pen.fillStyle) });
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: 'none', ...this.#line });
  }

  get #line(): Readonly<Record<string, string | number>> {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.#pen;
    return {
      stroke: paintOf(strokeStyle),
      'stroke-width': lineWidth,
      ...(lineCap === 'butt' ? {} : { 'stroke-linecap': lineCap }),
      ...(lineJoin === 'miter' ? {} : { 'stroke-linejoin': lineJoin }),
      ...(dash.length === 0 ? {} : { 'stroke-dasharray': dash.join(' ') }),
    };
  }

  #text(text: string, x: number, y: number, look: Readonly<Record<string, string | number>>): void {
    const { font, textAlign, textBaseline } = this.#pen;
    const [, weight = '400', size = '11', family = 'sans-serif'] = /^(\d+) ([\d.]+)px (.*)$/.exec(font) ?? [];
    const anchor = ANCHORS[textAlign];
    const attributes = {
      x,
      y,
      'font-size': Number(size),
      'font-weight': weight,
      'font-family': family,
      ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
      ...(textBaseline === 'middle' ? { 'dominant-baseline': 'central' } : {}),
      ...look,
    };
    this.#add('text', attributes, text);
  }

  #add(name: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly string[]): void {
    const { globalAlpha, clip } = this.#pen;
    const more = {
      ...(globalAlpha === 1 ? {} : { opacity: globalAlpha }),
      ...(clip === undefined ? {} : { 'clip-path': `url(#${clip})` }),
    };
    this.#drawn.push(element(name, { ...attributes, ...more }, ...children));
  }
}

function paintOf(style: Pen['fillStyle']): string {
  if (typeof style === 'string') return style;
  return style instanceof RecordedGradient ? `url(#${style.id})` : 'none';
}
