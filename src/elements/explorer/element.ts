/** `<stemma-explorer>`: everything: the question, the diagram with its key, the outline, the panels. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Problem } from '../../../graph/index.ts';
import { DATA_SETS } from '../../../graph/index.ts';
import type { Layer, Lit, Look } from '../../explorer/index.ts';
import { ANSWERING_STATE, Explorer, selectAnswerLit, viewOpened } from '../../explorer/index.ts';
import { asText } from '../shared/attribute.ts';
import { base } from '../shared/base.ts';
import type { Provider } from '../shared/context.ts';
import { provide } from '../shared/context.ts';
import { KeepFocus } from '../shared/keep-focus.ts';
import type { HoverEvent } from '../shared/panel.ts';
import { Slice } from '../shared/slice.ts';
import type { ExportElement } from '../export/element.ts';
import type { Places } from '../share/places.ts';
import { tokens } from '../shared/tokens.ts';
import type { Composition } from './composition.ts';
import { COLUMNS, compositionFor } from './composition.ts';
import { helpDialog } from './help.ts';
import { Loader } from './loading.ts';
import { moveInLog } from './move-in-log.ts';
import { sheetedFoot } from './sheeted.ts';
import { noticed } from './notices.ts';
import { isDark } from './dark.ts';
import { Opening } from './opening.ts';
import type { Wish } from './opening.ts';
import { Sharing } from './sharing.ts';
import type { Shell } from './shell.ts';
import { isBehindDialog, landing, regionAfter, shortcutOf, VIEWS } from './shortcuts.ts';
import { Side } from './side.ts';
import { spokenState } from './spoken.ts';
import { stage } from './stage.ts';
import { explorerStyles } from './styles.ts';
import { topBar } from './top-bar.ts';

/** How long a message stays, ms. */
const MESSAGE = 3200;

/**
 * @summary The explorer: a graph as a diagram and as an outline, with its key, a question bar and panels.
 * @slot time - What lies under the diagram.
 * @fires {CustomEvent<string>} stemma-data - The reader opened another of the data sets that ship; its id.
 * @fires {CustomEvent<'light' | 'dark'>} stemma-theme - The reader chose other colours.
 * @csspart top - The bar at the top.
 * @csspart side - The panel at the side.
 *
 * @example
 * <stemma-explorer data="xen"></stemma-explorer>
 */
export class ExplorerElement extends LitElement implements Provider {
  static override styles = [tokens, base, explorerStyles];

  /** The id of a data set that ships. */
  @property({ reflect: true, converter: asText }) data: string | undefined;
  /** The address of a document, in the place of a data set. */
  @property({ converter: asText }) src: string | undefined;
  /** `light` or `dark`; else as the page around. */
  @property({ reflect: true, converter: asText }) theme: 'light' | 'dark' | undefined;
  /** Gives the address of a view, with what was seen in it; without it nothing offers a link. */
  @property({ attribute: false }) linkTo: Provider['linkTo'];
  /** Where others find what they embed. */
  @property({ attribute: false }) places: Places | undefined;

  /** The reader's explorer: its state can be read, followed and changed by actions. */
  readonly explorer = new Explorer(ANSWERING_STATE);

  /** @internal */
  @state() protected composition: Composition = COLUMNS;
  /** @internal */
  @state() protected lit: Lit | undefined;
  /** @internal */
  @state() protected message = '';
  /** A narrow window shows all that there is, small as it may be. @internal */
  @state() protected whole = false;
  /** @internal */
  @state() protected lensOpen = false;
  /** @internal */
  @state() protected editsOpen = false;

  @query('dialog') private readonly helpSheet!: HTMLDialogElement;
  readonly #loader = new Loader(this, this.explorer, (problems) => this.#tellOfViews(problems));
  readonly #sharing = new Sharing(this, this.explorer);
  readonly #opening = new Opening(this, this.explorer);
  readonly #side = new Side(this, this.explorer);
  /** The view in which the data set that is being loaded is to be opened. */
  #nextLook: Look | undefined;
  #messageTimer: ReturnType<typeof setTimeout> | undefined;
  #connection: AbortController | undefined;

