/** The middle of the explorer: key and diagram, lineage along time, or the outline. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LINEAGE, selectScene } from '../../explorer/index.ts';
import { layouts } from './layouts.ts';
import { notice } from './notices.ts';
import type { Shell } from './shell.ts';

/** What lies over the canvas: the key at the left, buttons at the foot; a line at the top that says what is drawn. */
const INSETS = {
  columns: { top: 0, right: 0, bottom: 0, left: 166 },
  columnsBelowLine: { top: 52, right: 0, bottom: 0, left: 166 },
  roomy: { top: 0, right: 8, bottom: 64, left: 8 },
  roomyBelowLine: { top: 52, right: 8, bottom: 64, left: 8 },
  narrow: { top: 0, right: 8, bottom: 52, left: 8 },
  narrowBelowLine: { top: 52, right: 8, bottom: 52, left: 8 },
} as const;

export function stage(parts: Shell): TemplateResult {
  const { explorer, state, composition, lit } = parts;
  const { narrow, sheet } = composition;
  const isOutline = state.view.mode === 'outline';
  return html`<div class="stage ${isOutline ? 'outlined' : ''}" id="stage">
    ${
      isOutline
        ? html`<stemma-outline></stemma-outline>`
        : state.view.layout === LINEAGE
          ? html`<stemma-lanes class="canvas" .explorer=${explorer} .lit=${lit}>
              ${narrow ? nothing : html`<div slot="tools">${layouts(parts)}</div>`}
            </stemma-lanes>`
          : html`<stemma-graph
                class="canvas"
                .explorer=${explorer}
                .lit=${lit}
                .insets=${insetsOf(parts)}
              ></stemma-graph>
              ${sheet === undefined ? html`<div class="key"><stemma-legend></stemma-legend></div>` : nothing}
              ${narrow ? nothing : layouts(parts)}`
    }
    ${notice(parts)}
  </div>`;
}

function insetsOf({ state, composition: { narrow, sheet } }: Shell): (typeof INSETS)[keyof typeof INSETS] {
  const { isBeginning } = selectScene(state);
  const where = narrow ? 'narrow' : sheet === undefined ? 'columns' : 'roomy';
  return INSETS[`${where}${isBeginning ? 'BelowLine' : ''}`];
}
