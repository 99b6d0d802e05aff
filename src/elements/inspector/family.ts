/** The claims of a family on an entity's card: of each relation a few, the others when they are asked for. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FamilyCard, Row } from '../../explorer/index.ts';
import { byRelation } from '../../explorer/index.ts';
import { familyLook } from '../../look/index.ts';
import { NOT_TRUE } from '../shared/claim-sentence.ts';
import { familyLine } from '../shared/drawn.ts';
import { exception } from '../shared/standing.ts';
import { count } from '../shared/words.ts';
import type { Desk } from './desk.ts';

/** Rows of one relation before one asks for the others, and how many come at once then. */
const FEW = 6;
const MANY = 100;

/** How far the relations of a card are unfolded. */
export interface Fold {
  /** Rows that are shown, by relation and direction; a few where it is not in it. */
  readonly shown: ReadonlyMap<string, number>;
  /** Shows more of one; then the first of the new rows takes the keyboard. */
  readonly show: (relation: string, rows: number, firstNew: number) => void;
}

export function familyView({ family, rows }: FamilyCard, desk: Desk, fold: Fold): TemplateResult {
  return html`<section class="family hue-${familyLook(family.id).hue}">
    <h3><span>${familyLine(family.id, 34)} ${family.label}</span> <span class="quiet">${count(rows.length)}</span></h3>
    <ul class="rows long">
      ${[...byRelation(rows)].map(([relation, all]) => relationView(relation, all, desk, fold))}
    </ul>
  </section>`;
}

function relationView(relation: string, rows: readonly Row[], desk: Desk, { shown, show }: Fold): TemplateResult {
  const asked = shown.get(relation) ?? FEW;
  // a button in the place of a single row would save nothing
  const most = rows.length <= asked + 1 ? rows.length : asked;
  const left = rows.length - most;
  const next = rows[most];
  return html`${rows.slice(0, most).map((row) => rowView(row, desk))}${
    next === undefined
      ? nothing
      : html`<li class="folded">
          <button
            class="more"
            type="button"
            aria-label="and ${count(left)} more: ${next.words}"
            @click=${() => show(relation, asked + (asked === FEW ? MANY - FEW : MANY), next.claim)}
          >
            and ${count(left)} more
          </button>
        </li>`
  }`;
}

/** One claim from the entity's end: the words lead to the claim, the name to the other entity. */
function rowView(row: Row, desk: Desk): TemplateResult {
  const { graph } = desk;
  const refuted = row.standing === 'refuted';
  return html`<li
    class=${refuted ? 'denied' : ''}
    data-claim=${row.claim}
    @pointerenter=${() => desk.light({ claims: [row.claim] })}
    @pointerleave=${() => desk.light(undefined)}
  >
    <button class="words name" type="button" title="Open the claim" @click=${() => desk.openClaim(row.claim)}>
      ${refuted ? html`<span class="spoken">${NOT_TRUE}</span>` : nothing}${row.words}
    </button>
    <span class="other">
      <button class="name" type="button" @click=${() => desk.openEntity(row.other)}>${graph.nameOf(row.other)}</button>
      ${exception(row.standing, row.certainty)}
    </span>
  </li>`;
}
