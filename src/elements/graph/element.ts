/** `<stemma-graph>`: the diagram as an element, inside of an explorer or on its own. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Answer, Problem } from '../../../graph/index.ts';
import { formatProblem } from '../../../graph/index.ts';
import type { Diagram, DiagramEvent, Insets } from '../../diagram/diagram.ts';
import type { Caption } from '../../picture/index.ts';
import type { Lit, Selection, State } from '../../explorer/index.ts';
import { Explorer, openingView, selectAnswer, selectReading, selectScene } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { acceptFocusAttribute } from '../shared/focus-attribute.ts';
import { copyText } from '../shared/clipboard.ts';
import type { Provider } from '../shared/context.ts';
import { provide } from '../shared/context.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';
import { viewFrom } from './attributes.ts';
import { Keyboard } from './keyboard.ts';
import { KEY_HELP } from './keys.ts';
import { loadDocument, readDocument, textOf } from './loader.ts';
import type { Choice, Menu } from './menu-items.ts';
import { menuFor } from './menu-items.ts';
import { menuTemplate, openMenu } from './menu.ts';
import { Mounting } from './mounting.ts';
import { graphStyles } from './styles.ts';
import { diagramView, selectionOf } from './view.ts';

/** Narrower boxes have short labels, px. */
const COMPACT = 480;

/**
 * @summary A diagram of who owns and builds what, and of who says so. It draws the explorer around it, or one of its own.
 * @fires {CustomEvent<{ entities: number, claims: number }>} stemma-ready - Everything is drawn for the first time.
 * @fires {CustomEvent<{ type: string, id: string } | null>} stemma-select - The reader selected something, or nothing.
 * @fires {CustomEvent<{ question: string, text: string | undefined, verdict: string | undefined }>} stemma-ask - A question was asked; with the answer in words.
 * @fires {CustomEvent<{ problems: Problem[] }>} stemma-error - The document could not be read or drawn.
 * @slot - What is shown until the diagram is there.
 * @slot empty - What is shown where there is nothing to draw.
 * @slot error - What is shown where the document could not be read.
 * @csspart canvas - The box that the diagram is drawn in.
 * @csspart zoom - The buttons that zoom.
 * @cssprop [--stemma-canvas] - The colour behind the diagram; each colour and measure of Stemma can be set like it.
 *
 * @example
 * <stemma-graph src="xen.stemma.yaml" focus="xen hyper-v"><a href="xen.html">Is Hyper-V derived from Xen?</a></stemma-graph>
 */
export class GraphElement extends Panel {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [tokens, base, graphStyles];

  /** The address of a document, for an explorer of its own. */
  @property() src: string | undefined;
  /** A document that is there already: its text, or an object that stands for one. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** Ids of the entities it is about: `xen hyper-v`, or a JSON array. */
  @property({ attribute: 'focus' }) focusOn: string | undefined;
  /** How many steps around them are shown; everything where left out. */
  @property({ type: Number }) depth: number | undefined;
  /** EDTF: shows what was so then. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;
  /** Ids of sources or speakers: shows what they say. */
  @property({ attribute: 'according-to' }) accordingTo: string | undefined;
  /** Ids of kinds, families, relations or standings that are not shown. */
  @property() hide: string | undefined;
  /** `composed`, `layered`, `force` or `dagre`. */
  @property() layout: string | undefined;
  /** Whether the reader may look and select, and not change what is shown. */
  @property({ type: Boolean }) readonly = false;
  /** What a panel wants lit; all else fades. */
  @property({ attribute: false }) lit: Lit | undefined;
  /** What lies over the borders of the box, px. */
  @property({ attribute: false }) insets: Insets | undefined;

  /** @internal */
  @state() protected compact = false;
  /** @internal */
  @state() protected focused = false;
  /** @internal */
  @state() protected menu: Menu | undefined;
  /** @internal */
  @state() protected problems: readonly Problem[] = [];
  /** Whether something was drawn. @internal */
  @state() protected drawn = false;
  /** Whether a layout is being worked out. @internal */
  @state() protected arranging = false;

