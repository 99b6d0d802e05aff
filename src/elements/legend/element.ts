/** `<stemma-legend>`: what the signs of the diagram mean, how many there are of each, and which are shown. */
import type { TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { Standing } from '../../../graph/index.ts';
import type { Count, Lit, State } from '../../explorer/index.ts';
import { selectBetween, selectCounts } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { familyLine, marker, standingLine } from '../shared/drawn.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { UNKNOWN_YET, waiting } from '../shared/waiting.ts';
import { count } from '../shared/words.ts';
import { changesSection } from './changes.ts';

/** How long the pointer rests on a row before the diagram is lit, ms: crossing the key does not flicker. */
const REST = 60;

interface Row {
  readonly entry: Count;
  readonly sample: TemplateResult;
  readonly lit: Lit;
}

/**
 * @summary The key of the diagram: kinds, families of relations and standings with their counts. A row shows or hides.
 * @fires {CustomEvent<Lit | undefined>} stemma-hover - The pointer rests on a row, or has left it.
 * @csspart row - One row: sample, name and count.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-legend for="xen"></stemma-legend>
 */
export class LegendElement extends Panel {
  static override styles = [
    tokens,
    base,
    css`
      /* one column, unless where it stands has room for more */
      :host {
        display: grid;
        grid-template-columns: var(--_key-columns, minmax(0, 1fr));
        gap: 14px 40px;
      }
      h2 {
        display: flex;
        justify-content: space-between;
        padding: 0 6px;
        margin: 0 -6px 1px;
      }
      h2 > span {
        font-weight: 400;
        color: var(--_ink-3);
      }
      .row {
        display: grid;
        grid-template-columns: 36px minmax(0, 1fr) auto;
        align-items: center;
        gap: 8px;
        width: calc(100% + 12px);
        min-height: var(--_target, 24px);
        margin: 0 -6px;
        padding: 0 6px;
        border-radius: var(--_radius-s);
        color: var(--_ink-2);
        transition: background-color var(--_fast);
      }
      .row:hover {
        background: var(--_surface-2);
      }
      .sample {
        display: grid;
        justify-items: center;
      }
      .label {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .zero,
      .zero .count {
        color: var(--_ink-3);
      }
      .refuted .label {
        color: var(--_refuted-ink);
        font-weight: 700;
      }
      [aria-pressed='false'] {
        color: var(--_ink-3);
      }
      [aria-pressed='false'] .label {
        text-decoration: line-through;
        text-decoration-color: var(--_control);
        font-weight: 400;
        color: var(--_ink-3);
      }
      [aria-pressed='false'] .sample svg {
        opacity: 0.35;
      }
      .all {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        justify-self: start;
        min-height: var(--_target, 24px);
        color: var(--_ink-2);
        text-decoration: underline;
        text-decoration-color: var(--_control);
        text-underline-offset: 2.5px;
      }
    `,
  ];

  #resting: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  protected override slice(state: State): readonly unknown[] {
    return [selectCounts(state), selectBetween(state)];
  }

  #rest(lit: Lit | undefined): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.light(lit), lit === undefined ? 0 : REST);
  }

  #section(title: string, total: number | undefined, rows: readonly Row[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<section aria-label=${title}>
      <h2>${title}${total === undefined ? nothing : html`<span>${count(total)}</span>`}</h2>
      <ul>
        ${rows.map((row) => this.#row(row))}
      </ul>
    </section>`;
  }

  #row({ entry, sample, lit }: Row): TemplateResult {
    return html`<li>
      <button
        class="row ${entry.count === 0 ? 'zero' : ''} ${entry.id === 'refuted' && entry.count > 0 ? 'refuted' : ''}"
        part="row"
        type="button"
        aria-pressed=${entry.hidden ? 'false' : 'true'}
        title=${entry.hidden ? `Show: ${entry.label}` : `Hide: ${entry.label}`}
        @click=${() => this.dispatch({ type: 'hidden-toggled', id: entry.id })}
        @pointerenter=${() => this.#rest(lit)}
        @pointerleave=${() => this.#rest(undefined)}
        @focus=${() => this.light(lit)}
        @blur=${() => this.light(undefined)}
      >
        <span class="sample">${sample}</span>
        <span class="label">${entry.label}</span>
        <span class="count">${selectCounts(this.current).pending === true ? UNKNOWN_YET : count(entry.count)}</span>
      </button>
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const { graph, view } = this.current;
    const counts = selectCounts(this.current);
    const between = selectBetween(this.current);
    const row =
      (sample: (id: string) => TemplateResult, lit: (id: string) => Lit) =>
      (entry: Count): Row => ({ entry, sample: sample(entry.id), lit: lit(entry.id) });
    return html`
      ${counts.pending === true && counts.kinds.length === 0 ? waiting('Counting') : nothing}
      ${between === undefined ? nothing : changesSection(between, (lit) => this.#rest(lit))}
      ${this.#section(
        'Entities',
        counts.entities,
        counts.kinds.map(
          row(
            (id) => marker(graph.vocabulary, id),
            (kind) => ({ kind }),
          ),
        ),
      )}
      ${this.#section(
        'Relations',
        counts.claims,
        counts.families.map(
          row(
            (id) => familyLine(id),
            (family) => ({ family }),
          ),
        ),
      )}
      ${
        counts.families.length === 0
          ? nothing
          : this.#section(
              'Standing',
              undefined,
              counts.standings.map(
                row(
                  (id) => standingLine(id as Standing),
                  (standing) => ({ standing }),
                ),
              ),
            )
      }
      ${
        view.lens.hide.length === 0
          ? nothing
          : html`<button
              class="all"
              type="button"
              @click=${() => this.dispatch({ type: 'lens-changed', lens: { hide: [] } })}
            >
              ${icon('eye', 14)} Show all
            </button>`
      }
    `;
  }
}
