/** The key or the lens in the phone's sheet, in the place of the panel. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { icon } from '../shared/icon.ts';

export function aside(shows: 'key' | 'lens', close: () => void): TemplateResult {
  return html`<div class="panel aside" tabindex="-1">
    <div class="aside-head">
      <span class="quiet">${shows === 'key' ? 'Key' : 'Lens'}</span>
      <button class="icon-button" type="button" aria-label="Close" title="Close" @click=${close}>
        ${icon('x', 17)}
      </button>
    </div>
    ${shows === 'key' ? html`<stemma-legend></stemma-legend>` : html`<stemma-lens></stemma-lens>`}
  </div>`;
}
