/** `<stemma-timeline>`: the strip of time: when things changed, and a handle for the date that is looked at. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Span } from '../../../graph/index.ts';
import { dayInWords, isoDay, parseWhen, reach, timeInWords } from '../../../graph/index.ts';
import type { ChangeRow, Lit, State, StopChange, Timeline } from '../../explorer/index.ts';
import {
  changesAt,
  changesBetween,
  nearestStop,
  selectTimeless,
  selectTimeline,
  stopAt,
  stopInWords,
} from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';
import { asked } from './asked.ts';
import { chart } from './chart.ts';
import type { HandleName, Move } from './handle.ts';
import { goalOf, handle } from './handle.ts';
import { list } from './list.ts';
import { Player } from './player.ts';
import { Scale } from './scale.ts';
import { timelineStyles } from './styles.ts';

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
  static override styles = [tokens, base, timelineStyles];

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
  #dragged: HandleName | undefined;
  /** Where the pointer is, until the handle has followed. */
  #day: number | undefined;
  #frame = 0;
  #litTimer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#litTimer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#sizes.observe(this.track);
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
    this.empty = this.#timeline.span === undefined;
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.track);
  }

  protected override updated(): void {
    this.#place();
  }

  protected override render(): TemplateResult {
    const timeline = this.#timeline;
    const scale = this.#scale;
    return html`
      ${asked({
        asOf: this.current.view.lens.asOf,
        range: this.#range,
        isPlaying: this.#player.isPlaying,
        speed: this.#player.speed,
        step: (by) => this.#step(by),
        play: () => (this.#player.isPlaying ? this.#player.stop() : this.#play()),
        faster: () => this.#player.faster(timeline.stops.length),
        toggleRange: () => this.#toggleRange(),
        clear: () => this.#clear(),
      })}
      <div
        class="track"
        part="strip"
        @pointerdown=${(event: PointerEvent) => this.#down(event)}
        @pointermove=${(event: PointerEvent) => this.#move(event)}
        @pointerup=${() => this.#up()}
        @pointercancel=${() => this.#up()}
      >
        ${scale === undefined ? nothing : chart(timeline, scale)}
        ${this.#range === undefined ? nothing : html`<div class="band"></div>`}
        ${scale === undefined ? nothing : this.#handles(timeline)} ${this.#sentence()}
      </div>
      ${this.listed || (this.stacked && this.#asOf !== undefined) ? this.#list() : nothing}
      <p class="spoken" role="status">${this.said}</p>
    `;
  }

  get #timeline(): Timeline {
    return selectTimeline(this.current);
  }

  get #scale(): Scale | undefined {
    const { span } = this.#timeline;
    return span === undefined || this.width === 0 ? undefined : new Scale(span, this.width);
  }

  /** The asked time; `undefined` where none is asked for. */
  get #asOf(): Span | undefined {
    const text = this.current.view.lens.asOf;
    const result = text === undefined ? undefined : parseWhen(text);
    return result !== undefined && 'when' in result ? reach(result.when) : undefined;
  }

  /** The two dates, where two are asked for. */
  get #range(): Span | undefined {
    const text = this.current.view.lens.asOf;
    const asOf = this.#asOf;
    if (text?.includes('/') !== true || asOf === undefined) return undefined;
    const { span } = this.#timeline;
    return {
      from: Number.isFinite(asOf.from) ? asOf.from : (span?.from ?? 0),
      to: Number.isFinite(asOf.to) ? asOf.to : (span?.to ?? 0),
    };
  }

  #handles(timeline: Timeline): TemplateResult | readonly TemplateResult[] {
    const { stops } = timeline;
    const range = this.#range;
    const asOf = this.#asOf;
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
    if (range === undefined) {
      const day = asOf === undefined ? undefined : asOf.to;
      const words =
        asOf === undefined
          ? 'all of time'
          : [timeInWords(this.current.view.lens.asOf ?? ''), this.#stopWords].filter(Boolean).join(': ');
      return one('date', 'As of', day, words);
    }
    return [
      one('from', 'From', range.from, dayInWords(range.from)),
      one('to', 'Until', range.to, dayInWords(range.to)),
    ];
  }

  get #change(): StopChange | undefined {
    const asOf = this.#asOf;
    if (asOf === undefined || this.#range !== undefined || asOf.from !== asOf.to) return undefined;
    return changesAt(selectTimeless(this.current), this.#timeline.marks, asOf.from);
  }

  get #stopWords(): string {
    const change = this.#change;
    return change === undefined ? '' : stopInWords(change);
  }

  /** What changed, over the handle; opens the list. */
  #sentence(): TemplateResult | typeof nothing {
    const range = this.#range;
    const words =
      range === undefined ? this.#stopWords : `${counted(this.#rows.length, 'change')} between the two dates`;
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

  /** What the list lists. */
  get #rows(): readonly ChangeRow[] {
    const reading = selectTimeless(this.current);
    const range = this.#range;
    if (range !== undefined) return changesBetween(reading, range);
    const change = this.#change;
    const asOf = this.#asOf;
    if (change === undefined || asOf === undefined) return [];
    const claims = new Set(change.claims);
    const entities = new Set(change.entities);
    const { span } = this.#timeline;
    return changesBetween(reading, span ?? asOf).filter(
      ({ claim, entity }) =>
        (claim !== undefined && claims.has(claim)) || (entity !== undefined && entities.has(entity)),
    );
  }

  #list(): TemplateResult {
    const range = this.#range;
    const asOf = timeInWords(this.current.view.lens.asOf ?? '');
    return list({
      title: range === undefined ? `Changes: ${asOf}` : `${dayInWords(range.from)} to ${dayInWords(range.to)}`,
      rows: this.#rows,
      choose: ({ claim, entity }) => {
        if (claim !== undefined) this.select('claim', this.current.graph.claimIdOf(claim));
        else if (entity !== undefined) this.select('entity', this.current.graph.entityIdOf(entity));
      },
      point: (row) => this.light(row === undefined ? undefined : litBy(row)),
      close: () => (this.listed = false),
    });
  }

  /** Puts handles, band and sentence where they belong: positions are set by script, never in the template. */
  #place(): void {
    const scale = this.#scale;
    if (scale === undefined) return;
    const range = this.#range;
    const asOf = this.#asOf;
    const at = (day: number | undefined): number =>
      day === undefined ? scale.width : Math.min(scale.width, Math.max(0, scale.x(day)));
    const places: Readonly<Record<HandleName, number>> = {
      date: at(asOf === undefined ? undefined : (asOf.from + asOf.to) / 2),
      from: at(range?.from),
      to: at(range?.to),
    };
    for (const element of this.renderRoot.querySelectorAll<HTMLElement>('.handle')) {
      const name = element.dataset['handle'] as HandleName;
      element.style.left = `${String(places[name])}px`;
    }
    const band = this.renderRoot.querySelector<HTMLElement>('.band');
    if (band !== null) {
      band.style.left = `${String(places.from)}px`;
      band.style.width = `${String(Math.max(0, places.to - places.from))}px`;
    }
    const sentence = this.renderRoot.querySelector<HTMLElement>('.sentence');
    if (sentence !== null) {
      const x = range === undefined ? places.date : places.to;
      const isRight = x + 14 + sentence.offsetWidth < scale.width;
      sentence.style.left = `${String(Math.max(0, isRight ? x + 14 : x - 14 - sentence.offsetWidth))}px`;
    }
  }

  #down(event: PointerEvent): void {
    const scale = this.#scale;
    if (scale === undefined || event.button !== 0) return;
    const day = scale.dayAt(event.clientX - this.track.getBoundingClientRect().left);
    const range = this.#range;
    this.#dragged =
      range === undefined ? 'date' : Math.abs(day - range.from) < Math.abs(day - range.to) ? 'from' : 'to';
    this.#player.stop();
    this.track.setPointerCapture(event.pointerId);
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-handle='${this.#dragged}']`)?.focus({ preventScroll: true });
    this.#day = day;
    this.#follow();
  }

  #move(event: PointerEvent): void {
    const scale = this.#scale;
    if (this.#dragged === undefined || scale === undefined) return;
    this.#day = scale.dayAt(event.clientX - this.track.getBoundingClientRect().left);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#follow());
  }

  #up(): void {
    if (this.#dragged === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#follow();
    this.#dragged = undefined;
    this.#lightChange();
  }

  /** The handle goes to where the pointer is, once a frame. */
  #follow(): void {
    const { stops } = this.#timeline;
    const stop = this.#day === undefined ? undefined : stops[nearestStop(stops, this.#day)];
    this.#day = undefined;
    if (stop !== undefined && this.#dragged !== undefined) this.#set(this.#dragged, stop);
  }

  /** Moves a handle by stops. */
  #moveHandle(name: HandleName, move: Move): void {
    if (move === 'clear') {
      this.#clear();
      return;
    }
    const { stops } = this.#timeline;
    const range = this.#range;
    const day = name === 'date' ? this.#asOf?.to : name === 'from' ? range?.from : range?.to;
    const stop = stops[goalOf(stops, day, move)];
    if (stop === undefined) return;
    this.#set(name, stop);
    this.#lightChange();
    this.said = [dayInWords(stop), this.#stopWords].filter(Boolean).join(': ');
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
      this.dispatch({ type: 'lens-changed', lens: { asOf: isoDay(day) } });
      return;
    }
    const [from, to] = name === 'from' ? [Math.min(day, range.to), range.to] : [range.from, Math.max(day, range.from)];
    this.dispatch({ type: 'lens-changed', lens: { asOf: `${isoDay(from)}/${isoDay(to)}` } });
  }

  #clear(): void {
    this.#player.stop();
    this.listed = false;
    this.dispatch({ type: 'lens-changed', lens: { asOf: undefined } });
  }

  #toggleRange(): void {
    const { stops, lastSaid } = this.#timeline;
    const range = this.#range;
    this.#player.stop();
    if (range !== undefined) {
      this.dispatch({ type: 'lens-changed', lens: { asOf: isoDay(range.to) } });
      return;
    }
    const first = stops[0];
    if (first === undefined) return;
    const from = this.#asOf?.from ?? first;
    const to = Math.max(from, lastSaid ?? stops.at(-1) ?? first);
    this.dispatch({ type: 'lens-changed', lens: { asOf: `${isoDay(from)}/${isoDay(to)}` } });
  }

  #play(): void {
    const { stops } = this.#timeline;
    const day = this.#asOf?.to;
    const [first] = stops;
    const isAtEnd = day === undefined || stopAt(stops, day) >= stops.length - 1;
    if (isAtEnd && first !== undefined) this.#set(this.#moving, first);
    this.#player.play(stops.length);
  }

  #advance(by: number): boolean {
    const { stops } = this.#timeline;
    const day = this.#range?.to ?? this.#asOf?.to;
    const index = day === undefined ? -1 : stopAt(stops, day);
    const stop = stops[Math.min(stops.length - 1, index + by)];
    if (stop === undefined || index >= stops.length - 1) return false;
    this.#set(this.#moving, stop);
    return true;
  }

  /** What has changed is lit for a moment, where it is few. */
  #lightChange(): void {
    const change = this.#change;
    clearTimeout(this.#litTimer);
    if (change === undefined || change.claims.length + change.entities.length === 0) return;
    if (change.claims.length + change.entities.length > FEW) return;
    this.light({ claims: change.claims, entities: change.entities });
    this.#litTimer = setTimeout(() => this.light(undefined), LIT);
  }
}

function litBy({ claim, entity }: ChangeRow): Lit {
  return { claims: claim === undefined ? [] : [claim], entities: entity === undefined ? [] : [entity] };
}
