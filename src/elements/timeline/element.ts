/** `<stemma-timeline>`: the strip of time: when things changed, and a handle for the date that is looked at. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Span } from '../../../graph/index.ts';
import { dayInWords, isoDay, timeInWords } from '../../../graph/index.ts';
import type { ChangeRow, Lit, State } from '../../explorer/index.ts';
import { selectTimeline, stopAt } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { waiting } from '../shared/waiting.ts';
import { raised } from '../shared/raised.ts';
import { asked } from './asked.ts';
import { chart } from './chart.ts';
import { Dragging } from './dragging.ts';
import type { HandleName, Move } from './handle.ts';
import { goalOf, handle } from './handle.ts';
import { list } from './list.ts';
import { listStyles } from './list-styles.ts';
import { meaning } from './meaning.ts';
import { place } from './placing.ts';
import { Player } from './player.ts';
import { Scale } from './scale.ts';
import { timelineStyles } from './styles.ts';
import type { Told } from './told.ts';
import { rowsOf, told, toldInWords } from './told.ts';

/** How long what has changed stays lit after a step, ms; more than a few are not lit. */
const LIT = 1100;
const FEW = 60;

/**
 * @summary The strip of time: a histogram of when things began, ended and changed hands, and a handle for *as of*.
 * @fires {CustomEvent<Lit | undefined>} stemma-hover - The pointer rests on something that the diagram can light.
 * @csspart strip - The histogram with its handle.
 *
 * @example
 * <stemma-explorer id="xen"></stemma-explorer>
 * <stemma-timeline for="xen"></stemma-timeline>
 */
export class TimelineElement extends Panel {
  static override styles = [tokens, base, timelineStyles, raised('.list'), listStyles];

  /** Nothing is dated: there is nothing to show. */
  @property({ type: Boolean, reflect: true }) empty = true;
  /** The list of changes is always there, below the strip. */
  @property({ type: Boolean, reflect: true }) stacked = false;

  /** @internal */
  @state() protected width = 0;
  /** @internal */
  @state() protected listed = false;
  /** @internal */
  @state() protected said = '';

