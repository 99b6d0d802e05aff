/** Where graphs were put together: the quiet word that some of their things may be one. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { selectSame } from '../../explorer/index.ts';
import { count } from '../shared/words.ts';
import type { Shell } from './shell.ts';

/** In larger graphs one has to ask for it: looking takes longer than a frame. */
const MOST_LOOKED_AT = 20_000;

export function sameButton({ state, showSame }: Shell): TemplateResult | typeof nothing {
  if (state.layers.length < 2 || state.graph.entityCount > MOST_LOOKED_AT) return nothing;
  const pairs = selectSame(state).length;
  if (pairs === 0) return nothing;
  return html`<button
    class="button"
    type="button"
    title="Things of the graphs that were put together that may be one"
    @click=${showSame}
  >
    ${count(pairs)} may be the same
  </button>`;
}
