/** The middle of the explorer: key and diagram, or the outline; and what is said while there is nothing to draw. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatProblem } from '../../../graph/index.ts';
import type { Lit } from '../../explorer/index.ts';
import { MOST_DRAWN, selectCounts, selectEmptied, selectScene } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import { counted } from '../shared/words.ts';
import type { Shell } from './shell.ts';

export interface StageParts extends Shell {
  readonly lit: Lit | undefined;
  readonly retry: () => void;
}

/** What lies over the canvas: the key at the left, the buttons at the foot. */
const INSETS = { top: 8, right: 8, bottom: 8, left: 180 } as const;
const NARROW_INSETS = { top: 0, right: 8, bottom: 8, left: 8 } as const;

export function stage(parts: StageParts): TemplateResult {
  const { explorer, state, narrow, lit } = parts;
  const isOutline = state.view.mode === 'outline';
  return html`<div class="stage ${isOutline ? 'outlined' : ''}" id="stage">
    ${
      isOutline
        ? html`<stemma-outline></stemma-outline>`
        : state.view.layout === LANES
          ? html`<stemma-lanes class="canvas" .explorer=${explorer} .lit=${lit}>
              ${narrow ? nothing : html`<div slot="tools">${layouts(parts)}</div>`}
            </stemma-lanes>`
          : html`<stemma-graph
                class="canvas"
                .explorer=${explorer}
                .lit=${lit}
                .insets=${narrow ? NARROW_INSETS : INSETS}
              ></stemma-graph>
              ${narrow ? nothing : html`<div class="key"><stemma-legend></stemma-legend></div>`}
              ${narrow ? nothing : layouts(parts)}`
    }
    ${notice(parts)}
  </div>`;
}

/** The layout that is a view of its own: time runs along it. */
export const LANES = 'lanes';

/** The ways to arrange the diagram. */
const LAYOUTS = [
  { id: 'composed', label: 'Composed', about: 'As its author placed it, or as the diagram composes itself' },
  { id: 'layered', label: 'Layers', about: 'From owner and ancestor down to what is owned and derived' },
  { id: 'force', label: 'Free', about: 'What is related lies close together' },
  { id: 'dagre', label: 'Ranks', about: 'The classic drawing in ranks, by dagre' },
  { id: LANES, label: 'Lineage', about: 'What comes from what, along time' },
] as const;

function layouts({ state, explorer }: Shell): TemplateResult | typeof nothing {
  if (state.graph.entityCount === 0) return nothing;
  const chosen = (event: Event): void =>
    explorer.dispatch({ type: 'layout-chosen', layout: (event.target as HTMLSelectElement).value });
  return html`<span class="layouts">
    <select aria-label="Layout" @change=${chosen}>
      ${LAYOUTS.map(
        ({ id, label, about }) =>
          html`<option value=${id} title=${about} ?selected=${state.view.layout === id}>${label}</option>`,
      )}
    </select>
    ${icon('chevron-down', 14)}
  </span>`;
}

function notice(parts: StageParts): TemplateResult | typeof nothing {
  const { loading, state } = parts;
  if (loading.status === 'failed') return failed(parts);
  if (state.graph.entityCount === 0)
    return loading.status === 'loading'
      ? html`<div class="notice" role="status"><p class="quiet">Loading ${loading.title} …</p></div>`
      : html`<div class="notice"><p class="quiet">No graph is open.</p></div>`;
  const emptied = selectEmptied(state);
  if (emptied !== undefined) return empty(parts);
  return state.view.mode === 'diagram' && state.view.layout !== LANES ? tooLarge(parts) : nothing;
}

function failed({ loading, retry }: StageParts): TemplateResult | typeof nothing {
  if (loading.status !== 'failed') return nothing;
  return html`<div class="notice" role="alert">
    <h2>${icon('triangle-alert', 20)} ${loading.title} could not be opened</h2>
    <ul class="problems">
      ${loading.problems.slice(0, 8).map((problem) => html`<li>${formatProblem(problem)}</li>`)}
    </ul>
    ${loading.problems.length > 8 ? html`<p class="quiet">and ${loading.problems.length - 8} more</p>` : nothing}
    <p><button class="button" type="button" @click=${retry}>Try again</button></p>
  </div>`;
}

const WAYS_BACK = {
  asOf: 'at any time',
  accordingTo: 'whoever says it',
  hide: 'with nothing hidden',
} as const;

/** The lens shows nothing: which of its parts does that, and the way back. */
function empty({ state, explorer }: Shell): TemplateResult {
  const emptied = selectEmptied(state) ?? [];
  return html`<div class="notice" role="status">
    <h2>Nothing is in view under this lens</h2>
    <p class="quiet">That says nothing about what is true: nobody here speaks of it.</p>
    <p class="ways-back">
      ${emptied.map(
        ({ part, lens, claims }) =>
          html`<button
            class="button"
            type="button"
            @click=${() => explorer.dispatch({ type: 'lens-changed', lens: { asOf: undefined, ...lens } })}
          >
            Look ${WAYS_BACK[part]}: ${counted(claims, 'claim')}
          </button>`,
      )}
      <button class="button" type="button" @click=${() => explorer.dispatch({ type: 'lens-cleared' })}>
        Clear the lens
      </button>
    </p>
  </div>`;
}

/** A graph that is too large to be drawn whole opens with its numbers and a question. */
function tooLarge({ state }: Shell): TemplateResult | typeof nothing {
  const { nodes, left } = selectScene(state);
  if (nodes.length > 0 || left.tooMany === 0) return nothing;
  const counts = selectCounts(state);
  return html`<div class="notice">
    <h2>${counted(counts.entities, 'entity', 'entities')}, ${counted(counts.claims, 'claim')}</h2>
    <p class="quiet">
      More than ${MOST_DRAWN} at once would be a hairball. Ask a question or choose a name above, and what is near it is
      drawn.
    </p>
  </div>`;
}
