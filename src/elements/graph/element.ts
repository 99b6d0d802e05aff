/** `<stemma-graph>`: the diagram as an element, inside of an explorer or on its own. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Answer, Problem } from '../../../graph/index.ts';
import type { Diagram, DiagramEvent } from '../../diagram/diagram.ts';
import type { Selection, State } from '../../explorer/index.ts';
import { Explorer, selectAnswer, selectReading, selectScene, toHash } from '../../explorer/index.ts';
import { COMPACT } from '../../look/index.ts';
import type { Caption } from '../../picture/index.ts';
import { base } from '../shared/base.ts';
import { acceptAttributes } from '../shared/method-attributes.ts';
import { keepBox } from '../shared/keep-box.ts';
import { provide, type Provider } from '../shared/context.ts';
import { tokens } from '../shared/tokens.ts';
import { warnOnce } from '../shared/warn.ts';
import { type ReadyDetail, tell } from './events.ts';
import { idsIn } from './attributes.ts';
import { caption, hasRoomForFew, head, inWords } from './frame.ts';
import { frameStyles } from './frame-styles.ts';
import { fallbackOf } from '../shared/fallback.ts';
import { Keyboard } from './keyboard.ts';
import { KEY_HELP } from './keys.ts';
import { Menus } from './menus.ts';
import { prepare } from './diagram-code.ts';
import { Mounting } from './mounting.ts';
import { notices } from './notices.ts';
import { Opening } from './opening.ts';
import { pngOf, type Shown, svgOf } from './picture.ts';
import { GraphSettings, VIEW_SETTINGS } from './settings.ts';
import type { Follower } from './stand-ins.ts';
import { inPlace, isThereAtOnce, StandIns, standInFor } from './stand-ins.ts';
import { growthInWords } from './spoken.ts';
import { graphStyles } from './styles.ts';
import { diagramView, selectionOf } from './view.ts';
import { writtenIn } from './written.ts';
import { zoomButtons } from './zoom.ts';

/**
 * @summary A diagram of who owns and builds what, and of who says so. It draws the explorer around it, or one of its own.
 * @fires {CustomEvent<{ entities: number, claims: number }>} stemma-ready - Everything is drawn for the first time.
 * @fires {CustomEvent<{ type: string, id: string } | null>} stemma-select - The reader selected something, or nothing.
 * @fires {CustomEvent<{ question: string, text: string, verdict: string }>} stemma-ask - A question was asked.
 * @fires {CustomEvent<{ view: string }>} stemma-change - Something else is shown than before.
 * @fires {CustomEvent<{ problems: Problem[] }>} stemma-error - The document could not be read or drawn.
 * @slot - What is shown until the diagram is there, and where it cannot be.
 * @slot toolbar - A row of your own above the diagram.
 * @slot empty - What is shown where there is nothing to draw.
 * @slot error - What is shown where the document could not be read.
 * @csspart canvas - The box that the diagram is drawn in.
 * @csspart picture - The picture before the diagram is there: of the light element that script tags bring.
 * @csspart zoom - The buttons that zoom.
 * @csspart head - The line above: question, verdict and date.
 * @csspart question - The question, or the heading.
 * @csspart verdict - What the answer is, in a few words.
 * @csspart toolbar - The row of the slot with the same name.
 * @csspart caption - The lines below: sources, and how much is shown.
 * @csspart open - The link to the same in an explorer.
 * @cssprop [--stemma-canvas] - The colour behind the diagram; each colour and measure of Stemma can be set like it.
 *
 * @example
 * <stemma-graph src="xen.stemma.yaml" focus="xen hyper-v"><a href="xen.html">Is Hyper-V derived from Xen?</a></stemma-graph>
 */
export class GraphElement extends GraphSettings {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [tokens, base, graphStyles, frameStyles];

  /** @internal */
  @state() protected compact = false;
  /** @internal */
  @state() protected focused = false;
  /** @internal */
  @state() protected problems: readonly Problem[] = [];
  /** Whether something was drawn. @internal */
  @state() protected drawn = false;
  /** Whether the page put something into the row above. @internal */
  @state() protected hasTools = false;
  /** Whether a layout is being worked out. @internal */
  @state() protected arranging = false;