  constructor() {
    super();
    new Slice(this, noticed).follow(this.explorer);
    new KeepFocus(this, (gone) => landing(this.renderRoot, gone));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const connection = new AbortController();
    this.#connection = connection;
    const { signal } = connection;
    provide(this, signal);
    this.#opening.listen(signal);
    this.addEventListener('stemma-hover', (event) => (this.lit = (event as HoverEvent).detail), { signal });
    this.addEventListener('stemma-close', (event) => this.#closed(event), { signal });
    this.addEventListener('keydown', (event) => this.shortcut(event), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.requestUpdate(), { signal });
    const sizes = new ResizeObserver(() => {
      this.composition = compositionFor({ width: this.clientWidth, height: this.clientHeight });
      this.#setCloseUp();
    });
    sizes.observe(this);
    signal.addEventListener('abort', () => sizes.disconnect());
    signal.addEventListener(
      'abort',
      this.explorer.subscribe((now, before, action) => {
        this.#sharing.follow(action);
        // what was opened by its name was taken away, and what was added to it stays
        if (action.type === 'departed' && action.source === (this.src ?? this.data)) this.leaveData();
        if (now.view.selection !== before.view.selection || now.view.question !== before.view.question) {
          this.lit = undefined; // the row that lit it is gone with its card
          this.#side.reveal();
        }
        if (now.view.mode === before.view.mode) return;
        this.#setCloseUp();
        this.#side.leaveRoomFor(now.view.mode);
      }),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('data') || changes.has('src')) this.#load();
  }

  #load(): void {
    const look = this.#nextLook;
    this.#nextLook = undefined;
    if (this.src !== undefined) void this.#loader.openAddress(this.src, look);
    else if (this.data !== undefined) void this.#loader.openData(this.data, look);
  }

  /** Opens a data set that ships, in a view; in its opening view where none is given. */
  open(data: string, look?: Look): void {
    if (data === this.data) {
      if (look) this.explorer.dispatch({ type: 'view-opened', view: viewOpened(this.explorer.state.graph, look) });
      return;
    }
    this.#opening.ask(undefined);
    this.#nextLook = look;
    this.data = data;
  }

  /** What the reader opened since the page was: files, what was fetched or pasted. */
  get opened(): readonly Layer[] {
    return this.#opening.opened;
  }

  /** Opens again what was opened before; `false` where it is not there. */
  openAgain(source: string, look?: Look): boolean {
    return this.#opening.openAgain(source, look);
  }

  /** Adds again what was opened before. */
  addAgain(source: string): void {
    this.#opening.addAgain(source);
  }

  /** Opens what is pasted; also to be called by a page that gives the explorer all that is pasted into it. */
  paste(event: ClipboardEvent): void {
    this.#opening.paste(event);
  }

  /** What a link asks for; the reader is asked, and nothing is fetched before. */
  wish(wish: Wish): void {
    this.leaveData();
    this.#opening.ask(wish);
  }

  /** No data set is open any more. @internal */
  leaveData(): void {
    this.#loader.stop();
    this.data = undefined;
    this.src = undefined;
  }