  @query('.track') private readonly track!: HTMLElement;
  readonly #player = new Player(this, (by) => this.#advance(by));
  readonly #sizes = new ResizeObserver(() => (this.width = this.track.clientWidth));
  readonly #dragging = new Dragging(() => ({
    track: this.track,
    scale: this.#scale,
    stops: this.#told.timeline.stops,
    range: this.#range,
    set: (name, day) => this.#set(name, day),
    started: (name) => {
      this.#player.stop();
      this.renderRoot.querySelector<HTMLElement>(`[data-handle='${name}']`)?.focus({ preventScroll: true });
    },
    ended: () => this.#lightChange(),
  }));
  #litTimer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#sizes.observe(this.track);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#dragging.cancel();
    clearTimeout(this.#litTimer);
  }

  /** The handle, not the buttons. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.handle')?.focus(options);
  }

  protected override slice(current: State): readonly unknown[] {
    return [selectTimeline(current), current.view.lens.asOf];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { span, pending } = this.#told.timeline;
    this.empty = span === undefined && pending !== true;
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.track);
  }

  protected override updated(): void {
    const scale = this.#scale;
    if (scale !== undefined) place(this.renderRoot, scale, this.#told.asOf, this.#range);
  }

  protected override render(): TemplateResult {
    const now = this.#told;
    const scale = this.#scale;
    return html`
      ${asked({
        asOf: now.text,
        range: this.#range,
        isPlaying: this.#player.isPlaying,
        speed: this.#player.speed,
        step: (by) => this.#step(by),
        play: () => (this.#player.isPlaying ? this.#player.stop() : this.#play()),
        faster: () => this.#player.faster(now.timeline.stops.length),
        toggleRange: () => this.#toggleRange(),
        clear: () => this.#clear(),
      })}
      <div
        class="track"
        part="strip"
        @pointerdown=${(event: PointerEvent) => this.#dragging.down(event)}
        @pointermove=${(event: PointerEvent) => this.#dragging.move(event)}
        @pointerup=${() => this.#dragging.up()}
        @pointercancel=${() => this.#dragging.up()}
      >
        ${now.timeline.span === undefined ? waiting('Reading the dates') : nothing}
        ${scale === undefined ? nothing : chart(now.timeline, scale)}
        ${now.between === undefined ? nothing : html`<div class="band"></div>`}
        ${scale === undefined ? nothing : this.#handles(now)} ${this.#sentence(now, scale)}
      </div>
      ${this.listed || (this.stacked && now.asOf !== undefined) ? this.#list(now) : nothing}
      <p class="spoken" role="status">${this.said}</p>
    `;
  }

  get #told(): Told {
    return told(this.current);
  }

  /** The two dates, where two are asked for. */
  get #range(): Span | undefined {
    return this.#told.between?.span;
  }

  get #scale(): Scale | undefined {
    const { span } = selectTimeline(this.current);
    return span === undefined || this.width === 0 ? undefined : new Scale(span, this.width);
  }

  #handles(now: Told): TemplateResult | readonly TemplateResult[] {
    const { stops } = now.timeline;
    const one = (name: HandleName, label: string, day: number | undefined, words: string): TemplateResult =>
      handle({
        name,
        label,
        index: day === undefined ? stops.length - 1 : Math.max(0, stopAt(stops, day)),
        stops: stops.length,
        words,
        isIdle: day === undefined,
        step: (move) => this.#moveHandle(name, move),
      });
    if (now.between === undefined) return one('date', 'As of', now.asOf?.to, toldInWords(now));
    const { from, to } = now.between.span;
    return [one('from', 'From', from, dayInWords(from)), one('to', 'Until', to, dayInWords(to))];
  }

  /** What changed, over the handle; opens the list. Where no date is asked for, what the bars mean. */
  #sentence({ words, asOf, timeline }: Told, scale: Scale | undefined): TemplateResult | typeof nothing {
    if (asOf === undefined) return scale === undefined ? nothing : meaning(timeline, scale);
    if (words === '') return nothing;
    return html`<button
      class="sentence"
      type="button"
      aria-expanded=${this.listed ? 'true' : 'false'}
      @pointerdown=${(event: Event) => event.stopPropagation()}
      @click=${() => (this.listed = !this.listed)}
    >
      ${words}
    </button>`;
  }

  #list(now: Told): TemplateResult {
    const range = now.between?.span;
    return list({
      title:
        range === undefined
          ? `Changes: ${timeInWords(now.text ?? '')}`
          : `${dayInWords(range.from)} to ${dayInWords(range.to)}`,
      rows: rowsOf(this.current, now),
      choose: ({ claim, entity }) => {
        if (claim !== undefined) this.select('claim', this.current.graph.claimIdOf(claim));
        else if (entity !== undefined) this.select('entity', this.current.graph.entityIdOf(entity));
      },
      point: (row) => this.light(row === undefined ? undefined : litBy(row)),
      close: () => (this.listed = false),
    });
  }

  /** Moves a handle by stops. */
  #moveHandle(name: HandleName, move: Move): void {
    if (move === 'clear') {
      this.#clear();
      return;
    }
    const { stops } = this.#told.timeline;
    const range = this.#range;
    const day = name === 'date' ? this.#told.asOf?.to : name === 'from' ? range?.from : range?.to;
    const stop = stops[goalOf(stops, day, move)];
    if (stop === undefined) return;
    this.#set(name, stop);
    this.#lightChange();
    this.said = [dayInWords(stop), this.#told.words].filter(Boolean).join(': ');
  }

  #step(by: number): void {
    this.#player.stop();
    this.#moveHandle(this.#moving, by);
  }

  /** The handle that buttons move. */
  get #moving(): HandleName {
    return this.#range === undefined ? 'date' : 'to';
  }

  #set(name: HandleName, day: number): void {
    const range = this.#range;
    if (name === 'date' || range === undefined) {
      this.#ask(isoDay(day));
      return;
    }
    const [from, to] = name === 'from' ? [Math.min(day, range.to), range.to] : [range.from, Math.max(day, range.from)];
    this.#ask(`${isoDay(from)}/${isoDay(to)}`);
  }

  #ask(asOf: string | undefined): void {
    this.dispatch({ type: 'lens-changed', lens: { asOf } });
  }

  #clear(): void {
    this.#player.stop();
    this.listed = false;
    this.#ask(undefined);
  }

  #toggleRange(): void {
    const { timeline, asOf } = this.#told;
    const range = this.#range;
    this.#player.stop();
    if (range !== undefined) {
      this.#ask(isoDay(range.to));
      return;
    }
    const [first] = timeline.stops;
    if (first === undefined) return;
    const last = timeline.lastSaid ?? timeline.stops.at(-1) ?? first;
    const asked = asOf?.from ?? first;
    // from the asked day on, or up to it where nothing comes after it
    const [from, to] = asked < last ? [asked, last] : [first, asked];
    this.#ask(`${isoDay(from)}/${isoDay(to)}`);
  }

  #play(): void {
    const { timeline, asOf } = this.#told;
    const [first] = timeline.stops;
    const isAtEnd = asOf === undefined || stopAt(timeline.stops, asOf.to) >= timeline.stops.length - 1;
    if (isAtEnd && first !== undefined) this.#set(this.#moving, first);
    this.#player.play(timeline.stops.length);
  }

  #advance(by: number): boolean {
    const { timeline, asOf } = this.#told;
    const { stops } = timeline;
    const day = this.#range?.to ?? asOf?.to;
    const index = day === undefined ? -1 : stopAt(stops, day);
    const stop = stops[Math.min(stops.length - 1, index + by)];
    if (stop === undefined || index >= stops.length - 1) return false;
    this.#set(this.#moving, stop);
    this.#lightChange();
    return true;
  }

  /** What has changed is lit for a moment, where it is few. */
  #lightChange(): void {
    const { claims = [], entities = [] } = this.#told.change ?? {};
    clearTimeout(this.#litTimer);
    const count = claims.length + entities.length;
    const isFew = count > 0 && count <= FEW;
    this.light(isFew ? { claims, entities } : undefined);
    if (isFew) this.#litTimer = setTimeout(() => this.light(undefined), LIT);
  }
}

function litBy({ claim, entity }: ChangeRow): Lit {
  return { claims: claim === undefined ? [] : [claim], entities: entity === undefined ? [] : [entity] };
}
