/** What is said on the canvas while there is nothing to draw, or less than was asked for. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Problem } from '../../../graph/index.ts';
import { formatProblem } from '../../../graph/index.ts';
import type { State } from '../../explorer/index.ts';
import { LINEAGE, MOST_DRAWN, selectCounts, selectEmptied, selectScene } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import { counted } from '../shared/words.ts';
import type { Shell } from './shell.ts';
import { wished } from './wished.ts';

/** Problems that are listed. */
const MOST = 8;

/** What of a state the explorer shows around its panels. */
export function noticed(state: State): readonly unknown[] {
  const { graph, view, closeUp, log } = state;
  const ofLarge = graph.entityCount > MOST_DRAWN ? [selectCounts(state), selectEmptied(state)] : [];
  return [graph, view, closeUp, log, ...ofLarge];
}

export function notice(shell: Shell): TemplateResult | typeof nothing {
  const { loading, state, wish } = shell;
  if (wish !== undefined) return wished(wish, shell);
  if (loading.status === 'failed') return failed(shell);
  if (state.graph.entityCount === 0)
    return html`<div class="notice" role="status">
      <p class="quiet">${loading.status === 'loading' ? `Loading ${loading.title} …` : 'No graph is open.'}</p>
    </div>`;
  // while another graph comes, the one before stays
  if (loading.status === 'loading') return html`<p class="coming" role="status">Loading ${loading.title} …</p>`;
  if (selectEmptied(state) !== undefined) return empty(shell);
  return state.view.mode === 'diagram' && state.view.layout !== LINEAGE ? tooLarge(shell) : nothing;
}

function failed({ loading, sets, data, retry, openData }: Shell): TemplateResult | typeof nothing {
  if (loading.status !== 'failed') return nothing;
  const others = sets.filter(({ id }) => id !== data);
  return html`<div class="notice solid" role="alert">
    <h2>${icon('triangle-alert', 20)} ${loading.title} could not be opened</h2>
    <ul class="problems">
      ${loading.problems.slice(0, MOST).map((problem) => html`<li>${inWords(problem)}</li>`)}
    </ul>
    ${loading.problems.length > MOST ? html`<p class="quiet">and ${loading.problems.length - MOST} more</p>` : nothing}
    <p class="ways-back">
      <button class="button" type="button" @click=${retry}>Try again</button>
      ${others.map(
        ({ id, title }) =>
          html`<button class="button" type="button" @click=${() => openData(id)}>Open ${title}</button>`,
      )}
    </p>
  </div>`;
}

/** What has no place in a document is not about one: a code would say nothing to a reader. */
function inWords(problem: Problem): string {
  const { file, line, path, message, hint } = problem;
  if ([file, line, path].some((place) => place !== undefined)) return formatProblem(problem);
  return hint === undefined ? message : `${message} ${hint}`;
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

/** A graph that is too large to be drawn whole opens with its numbers and a beginning. */
function tooLarge({ state, composition }: Shell): TemplateResult | typeof nothing {
  const { nodes, left, isBeginning } = selectScene(state);
  if (left.tooMany === 0) return nothing;
  const { entities, claims } = selectCounts(state);
  if (isBeginning && nodes.length > 0) {
    const drawn = `${String(nodes.length)} of ${counted(entities, 'entity', 'entities')}`;
    const words = composition.narrow
      ? `${drawn}: those most related` // in one line
      : `A beginning: ${drawn}, those most related. Ask or search above for others.`;
    return html`<p class="coming">${words}</p>`;
  }
  if (nodes.length > 0) return nothing;
  return html`<div class="notice">
    <h2>${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}</h2>
    <p class="quiet">
      More than ${MOST_DRAWN} at once would be a hairball. Ask a question or choose a name above, and what is near it is
      drawn.
    </p>
  </div>`;
}
