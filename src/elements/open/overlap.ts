/** What the files share with the graph that is open: ids that would become one. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Preview } from '../../files/index.ts';
import { count, counted, listed } from '../shared/words.ts';

/** Names in the sentence, and rows of things that are called differently. */
const FEW = 4;
const ROWS = 5;

export function overlapView({ overlap, outcome }: Preview, openTitle: string): TemplateResult | typeof nothing {
  if (outcome === 'nothing') return nothing;
  const { entities, claims, shared, renamed } = overlap;
  const names = shared.slice(0, FEW).map(({ known }) => known);
  const others = shared.filter(({ id, name, known }) => name !== known && name !== id && known !== id);
  return html`<section aria-label="With what is open">
    <h3>If it is added to ${openTitle}</h3>
    ${
      entities === 0
        ? html`<p class="quiet">No id is in both. Nothing would become one.</p>`
        : html`<p>
            ${counted(entities, 'entity is', 'entities are')} there already and would become one with what is here:
            ${
              entities > names.length ? `${names.join(', ')} and ${count(entities - names.length)} more` : listed(names)
            }.
            ${claims === 0 ? nothing : html`${counted(claims, 'claim is', 'claims are')} stated there too, and would gain evidence.`}
          </p>`
    }
    ${
      renamed === 0
        ? nothing
        : html`<p class="quiet">
              ${counted(renamed, 'bears', 'bear')} another name there. Look whether they are the same:
            </p>
            <ul class="renamed">
              ${others
                .slice(0, ROWS)
                .map(
                  ({ id, name, known }) =>
                    html`<li>“${name}” here, “${known}” there <span class="quiet">${id}</span></li>`,
                )}
            </ul>`
    }
  </section>`;
}
