/** `<stemma-sheet>`: on a phone, what lies over the foot of the diagram and is drawn up to one of three heights. */
import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../shared/base.ts';
import { tokens } from '../shared/tokens.ts';

const DETENTS = ['peek', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

/** Heights: px at a peek; a share of the room for the others, of which half is the explorer's to say. */
const PEEK = 96;
const HALF = 0.484;
const FULL = 0.93;

/** A drag that is shorter than this is a press, px. */
const PRESS = 6;

/**
 * @summary The sheet of the phone's composition; a part of `<stemma-explorer>`.
 * @slot - What it holds; scrolls by itself.
 * @csspart handle - What it is drawn by.
 * @fires {CustomEvent<Detent>} stemma-detent - The reader drew it to another height.
 *
 * @example
 * <stemma-sheet detent="peek"><p>What it holds</p></stemma-sheet>
 */
export class SheetElement extends LitElement {
  static override styles = [
    tokens,
    base,
    css`
      :host {
        position: absolute;
        inset: auto 0 0;
        display: flex;
        flex-direction: column;
        border-radius: var(--_radius-sheet) var(--_radius-sheet) 0 0;
        background: var(--_surface);
        box-shadow: var(--_shadow-sheet);
        transition: height var(--_base) var(--_ease-out);
      }
      :host(:state(dragged)) {
        transition: none;
      }
      .handle {
        position: relative;
        flex: none;
        display: grid;
        place-items: center;
        width: 100%;
        height: 26px;
        border-radius: var(--_radius-sheet) var(--_radius-sheet) 0 0;
        cursor: grab;
        touch-action: none;
      }
      .handle::before {
        content: '';
        width: 36px;
        height: 4px;
        border-radius: 2px;
        background: var(--_hairline);
      }
      /* a finger's height: a little of the diagram, and of what is said, which begins with words */
      .handle::after {
        content: '';
        position: absolute;
        inset: -10px 72px -8px;
      }
      .handle:focus-visible {
        outline-offset: -3px;
      }
      .body {
        flex: 1;
        min-height: 0;
        display: flex;
        flex-direction: column;
      }
      ::slotted(*) {
        flex: 1;
        min-height: 0;
      }
      @media print {
        :host {
          position: static;
          display: block;
          height: auto !important;
          box-shadow: none;
        }
        .handle {
          display: none;
        }
        .body {
          display: block;
        }
      }
      @media (forced-colors: active) {
        :host {
          border: 1px solid CanvasText;
        }
        .handle::before {
          background: CanvasText;
        }
      }
    `,
  ];

  /** How high it is drawn: `peek`, `half` or `full`. */
  @property({ reflect: true }) detent: Detent = 'half';
  readonly #internals = this.attachInternals();
  #drag: { readonly startY: number; readonly startHeight: number; moved: boolean } | undefined;
  /** Whether the last press drew it. */
  #dragged = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#settle();
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('detent')) this.#settle();
  }

  get #room(): number {
    return this.parentElement?.clientHeight ?? (this.getRootNode() as Partial<ShadowRoot>).host?.clientHeight ?? 0;
  }

  /** Its height at half, as a share of the room. */
  get #half(): number {
    return Number.parseFloat(getComputedStyle(this).getPropertyValue('--_half')) / 100 || HALF;
  }

  #settle(): void {
    this.style.height = { peek: `${PEEK}px`, half: `var(--_half, ${HALF * 100}%)`, full: `${FULL * 100}%` }[
      this.detent
    ];
  }

  #to(detent: Detent): void {
    const isNew = detent !== this.detent;
    this.detent = detent;
    this.#settle();
    if (isNew) this.dispatchEvent(new CustomEvent('stemma-detent', { detail: detent, bubbles: true, composed: true }));
  }

  #step(by: 1 | -1): void {
    const next = DETENTS[DETENTS.indexOf(this.detent) + by];
    if (next !== undefined) this.#to(next);
  }

  #onDown(event: PointerEvent): void {
    this.#dragged = false;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#drag = { startY: event.clientY, startHeight: this.offsetHeight, moved: false };
  }

  #onMove(event: PointerEvent): void {
    if (this.#drag === undefined) return;
    const by = this.#drag.startY - event.clientY;
    if (!this.#drag.moved && Math.abs(by) < PRESS) return;
    this.#drag.moved = true;
    this.#internals.states.add('dragged');
    this.style.height = `${Math.max(PEEK / 2, Math.min(this.#drag.startHeight + by, this.#room * FULL))}px`;
  }

  #onUp(): void {
    const drag = this.#drag;
    const height = this.offsetHeight; // before it moves gently again
    this.#drag = undefined;
    this.#internals.states.delete('dragged');
    if (drag?.moved !== true) return;
    this.#dragged = true;
    const heights = { peek: PEEK, half: this.#room * this.#half, full: this.#room * FULL };
    const nearest = DETENTS.toSorted((a, b) => Math.abs(heights[a] - height) - Math.abs(heights[b] - height))[0];
    this.#to(nearest ?? 'half');
  }

  /** A mouse that drew the sheet clicks when it is let go; a finger does not. A click without a pointer is a key's. */
  #onClick(event: MouseEvent): void {
    const isEndOfDrag = this.#dragged && event.detail > 0;
    this.#dragged = false;
    if (!isEndOfDrag) this.#to(this.detent === 'full' ? 'peek' : this.detent === 'half' ? 'full' : 'half');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowUp') this.#step(1);
    else if (event.key === 'ArrowDown') this.#step(-1);
    else return;
    event.preventDefault();
  }

  override render(): TemplateResult {
    return html`
      <button
        class="handle"
        part="handle"
        type="button"
        aria-label="Height of the panel: ${this.detent}. Press for another, or use the arrow keys."
        @click=${this.#onClick}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onUp}
        @keydown=${this.#onKey}
      ></button>
      <div class="body"><slot></slot></div>
    `;
  }
}
