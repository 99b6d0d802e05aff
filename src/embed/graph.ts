/**
 * `<stemma-graph>` as a script tag brings it: a light shell that draws the document as a picture at once, and puts the
 * interactive element into its place when a reader wants it. It offers what that element offers; what is asked of it
 * before is done as soon as it is there.
 */
import { instantFigure } from '../picture/index.ts';
import type { GraphElement } from '../elements/graph/element.ts';
import { acceptAttributes } from '../elements/shared/method-attributes.ts';
import { asJson, fetchDocument, givenDocument, inlineDocument } from './document.ts';
import type { DocumentText } from './document.ts';
import { Painting } from './painting.ts';
import { Stage } from './stage.ts';
import type { ObjectName, Objects } from './surface.ts';
import type { METHODS, OBJECTS } from './surface.ts';
import { ATTRIBUTES, copyAttribute, offer, setAgain } from './surface.ts';

/** What is idle just after the picture came is about to draw the rest of the page, ms. */
const REST = 300;

/** What the full element offers, given by `offer` below. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- declared here, given below
export interface EmbeddedGraph extends Pick<GraphElement, keyof typeof ATTRIBUTES | (typeof OBJECTS)[number] | 'ask'> {
  /** Takes the keyboard; or, with ids of entities, shows what is around them. */
  focus(options?: FocusOptions): void;
  focus(on: string | readonly string[], depth?: number): void;
  /** Shows everything. */
  fit(): void;
  /** What is shown as the text of an SVG picture. */
  toSVG(): Promise<string>;
  /** The same as a PNG picture. */
  toPNG(scale?: number): Promise<Blob>;
}

export class EmbeddedGraph extends HTMLElement {
  static readonly observedAttributes: readonly string[] = Object.values(ATTRIBUTES);

  readonly #internals = this.attachInternals();
  readonly #stage = new Stage(this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true }));
  readonly #frame = this.#stage.frame;
  readonly #painting = new Painting(this.#frame.picture, (compact) =>
    instantFigure(this.#json, { attribute: this.#attribute, compact }),
  );
  readonly #given: Objects = {};
  #connection: AbortController | undefined;
  #document: Promise<DocumentText | undefined> | undefined;
  /** The document, where it is JSON. */
  #json: unknown;
  #diagram: GraphElement | undefined;
  #coming: Promise<GraphElement> | undefined;
  readonly #drawn = Promise.withResolvers<void>();

  connectedCallback(): void {
    setAgain(this);
    const { signal } = (this.#connection = new AbortController());
    if (this.#diagram !== undefined) return; // it was moved: the diagram in it wakes by itself
    this.#painting.follow(signal);
    void this.#begin(signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#document = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (this.#connection !== undefined) this.#stage.replaceWritten();
    if (this.#diagram !== undefined) copyAttribute(this, this.#diagram, name);
    else if (name === 'src') this.#again();
    else if (this.isConnected && this.#json !== undefined) this.#paint();
  }

  /** @internal */
  given(name: ObjectName): unknown {
    return this.#diagram === undefined ? this.#given[name] : this.#diagram[name];
  }

  /** @internal */
  give(name: ObjectName, value: unknown): void {
    this.#given[name] = value;
    if (this.#diagram !== undefined) Reflect.set(this.#diagram, name, value);
    else if (name === 'explorer') void this.wake();
    else if (name === 'data') this.#again();
  }

  /** The diagram, once it is there. */
  get diagram(): GraphElement['diagram'] {
    return this.#diagram?.diagram;
  }

  /** Brings the interactive diagram, if it is not there yet. */
  wake(): Promise<GraphElement> {
    this.#coming ??= this.#bring();
    return this.#coming;
  }

  /** @internal */
  async call(name: (typeof METHODS)[number], given: readonly unknown[]): Promise<unknown> {
    const diagram = await this.wake();
    await this.#drawn.promise; // or it has said why it cannot
    return Reflect.apply(diagram[name], diagram, given);
  }

  /** Reads something else than before, as if it were put into the page with it. */
  #again(): void {
    if (this.#connection === undefined) return;
    this.#stage.replaceWritten();
    this.disconnectedCallback();
    if (this.isConnected) this.connectedCallback();
  }

  /** Draws the picture, if it is lazy when it is near the window or printed; and waits for a reader. */
  async #begin(signal: AbortSignal): Promise<void> {
    const { isWritten } = this.#stage;
    if (isWritten) await onScreen(); // nothing may come before the picture
    if (this.getAttribute('loading') === 'lazy') await (await import('./waking.ts')).near(this, signal);
    if (this.#document === undefined) await this.#read();
    if (!isWritten) await onScreen();
    // a page is idle while it waits for the document, too
    (await import('./waking.ts')).whenWanted(this, signal, () => void this.wake());
  }

  readonly #attribute = (name: string): string | null => this.getAttribute(name);

  async #read(): Promise<void> {
    if (this.#connection === undefined) return;
    this.#internals.states.add('loading');
    this.#document = this.#source(this.#connection.signal);
    await this.#draw();
  }

  /** What the page gave goes before what it named. */
  async #source(signal: AbortSignal): Promise<DocumentText | undefined> {
    const src = this.getAttribute('src');
    const there = this.#given.data === undefined ? inlineDocument(this) : givenDocument(this.#given.data);
    return there ?? (src ? fetchDocument(this, src, signal) : undefined);
  }

  async #draw(): Promise<void> {
    const { states } = this.#internals;
    const document = this.#document;
    const isLast = (): boolean => document === this.#document && this.#diagram === undefined;
    try {
      const text = await document;
      if (text === undefined || !isLast()) return;
      this.#json = asJson(text);
      states.delete('error');
      if (this.#stage.isWritten) return; // it is a picture of this
      if (this.#paint()) this.#frame.before.hidden = true;
      else await this.wake(); // nothing is there to be looked at meanwhile
    } catch (error) {
      if (isLast()) await this.#fail(error);
    } finally {
      if (isLast()) states.delete('loading');
    }
  }

  #paint(): boolean {
    this.#frame.tools.hidden = this.querySelector(':scope > [slot=toolbar]') === null;
    this.#frame.show(this.#json, this.#attribute);
    return this.#painting.paint();
  }

  async #bring(): Promise<GraphElement> {
    if (this.#document === undefined) void this.#read(); // it is lazy, and asked for before it is near
    const { diagramFor, takeOver } = await import('./core.ts');
    const diagram = diagramFor(this, this.#given, await this.#document?.catch(() => undefined));
    diagram.states = this.#internals.states;
    this.#diagram = diagram;
    takeOver(diagram, this, this.#stage, this.#drawn.resolve);
    return diagram;
  }

  async #fail(error: unknown): Promise<void> {
    this.#connection?.abort(); // what is not there needs no diagram
    this.#internals.states.add('error');
    (await import('./failing.ts')).tell(this, this.#frame.picture, error);
  }
}

/** Kept when what was drawn is on the screen, and has been for a moment. */
export function onScreen(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, REST));
  });
}

offer(EmbeddedGraph);
acceptAttributes(EmbeddedGraph.prototype, 'focus', 'ask');
