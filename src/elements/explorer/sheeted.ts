/** The foot where the panel is a sheet: chips over the diagram, and the sheet with the panel, the key, the lens or time. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isEmpty, lensInWords, LINEAGE, MOST_DRAWN, selectScene } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import { count, counted } from '../shared/words.ts';
import type { Aside } from './aside.ts';
import { aside } from './aside.ts';
import type { Detent } from './sheet.ts';
import type { Shell } from './shell.ts';
import type { Side } from './side.ts';

export interface Sheeted extends Shell {
  readonly side: Side;
  /** All entities are shown, small as they may be. */
  readonly whole: boolean;
  readonly toggleWhole: () => void;
}

export function sheetedFoot(parts: Sheeted): TemplateResult | typeof nothing {
  const { state, side } = parts;
  if (state.graph.entityCount === 0) return nothing;
  return html`
    ${state.view.mode === 'diagram' ? chips(parts) : nothing}
    <stemma-sheet .detent=${side.detent} @stemma-detent=${({ detail }: CustomEvent<Detent>) => side.draw(detail)}>
      ${side.shows === 'panel' ? side.panel() : aside(side.shows, () => side.show('panel'))}
    </stemma-sheet>
  `;
}

function chips({ state, composition, side, whole, toggleWhole }: Sheeted): TemplateResult {
  const { graph, view, log } = state;
  const isLanes = view.layout === LINEAGE;
  const chip = (what: Aside, label: TemplateResult): TemplateResult =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${side.shows === what ? 'true' : 'false'}
      @click=${() => side.show(side.shows === what ? 'panel' : what)}
    >
      ${label}
    </button>`;
  const time = chip('time', html`<span>Time</span>`);
  const key = isLanes ? nothing : chip('key', html`${icon('shapes', 16)} Key`);
  if (!composition.narrow) return html`<div class="chips">${time}${key}</div>`;
  return html`<div class="chips">
    ${chip('lens', html`${icon('funnel', 15)}<span>${lensInWords(view.lens, graph)}</span>`)}
    ${
      isLanes || (!whole && selectScene(state).nodes.length === graph.entityCount)
        ? nothing
        : html`<button class="button" type="button" @click=${toggleWhole}>
            ${whole ? 'Close-up' : graph.entityCount > MOST_DRAWN ? 'More' : `All ${count(graph.entityCount)}`}
          </button>`
    }
    ${isEmpty(log) ? nothing : chip('edits', html`${icon('pencil', 15)}<span>${counted(log.done.length, 'change')}</span>`)}
    ${time} ${key}
  </div>`;
}
