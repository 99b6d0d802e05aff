/**
 * `<stemma-graph>` as a script tag brings it: a light shell that draws the document as a picture at once, and puts the
 * interactive element into its place when a reader wants it. It offers what that element offers; what is asked of it
 * before is done as soon as it is there.
 */
import { instantFigure } from '../picture/index.ts';
import type { GraphElement } from '../elements/graph/element.ts';
import { asJson, fetchDocument, inlineDocument } from './document.ts';
import type { DocumentText } from './document.ts';
import { Painting } from './painting.ts';
import { shellCss } from './styles.ts';
import { DIAGRAM_TAG } from './tags.ts';
import { whenNear, whenWanted } from './waking.ts';

/** Attributes that the shell reads itself; the diagram follows all of them. */
const ATTRIBUTES = [
  'src',
  'focus',
  'depth',
  'as-of',
  'according-to',
  'hide',
  'layout',
  'view',
  'readonly',
  'theme',
] as const;

/** One style sheet for all shells of a page. */
let sheet: CSSStyleSheet | undefined;

export class EmbeddedGraph extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  readonly #root: ShadowRoot;
  readonly #internals = this.attachInternals();
  readonly #picture = box('picture');
  readonly #painting = new Painting(this.#picture, (compact) =>
    instantFigure(this.#json, { attribute: (name) => this.getAttribute(name), compact }),
  );
  readonly #before = box('before');
  #connection: AbortController | undefined;
  #document: Promise<DocumentText | undefined> | undefined;
  /** The document, where it is JSON. */
  #json: unknown;
  #diagram: GraphElement | undefined;
  #coming: Promise<GraphElement> | undefined;
  readonly #drawn = deferred();

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(shellCss);
    }
    this.#root.adoptedStyleSheets = [sheet];
    this.#before.append(document.createElement('slot'));
    this.#root.append(this.#before, this.#picture);
    this.#picture.setAttribute('part', 'picture');
  }

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    if (this.#diagram !== undefined) return; // it was moved: the diagram in it wakes by itself
    const lazy = this.getAttribute('loading') === 'lazy';
    const begin = (): void => {
      this.#read();
      whenWanted(this, lazy, signal, () => void this.wake());
    };
    if (lazy) whenNear(this, signal, begin);
    else begin();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (this.#diagram !== undefined) copyAttribute(this, this.#diagram, name);
    else if (this.isConnected && name === 'src') this.#read();
    else if (this.isConnected && this.#json !== undefined) this.#painting.paint();
  }

  /** The explorer whose state the diagram shows; there once the diagram is. */
  get explorer(): GraphElement['explorer'] {
    return this.#diagram?.explorer;
  }

  /** Brings the interactive diagram, if it is not there yet. */
  wake(): Promise<GraphElement> {
    this.#coming ??= this.#bring();
    return this.#coming;
  }

  /** Asks a question; the answer's claims are lit. */
  async ask(question: string): Promise<unknown> {
    return (await this.#shown()).ask(question);
  }

  /** Shows everything. */
  async fit(): Promise<void> {
    (await this.#shown()).fit();
  }

  /** The diagram as the text of an SVG picture. */
  async toSVG(): Promise<string> {
    return (await this.#shown()).toSVG();
  }

  /** The diagram as a PNG picture. */
  async toPNG(scale?: number): Promise<Blob> {
    return (await this.#shown()).toPNG(scale);
  }

  /** The diagram when it has drawn its document, or has said why it cannot. */
  async #shown(): Promise<GraphElement> {
    const diagram = await this.wake();
    await this.#drawn.promise;
    return diagram;
  }

  #read(): void {
    const signal = this.#connection?.signal;
    if (signal === undefined) return;
    const src = this.getAttribute('src');
    const inline = inlineDocument(this);
    this.#internals.states.add('loading');
    this.#document =
      inline === undefined
        ? src === null
          ? Promise.resolve(undefined)
          : fetchDocument(src, signal)
        : Promise.resolve(inline);
    void this.#draw();
    const sizes = new ResizeObserver(() => {
      if (this.#diagram === undefined && this.#json !== undefined) this.#painting.paint();
    });
    sizes.observe(this.#picture);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
    });
  }

  async #draw(): Promise<void> {
    try {
      const text = await this.#document;
      if (text === undefined || this.#diagram !== undefined) return;
      this.#json = asJson(text);
      if (this.#painting.paint()) this.#before.hidden = true;
    } catch (error) {
      if (this.#connection?.signal.aborted !== true) this.#fail(error);
    } finally {
      this.#internals.states.delete('loading');
    }
  }

  async #bring(): Promise<GraphElement> {
    const [{ defineDiagram, GraphElement }, text] = await Promise.all([
      import('./core.ts'),
      this.#document?.catch(() => undefined),
    ]);
    defineDiagram();
    const diagram = document.createElement(DIAGRAM_TAG);
    if (!(diagram instanceof GraphElement)) throw new TypeError(`Another element has the name ${DIAGRAM_TAG}.`);
    for (const name of ATTRIBUTES) copyAttribute(this, diagram, name);
    if (text !== undefined) {
      diagram.removeAttribute('src');
      diagram.data = text;
    }
    diagram.classList.add('diagram');
    diagram.setAttribute('exportparts', 'canvas, zoom');
    diagram.append(...['empty', 'error'].map(forwarded));
    diagram.addEventListener('stemma-ready', () => this.#handOver(diagram), { once: true });
    diagram.addEventListener('stemma-error', () => this.#handOver(diagram), { once: true });
    this.#diagram = diagram;
    this.#root.append(diagram);
    return diagram;
  }

  /** The diagram is drawn: the picture goes, and with it what was shown before. */
  #handOver(diagram: GraphElement): void {
    diagram.classList.add('ready');
    this.#drawn.resolve();
    this.#picture.replaceChildren();
    this.#before.hidden = true;
  }

  #fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const detail = { problems: [{ code: 'data-unreachable', severity: 'error', message }] };
    this.dispatchEvent(new CustomEvent('stemma-error', { detail, bubbles: true, composed: true }));
    if (this.childElementCount > 0) return; // what the author gave for this case stays
    const note = box('wrong');
    note.setAttribute('role', 'alert');
    note.textContent = message;
    this.#picture.replaceChildren(note);
  }
}

/** A promise that is kept from outside. */
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

function box(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

/** A slot of the shell within a slot of the diagram. */
function forwarded(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = name;
  slot.slot = name;
  return slot;
}

function copyAttribute(from: HTMLElement, to: HTMLElement, name: string): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
