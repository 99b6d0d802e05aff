/** The middle of the explorer: key and diagram, lineage along time, or the outline. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LINEAGE, selectScene } from '../../explorer/index.ts';
import { layouts } from './layouts.ts';
import { notice } from './notices.ts';
import type { Shell } from './shell.ts';

/** What lies over the canvas: the key at the left, the buttons at the foot. */
const INSETS = { top: 0, right: 0, bottom: 0, left: 166 } as const;
/** With a line at the top that says what is drawn. */
const BEGINNING_INSETS = { ...INSETS, top: 52 } as const;
const NARROW_INSETS = { top: 0, right: 8, bottom: 40, left: 8 } as const;

export function stage(parts: Shell): TemplateResult {
  const { explorer, state, narrow, lit } = parts;
  const isOutline = state.view.mode === 'outline';
  const { isBeginning } = selectScene(state);
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
                .insets=${narrow ? NARROW_INSETS : isBeginning ? BEGINNING_INSETS : INSETS}
              ></stemma-graph>
              ${narrow ? nothing : html`<div class="key"><stemma-legend></stemma-legend></div>`}
              ${narrow ? nothing : layouts(parts)}`
    }
    ${notice(parts)}
  </div>`;
}
