/** `<stemma-lanes>`: where things come from, along time: each a track from its beginning to its end, with its owner's colour. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { History, Kin, Lit, Selection, State } from '../../explorer/index.ts';
import {
  NO_HISTORY,
  partOf,
  selectAnswerLit,
  selectKin,
  selectReading,
  selectShownHistory,
} from '../../explorer/index.ts';
import type { Hit } from '../../lanes/hit.ts';
import type { OwnerEntry } from '../../lanes/owners.ts';
import type { DrawnTrack, Picture } from '../../lanes/picture.ts';
import { trackInWords } from '../../lanes/words.ts';
import { base } from '../shared/base.ts';
import { Panel } from '../shared/panel.ts';
import { canvasStyles } from '../shared/canvas-styles.ts';
import { paperStyles } from '../shared/paper.ts';
import { pixelsOf } from '../shared/pixels.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';
import type { Choice } from './choice.ts';
import {
  choosing,
  foldedIn,
  folding,
  NO_CHOICE,
  numbersIn,
  partIn,
  revealing,
  showingAlone,
  toggled,
} from './choice.ts';
import { descent } from './descent.ts';
import { descentStyles } from './descent-styles.ts';
import { emptyWords } from './empty.ts';
import { Following } from './following.ts';
import { Keyboard } from './keyboard.ts';
import { KEY_HELP } from './keys.ts';
import { legend } from './legend.ts';
import { legendStyles } from './legend-styles.ts';
import type { Part, PartKind } from './lit.ts';
import { walkOf } from './lit.ts';
import type { Reader } from './looks.ts';
import { looksOf } from './looks.ts';
import { Mounting } from './mounting.ts';
import { lanesStyles } from './styles.ts';
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
  static override styles = [tokens, base, legendStyles, descentStyles, canvasStyles, lanesStyles, paperStyles];

  /** What a panel wants lit; all else fades. */
  @property({ attribute: false }) lit: Lit | undefined;
  /** Before it has the focus, wheel and finger move the page around it. */
  @property({ type: Boolean }) embedded = false;

  /** @internal */
  @state() protected picture: Picture | undefined;
  /** @internal */
  @state() protected choice: Choice = NO_CHOICE;
  /** @internal */
  @state() protected showRefuted = false;
  /** @internal */
  @state() protected focused = false;
  /** @internal */
  @state() protected hovered: Hit | undefined;
  /** The owner that the legend points at. @internal */
  @state() protected owner: OwnerEntry | undefined;

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
  readonly #keyboard = new Keyboard(this, () => ({
    picture: this.picture,
    kin: this.#kin,
    surface: this.#mounting.surface,
    canLeave: this.#part !== undefined || this.#chosen.length > 0,
    tap: (track, add) => this.#tapped({ type: 'track', track }, add),
    fold: (track) => this.#fold(track),
    showAlone: (kind, { track }) => {
      if (!this.choice.tracks.includes(track.id)) this.#choose([track.id]);
      this.#showPart(kind);
    },
    showAll: () => this.#showPart(undefined),
    leave: () => (this.#part === undefined ? this.#choose([]) : this.#showPart(undefined)),
  }));
  #tipAt = { x: 0, y: 0 };
  #shown: History = NO_HISTORY;
  readonly #following = new Following();
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
    // an explorer that was given is followed from the next update on
    return selectShownHistory(this.explorer?.state ?? this.current).tracks.length === 0;
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
    return [selectShownHistory(current), selectAnswerLit(current), current.view.selection, current.view.lens.asOf];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    this.#mounting.grip = this.embedded ? 'when-focused' : 'always';
    this.#shown = selectShownHistory(this.current);
    this.#follow();
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
          @keydown=${(event: KeyboardEvent) => this.#keyboard.press(event)}
          @focus=${() => this.#arrive()}
          @blur=${() => (this.focused = false)}
        ></div>
        <p id="help" class="spoken">${KEY_HELP}</p>
        <p class="spoken" role="status">${this.#keyboard.said}</p>
        ${tip(this.hovered)} ${this.#shown.tracks.length === 0 ? nothing : zoomButtons(this.#mounting.surface)}
        <slot name="tools"></slot>
        <div class="instead" ?hidden=${history.tracks.length > 0}>
          <slot><p>${emptyWords(history, this.current.graph)}</p></slot>
        </div>
      </div>
      ${descent({
        kin: this.#kin,
        chosen: this.#chosen,
        part: this.#part,
        reading: selectReading(this.current),
        choose: (entity) => this.select('entity', this.current.graph.entityIdOf(entity)),
        chooseClaim: (claim) => this.select('claim', this.current.graph.claimIdOf(claim)),
        show: (kind) => this.#showPart(kind),
        drawn: this.picture?.byEntity.get(this.#chosen[0] ?? -1),
        fold: (track) => this.#fold(track),
        close: () => this.#choose([]),
      })}
    `;
  }

  /** The keyboard comes. */
  #arrive(): void {
    this.focused = true;
    this.#keyboard.arrive();
  }

  get #kin(): Kin {
    return selectKin(this.current);
  }

  /** Numbers of the tracks that are chosen. */
  get #chosen(): readonly number[] {
    return numbersIn(this.current.graph, this.choice.tracks);
  }

  get #part(): Part | undefined {
    return partIn({ graph: this.current.graph, choice: this.choice });
  }

  /** What is shown: all, or the part that was asked for. */
  get #history(): History {
    const part = this.#part;
    return part === undefined ? this.#shown : partOf(this.#shown, walkOf(this.#kin, part).tracks);
  }

  get #reader(): Reader {
    const { current, picture, hovered, owner, lit, showRefuted } = this;
    const cursor = this.focused ? this.#keyboard.cursor : undefined;
    return {
      current,
      history: this.#history,
      kin: this.#kin,
      picture,
      chosen: this.#chosen,
      hovered,
      owner,
      lit,
      cursor,
      showRefuted,
    };
  }

  /** Lays the picture out again where what it shows has changed. */
  #arrange(): void {
    const { surface } = this.#mounting;
    if (surface === undefined) return;
    const { choice, current } = this;
    this.#showing.arrange(surface, {
      whole: this.#shown,
      history: this.#history,
      alone: this.#part && choice.alone,
      folded: foldedIn({ graph: current.graph, choice }),
    });
  }

  #arrived(picture: Picture): void {
    this.picture = picture;
    this.#reveal(this.#showing.revealing);
    const { tracks, links } = picture;
    if (this.#isReady || tracks.length === 0) return;
    this.#isReady = true;
    const detail = { tracks: tracks.length, links: links.length };
    this.dispatchEvent(new CustomEvent('stemma-ready', { detail, bubbles: true, composed: true }));
  }

  /** What the explorer has selected is selected here; what it selects or answers elsewhere is brought into the window. */
  #follow(): void {
    const followed = this.#following.next(this.current, this.#shown, this.choice.tracks);
    if (followed === undefined) return;
    const { tracks, entities } = followed;
    this.choice = revealing({ ...this.choice, tracks }, entities, { graph: this.current.graph, kin: this.#kin });
    if (entities.length === 0) return;
    this.#showing.reveal(entities);
    void this.updateComplete.then(() => requestAnimationFrame(() => this.#reveal(entities)));
  }

  #reveal(entities: readonly number[]): void {
    const drawn = entities.flatMap((entity) => this.picture?.byEntity.get(entity) ?? []);
    const [first, ...others] = drawn;
    if (first === undefined) return;
    this.#keyboard.startFrom(first);
    if (others.length === 0) this.#mounting.surface?.reveal(first);
    else this.#mounting.surface?.revealAll(drawn);
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
    const { id } = hit.track.track;
    this.#keyboard.startFrom(hit.track);
    this.#choose(add ? toggled(this.choice.tracks, id) : [id]);
  }

  #choose(tracks: readonly string[]): void {
    this.choice = choosing(this.choice, tracks);
    const id = tracks.at(-1);
    const selection: Selection | undefined = id === undefined ? undefined : { type: 'entity', id };
    this.#select(selection);
    const drawn = this.picture?.byEntity.get(this.#chosen.at(-1) ?? -1);
    if (drawn !== undefined) this.#keyboard.say(trackInWords(this.#kin, drawn));
  }

  #selectClaim(claim: number): void {
    this.#select({ type: 'claim', id: this.current.graph.claimIdOf(claim) });
  }

  #select(selection: Selection | undefined): void {
    this.#following.own = selection;
    this.dispatch({ type: 'selected', selection });
    this.#following.own = this.current.view.selection;
    const detail = selection === undefined ? null : { ...selection };
    this.dispatchEvent(new CustomEvent('stemma-select', { detail, bubbles: true, composed: true }));
  }

  #showPart(kind: PartKind | undefined): void {
    this.#showing.keep = this.#chosen[0];
    this.choice = showingAlone(this.choice, kind);
    this.#keyboard.say(`${counted(this.#history.tracks.length, 'track')} shown.`);
  }

  #fold(drawn: DrawnTrack): void {
    const { below, isFolded } = drawn.placed;
    if (below === 0) return;
    const { entity, id, name } = drawn.track;
    this.#showing.keep = entity;
    this.choice = folding(this.choice, id);
    this.#keyboard.say(`${name}: ${counted(below, 'track')} ${isFolded ? 'unfolded' : 'folded'}.`);
  }
}