  @query('.canvas') private readonly canvas!: HTMLElement;
  @query('.menu') private readonly popover_!: HTMLElement;
  readonly #internals = this.attachInternals();
  readonly #mounting = new Mounting(this, {
    box: () => this.canvas,
    onEvent: (event) => this.#on(event),
    failed: (error) => this.#fail([{ code: 'drawing', severity: 'error', message: String(error) }]),
    resized: (width) => (this.compact = width > 0 && width < COMPACT),
    gone: () => (this.drawn = this.#ready = false),
  });
  readonly #keyboard = new Keyboard(this, () => ({
    scene: selectScene(this.current),
    vocabulary: this.current.graph.vocabulary,
    diagram: this.diagram,
    select: (key) => this.#select(selectionOf(selectScene(this.current), key)),
    expand: (key) => this.#expand(key),
    menu: (key) => this.#menuByKey(key),
  }));
  #connection: AbortController | undefined;
  #loading: AbortController | undefined;
  #own: Explorer | undefined;
  #ready = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    if (this.explorer === undefined && this.provider === undefined && this.htmlFor === undefined)
      this.explorer = this.#own ??= new Explorer();
    // panels inside of it, or that name it, follow the same explorer
    if (this.explorer !== undefined) provide(this as HTMLElement as Provider, this.#connection.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#loading?.abort();
    if (this.explorer === this.#own && this.#own !== undefined) this.explorer = undefined;
  }

  /** The diagram, once it is there. */
  get diagram(): Diagram | undefined {
    return this.#mounting.diagram;
  }

  /** Shows everything, or as much of it as can be read; asked twice, everything. */
  fit(): void {
    this.diagram?.fit();
  }

  /** Asks a question; what the answer rests on is lit. */
  async ask(question: string): Promise<Answer | undefined> {
    await this.#learn();
    this.dispatch({ type: 'asked', question });
    const answer = selectAnswer(this.current);
    this.#tell('stemma-ask', { question, text: answer?.text, verdict: answer?.verdict });
    return answer;
  }

  /** The diagram as the text of an SVG picture, in the colours it has now. */
  async toSVG(): Promise<string> {
    return this.#mounting.svg(this.#caption());
  }

  /** Places as they are drawn, by id of the entity; none before the diagram stands. */
  positions(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    const nodes = this.diagram?.figure(this.#caption()).nodes ?? [];
    return new Map(nodes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
  }

  /** The diagram as a PNG picture. */
  async toPNG(scale = 2): Promise<Blob> {
    if (this.diagram === undefined) throw new DOMException('The diagram is not drawn yet.', 'InvalidStateError');
    return this.diagram.png({ scale });
  }

  protected override slice(current: State): readonly unknown[] {
    return [selectScene(current), current.view.layout, current.view.selection, current.graph];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    this.#mounting.grip = this.explorer === this.#own && this.#own !== undefined ? 'when-focused' : 'always';
    if (this.#own === undefined || this.explorer !== this.#own) return;
    if (changes.has('src') || changes.has('data')) void this.#load();
    else if (VIEW_ATTRIBUTES.some((name) => changes.has(name)) && this.current.graph.entityCount > 0)
      this.dispatch({ type: 'view-opened', view: this.#attributed(this.current) });
  }

  protected override updated(): void {
    const { lit, compact, insets } = this;
    const cursor = this.focused ? this.#keyboard.cursor : undefined;
    this.#mounting.show(diagramView(this.current, { lit, cursor, compact, insets }));
    this.#tellStates();
  }

  protected override render(): TemplateResult {
    const { nodes } = selectScene(this.current);
    const label = this.#caption().description;
    const isEmpty = this.drawn && nodes.length === 0;
    const hasFailed = this.problems.length > 0;
    return html`
      <div
        class="canvas ${this.drawn ? '' : 'waiting'}"
        part="canvas"
        role="application"
        aria-roledescription="diagram"
        aria-label=${label}
        aria-describedby="help"
        tabindex="0"
        @keydown=${(event: KeyboardEvent) => this.#keyboard.press(event)}
        @focus=${() => (this.focused = true)}
        @blur=${() => (this.focused = false)}
      ></div>
      <p id="help" class="spoken">${KEY_HELP}</p>
      <p class="spoken" role="status">${this.#keyboard.said}</p>
      <p class="arranging" ?hidden=${!this.arranging}>Arranging …</p>
      <div class="before" ?hidden=${this.drawn || hasFailed}><slot></slot></div>
      <div class="instead" ?hidden=${!isEmpty || hasFailed}>
        <slot name="empty">${this.#own === undefined ? nothing : 'There is nothing to show.'}</slot>
      </div>
      <div class="instead" role="alert" ?hidden=${!hasFailed}>
        <slot name="error">
          ${hasFailed ? html`<strong>This diagram could not be drawn.</strong>` : nothing}
          <ul>
            ${this.problems.slice(0, 5).map((problem) => html`<li>${formatProblem(problem)}</li>`)}
          </ul>
        </slot>
      </div>
      ${this.drawn && nodes.length > 0 ? this.#zoom() : nothing}
      ${menuTemplate(this.menu, (choice) => this.#choose(choice))}
    `;
  }

  /** What it shows, in a few words. */
  #caption(): Caption {
    const { nodes, edges } = selectScene(this.current);
    const { title } = this.current.graph.document;
    const counts = `${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'relation')}`;
    return { title: title ?? 'Diagram', description: title === undefined ? counts : `${title}: ${counts}` };
  }

  #zoom(): TemplateResult {
    const button = (name: 'minus' | 'plus' | 'maximize', label: string, act: () => void): TemplateResult =>
      html`<button type="button" aria-label=${label} title=${label} @click=${act}>${icon(name, 16)}</button>`;
    return html`<div class="zoom" part="zoom" role="group" aria-label="Zoom">
      ${button('minus', 'Zoom out', () => this.diagram?.zoomBy(0.8))}
      ${button('plus', 'Zoom in', () => this.diagram?.zoomBy(1.25))} ${button('maximize', 'Fit', () => this.fit())}
    </div>`;
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { src, data } = this;
    if (src === undefined && data === undefined) return;
    const loading = (this.#loading = new AbortController());
    this.#internals.states.add('loading');
    try {
      const given = data === undefined ? undefined : textOf(data);
      const name = given?.name ?? src ?? '';
      const { fragment, problems } = await (given === undefined
        ? loadDocument(name, loading.signal)
        : readDocument(given, loading.signal));
      if (fragment === undefined) {
        this.#fail(problems);
        return;
      }
      this.problems = [];
      this.dispatch({ type: 'opened', layer: { source: name, title: name, fragment } });
      this.dispatch({ type: 'view-opened', view: this.#attributed(this.current) });
    } catch (error) {
      if (!loading.signal.aborted) throw error;
    } finally {
      if (this.#loading === loading) this.#internals.states.delete('loading');
    }
  }

  #attributed(current: State): State['view'] {
    const { focusOn: focus, depth, asOf, accordingTo, hide, layout } = this;
    return viewFrom(openingView(current.graph), { focus, depth, asOf, accordingTo, hide, layout });
  }

  /** Brings what answers questions. */
  async #learn(): Promise<void> {
    if (this.current.ask !== undefined) return;
    const { ask } = await import('../../explorer/answering.ts');
    this.dispatch({ type: 'answering-begun', ask });
  }

  #fail(problems: readonly Problem[]): void {
    this.problems = problems;
    this.#tell('stemma-error', { problems });
  }

  #on(event: DiagramEvent): void {
    const scene = selectScene(this.current);
    switch (event.type) {
      case 'tapped':
        this.#keyboard.startFrom(event.key);
        this.#select(selectionOf(scene, event.key));
        break;
      case 'opened':
        this.#expand(event.key);
        break;
      case 'menu':
        this.#openMenu(event.key, event.at);
        break;
      case 'arranging':
        this.arranging = true;
        break;
      case 'arranged':
        this.arranging = false;
        // before there is a graph, what stands in its place stays
        this.drawn = scene.nodes.length > 0 || this.current.graph.entityCount > 0;
        if (this.#ready || scene.nodes.length === 0) break;
        this.#ready = true;
        this.#tell('stemma-ready', { entities: scene.nodes.length, claims: scene.edges.length });
        break;
      case 'hovered':
      case 'zoomed':
    }
  }

  #select(selection: Selection | undefined): void {
    this.dispatch({ type: 'selected', selection });
    this.#tell('stemma-select', selection === undefined ? null : { ...selection });
  }

  #expand(key: string): void {
    const node = selectScene(this.current).nodes.find((each) => each.key === key);
    if (node === undefined || this.readonly) return;
    const before = selectScene(this.current).nodes.length;
    const type = this.current.view.expanded.includes(node.id) ? 'collapsed' : 'expanded';
    this.dispatch({ type, id: node.id });
    const more = selectScene(this.current).nodes.length - before;
    this.#keyboard.say(
      `${node.name}: ${more === 0 ? 'nothing more to show' : more > 0 ? `${counted(more, 'entity', 'entities')} more` : `${counted(-more, 'entity', 'entities')} fewer`}.`,
    );
  }

  #menuByKey(key: string | undefined): void {
    const place = key === undefined ? undefined : this.diagram?.place(key);
    const box = this.canvas.getBoundingClientRect();
    this.#openMenu(
      place === undefined ? undefined : key,
      place === undefined
        ? { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        : { x: place.x + place.width / 2, y: place.y + place.height },
    );
  }

  #openMenu(key: string | undefined, point: { readonly x: number; readonly y: number }): void {
    const { current, readonly } = this;
    const hasLinks = this.linkTo({}) !== undefined;
    const scene = selectScene(current);
    this.menu = menuFor(key, { scene, state: current, reading: selectReading(current), hasLinks, readonly });
    void this.updateComplete.then(() => {
      if (this.isConnected) openMenu(this.popover_, point);
    });
  }

  #choose(choice: Choice): void {
    this.popover_.hidePopover();
    this.canvas.focus({ preventScroll: true });
    switch (choice.type) {
      case 'select':
        this.#select(choice.selection);
        break;
      case 'dispatch':
        this.dispatch(choice.action);
        break;
      case 'copy-link':
        void this.#copyLink(choice.selection);
        break;
      case 'fit':
        this.fit();
        break;
      case 'save-picture':
        void this.#mounting.save(this.current.graph.document.title ?? 'diagram');
    }
  }

  async #copyLink(selection: Selection): Promise<void> {
    const link = this.linkTo({ selection });
    if (link === undefined) return;
    const said = (await copyText(link)) ? 'Link copied.' : 'The link could not be copied.';
    this.#keyboard.say(said);
    this.announce(said);
  }

  #tellStates(): void {
    const states: Readonly<Record<string, boolean>> = {
      ready: this.drawn,
      arranging: this.arranging,
      error: this.problems.length > 0,
    };
    for (const [name, holds] of Object.entries(states))
      if (holds) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const VIEW_ATTRIBUTES = ['focusOn', 'depth', 'asOf', 'accordingTo', 'hide', 'layout'] as const;

acceptFocusAttribute(GraphElement.prototype);
