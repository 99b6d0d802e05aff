/** `<stemma-outline>`: what the diagram shows, in words: equal to it, and reachable by every key and screen reader. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { ClaimColumn, State } from '../../explorer/index.ts';
import { selectClaims, selectOutline, selectScene } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { sentenceStyles } from '../shared/claim-sentence.ts';
import { Panel } from '../shared/panel.ts';
import { standingStyles } from '../shared/standing.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';
import { claimsTable } from './claims.ts';
import { entitiesList } from './entities.ts';
import { outlineStyles } from './styles.ts';

/**
 * @summary The outline: entities with their relations, or all claims in a table that can be sorted.
 * @csspart heading - What is shown, and how.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-outline for="xen"></stemma-outline>
 */
export class OutlineElement extends Panel {
  static override styles = [tokens, base, standingStyles, sentenceStyles, outlineStyles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** @internal */
  @state() protected as: 'entities' | 'claims' = 'entities';
  /** @internal */
  @state() protected column: ClaimColumn = 'subject';
  /** @internal */
  @state() protected descending = false;
  #selected: string | undefined;

  protected override slice(current: State): readonly unknown[] {
    return [selectScene(current), current.view.selection];
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    const { selection } = this.current.view;
    const selected = selection === undefined ? undefined : `${selection.type} ${selection.id}`;
    if (selected === this.#selected && !changes.has('as')) return;
    this.#selected = selected;
    this.renderRoot.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #sort(column: ClaimColumn): void {
    this.descending = this.column === column && !this.descending;
    this.column = column;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const { graph, view } = this.current;
    const { nodes, edges, left } = selectScene(this.current);
    const actions = {
      graph,
      selection: view.selection,
      openEntity: (id: string): void => this.select('entity', id),
      openClaim: (claim: number): void => this.select('claim', graph.claimIdOf(claim)),
      expand: (id: string): void => this.dispatch({ type: 'expanded', id }),
    };
    const tab = (as: 'entities' | 'claims', label: string): TemplateResult =>
      html`<button type="button" aria-pressed=${this.as === as ? 'true' : 'false'} @click=${() => (this.as = as)}>
        ${label}
      </button>`;
    return html`
      <div class="heading" part="heading">
        <h2>${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'claim')}</h2>
        <div class="tabs" role="group" aria-label="Arranged by">
          ${tab('entities', 'By entity')}${tab('claims', 'All claims')}
        </div>
      </div>
      ${
        this.as === 'entities'
          ? entitiesList(selectOutline(this.current), actions)
          : claimsTable(selectClaims(this.current), {
              ...actions,
              column: this.column,
              descending: this.descending,
              sort: (column) => this.#sort(column),
            })
      }
      ${
        left.unconnected.length === 0
          ? nothing
          : html`<section class="loose">
              <h3>Without a claim in view</h3>
              <p>
                ${left.unconnected
                  .slice(0, 200)
                  .map(
                    (id) =>
                      html`<button class="name" type="button" @click=${() => actions.openEntity(id)}>
                        ${graph.entityById(id)?.name ?? id}
                      </button>`,
                  )}
              </p>
            </section>`
      }
      ${
        left.tooMany === 0
          ? nothing
          : html`<p class="quiet">${counted(left.tooMany, 'entity', 'entities')} more are in view and not listed.</p>`
      }
    `;
  }
}
