/** Entities by kind, each with its relations to the others: headings and lists, so that they can be walked. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Graph } from '../../../graph/index.ts';
import type { OutlineEntity, OutlineKind, OutlineRow, Selection } from '../../explorer/index.ts';
import { relationLook } from '../../look/index.ts';
import { NOT_TRUE } from '../shared/claim-sentence.ts';
import { marker } from '../shared/drawn.ts';
import { exception } from '../shared/standing.ts';
import { capitalised, count } from '../shared/words.ts';
import { changeMark, rowClass } from './change.ts';

export interface OutlineActions {
  readonly graph: Graph;
  readonly selection: Selection | undefined;
  readonly openEntity: (id: string) => void;
  readonly openClaim: (claim: number) => void;
  readonly expand: (id: string) => void;
}

export function entitiesList(kinds: readonly OutlineKind[], actions: OutlineActions): TemplateResult {
  return html`<div class="kinds">
    ${kinds.map(
      ({ label, entities }) =>
        html`<section class="kind">
          <h3>${capitalised(label)} <span class="quiet">${count(entities.length)}</span></h3>
          <ul class="entities">
            ${entities.map((entity) => entityItem(entity, actions))}
          </ul>
        </section>`,
    )}
  </div>`;
}

function entityItem({ node, rows }: OutlineEntity, actions: OutlineActions): TemplateResult {
  const { graph, selection } = actions;
  const isSelected = selection?.type === 'entity' && selection.id === node.id;
  return html`<li class="entity" id="n${node.entity}" aria-current=${isSelected ? 'true' : nothing}>
    <h4>
      <button class="entity-name" type="button" @click=${() => actions.openEntity(node.id)}>
        ${marker(graph.vocabulary, node.kind, 22, node.focus)}
        <span>${node.name}${node.note === undefined ? nothing : html` <span class="quiet">${node.note}</span>`}</span>
      </button>
    </h4>
    <ul class="rows">
      ${rows.map((row) => rowItem(row, actions))}
    </ul>
    ${
      node.more === 0
        ? nothing
        : html`<button class="more" type="button" @click=${() => actions.expand(node.id)}>
            Show ${count(node.more)} more
          </button>`
    }
  </li>`;
}

/** "develops XenServer": the words lead to the claim, the name to the other entity. */
function rowItem(row: OutlineRow, actions: OutlineActions): TemplateResult {
  const { claim, words, other, standing, certainty } = row;
  const { graph, selection } = actions;
  const refuted = standing === 'refuted';
  const isSelected = selection?.type === 'claim' && selection.id === graph.claimIdOf(claim);
  return html`<li
    class="hue-${relationLook(graph.relationOf(claim)).hue} ${rowClass(row)}"
    aria-current=${isSelected ? 'true' : nothing}
  >
    <button class="words name" type="button" @click=${() => actions.openClaim(claim)}>
      ${refuted ? html`<span class="spoken">${NOT_TRUE}</span>` : nothing}${words}
    </button>
    <button class="name" type="button" @click=${() => actions.openEntity(graph.entityIdOf(other))}>
      ${graph.nameOf(other)}
    </button>
    ${changeMark(row)} ${exception(standing, certainty)}
  </li>`;
}