  /** A view of the document asks for a layout that is not there: it is opened in the usual one, and that is said. */
  #tellOfViews(problems: readonly Problem[]): void {
    const problem = problems.find(({ code }) => code === 'layout-unknown');
    if (problem !== undefined) this.announce(`Part of the document could not be used: ${problem.message}`);
  }

  /** Says something in the status region. */
  announce(message: string): void {
    clearTimeout(this.#messageTimer);
    this.message = message;
    this.#messageTimer = setTimeout(() => (this.message = ''), MESSAGE);
  }

  /** Does what a key asks for; also to be called by a page that gives the explorer all of its keys. */
  shortcut(event: KeyboardEvent): void {
    const shortcut = shortcutOf(event);
    if (shortcut === undefined || isBehindDialog(this.renderRoot)) return;
    if (shortcut === 'let-go' && !this.#letGo()) return;
    if (shortcut === 'ask') this.#focusOn('stemma-search');
    else if (shortcut === 'help') this.helpSheet.showModal();
    else if (shortcut === 'undo' || shortcut === 'redo')
      this.announce(moveInLog(this.explorer, shortcut, this.renderRoot));
    else if (shortcut === 'share') this.#sharing.show();
    else if (shortcut === 'open') this.#opening.choose();
    else if (shortcut === 'export') this.#export();
    else if (shortcut !== 'let-go') regionAfter(this.renderRoot, shortcut === 'next' ? 1 : -1)?.focus();
    event.preventDefault();
  }

  /** What was changed, in the bar or on the phone's sheet. */
  #showEdits(): void {
    if (this.composition.narrow) {
      this.#side.show('edits');
      return;
    }
    this.editsOpen = true;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#edits')?.showPopover();
      this.#focusOn('stemma-edits');
    });
  }

  /** Lets go of the selection, unless something lies above the explorer that the same key closes. */
  #letGo(): boolean {
    if (this.explorer.state.view.selection === undefined) return false;
    if (this.renderRoot.querySelector(':popover-open') !== null) return false;
    this.explorer.dispatch({ type: 'selected', selection: undefined });
    return true;
  }

  #export(): void {
    void this.renderRoot.querySelector<ExportElement>('stemma-export')?.show();
  }

  #focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** A narrow window has room for a few entities; the outline, being a list, for all. */
  #setCloseUp(): void {
    const isDiagram = this.explorer.state.view.mode === 'diagram';
    this.explorer.dispatch({ type: 'close-up-set', closeUp: this.composition.narrow && isDiagram && !this.whole });
  }

  /** Says what has changed since a link was made, once its view is open; see `seenOf`. */
  compareWith(seen: string | undefined): void {
    this.#sharing.compareWith(seen);
  }

  #toggleWhole(): void {
    this.whole = !this.whole;
    this.#setCloseUp();
  }

  #toggleTheme(): void {
    this.theme = isDark(this, this.theme) ? 'light' : 'dark';
    this.dispatchEvent(new CustomEvent('stemma-theme', { detail: this.theme, bubbles: true, composed: true }));
  }

  #openData(id: string): void {
    if (id === this.data) return;
    this.open(id);
    this.dispatchEvent(new CustomEvent('stemma-data', { detail: id, bubbles: true, composed: true }));
  }

  /** The reader closes the panel. */
  #closed(event: Event): void {
    if (!this.#side.close()) return;
    event.preventDefault();
    // the focus was in what is gone, or out of sight
    void this.updateComplete.then(() => this.#focusOn(VIEWS));
  }

  get #parts(): Shell {
    const { explorer } = this;
    return {
      explorer,
      state: explorer.state,
      loading: this.#loader.state,
      sets: this.src === undefined ? DATA_SETS : [],
      data: this.data,
      composition: this.composition,
      dark: isDark(this, this.theme),
      lit: this.lit ?? selectAnswerLit(explorer.state),
      wish: this.#opening.wish,
      opened: this.#opening.opened,
      openData: (id) => this.#openData(id),
      openFiles: () => this.#opening.choose(),
      openAgain: (source) => this.openAgain(source),
      grant: () => this.#opening.grant(),
      exportGraph: () => this.#export(),
      choose: (mode) => explorer.dispatch({ type: 'mode-chosen', mode }),
      toggleTheme: () => this.#toggleTheme(),
      share: () => this.#sharing.show(),
      help: () => this.helpSheet.showModal(),
      showAbout: () => this.#side.showGraph({ same: false }),
      showSame: () => this.#side.showGraph({ same: true }),
      lensOpen: this.lensOpen,
      setLensOpen: (open) => (this.lensOpen = open),
      editsOpen: this.editsOpen,
      setEditsOpen: (open) => (this.editsOpen = open),
      showEdits: () => this.#showEdits(),
      retry: () => this.#loader.again(),
    };
  }

  /** Where the panel is a sheet: where that lies, and how much of it is seen. */
  get #roomClasses(): string {
    const { narrow, sheet } = this.composition;
    if (sheet === undefined) return '';
    const seen = this.explorer.state.graph.entityCount === 0 ? 'bare' : this.#side.detent;
    return `sheeted ${sheet} ${narrow ? 'narrow' : 'roomy'} ${seen}`;
  }

  override render(): TemplateResult {
    const parts = this.#parts;
    const { sheet } = this.composition;
    return html`
      <button class="skip" type="button" @click=${() => this.#skip()}>Skip to the outline</button>
      ${topBar(parts)}
      <div class="room ${this.#roomClasses}">
        <div class="middle">
          ${stage(parts)} ${this.#sharing.note()}
          <slot name="time">${sheet === undefined ? html`<stemma-timeline></stemma-timeline>` : nothing}</slot>
        </div>
        ${
          sheet === undefined
            ? this.#side.column()
            : sheetedFoot({
                ...parts,
                side: this.#side,
                whole: this.whole,
                toggleWhole: () => this.#toggleWhole(),
              })
        }
      </div>
      <p class="spoken" role="status">${spokenState(parts.state)}</p>
      <div class="toast" role="status">${this.message === '' ? nothing : html`<span>${this.message}</span>`}</div>
      ${helpDialog()} ${this.#sharing.render()} ${this.#opening.render()}
      <stemma-export
        .places=${() => this.renderRoot.querySelector('stemma-graph')?.positions() ?? new Map()}
      ></stemma-export>
    `;
  }

  #skip(): void {
    this.explorer.dispatch({ type: 'mode-chosen', mode: 'outline' });
    void this.updateComplete.then(() => this.#focusOn('stemma-outline'));
  }
}
