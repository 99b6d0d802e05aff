/** The foot of the phone's composition: chips over the diagram, and the sheet with the panel, the key, the lens or time. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isEmpty, lensInWords, LINEAGE } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import { count, counted } from '../shared/words.ts';
import type { Aside } from './aside.ts';
import { aside } from './aside.ts';
import type { Detent } from './sheet.ts';
import type { Shell } from './shell.ts';

export interface Narrow extends Shell {
  readonly detent: Detent;
  readonly shows: 'panel' | Aside;
  /** All entities are shown, small as they may be. */
  readonly whole: boolean;
  readonly panel: TemplateResult;
  readonly setDetent: (detent: Detent) => void;
  readonly show: (what: 'panel' | Aside) => void;
  readonly toggleWhole: () => void;
}

export function narrowFoot(parts: Narrow): TemplateResult | typeof nothing {
  const { state, detent, shows, panel } = parts;
  if (state.graph.entityCount === 0) return nothing;
  return html`
    ${state.view.mode === 'diagram' ? chips(parts) : nothing}
    <stemma-sheet .detent=${detent} @stemma-detent=${(event: CustomEvent<Detent>) => parts.setDetent(event.detail)}>
      ${shows === 'panel' ? panel : aside(shows, () => parts.show('panel'))}
    </stemma-sheet>
  `;
}

function chips({ state, shows, whole, show, toggleWhole }: Narrow): TemplateResult {
  const { graph, view, log } = state;
  const isLanes = view.layout === LINEAGE;
  const chip = (what: Aside, label: TemplateResult): TemplateResult =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${shows === what ? 'true' : 'false'}
      @click=${() => show(shows === what ? 'panel' : what)}
    >
      ${label}
    </button>`;
  return html`<div class="chips">
    ${chip('lens', html`${icon('funnel', 15)}<span>${lensInWords(view.lens, graph)}</span>`)}
    ${
      isLanes
        ? nothing
        : html`<button class="button" type="button" @click=${toggleWhole}>
            ${whole ? 'Close-up' : `All ${count(graph.entityCount)}`}
          </button>`
    }
    ${isEmpty(log) ? nothing : chip('edits', html`${icon('pencil', 15)}<span>${counted(log.done.length, 'change')}</span>`)}
    ${chip('time', html`<span>Time</span>`)} ${isLanes ? nothing : chip('key', html`${icon('shapes', 16)} Key`)}
  </div>`;
}
