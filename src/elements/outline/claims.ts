/** All claims that are drawn, in a table that can be sorted by any column; on a phone, a list of the same rows. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ClaimColumn, OutlineClaim } from '../../explorer/index.ts';
import { sortedClaims } from '../../explorer/index.ts';
import { relationLook } from '../../look/index.ts';
import { NOT_TRUE } from '../shared/claim-sentence.ts';
import { relationLine } from '../shared/drawn.ts';
import { icon } from '../shared/icon.ts';
import { count } from '../shared/words.ts';
import { changeMark, rowClass } from './change.ts';
import type { OutlineActions } from './entities.ts';

export interface TableActions extends OutlineActions {
  readonly column: ClaimColumn;
  readonly descending: boolean;
  readonly sort: (column: ClaimColumn) => void;
}

const COLUMNS: readonly { readonly id: ClaimColumn; readonly label: string }[] = [
  { id: 'subject', label: 'Subject' },
  { id: 'relation', label: 'Relation' },
  { id: 'object', label: 'Object' },
  { id: 'time', label: 'When' },
  { id: 'standing', label: 'Standing' },
  { id: 'speakers', label: 'Speakers' },
];

const STANDINGS = {
  supported: 'supported',
  refuted: 'refuted: myth',
  disputed: 'disputed',
  unsourced: 'no source',
} as const;

export function claimsTable(claims: readonly OutlineClaim[], actions: TableActions): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${COLUMNS.map((column) => heading(column, actions))}
      </tr>
    </thead>
    <tbody>
      ${sortedClaims(claims, actions.column, actions.descending).map((claim) => tableRow(claim, actions))}
    </tbody>
  </table>`;
}

function heading({ id, label }: (typeof COLUMNS)[number], { column, descending, sort }: TableActions): TemplateResult {
  const isSorted = column === id;
  return html`<th scope="col" class=${id} aria-sort=${isSorted ? (descending ? 'descending' : 'ascending') : 'none'}>
    <button type="button" @click=${() => sort(id)}>
      ${label}${isSorted ? icon(descending ? 'chevron-down' : 'chevron-up', 13) : nothing}
    </button>
  </th>`;
}

function tableRow(row: OutlineClaim, actions: TableActions): TemplateResult {
  const { graph, selection } = actions;
  const refuted = row.standing === 'refuted';
  const relation = graph.relationOf(row.claim);
  const isSelected = selection?.type === 'claim' && selection.id === graph.claimIdOf(row.claim);
  const end = (entity: number, name: string): TemplateResult =>
    html`<button class="name" type="button" @click=${() => actions.openEntity(graph.entityIdOf(entity))}>
      ${name}
    </button>`;
  return html`<tr class=${rowClass(row)} aria-current=${isSelected ? 'true' : nothing}>
    <td class="subject">${end(row.subject, row.subjectName)}</td>
    <td class="relation hue-${relationLook(relation).hue}">
      <button class="name verb" type="button" @click=${() => actions.openClaim(row.claim)}>
        ${relationLine(relation, row.standing, 28)}
        <span>${refuted ? html`<span class="spoken">${NOT_TRUE}</span>` : nothing}${row.verb}</span>
      </button>
    </td>
    <td class="object">${end(row.object, row.objectName)}</td>
    <td class="time">${changeMark(row)}${row.time}</td>
    <td class="standing ${row.standing}">
      ${STANDINGS[row.standing]}${row.certainty === 'possible' ? html`<em>, possibly</em>` : nothing}
    </td>
    <td class="speakers">
      ${count(row.speakers)}<span class="unit"> ${row.speakers === 1 ? 'speaker' : 'speakers'}</span>
    </td>
  </tr>`;
}
