/** The card of a view that the document names: what it shows, in its author's words. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { NamedView } from '../../../graph/index.ts';
import type { NamedPlace } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import type { Desk } from './desk.ts';
import { way } from './way.ts';

export function namedView({ view, next }: NamedPlace, desk: Desk, open: (view: NamedView) => void): TemplateResult {
  const { graph } = desk;
  const about = view.focus.map((id) => graph.entityNumber(id)).filter((entity) => entity !== -1);
  return html`
    <h2 class="title">${view.title}</h2>
    ${view.text === undefined ? nothing : html`<p class="told">${view.text}</p>`}
    ${
      about.length === 0
        ? nothing
        : html`<section>
            <h3>It is about</h3>
            <ul class="ways">
              ${about.map((entity) => way(graph.nameOf(entity), () => desk.openEntity(entity)))}
            </ul>
          </section>`
    }
    ${
      next === undefined
        ? nothing
        : html`<section>
            <h3>Next</h3>
            <ul class="ways">
              ${way(next.title, () => open(next))}
            </ul>
          </section>`
    }
  `;
}

/** Back and on through the story. */
export function storyButtons(
  { previous, next }: NamedPlace,
  open: (view: NamedView) => void,
  leave: () => void,
): TemplateResult {
  return html`
    <button
      class="button"
      type="button"
      aria-disabled=${previous === undefined ? 'true' : nothing}
      @click=${() => previous && open(previous)}
    >
      ${icon('chevron-left', 15)} Back
    </button>
    <button
      class="button"
      type="button"
      aria-disabled=${next === undefined ? 'true' : nothing}
      @click=${() => next && open(next)}
    >
      Next ${icon('chevron-right', 15)}
    </button>
    <button class="button" type="button" @click=${leave}>Everything</button>
  `;
}
