/** What changed between two dates, in the key: how many of each kind; a row lights them. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Between, Change, Lit } from '../../explorer/index.ts';
import { CHANGE_LOOKS } from '../../look/index.ts';
import { changeSign } from '../shared/drawn.ts';
import { count } from '../shared/words.ts';

const CHANGES = ['added', 'gone', 'passed', 'changed'] as const satisfies readonly Change[];

export function changesSection(between: Between, light: (lit: Lit | undefined) => void): TemplateResult {
  const { rows, claims, entities } = between;
  const rowOf = (change: Change): TemplateResult[] => {
    const lit = { claims: keysOf(claims, change), entities: keysOf(entities, change) };
    const number = lit.claims.length + lit.entities.length;
    if (number === 0) return [];
    return [
      html`<li>
        <div
          class="row"
          part="row"
          role="group"
          aria-label="${CHANGE_LOOKS[change].label}: ${count(number)}"
          tabindex="0"
          @pointerenter=${() => light(lit)}
          @pointerleave=${() => light(undefined)}
          @focus=${() => light(lit)}
          @blur=${() => light(undefined)}
        >
          <span class="sample">${changeSign(change)}</span>
          <span class="label">${CHANGE_LOOKS[change].label}</span>
          <span class="count">${count(number)}</span>
        </div>
      </li>`,
    ];
  };
  return html`<section aria-label="Changes">
    <h2>Changes<span>${count(rows.length)}</span></h2>
    <ul>
      ${CHANGES.flatMap(rowOf)}
    </ul>
  </section>`;
}

function keysOf(changes: ReadonlyMap<number, Change>, wanted: Change): readonly number[] {
  return [...changes].flatMap(([key, change]) => (change === wanted ? [key] : []));
}
