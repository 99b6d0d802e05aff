/** `<stemma-lanes>`: where things come from, along time: each a track from its beginning to its end, with its owner's colour. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { History, Kin, Lit, Selection, State } from '../../explorer/index.ts';
import { NO_HISTORY, partOf, selectKin, selectReading, selectShownHistory } from '../../explorer/index.ts';
import type { Hit } from '../../lanes/hit.ts';
import type { OwnerEntry } from '../../lanes/owners.ts';
import type { DrawnTrack, Picture } from '../../lanes/picture.ts';
import type { Cursor } from '../../lanes/walk.ts';
import { eventsOf, firstCursor, stepped } from '../../lanes/walk.ts';
import { eventInWords, trackInWords } from '../../lanes/words.ts';
import { base } from '../shared/base.ts';
import { Panel } from '../shared/panel.ts';
import { paperStyles } from '../shared/paper.ts';
import { pixelsOf } from '../shared/pixels.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';
import { descent } from './descent.ts';
import { descentStyles } from './descent-styles.ts';
import { emptyWords } from './empty.ts';
import type { Command } from './keys.ts';
import { commandOf, KEY_HELP } from './keys.ts';
import { legend } from './legend.ts';
import { legendStyles } from './legend-styles.ts';
import type { Part, PartKind } from './lit.ts';
import { walkOf } from './lit.ts';
import type { Reader } from './looks.ts';
import { looksOf } from './looks.ts';
import { Mounting } from './mounting.ts';
import { lanesStyles } from './styles.ts';
import { perform } from './perform.ts';
import { svgOf } from './picture-file.ts';
import { Showing } from './showing.ts';
import { placeTip, tip } from './tip.ts';
import { zoomButtons } from './zoom.ts';

/**
 * @summary Lineage lanes: what forked from what, merged into what and was renamed, along time, in the colours of the owners.
 * @fires {CustomEvent<{ tracks: number, links: number }>} stemma-ready - The lanes are drawn for the first time.
 * @fires {CustomEvent<{ type: string, id: string } | null>} stemma-select - The reader selected something, or nothing.
 * @slot - What is shown where there is nothing to draw.
 * @slot tools - Buttons at the lower right of the picture.
 * @csspart canvas - The box that the lanes are drawn in.
 * @csspart legend - Whose colour is which, and what the marks mean.
 * @csspart descent - What is said of the selection.
 * @csspart zoom - The buttons that zoom.
 *
 * @example
 * <stemma-explorer id="linux"></stemma-explorer>
 * <stemma-lanes for="linux"></stemma-lanes>
 */
export class LanesElement extends Panel {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [tokens, base, legendStyles, descentStyles, lanesStyles, paperStyles];

  /** What a panel wants lit; all else fades. */
  @property({ attribute: false }) lit: Lit | undefined;
  /** Before it has the focus, wheel and finger move the page around it. */
  @property({ type: Boolean }) embedded = false;

  /** @internal */
  @state() protected picture: Picture | undefined;
  /** Numbers of the tracks that are selected, the first one first. @internal */
  @state() protected chosen: readonly number[] = [];
  /** @internal */
  @state() protected alone: Part | undefined;
  /** Keys of folded tracks. @internal */
  @state() protected folded: ReadonlySet<string> = new Set();
  /** @internal */
  @state() protected showRefuted = false;
  /** @internal */
  @state() protected cursor: Cursor | undefined;
  /** @internal */
  @state() protected focused = false;
  /** @internal */
  @state() protected hovered: Hit | undefined;
  /** The owner that the legend points at. @internal */
  @state() protected owner: OwnerEntry | undefined;
  /** What was last said. @internal */
  @state() protected said = '';

