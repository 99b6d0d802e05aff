/** A row that leads somewhere: a question, a view. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { icon } from '../shared/icon.ts';

export function way(words: string, go: () => void): TemplateResult {
  return html`<li>
    <button class="way" type="button" @click=${go}><span>${words}</span>${icon('chevron-right', 15)}</button>
  </li>`;
}
