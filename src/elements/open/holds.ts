/** How many entities and claims there are, by kind and relation, drawn like the key. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Vocabulary } from '../../../graph/index.ts';
import type { Preview, Tally } from '../../files/index.ts';
import { marker, relationLine } from '../shared/drawn.ts';
import { capitalised, count } from '../shared/words.ts';

/** Rows of a column; what follows is added up. */
const MOST = 9;

export function holdsView({ kinds, relations, entities, claims }: Preview, vocabulary: Vocabulary): TemplateResult {
  return html`<section class="holds" aria-label="What it holds">
    ${column('Entities', entities, kinds, ({ id }) => ({
      sample: marker(vocabulary, id),
      label: capitalised(vocabulary.kinds.get(id)?.label ?? id),
    }))}
    ${column('Claims', claims, relations, ({ id }) => {
      const relation = vocabulary.relations.get(id);
      return {
        sample: relation === undefined ? html`` : relationLine(relation),
        label: capitalised(relation?.label ?? id),
      };
    })}
  </section>`;
}

interface Drawn {
  readonly sample: TemplateResult;
  readonly label: string;
}

function column(
  title: string,
  total: number,
  tallies: readonly Tally[],
  drawn: (tally: Tally) => Drawn,
): TemplateResult {
  const shown = tallies.length > MOST + 1 ? tallies.slice(0, MOST) : tallies;
  const rest = tallies.slice(shown.length);
  return html`<div>
    <h3>${title}<span>${count(total)}</span></h3>
    <ul>
      ${shown.map((tally) => {
        const { sample, label } = drawn(tally);
        return html`<li class="row">
          <span class="sample">${sample}</span><span class="label">${label}</span><span>${count(tally.count)}</span>
        </li>`;
      })}
      ${
        rest.length === 0
          ? nothing
          : html`<li class="row">
              <span class="sample"></span><span class="label quiet">${rest.length} more</span
              ><span class="quiet">${count(rest.reduce((sum, tally) => sum + tally.count, 0))}</span>
            </li>`
      }
    </ul>
  </div>`;
}