  @query('.canvas') private readonly canvas!: HTMLElement;
  readonly #showing = new Showing((picture) => this.#arrived(picture));
  readonly #mounting = new Mounting(this, {
    box: () => this.canvas,
    framed: () => this.#arrange(),
    tapped: (hit, add) => this.#tapped(hit, add),
    opened: (hit) => hit.type === 'track' && this.#fold(hit.track),
    hovered: (hit, at) => {
      this.hovered = hit;
      this.#tipAt = at;
    },
  });
  #tipAt = { x: 0, y: 0 };
  #shown: History = NO_HISTORY;
  #seen: Selection | undefined;
  #isReady = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#showing.dispose();
  }

  /** The picture, not its legend. */
  override focus(options?: FocusOptions): void {
    this.canvas.focus(options);
  }

  /** Where the track of an entity is, in px of the window; none where it is not drawn. */
  place(id: string): DOMRect | undefined {
    const drawn = this.picture?.byEntity.get(this.current.graph.entityNumber(id));
    const place = drawn === undefined ? undefined : this.#mounting.surface?.place(drawn);
    if (place === undefined) return undefined;
    const { left, top } = this.canvas.getBoundingClientRect();
    return new DOMRect(left + place.x, top + place.y, place.width, place.height);
  }

  /** Whether nothing comes from anything in what is shown. */
  get isEmpty(): boolean {
    return selectShownHistory(this.current).tracks.length === 0;
  }

  /** Whether there is something to be pictured. */
  get isDrawn(): boolean {
    return this.picture !== undefined && this.picture.tracks.length > 0;
  }

  /** What is in the window as the text of an SVG picture, with its title, the date that is looked at and the legend. */
  toSVG(): Promise<string> {
    const { current, picture, canvas: box } = this;
    return svgOf({ current, picture, surface: this.#mounting.surface, box });
  }

  /** The same as a PNG picture. */
  async toPNG(scale = 2): Promise<Blob> {
    return pixelsOf(await this.toSVG(), scale);
  }

  /** Shows everything. */
  fit(): void {
    this.#mounting.surface?.fit();
  }

  protected override slice(current: State): readonly unknown[] {
    return [selectShownHistory(current), current.view.selection, current.view.lens.asOf];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    this.#mounting.grip = this.embedded ? 'when-focused' : 'always';
    this.#shown = selectShownHistory(this.current);
    this.#followSelection();
  }

  protected override updated(): void {
    this.#arrange();
    const { surface } = this.#mounting;
    surface?.setLooks(looksOf(this.#reader));
    const box = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (box !== null && surface !== undefined) placeTip(box, this.#tipAt, surface.frame);
  }

  protected override render(): TemplateResult {
    const { picture } = this;
    const history = this.#history;
    const label = `Lineage: ${counted(history.tracks.length, 'track')}, ${counted(history.links.length, 'link')}`;
    return html`
      ${
        picture === undefined || picture.tracks.length === 0
          ? nothing
          : legend({
              picture,
              nameOf: (entity) => this.current.graph.nameOf(entity),
              showRefuted: this.showRefuted,
              point: (owner) => (this.owner = owner),
              choose: ({ entity }) => this.select('entity', this.current.graph.entityIdOf(entity)),
              toggleRefuted: () => (this.showRefuted = !this.showRefuted),
            })
      }
      <div class="view">
        <div
          class="canvas"
          part="canvas"
          role="application"
          aria-roledescription="lineage"
          aria-label=${label}
          aria-describedby="help"
          tabindex="0"
          @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
          @focus=${() => this.#onFocus(true)}
          @blur=${() => this.#onFocus(false)}
        ></div>
        <p id="help" class="spoken">${KEY_HELP}</p>
        <p class="spoken" role="status">${this.said}</p>
        ${tip(this.hovered)} ${this.#shown.tracks.length === 0 ? nothing : zoomButtons(this.#mounting.surface)}
        <slot name="tools"></slot>
        <div class="instead" ?hidden=${history.tracks.length > 0}>
          <slot><p>${emptyWords(history, this.current.graph)}</p></slot>
        </div>
      </div>
      ${descent({
        kin: this.#kin,
        chosen: this.chosen,
        part: this.alone,
        reading: selectReading(this.current),
        choose: (entity) => this.select('entity', this.current.graph.entityIdOf(entity)),
        chooseClaim: (claim) => this.select('claim', this.current.graph.claimIdOf(claim)),
        show: (kind) => this.#showPart(kind),
        drawn: this.picture?.byEntity.get(this.chosen[0] ?? -1),
        fold: (track) => this.#fold(track),
        close: () => this.#choose([]),
      })}
    `;
  }

  get #kin(): Kin {
    return selectKin(this.current);
  }

  /** What is shown: all, or the part that was asked for. */
  get #history(): History {
    return this.alone === undefined ? this.#shown : partOf(this.#shown, walkOf(this.#kin, this.alone).tracks);
  }

  get #reader(): Reader {
    const { current, picture, chosen, hovered, owner, lit, showRefuted } = this;
    const cursor = this.focused ? this.cursor : undefined;
    return {
      current,
      history: this.#history,
      kin: this.#kin,
      picture,
      chosen,
      hovered,
      owner,
      lit,
      cursor,
      showRefuted,
    };
  }

  #drawn(key: string): DrawnTrack | undefined {
    return this.picture?.tracks.find(({ placed }) => placed.id === key);
  }

  /** Lays the picture out again where what it shows has changed. */
  #arrange(): void {
    const { surface } = this.#mounting;
    const { folded, alone: part } = this;
    if (surface !== undefined)
      this.#showing.arrange(surface, { whole: this.#shown, history: this.#history, part, folded });
  }

  #arrived(picture: Picture): void {
    this.picture = picture;
    if (this.#showing.revealing !== undefined) this.#reveal(this.#showing.revealing);
    const { tracks, links } = picture;
    if (this.#isReady || tracks.length === 0) return;
    this.#isReady = true;
    const detail = { tracks: tracks.length, links: links.length };
    this.dispatchEvent(new CustomEvent('stemma-ready', { detail, bubbles: true, composed: true }));
  }

  /** What the explorer has selected is selected here; where it came from elsewhere, it is brought into the window. */
  #followSelection(): void {
    const { selection } = this.current.view;
    if (selection === this.#seen) return;
    this.#seen = selection;
    if (selection?.type !== 'entity') {
      if (selection === undefined) this.chosen = [];
      return;
    }
    const entity = this.current.graph.entityNumber(selection.id);
    if (this.chosen.includes(entity)) return;
    this.chosen = this.#kin.track(entity) === undefined ? [] : [entity];
    this.#unfoldTo(entity);
    if (this.alone !== undefined && !walkOf(this.#kin, this.alone).tracks.has(entity)) this.alone = undefined;
    this.#showing.reveal(entity);
    void this.updateComplete.then(() => requestAnimationFrame(() => this.#reveal(entity)));
  }

  #reveal(entity: number): void {
    const drawn = this.picture?.byEntity.get(entity);
    if (drawn === undefined) return;
    this.cursor = { track: drawn.placed.id, event: 0 };
    this.#mounting.surface?.reveal(drawn);
  }

  /** Opens whatever the track is folded away in. */
  #unfoldTo(entity: number): void {
    const above = [...this.#kin.ancestors(entity).tracks].map((each) => `n${String(each)}`);
    const closed = above.filter((key) => key !== `n${String(entity)}` && this.folded.has(key));
    if (closed.length > 0) this.folded = new Set([...this.folded].filter((key) => !closed.includes(key)));
  }

  #tapped(hit: Hit | undefined, add: boolean): void {
    if (hit === undefined) {
      this.#choose([]);
      return;
    }
    if (hit.type === 'link') {
      const [claim] = hit.link.link.claims;
      if (claim !== undefined) this.#selectClaim(claim);
      return;
    }
    const { entity, key } = hit.track.track;
    this.cursor = { track: key, event: 0 };
    if (!add) this.#choose([entity]);
    else
      this.#choose(
        this.chosen.includes(entity) ? this.chosen.filter((each) => each !== entity) : [...this.chosen, entity],
      );
  }

  #choose(entities: readonly number[]): void {
    this.chosen = entities;
    if (this.alone?.kind === 'common' && entities.length < 2) this.alone = undefined;
    const last = entities.at(-1);
    const selection: Selection | undefined =
      last === undefined ? undefined : { type: 'entity', id: this.current.graph.entityIdOf(last) };
    this.#seen = selection;
    this.dispatch({ type: 'selected', selection });
    this.#seen = this.current.view.selection;
    this.#tellSelection(selection);
    const drawn = last === undefined ? undefined : this.picture?.byEntity.get(last);
    if (drawn !== undefined) this.said = trackInWords(this.#kin, drawn);
  }

  #selectClaim(claim: number): void {
    const selection: Selection = { type: 'claim', id: this.current.graph.claimIdOf(claim) };
    this.dispatch({ type: 'selected', selection });
    this.#tellSelection(selection);
  }

  #tellSelection(selection: Selection | undefined): void {
    const detail = selection === undefined ? null : { ...selection };
    this.dispatchEvent(new CustomEvent('stemma-select', { detail, bubbles: true, composed: true }));
  }

  #showPart(kind: PartKind | undefined): void {
    this.#showing.keep = this.chosen[0];
    this.alone = kind === undefined ? undefined : { kind, of: this.chosen };
    this.said = `${counted(this.#history.tracks.length, 'track')} shown.`;
  }

  #fold(drawn: DrawnTrack): void {
    const { id, below, isFolded } = drawn.placed;
    if (below === 0) return;
    const folded = new Set(this.folded);
    if (isFolded) folded.delete(id);
    else folded.add(id);
    this.#showing.keep = drawn.track.entity;
    this.folded = folded;
    this.said = `${drawn.track.name}: ${counted(below, 'track')} ${isFolded ? 'unfolded' : 'folded'}.`;
  }

  #onFocus(focused: boolean): void {
    this.focused = focused;
    if (focused && this.cursor === undefined && this.picture !== undefined) this.cursor = firstCursor(this.picture);
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === undefined || event.defaultPrevented) return;
    if (command.type === 'leave' && this.alone === undefined && this.chosen.length === 0) return; // then it is the page's
    this.#do(command);
    event.preventDefault();
  }

  #do(command: Command): void {
    const drawn = this.cursor === undefined ? undefined : this.#drawn(this.cursor.track);
    perform(command, {
      surface: this.#mounting.surface,
      drawn,
      walk: (step) => {
        if (this.picture === undefined) return;
        this.#walkTo(this.cursor === undefined ? firstCursor(this.picture) : stepped(this.picture, this.cursor, step));
      },
      tap: (track, add) => this.#tapped({ type: 'track', track }, add),
      fold: (track) => this.#fold(track),
      showAlone: (kind, { track }) => {
        if (!this.chosen.includes(track.entity)) this.#choose([track.entity]);
        this.#showPart(kind);
      },
      showAll: () => this.#showPart(undefined),
      leave: () => (this.alone === undefined ? this.#choose([]) : this.#showPart(undefined)),
    });
  }

  #walkTo(cursor: Cursor | undefined): void {
    if (cursor === undefined || this.picture === undefined) return;
    this.cursor = cursor;
    const drawn = this.#drawn(cursor.track);
    const event = drawn === undefined ? undefined : eventsOf(this.picture, drawn)[cursor.event];
    if (drawn === undefined || event === undefined) return;
    this.said = eventInWords(event, this.#kin, drawn);
    this.#mounting.surface?.reveal(drawn, event.at);
  }
}
