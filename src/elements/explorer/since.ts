/** The note to whoever follows a link: what has changed in the data since it was made. */
import type { TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { Otherwise, Since, State } from '../../explorer/index.ts';
import { sentenceText, sinceInWords } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import { counted } from '../shared/words.ts';

/** Claims that are listed. */
const MOST = 12;

export interface SinceNote {
  readonly since: Since;
  readonly state: State;
  readonly select: (claim: string) => void;
  readonly close: () => void;
}

export function sinceNote({ since, state, select, close }: SinceNote): TemplateResult {
  const rows = [...since.added, ...since.changed];
  const row = (each: Otherwise): TemplateResult =>
    html`<li>
      <button class="name" type="button" @click=${() => select(state.graph.claimIdOf(each.claim))}>
        ${sentenceText(state.graph, each.claim)}
      </button>
      <span class="quiet">${howOtherwise(each)}</span>
    </li>`;
  return html`<div class="since" role="status">
    <details>
      <summary>
        ${icon('info', 16)} <span>${sinceInWords(since)}</span>
        ${rows.length === 0 ? nothing : html`<span class="which">Which</span>`}
      </summary>
      ${
        rows.length === 0
          ? nothing
          : html`<ul>
              ${rows.slice(0, MOST).map(row)}
              ${rows.length > MOST ? html`<li class="quiet">and ${counted(rows.length - MOST, 'other')}</li>` : nothing}
            </ul>`
      }
    </details>
    <button class="icon-button" type="button" aria-label="Close" title="Close" @click=${close}>${icon('x', 15)}</button>
  </div>`;
}

function howOtherwise({ stood, stands }: Otherwise): string {
  if (stood === undefined) return `new, ${stands}`;
  return stood === stands ? 'its time, a value or its evidence' : `${stands}, was ${stood}`;
}

export const sinceStyles = css`
  .since {
    position: absolute;
    z-index: 2;
    inset: 12px 12px auto;
    justify-self: center;
    width: fit-content;
    max-width: min(640px, calc(100% - 24px));
    margin-inline: auto;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    box-shadow: var(--_shadow-menu);
  }
  .since summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    padding: 6px 44px 6px 12px;
    list-style: none;
    cursor: pointer;
  }
  .since summary > .icon {
    color: var(--_accent);
  }
  .since .which {
    color: var(--_ink-2);
    text-decoration: underline;
    text-underline-offset: 2.5px;
  }
  .since [open] .which {
    display: none;
  }
  .since > .icon-button {
    position: absolute;
    inset: 3px 4px auto auto;
  }
  .since ul {
    display: grid;
    gap: 6px;
    max-height: 240px;
    padding: 4px 16px 12px 36px;
    overflow-y: auto;
  }
`;
