/** What changed, one line each, with who says so: at a stop, or between two dates. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ChangeRow } from '../../explorer/index.ts';
import { CHANGE_LOOKS } from '../../look/index.ts';
import { changeSign } from '../shared/drawn.ts';
import { icon } from '../shared/icon.ts';
import { counted } from '../shared/words.ts';

export interface ListParts {
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  readonly choose: (row: ChangeRow) => void;
  readonly point: (row: ChangeRow | undefined) => void;
  readonly close: () => void;
}

const GROUPS = ['added', 'gone', 'changed'] as const;
/** More than this are counted. */
const MOST = 200;

export function list({ title, rows, choose, point, close }: ListParts): TemplateResult {
  return html`<section class="list" aria-label=${title}>
    <h3>
      ${title}<button class="icon-button" type="button" aria-label="Close" @click=${close}>${icon('x', 16)}</button>
    </h3>
    ${rows.length === 0 ? html`<p class="quiet">Nothing that is recorded here changed.</p>` : nothing}
    ${GROUPS.map((what) => {
      const own = rows.filter((row) => row.what === what);
      if (own.length === 0) return nothing;
      return html`<h4>${changeSign(what)} ${CHANGE_LOOKS[what].label} <span class="quiet">${own.length}</span></h4>
        <ul>
          ${own.slice(0, MOST).map(
            (row) =>
              html`<li>
                <button
                  type="button"
                  @click=${() => choose(row)}
                  @pointerenter=${() => point(row)}
                  @pointerleave=${() => point(undefined)}
                  @focus=${() => point(row)}
                  @blur=${() => point(undefined)}
                >
                  <span>${row.certainty === 'possible' ? html`<em>possibly</em> ` : nothing}${row.words}</span>
                  ${row.sources.length === 0 ? nothing : html`<small>${row.sources.join('; ')}</small>`}
                </button>
              </li>`,
          )}
        </ul>
        ${own.length > MOST ? html`<p class="quiet">and ${counted(own.length - MOST, 'other')}</p>` : nothing}`;
    })}
  </section>`;
}
