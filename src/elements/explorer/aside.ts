/** The key, the lens, the strip of time or what was changed in the phone's sheet, in the place of the panel. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { icon } from '../shared/icon.ts';

/** What the sheet can show beside the panel. */
export type Aside = 'key' | 'lens' | 'time' | 'edits';

const TITLES: Readonly<Record<Aside, string>> = { key: 'Key', lens: 'Lens', time: 'Time', edits: 'Changes' };

export function aside(shows: Aside, close: () => void): TemplateResult {
  return html`<div class="panel aside" tabindex="-1">
    <div class="aside-head">
      <span class="quiet">${TITLES[shows]}</span>
      <button class="icon-button" type="button" aria-label="Close" title="Close" @click=${close}>
        ${icon('x', 17)}
      </button>
    </div>
    ${content(shows)}
  </div>`;
}

function content(shows: Aside): TemplateResult {
  if (shows === 'edits') return html`<stemma-edits></stemma-edits>`;
  if (shows === 'key') return html`<stemma-legend></stemma-legend>`;
  return shows === 'lens' ? html`<stemma-lens></stemma-lens>` : html`<stemma-timeline stacked></stemma-timeline>`;
}
