/** `<stemma-outline>`: what the diagram shows, in words: equal to it, and reachable by every key and screen reader. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { ClaimColumn, State, TreeRow } from '../../explorer/index.ts';
import { LINEAGE, selectClaims, selectHistoryTree, selectOutline, selectScene } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { sentenceStyles } from '../shared/claim-sentence.ts';
import { Panel } from '../shared/panel.ts';
import { standingStyles } from '../shared/standing.ts';
import { reveal } from '../shared/reveal.ts';
import { tokens } from '../shared/tokens.ts';
import { count, counted } from '../shared/words.ts';
import { claimsTable } from './claims.ts';
import type { OutlineActions } from './entities.ts';
import { entitiesList } from './entities.ts';
import { outlineStyles } from './styles.ts';
import { above, lineageTree, openedAtFirst } from './tree.ts';
import { treeStyles } from './tree-styles.ts';

/** Entities without a claim in view that are listed. */
const MOST_LOOSE = 200;

type Arrangement = 'entities' | 'claims' | 'lineage';

/**
 * @summary The outline: entities with their relations, all claims in a table that can be sorted, or the lineage as a tree.
 * @csspart heading - What is shown, and how.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-outline for="xen"></stemma-outline>
 */
export class OutlineElement extends Panel {
  static override styles = [tokens, base, standingStyles, sentenceStyles, outlineStyles, treeStyles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What the reader chose; else the view decides. @internal */
  @state() protected as: Arrangement | undefined;
  /** @internal */
  @state() protected column: ClaimColumn = 'subject';
  /** @internal */
  @state() protected descending = false;
  /** Branches of the tree that the reader opened or closed, by the number of the entity. @internal */
  @state() protected branches: ReadonlyMap<number, boolean> = new Map();
  /** @internal */
  @state() protected at: number | undefined;
  #selected: string | undefined;

  protected override slice(current: State): readonly unknown[] {
    return [selectScene(current), current.view.selection, current.view.layout, selectHistoryTree(current)];
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    const { selection } = this.current.view;
    const selected = selection === undefined ? undefined : `${selection.type} ${selection.id}`;
    if (selected === this.#selected && !changes.has('as')) return;
    this.#selected = selected;
    const current = this.renderRoot.querySelector('[aria-current="true"]');
    if (current !== null) reveal(current);
  }

  /** A lineage is there where something comes from something. */
  get #tree(): readonly TreeRow[] {
    const rows = selectHistoryTree(this.current);
    return rows.some(({ link, also }) => link !== undefined || also.length > 0) ? rows : [];
  }

  #arranged(hasTree: boolean): Arrangement {
    if (this.as !== undefined && (hasTree || this.as !== 'lineage')) return this.as;
    return hasTree && this.current.view.layout === LINEAGE ? 'lineage' : 'entities';
  }

  #sort(column: ClaimColumn): void {
    this.descending = this.column === column && !this.descending;
    this.column = column;
  }

  #lineage(rows: readonly TreeRow[], actions: OutlineActions): TemplateResult {
    const { selection } = actions;
    const open = new Set(openedAtFirst(rows));
    if (selection?.type === 'entity') for (const entity of above(rows, selection.id)) open.add(entity);
    for (const [entity, isOpen] of this.branches)
      if (isOpen) open.add(entity);
      else open.delete(entity);
    return lineageTree(rows, {
      ...actions,
      open,
      toggle: (entity, isOpen) => (this.branches = new Map(this.branches).set(entity, isOpen)),
      current: this.at,
      goTo: (entity) => (this.at = entity),
    });
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
    const tree = this.#tree;
    const arranged = this.#arranged(tree.length > 0);
    const tab = (as: Arrangement, label: string): TemplateResult =>
      html`<button type="button" aria-pressed=${arranged === as ? 'true' : 'false'} @click=${() => (this.as = as)}>
        ${label}
      </button>`;
    return html`
      <div class="heading" part="heading">
        <h2>
          ${
            arranged === 'lineage'
              ? counted(tree.length, 'track')
              : html`${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'claim')}`
          }
        </h2>
        <div class="tabs" role="group" aria-label="Arranged by">
          ${tab('entities', 'By entity')}${tab('claims', 'All claims')}${tree.length === 0 ? nothing : tab('lineage', 'Lineage')}
        </div>
      </div>
      ${
        arranged === 'lineage'
          ? this.#lineage(tree, actions)
          : arranged === 'entities'
            ? entitiesList(selectOutline(this.current), actions)
            : claimsTable(selectClaims(this.current), {
                ...actions,
                column: this.column,
                descending: this.descending,
                sort: (column) => this.#sort(column),
              })
      }
      ${
        left.unconnected.length === 0 || arranged === 'lineage'
          ? nothing
          : html`<section class="loose">
              <h3>Without a claim in view</h3>
              <p>
                ${left.unconnected
                  .slice(0, MOST_LOOSE)
                  .map(
                    (id) =>
                      html`<button class="name" type="button" @click=${() => actions.openEntity(id)}>
                        ${graph.entityById(id)?.name ?? id}
                      </button>`,
                  )}
              </p>
              ${
                left.unconnected.length > MOST_LOOSE
                  ? html`<p class="quiet">and ${count(left.unconnected.length - MOST_LOOSE)} more</p>`
                  : nothing
              }
            </section>`
      }
      ${
        left.tooMany === 0 || arranged === 'lineage'
          ? nothing
          : html`<p class="quiet">${counted(left.tooMany, 'entity', 'entities')} more are in view and not listed.</p>`
      }
    `;
  }
}