  @query('.canvas') private readonly canvas!: HTMLElement;
  @query('.menu') private readonly popover_!: HTMLElement;
  readonly #internals = this.attachInternals();
  readonly #mounting = new Mounting(this, {
    box: () => this.canvas,
    onEvent: (event) => this.#on(event),
    failed: (error) => this.#failToDraw(error),
    resized: (width) => (this.compact = isNarrow(width)),
    gone: () => (this.drawn = this.#ready = false),
  });
  readonly #keyboard = new Keyboard(this, () => ({
    scene: selectScene(this.current),
    vocabulary: this.current.graph.vocabulary,
    diagram: this.diagram,
    select: (key) => this.#select(selectionOf(selectScene(this.current), key)),
    expand: (key) => this.#expand(key),
    menu: (key) => this.#menus.openByKey(key),
  }));
  readonly #menus = new Menus(this, () => ({
    context: {
      scene: selectScene(this.current),
      state: this.current,
      reading: selectReading(this.current),
      hasLinks: this.linkTo({}) !== undefined,
      readonly: this.readonly,
    },
    canvas: this.canvas,
    popover: this.popover_,
    diagram: this.diagram,
    select: (selection) => this.#select(selection),
    dispatch: (action) => this.dispatch(action),
    linkTo: (selection) => this.linkTo({ selection }),
    say: (words) => {
      this.#keyboard.say(words);
      this.announce(words);
    },
    fit: () => this.fit(),
    savePicture: () => this.#mounting.save(this.current.graph.document.title ?? 'diagram'),
  }));
  readonly #standIns = new StandIns(this, (kind, error) => {
    if (kind === 'search') warnOnce(this, 'The field for names and questions could not be loaded.');
    else this.#failToDraw(error);
  });
  readonly #opening = new Opening(this, {
    opened: (fragment, name) => {
      this.problems = [];
      this.dispatch({ type: 'opened', layer: { source: name, title: name, fragment } });
      this.dispatch({ type: 'view-opened', view: this.viewOf(this.current) });
      this.#told = undefined;
    },
    failed: (problems) => this.#fail(problems),
    loading: (isLoading) => this.#setStates({ loading: isLoading }),
  });
  #connection: AbortController | undefined;
  #own: Explorer | undefined;
  #ready = false;
  readonly #written = writtenIn(this.shadowRoot);
  #told: State['view'] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    if (this.explorer === undefined && this.provider === undefined && this.htmlFor === undefined)
      this.explorer = this.#own ??= new Explorer();
    // panels inside of it, or that name it, follow the same explorer
    if (this.explorer !== undefined) provide(this as HTMLElement as Provider, signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    if (this.explorer === this.#own && this.#own !== undefined) this.explorer = undefined;
  }

  protected override firstUpdated(): void {
    keepBox(this);
  }

  /** The diagram, once it is there. */
  get diagram(): Diagram | undefined {
    return this.#mounting.diagram;
  }

  /** Takes the keyboard; or, with ids of entities, shows what is around them. */
  override focus(on: FocusOptions | string | readonly string[] = {}, depth = 1): void {
    const ids = idsIn(on, this.current.graph);
    if (ids === undefined) super.focus(on as FocusOptions);
    else this.dispatch({ type: 'focused', ids, depth: this.stepsAround(ids, depth) ?? 1 });
  }

  /** Shows everything, or as much of it as can be read; asked twice, everything. */
  fit(): void {
    const { instead } = this;
    if (instead === undefined) this.diagram?.fit();
    else if ('fit' in instead) (instead as Follower & { fit(): void }).fit();
  }

  /** Asks a question; what the answer rests on is lit. */
  async ask(question: string): Promise<Answer | undefined> {
    if (typeof (question as unknown) !== 'string')
      throw new TypeError(`A question is a text, as in ask('who owns Xen'); it was ${String(question)}.`);
    await this.#learn();
    this.dispatch({ type: 'asked', question });
    const answer = selectAnswer(this.current);
    tell(this, 'stemma-ask', { question, text: answer?.text, verdict: answer?.verdict });
    return answer;
  }

  /** What is shown as the text of an SVG picture, in the colours it has now; in the place of an outline its diagram. */
  async toSVG(): Promise<string> {
    return svgOf(await this.#shown());
  }

  /** The same as a PNG picture. */
  async toPNG(scale = 2): Promise<Blob> {
    return pngOf(await this.#shown(), scale);
  }

  /** Places as they are drawn, by id of the entity; none before the diagram stands. */
  positions(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    const nodes = this.diagram?.figure(this.#caption).nodes ?? [];
    return new Map(nodes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
  }

  protected override slice(current: State): readonly unknown[] {
    return [selectScene(current), current.view, current.graph, current.ask];
  }

  get #isAlone(): boolean {
    return this.#own !== undefined && this.explorer === this.#own;
  }

  get #caption(): Caption {
    return inWords(this.current, this.#isAlone);
  }

  async #shown(): Promise<Shown> {
    if (this.hasUpdated) await this.updateComplete;
    const { canvas: box, diagram, explorer, compact, current: state } = this;
    const kind = this.#standIn;
    const instead = kind && explorer && { kind, panel: await this.#standIns.bring(kind, explorer) };
    return { caption: this.#caption, state, compact, box, diagram, instead };
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    this.#mounting.grip = this.#isAlone ? 'when-focused' : 'always';
    // the box tells its size later than a picture is there that was composed before
    if (!this.drawn && this.isConnected) this.compact = isNarrow((this.hasUpdated ? this.canvas : this).clientWidth);
    if (!this.#isAlone) return;
    this.check();
    if (this.#opening.follow(this)) prepare(this);
    else if (VIEW_SETTINGS.some((name) => changes.has(name)) && this.current.graph.entityCount > 0)
      this.dispatch({ type: 'view-opened', view: this.viewOf(this.current) });
    if (this.current.view.question !== undefined)
      this.#learn().catch(() => warnOnce(this, 'What answers questions could not be loaded.'));
    this.dispatch({ type: 'close-up-set', closeUp: this.compact && hasRoomForFew(this.current) });
  }

  protected override updated(): void {
    this.#setStates({ ready: this.drawn, arranging: this.arranging, error: this.problems.length > 0 });
    if (this.#ready && this.#told !== undefined && this.#told !== this.current.view)
      tell(this, 'stemma-change', { view: toHash(this.current.view) });
    this.#told = this.current.view;
    if (this.#standIn !== undefined) {
      if (this.instead !== undefined && isThereAtOnce(this.instead)) this.#becomeReady();
      return;
    }
    // nothing will be arranged: that is said; before there is a graph, what stands in its place stays
    const { layers, graph } = this.current;
    if (layers.length + graph.entityCount > 0 && selectScene(this.current).nodes.length === 0) this.#becomeReady();
    const { lit, compact, insets } = this;
    const cursor = this.focused ? this.#keyboard.cursor : undefined;
    this.#mounting.show(diagramView(this.current, { lit, cursor, compact, insets }));
  }

  protected override render(): TemplateResult {
    const isFramed = this.#isAlone && this.frame !== 'none';
    const parts = { state: this.current, heading: this.headingOf(this.current), href: this.href };
    const hasGraph = isFramed && this.current.graph.entityCount > 0;
    return html`<div class=${isFramed ? 'frame' : 'bare'}>
      ${hasGraph ? head(parts) : nothing}
      <div class="toolbar" part="toolbar" ?hidden=${!this.hasTools && this.search === undefined}>
        <slot name="toolbar" @slotchange=${(event: Event) => this.#countTools(event)}>${this.search ?? nothing}</slot>
      </div>
      <div class="stage">${this.#stage()}</div>
      ${hasGraph ? caption({ ...parts, counts: this.#standIn === undefined }) : nothing}
    </div>`;
  }

  #countTools({ target }: Event): void {
    this.hasTools = target instanceof HTMLSlotElement && target.assignedElements({ flatten: true }).length > 0;
  }

  get #standIn(): ReturnType<typeof standInFor> {
    return this.#isAlone ? standInFor(this.current) : undefined;
  }

  /** What stands in the place of the diagram, once it is there. */
  private get instead(): Follower | undefined {
    const kind = this.#standIn;
    return kind === undefined || this.explorer === undefined ? undefined : this.#standIns.get(kind, this.explorer);
  }

  private get search(): Follower | undefined {
    return this.explore && this.#isAlone && this.explorer !== undefined
      ? this.#standIns.get('search', this.explorer)
      : undefined;
  }

  #stage(): TemplateResult {
    const { nodes, left } = selectScene(this.current);
    const { drawn, problems } = this;
    const isEmpty = drawn && nodes.length === 0 && this.#standIn === undefined; // else that has words of its own
    const hasFallback = fallbackOf(this).length > 0 && this.querySelector(':scope > [slot=error]') === null;
    return html`
      <div
        class="canvas ${drawn ? '' : 'waiting'}"
        part="canvas"
        role="application"
        aria-roledescription="diagram"
        aria-label=${this.#caption.description}
        aria-describedby="help"
        tabindex="0"
        ?hidden=${this.#standIn !== undefined}
        @keydown=${(event: KeyboardEvent) => this.#keyboard.press(event)}
        @focus=${() => (this.focused = true)}
        @blur=${() => (this.focused = false)}
      ></div>
      ${inPlace(this.instead, (detail) => this.#becomeReady(detail))}
      <p id="help" class="spoken">${KEY_HELP}</p>
      <p class="spoken" role="status">${this.#keyboard.said}</p>
      <p class="arranging" ?hidden=${!this.arranging}>Arranging …</p>
      ${notices({ drawn, isEmpty, ...left, hasWords: this.#own !== undefined, hasFallback, problems })}
      ${drawn && nodes.length > 0 && this.#standIn === undefined ? zoomButtons({ zoomBy: (factor) => this.diagram?.zoomBy(factor), fit: () => this.fit() }) : nothing}
      ${this.#menus.render()}
    `;
  }

  /** Brings what answers questions. */
  async #learn(): Promise<void> {
    if (this.current.ask !== undefined) return;
    this.dispatch({ type: 'answering-begun', ask: (await import('../../explorer/answering.ts')).ask });
  }

  #failToDraw(error: unknown): void {
    this.#fail([{ code: 'drawing', severity: 'error', message: String(error) }]);
  }

  #fail(problems: readonly Problem[]): void {
    this.problems = problems;
    tell(this, 'stemma-error', { problems });
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
        this.#menus.open(event.key, event.at, event.held);
        break;
      case 'arranging':
        this.arranging = true;
        break;
      case 'arranged':
        this.arranging = false;
        if (this.#standIn !== undefined) break; // what stands in its place says by itself that it is there
        if (scene.nodes.length > 0) this.#becomeReady();
        break;
      case 'moving':
        return this.#setStates({ moving: event.moving });
      default: // what is hovered and the zoom are the diagram's own matter
    }
  }

  #becomeReady(detail?: ReadyDetail): void {
    this.drawn = true;
    this.#written?.remove();
    if (this.#ready) return;
    this.#ready = true;
    const { nodes, edges } = selectScene(this.current);
    tell(this, 'stemma-ready', detail ?? { entities: nodes.length, claims: edges.length });
  }

  #select(selection: Selection | undefined): void {
    this.dispatch({ type: 'selected', selection });
    tell(this, 'stemma-select', selection === undefined ? null : { ...selection });
  }

  #expand(key: string): void {
    const { nodes } = selectScene(this.current);
    const node = nodes.find((each) => each.key === key);
    if (node === undefined || this.readonly) return;
    const type = this.current.view.expanded.includes(node.id) ? 'collapsed' : 'expanded';
    this.dispatch({ type, id: node.id });
    this.#keyboard.say(growthInWords(node.name, selectScene(this.current).nodes.length - nodes.length));
  }

  #setStates(all: Readonly<Record<string, boolean>>): void {
    for (const [name, holds] of Object.entries(all))
      for (const states of [this.#internals.states, this.states])
        if (holds) states?.add(name);
        else states?.delete(name);
  }
}

/** Whoever has the class has its events typed, too. */
export type { GraphEvents } from './events.ts';

/** Small boxes have short words. */
const isNarrow = (width: number): boolean => width > 0 && width < COMPACT;

acceptAttributes(GraphElement.prototype, 'focus', 'ask');
